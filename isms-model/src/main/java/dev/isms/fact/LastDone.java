package dev.isms.fact;

import dev.isms.condition.Atom;
import dev.isms.condition.Condition;
import dev.isms.condition.Operand;
import dev.isms.condition.Parameter;
import dev.isms.evidence.Done;
import dev.isms.kind.DoneKind;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.time.Period;
import java.util.function.BiFunction;
import java.util.function.Function;

/** 最終実施日の事実 — when something that is to be done again and again was last done, or that it never was. */
public final class LastDone<S> extends SingleFact<S, Done> {

    private LastDone(String key, Words words, Source<S, Done> source) {
        super(key, words, new DoneKind(), source);
    }

    public static <S> LastDone<S> of(
            String key, Words words, Function<S, Option<Done>> get, BiFunction<S, Option<Done>, S> with) {
        return of(key, words, Source.of(get, with));
    }

    public static <S> LastDone<S> of(String key, Words words, Source<S, Done> source) {
        return new LastDone<>(key, words, source);
    }

    /**
     * That it is not overdue: it was done within the period, the due day included. What was never done is due counted from
     * the day of first use.
     */
    public Condition<S> within(Period period, Day<S> inUseSince) {
        return new Atom.WithinPeriod<>(this, new Operand.Constant<>(period), inUseSince);
    }

    /** That it was done on that day or before, as 事前に asks; what was never done was not. */
    public Condition<S> by(Day<S> day) {
        return new Atom.DoneBy<>(this, day);
    }

    /** That it is not overdue by the period the city sets. */
    public Condition<S> within(Parameter<Period> period, Day<S> inUseSince) {
        return new Atom.WithinPeriod<>(this, new Operand.Set<>(period), inUseSince);
    }

    /** That it is not overdue by the period that the city's table gives. */
    public Condition<S> within(Operand.FromTable<S, ?, Period> period, Day<S> inUseSince) {
        return new Atom.WithinPeriod<>(this, period, inUseSince);
    }

    /** That it is not overdue by a period that is recorded of the subject itself. */
    public Condition<S> within(Span<S> period, Day<S> inUseSince) {
        return new Atom.WithinPeriod<>(this, new Operand.Other<>(period), inUseSince);
    }
}
