package dev.isms.testkit.reference;

import dev.isms.condition.Parameter;
import dev.isms.evaluation.Settings;
import dev.isms.kind.Kind;
import dev.isms.subject.Attribute;
import dev.isms.subject.Fact;
import dev.isms.subject.Members;
import dev.isms.subject.SubjectType;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Random;

/** 抽出 — values drawn from their {@link Candidates}; the same seed draws the same. */
public final class Draw {

    private final Random random;

    public Draw(long seed) {
        this.random = new Random(seed);
    }

    public <T> T value(Kind<T> kind) {
        return one(Candidates.of(kind));
    }

    public <T> T one(Seq<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    public <T> Settings set(Settings settings, Parameter<T> parameter) {
        return settings.set(parameter, value(parameter.kind()));
    }

    <S, T> S recorded(Fact<S, T> fact, S subject) {
        return fact.with(subject, Option.of(value(fact.kind())));
    }

    /** A part that is none or complete; a list of up to two, each complete or blank. */
    <S, P> S recorded(Members<S, P> members, S subject) {
        if (members.kind() == Members.Kind.PART) {
            return members.with(subject, random.nextInt(4) == 0 ? List.empty() : List.of(complete(members.type())));
        }
        return members.with(
                subject,
                List.fill(
                        random.nextInt(3),
                        () -> random.nextBoolean() ? complete(members.type()) : blank(members.type())));
    }

    private static <P> P blank(SubjectType<P> type) {
        return type.blank()
                .getOrElseThrow(() -> new IllegalArgumentException("subject type `" + type.key()
                        + "` says no blank subject: expected one, to draw subjects from (startingFrom)"));
    }

    private <P> P complete(SubjectType<P> type) {
        P subject = blank(type);
        for (Attribute<P> attribute : type.attributes()) {
            if (attribute instanceof Fact<P, ?> fact && fact.isWritable()) {
                subject = recorded(fact, subject);
            } else if (attribute instanceof Members<P, ?> members && members.isWritable()) {
                subject = recorded(members, subject);
            }
        }
        return subject;
    }
}
