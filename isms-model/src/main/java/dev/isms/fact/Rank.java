package dev.isms.fact;

import dev.isms.kind.ChoiceKind;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Function;

/** 段階の事実 — one of finitely many ordered levels, such as 重要性. */
public final class Rank<S, T> extends OrderedFact<S, T> {

    private Rank(String key, Words words, ChoiceKind<T> kind, Source<S, T> source) {
        super(key, words, kind, source);
        if (!kind.isOrdered()) {
            throw new IllegalArgumentException(
                    "rank " + Visible.quote(key) + " of an unordered choice: expected an ordered one");
        }
    }

    public static <S, T> Rank<S, T> of(
            String key, Words words, ChoiceKind<T> kind, Function<S, Option<T>> get, BiFunction<S, Option<T>, S> with) {
        return of(key, words, kind, Source.of(get, with));
    }

    /**
     * A rank from its source.
     *
     * @throws IllegalArgumentException if the choice has no order
     */
    public static <S, T> Rank<S, T> of(String key, Words words, ChoiceKind<T> kind, Source<S, T> source) {
        return new Rank<>(key, words, kind, source);
    }
}
