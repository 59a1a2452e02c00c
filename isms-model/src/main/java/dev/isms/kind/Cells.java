package dev.isms.kind;

import dev.isms.text.Language;
import dev.isms.text.Narrow;
import dev.isms.text.Nearest;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** セルの読み取り — what every kind does with a cell's text and how it says what is wrong with it. */
final class Cells {

    private Cells() {}

    /** Full-width digits, signs and spaces become half-width; letters of a name are not for this. */
    static String normalized(String cell) {
        return Narrow.of(Objects.requireNonNull(cell, "cell"));
    }

    static Words oneOf(Seq<Words> vocabulary) {
        Words listed = listed(vocabulary);
        return Words.of(listed.ja() + "のいずれか", "one of " + listed.en());
    }

    static Words listed(Seq<Words> vocabulary) {
        return Words.of(
                vocabulary.map(word -> Visible.quote(word.ja())).mkString("、"),
                vocabulary.map(word -> Visible.quote(word.en())).mkString(", "));
    }

    static <T> Either<Words, T> readWord(String cell, Seq<T> values, Function<? super T, Words> words) {
        String typed = folded(cell);
        return values.find(value -> folded(words.apply(value).ja()).equals(typed)
                        || folded(words.apply(value).en()).equals(typed))
                .toEither(() -> unknown(cell, values.map(words)));
    }

    private static String folded(String text) {
        return normalized(text).toLowerCase(Locale.ROOT);
    }

    /** Whether a cell's text stands for at most one of them: no two share a word, in either language, as cells are read. */
    static boolean areDistinct(Seq<Words> vocabulary) {
        Set<String> seen = new HashSet<>();
        for (Words words : vocabulary) {
            String ja = folded(words.ja());
            String en = folded(words.en());
            if (!seen.add(ja) || !en.equals(ja) && !seen.add(en)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cell's text can mean the one word or the other. */
    static boolean overlap(Words one, Words other) {
        return !areDistinct(List.of(one, other));
    }

    private static Words unknown(String cell, Seq<Words> vocabulary) {
        String typed = cell.strip();
        Words error = wrong(cell, oneOf(vocabulary));
        return Nearest.to(typed, vocabulary.map(Words::ja).appendAll(vocabulary.map(Words::en)))
                .flatMap(near -> vocabulary.find(
                        word -> word.ja().equals(near) || word.en().equals(near)))
                .map(near -> Words.of(
                        error.ja() + "。" + Visible.quote(near.ja()) + "の誤りではありませんか",
                        error.en() + "; did you mean " + Visible.quote(near.en()) + "?"))
                .getOrElse(error);
    }

    static Words wrong(String cell, Words expected) {
        return Words.of(
                Visible.quote(cell) + "は使えません: " + expected.ja() + "にしてください",
                Visible.quote(cell) + " is not accepted: expected " + expected.en());
    }

    static <T> Either<Words, T> refused(String cell, Words expected) {
        return Either.left(wrong(cell, expected));
    }

    static Words suffixed(String value, String ja, String en) {
        return Words.of(value + ja, value + en);
    }

    static String in(Language language, String ja, String en) {
        return language == Language.JA ? ja : en;
    }
}
