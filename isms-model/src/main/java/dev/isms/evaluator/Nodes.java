package dev.isms.evaluator;

import dev.isms.condition.Atom;
import dev.isms.condition.Condition;
import dev.isms.evaluation.Settings;
import io.vavr.collection.Seq;
import java.util.List;

/** 節の組み立て — a condition as nodes, with what the city has set put in for good. */
final class Nodes {

    private Nodes() {}

    static <S> Node<S> of(Condition<S> condition, Settings settings) {
        if (condition instanceof Atom<S> atom) {
            return new AtomNodes(settings).of(atom);
        } else if (condition instanceof Condition.All<S> all) {
            return Composites.all(of(all.conditions(), settings));
        } else if (condition instanceof Condition.Any<S> any) {
            return Composites.any(of(any.conditions(), settings));
        } else if (condition instanceof Condition.AtLeast<S> some) {
            return Composites.atLeast(some.count(), of(some.conditions(), settings));
        } else if (condition instanceof Condition.Not<S> not) {
            return new Composites.Not<>(of(not.condition(), settings));
        } else if (condition instanceof Condition.Exists<S> exists) {
            return MemberNodes.exists(exists, settings);
        } else if (condition instanceof Condition.ThereIs<S, ?> there) {
            return there(there, settings);
        } else if (condition instanceof Condition.ForEach<S, ?> each) {
            return each(each, settings);
        } else if (condition instanceof Condition.HowMany<S, ?> many) {
            return many(many, settings);
        }
        throw new AssertionError(condition);
    }

    private static <S> List<Node<S>> of(Seq<Condition<S>> conditions, Settings settings) {
        return conditions.map(condition -> of(condition, settings)).asJava();
    }

    private static <S, P> Node<S> there(Condition.ThereIs<S, P> there, Settings settings) {
        return MemberNodes.counted(there, of(there.condition(), settings), 1, settings);
    }

    /** That each is so: not at least one is not. */
    private static <S, P> Node<S> each(Condition.ForEach<S, P> each, Settings settings) {
        Node<P> opposite = new Composites.Not<>(of(each.condition(), settings));
        return new Composites.Not<>(MemberNodes.counted(each, opposite, 1, settings));
    }

    private static <S, P> Node<S> many(Condition.HowMany<S, P> many, Settings settings) {
        return MemberNodes.counted(many, of(many.condition(), settings), many.count(), settings);
    }
}
