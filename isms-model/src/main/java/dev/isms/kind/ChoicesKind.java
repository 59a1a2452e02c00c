package dev.isms.kind;

import dev.isms.text.Language;
import dev.isms.text.Visible;
import dev.isms.text.Worded;
import dev.isms.text.Words;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * 複数選択 — a set of a choice's values, complete as recorded: the measures that were taken.
 *
 * <p>"None of them" is a value (「なし」), where {@code mayBeEmpty}; it is not the same as missing.
 */
public record ChoicesKind<T>(ChoiceKind<T> each, boolean mayBeEmpty) implements Kind<Set<T>> {

    private static final Words NONE = Words.of("なし", "none");
    private static final Pattern SEPARATORS = Pattern.compile("[、;；]");

    public ChoicesKind {
        Objects.requireNonNull(each, "each");
        if (each.vocabulary()
                .exists(word -> SEPARATORS.matcher(word.ja() + word.en()).find() || Cells.overlap(word, NONE))) {
            throw new IllegalArgumentException("set of " + each.vocabulary().mkString(", ")
                    + ": expected words without 、 or ; and other than " + NONE);
        }
    }

    /** Any values of the enum, or none. */
    public static <T extends Enum<T> & Worded> ChoicesKind<T> of(Class<T> values) {
        return new ChoicesKind<>(ChoiceKind.of(values), true);
    }

    @Override
    public boolean accepts(Set<T> value) {
        return value.forAll(each::accepts) && (mayBeEmpty || !value.isEmpty());
    }

    @Override
    public Words expected() {
        Words listed = Cells.listed(each.vocabulary());
        return Words.of(
                listed.ja() + "から当てはまるもの全て（「、」で区切る" + (mayBeEmpty ? "。一つもなければ「なし」だけを書く" : "") + "）",
                "all that apply of " + listed.en() + ", joined by ;"
                        + (mayBeEmpty ? ", or `none` alone if none does" : ""));
    }

    @Override
    public Set<T> example() {
        return LinkedHashSet.of(each.example());
    }

    /** In the order of the choice, whatever the order of the set. */
    @Override
    public String write(Set<T> value, Language language) {
        if (value.isEmpty()) {
            return NONE.in(language);
        }
        return each.values()
                .filter(value::contains)
                .map(one -> each.write(one, language))
                .mkString(Cells.in(language, "、", "; "));
    }

    @Override
    public Either<Words, Set<T>> read(String cell) {
        String text = Objects.requireNonNull(cell, "cell").strip();
        if (isNone(text)) {
            return mayBeEmpty ? Either.right(LinkedHashSet.empty()) : Cells.refused(cell, expected());
        }
        Seq<String> parts = List.of(SEPARATORS.split(text, -1));
        return mayBeEmpty && parts.exists(ChoicesKind::isNone)
                ? Either.left(noneBeside(cell))
                : Either.sequenceRight(parts.map(each::read)).map(LinkedHashSet::ofAll);
    }

    private static boolean isNone(String part) {
        String word = part.strip();
        return word.equals(NONE.ja()) || word.equalsIgnoreCase(NONE.en());
    }

    private static Words noneBeside(String cell) {
        return Words.of(
                Visible.quote(cell) + "は使えません: 「なし」はほかの値と併せて書けません",
                Visible.quote(cell) + " is not accepted: `none` can't stand beside other values");
    }

    @Override
    public Seq<Words> vocabulary() {
        return mayBeEmpty ? each.vocabulary().append(NONE) : each.vocabulary();
    }
}
