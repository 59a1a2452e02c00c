package dev.isms.testkit.generate;

import dev.isms.subject.Attribute;
import dev.isms.subject.Fact;
import dev.isms.subject.Members;
import dev.isms.subject.SubjectType;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * 主体の生成 — subjects of a type, from its description alone: each fact is missing or any value of its kind; a part is missing,
 * none or there; a list is missing, empty or of up to three.
 *
 * <pre>{@code
 * @Provide Arbitrary<Server> servers() { return Subjects.of(Server.SERVER); }
 * }</pre>
 */
@SuppressWarnings("exports")
public final class Subjects {

    private static final double[] MISSING = {0.0, 0.15, 0.5};

    private Subjects() {}

    /**
     * Subjects of which all, most or half is recorded. What can't be written stays as it is in the blank subject.
     *
     * @throws IllegalArgumentException if the type, or one of its members', says no blank subject
     */
    public static <S> Arbitrary<S> of(SubjectType<S> type) {
        Seq<Arbitrary<S>> subjects = List.ofAll(MISSING).map(missing -> of(type, missing));
        return Shared.of(Arbitraries.oneOf(subjects.asJava()));
    }

    private static <S> Arbitrary<S> of(SubjectType<S> type, double missing) {
        S blank = type.blank()
                .getOrElseThrow(() -> new IllegalArgumentException("subject type `" + type.key()
                        + "` says no blank subject: expected one, to generate subjects from (startingFrom)"));
        Seq<Arbitrary<UnaryOperator<S>>> recordings =
                type.attributes().flatMap(attribute -> recording(attribute, missing));
        return Shared.of(Combinators.combine(recordings.asJava())
                .as(all -> List.ofAll(all).foldLeft(blank, (subject, each) -> each.apply(subject))));
    }

    private static <S> Option<Arbitrary<UnaryOperator<S>>> recording(Attribute<S> attribute, double missing) {
        if (attribute instanceof Fact<S, ?> fact) {
            return fact.isWritable() ? Option.of(fact(fact, missing)) : Option.none();
        }
        Members<S, ?> members = (Members<S, ?>) attribute;
        return members.isWritable() ? Option.of(members(members, missing)) : Option.none();
    }

    private static <S, T> Arbitrary<UnaryOperator<S>> fact(Fact<S, T> fact, double missing) {
        return Values.of(fact.kind())
                .optional(1 - missing)
                .map(value -> subject -> fact.with(subject, Option.ofOptional(value)));
    }

    private static <S, P> Arbitrary<UnaryOperator<S>> members(Members<S, P> members, double missing) {
        Arbitrary<P> each = of(members.type(), missing);
        Arbitrary<Seq<P>> some = members.kind() == Members.Kind.PART
                ? each.map(List::of)
                : each.list().ofMinSize(1).ofMaxSize(3).map(List::ofAll);
        Arbitrary<Seq<P>> recorded =
                Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(List.empty())), Tuple.of(4, some));
        return recorded.optional(1 - missing)
                .map(items ->
                        subject -> items.isPresent() ? members.with(subject, items.get()) : members.without(subject));
    }
}
