package dev.isms.fact;

import dev.isms.kind.SpanKind;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.time.Period;
import java.util.function.BiFunction;
import java.util.function.Function;

/** 期間の事実 — a period, such as the interval that a maker's manual gives. It is never compared with another period. */
public final class Span<S> extends SingleFact<S, Period> {

    private Span(String key, Words words, Source<S, Period> source) {
        super(key, words, new SpanKind(), source);
    }

    public static <S> Span<S> of(
            String key, Words words, Function<S, Option<Period>> get, BiFunction<S, Option<Period>, S> with) {
        return of(key, words, Source.of(get, with));
    }

    public static <S> Span<S> of(String key, Words words, Source<S, Period> source) {
        return new Span<>(key, words, source);
    }
}
