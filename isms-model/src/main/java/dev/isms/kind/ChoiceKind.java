package dev.isms.kind;

import dev.isms.text.Language;
import dev.isms.text.Worded;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Function;

/**
 * 選択肢 — one of a finite list of values, each with its words.
 *
 * <p>Where {@code ordered}, the list runs from the lowest to the highest. At least two values, none doubled, no two with
 * words that a cell can't tell apart (width and case of letters make no difference there, nor does the language).
 */
public record ChoiceKind<T>(Seq<T> values, Function<T, Words> words, boolean ordered) implements Kind<T> {

    /** @throws IllegalArgumentException for fewer than two values, or doubled values or words */
    public ChoiceKind {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(values, "values of a choice");
        for (T value : values) {
            Objects.requireNonNull(value, "value of a choice");
            Objects.requireNonNull(words.apply(value), "words of a choice");
        }
        if (values.size() < 2) {
            throw new IllegalArgumentException("choice of " + values.size() + " values: expected at least 2");
        }
        if (values.distinct().size() < values.size() || !Cells.areDistinct(values.map(words))) {
            throw new IllegalArgumentException(
                    "choice of " + values.map(words).mkString(", ") + ": expected no value or word twice");
        }
        values = List.ofAll(values);
    }

    /** Every value of the enum, in no order. */
    public static <T extends Enum<T> & Worded> ChoiceKind<T> of(Class<T> values) {
        return new ChoiceKind<>(List.of(values.getEnumConstants()), Worded::words, false);
    }

    /** Every value of the enum, from the lowest to the highest. */
    public static <T extends Enum<T> & Worded> ChoiceKind<T> ofOrdered(Class<T> values) {
        return new ChoiceKind<>(List.of(values.getEnumConstants()), Worded::words, true);
    }

    @Override
    public boolean accepts(T value) {
        for (T one : values) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Words expected() {
        return Cells.oneOf(vocabulary());
    }

    @Override
    public T example() {
        return values.head();
    }

    @Override
    public String write(T value, Language language) {
        return words.apply(value).in(language);
    }

    @Override
    public Either<Words, T> read(String cell) {
        return Cells.readWord(cell, values, words);
    }

    @Override
    public boolean isOrdered() {
        return ordered;
    }

    @Override
    public Option<Integer> compare(T first, T second) {
        return ordered ? Option.of(Integer.compare(values.indexOf(first), values.indexOf(second))) : Option.none();
    }

    @Override
    public Option<T> least() {
        return ordered ? values.headOption() : Option.none();
    }

    @Override
    public Option<T> greatest() {
        return ordered ? values.lastOption() : Option.none();
    }

    @Override
    public Seq<Words> vocabulary() {
        return values.map(words);
    }
}
