package dev.isms.fact;

import dev.isms.condition.Atom;
import dev.isms.condition.Condition;
import dev.isms.kind.Kind;
import dev.isms.subject.Fact;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/** 単一の事実 — what every kind of fact can do: be put to a test of an embedder's own. */
public abstract class SingleFact<S, T> extends Fact<S, T> {

    SingleFact(String key, Words words, Kind<T> kind, Source<S, T> source) {
        super(key, words, kind, source);
    }

    /**
     * A test of one's own of the value. It is asked only when the value is known, must always answer the same for it, and
     * counts as unknown if it throws.
     *
     * @param clause what it says when the test holds
     */
    @SuppressWarnings("unchecked") // the evaluator gives a test the values of its own facts, in order
    public final Condition<S> satisfies(Clause clause, Function<T, Boolean> test) {
        Objects.requireNonNull(test, "test");
        return new Atom.Described<>(List.of(this), values -> test.apply((T) values.get(0)), clause);
    }

    /** A test of this value together with another fact's; it is asked only when both are known. */
    @SuppressWarnings("unchecked") // the evaluator gives a test the values of its own facts, in order
    public final <B> Condition<S> satisfiesWith(Fact<S, B> other, Clause clause, BiFunction<T, B, Boolean> test) {
        Objects.requireNonNull(test, "test");
        return new Atom.Described<>(
                List.of(this, other), values -> test.apply((T) values.get(0), (B) values.get(1)), clause);
    }
}
