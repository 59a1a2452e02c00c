package dev.isms.fact;

import dev.isms.kind.WholeKind;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Function;

/** 整数の事実 — a whole number of a unit, such as 文字数. */
public final class Whole<S> extends OrderedFact<S, Integer> {

    private Whole(String key, Words words, WholeKind kind, Source<S, Integer> source) {
        super(key, words, kind, source);
    }

    public static <S> Whole<S> of(
            String key,
            Words words,
            WholeKind kind,
            Function<S, Option<Integer>> get,
            BiFunction<S, Option<Integer>, S> with) {
        return of(key, words, kind, Source.of(get, with));
    }

    public static <S> Whole<S> of(String key, Words words, WholeKind kind, Source<S, Integer> source) {
        return new Whole<>(key, words, kind, source);
    }
}
