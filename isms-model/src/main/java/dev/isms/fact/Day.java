package dev.isms.fact;

import dev.isms.condition.Atom;
import dev.isms.condition.Atom.Relation;
import dev.isms.condition.Condition;
import dev.isms.condition.Operand;
import dev.isms.condition.Parameter;
import dev.isms.kind.DayKind;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.BiFunction;
import java.util.function.Function;

/** 日付の事実 — a day, such as 使用開始日. */
public final class Day<S> extends SingleFact<S, LocalDate> {

    private Day(String key, Words words, Source<S, LocalDate> source) {
        super(key, words, new DayKind(), source);
    }

    public static <S> Day<S> of(
            String key, Words words, Function<S, Option<LocalDate>> get, BiFunction<S, Option<LocalDate>, S> with) {
        return of(key, words, Source.of(get, with));
    }

    public static <S> Day<S> of(String key, Words words, Source<S, LocalDate> source) {
        return new Day<>(key, words, source);
    }

    public Condition<S> is(LocalDate day) {
        return compared(Relation.IS, new Operand.Constant<>(day));
    }

    public Condition<S> onOrAfter(LocalDate day) {
        return compared(Relation.AT_LEAST, new Operand.Constant<>(day));
    }

    public Condition<S> onOrAfter(Parameter<LocalDate> parameter) {
        return compared(Relation.AT_LEAST, new Operand.Set<>(parameter));
    }

    public Condition<S> onOrAfter(Day<S> other) {
        return compared(Relation.AT_LEAST, new Operand.Other<>(other));
    }

    public Condition<S> onOrBefore(LocalDate day) {
        return compared(Relation.AT_MOST, new Operand.Constant<>(day));
    }

    public Condition<S> onOrBefore(Parameter<LocalDate> parameter) {
        return compared(Relation.AT_MOST, new Operand.Set<>(parameter));
    }

    public Condition<S> onOrBefore(Day<S> other) {
        return compared(Relation.AT_MOST, new Operand.Other<>(other));
    }

    /** That the day has come: it is the day of assessment or before. For 導入後 and the like. */
    public Condition<S> hasCome() {
        return compared(Relation.AT_MOST, new Operand.AsOf<>());
    }

    /** That it is not longer ago than the period, whose last day is inside. */
    public Condition<S> within(Period period) {
        return new Atom.NotLongAgo<>(this, new Operand.Constant<>(period));
    }

    /** That it is not longer ago than the period the city sets. */
    public Condition<S> within(Parameter<Period> period) {
        return new Atom.NotLongAgo<>(this, new Operand.Set<>(period));
    }

    /** That it is not longer ago than a period that is recorded of the subject itself. */
    public Condition<S> within(Span<S> period) {
        return new Atom.NotLongAgo<>(this, new Operand.Other<>(period));
    }

    private Condition<S> compared(Relation relation, Operand<S, LocalDate> operand) {
        return new Atom.Compared<>(this, relation, operand);
    }
}
