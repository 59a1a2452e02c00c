package dev.isms.evaluator;

import dev.isms.condition.Atom;
import dev.isms.condition.Condition;
import dev.isms.evaluation.Settings;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;

/** 節の組み立て — a condition as nodes, with what the city has set put in for good. */
final class Nodes {

    private Nodes() {}

    static <S> Node<S> of(Condition<S> condition, Settings settings) {
        if (condition instanceof Atom<S> atom) {
            return AtomNodes.of(atom, settings);
        } else if (condition instanceof Condition.All<S> all) {
            return new Composites.AtLeast<>(all.conditions().size(), of(all.conditions(), settings));
        } else if (condition instanceof Condition.Any<S> any) {
            return new Composites.AtLeast<>(1, of(any.conditions(), settings));
        } else if (condition instanceof Condition.AtLeast<S> some) {
            return new Composites.AtLeast<>(some.count(), of(some.conditions(), settings));
        } else if (condition instanceof Condition.Not<S> not) {
            return new Composites.Not<>(of(not.condition(), settings));
        } else if (condition instanceof Condition.Exists<S> exists) {
            return MemberNodes.exists(exists, settings);
        } else if (condition instanceof Condition.ThereIs<S, ?> there) {
            return over(there, false, 1, settings);
        } else if (condition instanceof Condition.ForEach<S, ?> each) {
            return new Composites.Not<>(over(each, true, 1, settings));
        } else if (condition instanceof Condition.HowMany<S, ?> many) {
            return over(many, false, many.count(), settings);
        }
        throw new AssertionError(condition);
    }

    private static <S> List<Node<S>> of(Seq<Condition<S>> conditions, Settings settings) {
        List<Node<S>> nodes = new ArrayList<>(conditions.size());
        conditions.forEach(condition -> nodes.add(of(condition, settings)));
        return nodes;
    }

    private static <S, P> Node<S> over(
            Condition.OverMembers<S, P> over, boolean isNegated, int needed, Settings settings) {
        return MemberNodes.counted(over, of(over.condition(), settings), isNegated, needed, settings);
    }
}
