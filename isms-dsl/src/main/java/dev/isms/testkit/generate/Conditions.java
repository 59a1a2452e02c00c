package dev.isms.testkit.generate;

import dev.isms.condition.Condition;
import dev.isms.subject.Members;
import dev.isms.subject.SubjectType;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * 条件の生成 — conditions over a subject type, of every kind of node that its attributes allow: mostly small ones, now and then as
 * deep as conditions may be. The parameters they are compared with are made afresh for each call.
 */
@SuppressWarnings("exports")
public final class Conditions {

    static final int DEEPEST = 64;
    private static final int SMALL = 3;

    private Conditions() {}

    /** Conditions that hold no others, of every kind. */
    public static <S> Arbitrary<Condition<S>> atomsOver(SubjectType<S> type) {
        return new Atoms<>(type, new Vocabulary()).any();
    }

    /** Conditions at most 64 deep. */
    public static <S> Arbitrary<Condition<S>> over(SubjectType<S> type) {
        return over(type, DEEPEST);
    }

    /** Conditions at most so deep (3 or more). */
    public static <S> Arbitrary<Condition<S>> over(SubjectType<S> type, int deepest) {
        Vocabulary vocabulary = new Vocabulary();
        Arbitrary<Condition<S>> small = small(type, SMALL, vocabulary);
        return Shared.of(Arbitraries.frequencyOf(Tuple.of(12, small), Tuple.of(1, deep(type, deepest, vocabulary))));
    }

    private static <S> Arbitrary<Condition<S>> small(SubjectType<S> type, int depth, Vocabulary vocabulary) {
        Arbitrary<Condition<S>> atoms = new Atoms<>(type, vocabulary).any();
        if (depth == 1) {
            return atoms;
        }
        Arbitrary<Condition<S>> below = small(type, depth - 1, vocabulary);
        Arbitrary<Seq<Condition<S>>> several =
                below.list().ofMinSize(1).ofMaxSize(3).map(List::ofAll);
        Seq<Tuple.Tuple2<Integer, Arbitrary<Condition<S>>>> nodes = List.of(
                Tuple.of(3, atoms),
                Tuple.of(2, several.map(Condition.All::new)),
                Tuple.of(2, several.map(Condition.Any::new)),
                Tuple.of(1, below.map(Condition.Not::new)),
                Tuple.of(
                        1,
                        several.flatMap(some -> Arbitraries.integers()
                                .between(1, some.size())
                                .map(count -> new Condition.AtLeast<>(count, some)))));
        nodes = nodes.appendAll(type.members().map(members -> Tuple.of(2, inside(members, depth - 1, vocabulary))));
        return Shared.of(Arbitraries.frequencyOf(nodes.asJava()));
    }

    private static <S, P> Arbitrary<Condition<S>> inside(Members<S, P> members, int depth, Vocabulary vocabulary) {
        return new Inside<>(members, small(members.type(), depth, vocabulary)).any();
    }

    /** Members, and conditions of each of them. */
    private record Inside<S, P>(Members<S, P> members, Arbitrary<Condition<P>> conditions) {

        Arbitrary<Condition<S>> any() {
            int most = members.kind() == Members.Kind.PART ? 1 : 3;
            return Shared.of(Arbitraries.oneOf(
                    conditions.map(each -> new Condition.ThereIs<>(members, each)),
                    conditions.map(each -> new Condition.ForEach<>(members, each)),
                    Combinators.combine(conditions, Arbitraries.integers().between(1, most))
                            .as((each, count) -> new Condition.HowMany<>(members, each, count))));
        }
    }

    /** A small condition, or a deep one of a member, inside a chain of others. */
    private static <S> Arbitrary<Condition<S>> deep(SubjectType<S> type, int room, Vocabulary vocabulary) {
        Arbitrary<Condition<S>> small = small(type, SMALL, vocabulary);
        Arbitrary<Condition<S>> chained = chained(type, small, room - SMALL, vocabulary);
        if (room < 2 * SMALL + 2 || type.members().isEmpty()) {
            return chained;
        }
        int half = room / 2;
        Seq<Arbitrary<Condition<S>>> nested = type.members()
                .map(members -> chained(type, deepInside(members, half, vocabulary), room - half - 1, vocabulary));
        return Arbitraries.oneOf(nested.append(chained).append(chained).asJava());
    }

    private static <S, P> Arbitrary<Condition<S>> deepInside(Members<S, P> members, int room, Vocabulary vocabulary) {
        return new Inside<>(members, deep(members.type(), room, vocabulary)).any();
    }

    private static <S> Arbitrary<Condition<S>> chained(
            SubjectType<S> type, Arbitrary<Condition<S>> innermost, int most, Vocabulary vocabulary) {
        Arbitrary<Condition<S>> beside = new Atoms<>(type, vocabulary).any();
        Arbitrary<UnaryOperator<Condition<S>>> links = Arbitraries.oneOf(
                Arbitraries.just(Condition.Not::new),
                beside.map(other -> inner -> Condition.all(inner, other)),
                beside.map(other -> inner -> Condition.any(other, inner)),
                beside.map(other -> inner -> Condition.atLeast(1, inner, other)));
        Arbitrary<java.util.List<UnaryOperator<Condition<S>>>> chains = Arbitraries.oneOf(
                links.list().ofSize(Math.max(0, most)), links.list().ofMaxSize(Math.max(0, most)));
        return Shared.of(Combinators.combine(innermost, chains)
                .as((inner, chain) -> List.ofAll(chain).foldLeft(inner, (condition, link) -> link.apply(condition))));
    }
}
