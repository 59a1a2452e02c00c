package dev.isms.fact;

import dev.isms.condition.Atom;
import dev.isms.condition.Condition;
import dev.isms.condition.Operand;
import dev.isms.condition.Parameter;
import dev.isms.evidence.Judgement;
import dev.isms.kind.JudgementKind;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.time.Period;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * 判断された事実 — a fact that is so or is not because somebody judged or attested it, with the clause that says that it is.
 * Where the text says 適切, it is nothing else.
 */
public final class Judged<S> extends SingleFact<S, Judgement> {

    private final Clause clause;

    private Judged(String key, Words words, Clause clause, Source<S, Judgement> source) {
        super(key, words, new JudgementKind(), source);
        this.clause = Objects.requireNonNull(clause, "clause");
    }

    public static <S> Judged<S> of(
            String key,
            Words words,
            Clause clause,
            Function<S, Option<Judgement>> get,
            BiFunction<S, Option<Judgement>, S> with) {
        return of(key, words, clause, Source.of(get, with));
    }

    public static <S> Judged<S> of(String key, Words words, Clause clause, Source<S, Judgement> source) {
        return new Judged<>(key, words, clause, source);
    }

    /** What is so where it is a yes. */
    public Clause clause() {
        return clause;
    }

    /** That it was judged so, on whatever day up to now. */
    public Condition<S> holds() {
        return new Atom.Judged<>(this, Option.none(), clause);
    }

    /** That it was judged so, by a judgement that still counts; one that has run out counts neither way. */
    public Condition<S> holds(Period validity) {
        return new Atom.Judged<>(this, Option.some(new Operand.Constant<>(validity)), clause);
    }

    /** That it was judged so, by a judgement that still counts by the period the city sets. */
    public Condition<S> holds(Parameter<Period> validity) {
        return new Atom.Judged<>(this, Option.some(new Operand.Set<>(validity)), clause);
    }

    /** That it was judged so, by a judgement that still counts by a period that is recorded of the subject itself. */
    public Condition<S> holds(Span<S> validity) {
        return new Atom.Judged<>(this, Option.some(new Operand.Other<>(validity)), clause);
    }
}
