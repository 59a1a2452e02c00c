package dev.isms.evaluator;

import dev.isms.condition.Operand;
import dev.isms.evaluation.Settings;
import dev.isms.subject.Fact;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 比較の相手 — what a fact is compared with, where it is one value; null where it is not, and the interpreter is asked. */
interface Side<S, T> {

    @Nullable
    T value(S subject, LocalDate asOf);

    @SuppressWarnings("unchecked") // the day of assessment is compared with days only
    static <S, T> Side<S, T> of(Operand<S, T> operand, Settings settings) {
        if (operand instanceof Operand.Constant<S, T> constant) {
            return constant(constant.value());
        } else if (operand instanceof Operand.Set<S, T> set) {
            Option<T> value = settings.get(set.parameter());
            return value.isDefined() ? constant(value.get()) : unknown();
        } else if (operand instanceof Operand.AsOf<?>) {
            return (subject, asOf) -> (T) asOf;
        } else if (operand instanceof Operand.Other<S, T> other) {
            Fact<S, T> fact = other.fact();
            return (subject, asOf) -> fact.known(subject).getOrNull();
        } else if (operand instanceof Operand.FromTable<S, ?, T> chosen) {
            return fromTable(chosen, settings);
        }
        throw new AssertionError(operand);
    }

    private static <S, T> Side<S, T> constant(T value) {
        return (subject, asOf) -> value;
    }

    private static <S, T> Side<S, T> unknown() {
        return (subject, asOf) -> null;
    }

    private static <S, K, T> Side<S, T> fromTable(Operand.FromTable<S, K, T> chosen, Settings settings) {
        Option<Map<K, T>> table = settings.get(chosen.table());
        if (table.isEmpty()) {
            return unknown();
        }
        Map<K, T> values = table.get();
        Fact<S, K> by = chosen.by();
        return (subject, asOf) -> {
            Option<K> key = by.known(subject);
            return key.isEmpty() ? null : values.get(key.get()).getOrNull();
        };
    }
}
