package dev.isms.text;

import java.util.Objects;

/**
 * 二言語の語句 — the same thing said in Japanese and in English, such as {@code Words.of("サーバ", "server")}.
 *
 * <p>It is a label or a whole sentence; what can be negated is a {@link Clause}. Neither text may be blank.
 */
public record Words(String ja, String en) {

    /** @throws IllegalArgumentException if a text is blank or holds an invisible character (see {@link Visible}) */
    public Words {
        Visible.requireText("Japanese words", ja);
        Visible.requireText("English words", en);
    }

    public static Words of(String ja, String en) {
        return new Words(ja, en);
    }

    /** The same text in both languages: a name, a number, a date. */
    public static Words same(String text) {
        return new Words(text, text);
    }

    public String in(Language language) {
        return Objects.requireNonNull(language, "language") == Language.JA ? ja : en;
    }

    @Override
    public String toString() {
        return ja + " / " + en;
    }
}
