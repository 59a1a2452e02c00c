package dev.isms.fact;

import dev.isms.condition.Atom;
import dev.isms.condition.Condition;
import dev.isms.kind.FlagKind;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/** 該当の有無 — a fact that is so or is not, with the clause that says that it is. */
public final class Flag<S> extends SingleFact<S, Boolean> {

    private final Clause clause;

    private Flag(String key, Words words, Clause clause, Source<S, Boolean> source) {
        super(key, words, new FlagKind(), source);
        this.clause = Objects.requireNonNull(clause, "clause");
    }

    public static <S> Flag<S> of(
            String key,
            Words words,
            Clause clause,
            Function<S, Option<Boolean>> get,
            BiFunction<S, Option<Boolean>, S> with) {
        return of(key, words, clause, Source.of(get, with));
    }

    public static <S> Flag<S> of(String key, Words words, Clause clause, Source<S, Boolean> source) {
        return new Flag<>(key, words, clause, source);
    }

    /** What is so where it is a yes. */
    public Clause clause() {
        return clause;
    }

    public Condition<S> holds() {
        return new Atom.Holds<>(this, clause);
    }
}
