package dev.isms.fact;

import dev.isms.condition.Atom;
import dev.isms.condition.Atom.Relation;
import dev.isms.condition.Condition;
import dev.isms.condition.Operand;
import dev.isms.condition.Parameter;
import dev.isms.kind.Kind;
import dev.isms.text.Words;

/**
 * 順序のある事実 — a fact whose values are ordered: it can be at least or at most a constant, a parameter, another fact or what a
 * table of the city's gives for one.
 */
public abstract class OrderedFact<S, T> extends SingleFact<S, T> {

    OrderedFact(String key, Words words, Kind<T> kind, Source<S, T> source) {
        super(key, words, kind, source);
    }

    public final Condition<S> is(T value) {
        return compared(Relation.IS, new Operand.Constant<>(value));
    }

    public final Condition<S> is(Parameter<T> parameter) {
        return compared(Relation.IS, new Operand.Set<>(parameter));
    }

    public final Condition<S> is(OrderedFact<S, T> other) {
        return compared(Relation.IS, new Operand.Other<>(other));
    }

    public final Condition<S> is(Operand.FromTable<S, ?, T> chosen) {
        return compared(Relation.IS, chosen);
    }

    public final Condition<S> atLeast(T value) {
        return compared(Relation.AT_LEAST, new Operand.Constant<>(value));
    }

    public final Condition<S> atLeast(Parameter<T> parameter) {
        return compared(Relation.AT_LEAST, new Operand.Set<>(parameter));
    }

    public final Condition<S> atLeast(OrderedFact<S, T> other) {
        return compared(Relation.AT_LEAST, new Operand.Other<>(other));
    }

    public final Condition<S> atLeast(Operand.FromTable<S, ?, T> chosen) {
        return compared(Relation.AT_LEAST, chosen);
    }

    public final Condition<S> atMost(T value) {
        return compared(Relation.AT_MOST, new Operand.Constant<>(value));
    }

    public final Condition<S> atMost(Parameter<T> parameter) {
        return compared(Relation.AT_MOST, new Operand.Set<>(parameter));
    }

    public final Condition<S> atMost(OrderedFact<S, T> other) {
        return compared(Relation.AT_MOST, new Operand.Other<>(other));
    }

    public final Condition<S> atMost(Operand.FromTable<S, ?, T> chosen) {
        return compared(Relation.AT_MOST, chosen);
    }

    private Condition<S> compared(Relation relation, Operand<S, T> operand) {
        return new Atom.Compared<>(this, relation, operand);
    }
}
