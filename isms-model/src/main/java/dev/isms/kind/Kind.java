package dev.isms.kind;

import dev.isms.text.Language;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * 値の種類 — the values that a fact or a parameter can take: which they are, how they are ordered, and how they are
 * written in and read from a cell.
 *
 * <p>A missing value is no value of any kind: a blank cell never reaches {@link #read}.
 */
public sealed interface Kind<T>
        permits FlagKind,
                ChoiceKind,
                ChoicesKind,
                WholeKind,
                DayKind,
                SpanKind,
                TextKind,
                DoneKind,
                JudgementKind,
                SearchKind,
                TableKind {

    /** Whether the value is one of this kind. */
    boolean accepts(T value);

    /** What is accepted, for an error: "a whole number from 0 to 100". */
    Words expected();

    /** A value as people write one, to show how: it recommends nothing. */
    T example();

    /** The value as a cell or a report shows it. {@link #read} gives it back, from either language. */
    String write(T value, Language language);

    /** The value that a cell's text stands for, or what is wrong with the text. */
    Either<Words, T> read(String cell);

    /** Whether values have an order, so that one can be at least another. */
    default boolean isOrdered() {
        return false;
    }

    /** Negative, zero or positive as the first is below, equal to or above the second; none where values have no order. */
    default Option<Integer> compare(T first, T second) {
        return Option.none();
    }

    /** The smallest value there is; none where there is no order or no bound. */
    default Option<T> least() {
        return Option.none();
    }

    /** The largest value there is; none where there is no order or no bound. */
    default Option<T> greatest() {
        return Option.none();
    }

    /** The words that a cell may hold, where they can be listed. */
    default Seq<Words> vocabulary() {
        return io.vavr.collection.List.empty();
    }

    /** The value itself, refused when it is not of this kind. */
    default T require(String what, T value) {
        Objects.requireNonNull(value, what);
        if (!accepts(value)) {
            throw new IllegalArgumentException(what + " was given " + Visible.quote(value) + ": expected "
                    + expected().en());
        }
        return value;
    }
}
