package dev.isms.fact;

import dev.isms.condition.Atom;
import dev.isms.condition.Condition;
import dev.isms.condition.Operand;
import dev.isms.condition.Parameter;
import dev.isms.evidence.Search;
import dev.isms.kind.SearchKind;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/** 照合の事実 — what a search found, and how far it went; with the clause that says that it found it. */
public final class Searched<S> extends SingleFact<S, Search> {

    private final Clause clause;

    private Searched(String key, Words words, Clause clause, Source<S, Search> source) {
        super(key, words, new SearchKind(), source);
        this.clause = Objects.requireNonNull(clause, "clause");
    }

    public static <S> Searched<S> of(
            String key,
            Words words,
            Clause clause,
            Function<S, Option<Search>> get,
            BiFunction<S, Option<Search>, S> with) {
        return of(key, words, clause, Source.of(get, with));
    }

    public static <S> Searched<S> of(String key, Words words, Clause clause, Source<S, Search> source) {
        return new Searched<>(key, words, clause, source);
    }

    /** That it was found; that it was not is settled only by a search through all. */
    public Condition<S> found() {
        return new Atom.Found<>(this, Option.none(), clause);
    }

    /** That it was found; that it was not is settled by a search through all, or as many as the city asks for. */
    public Condition<S> found(Parameter<Integer> depth) {
        return new Atom.Found<>(this, Option.of(new Operand.Set<>(depth)), clause);
    }

    /** That it was found; that it was not is settled by a search through all, or as many as is recorded. */
    public Condition<S> found(Whole<S> depth) {
        return new Atom.Found<>(this, Option.of(new Operand.Other<>(depth)), clause);
    }
}
