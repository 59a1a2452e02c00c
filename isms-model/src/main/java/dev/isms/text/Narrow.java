package dev.isms.text;

import java.text.Normalizer;
import java.util.Objects;

/** 半角 — typed text as words, numbers and titles are compared: what has two widths is half-width, with no blank around it. */
public final class Narrow {

    /** Past this nothing is a word; the time that marks without end take grows with the square of their number. */
    private static final int LONGEST = 4_096;

    private Narrow() {}

    /** Full-width digits, signs and spaces become half-width; a text of more than 4,096 characters stays as it is typed. */
    public static String of(String typed) {
        boolean isWord = Objects.requireNonNull(typed, "text").length() <= LONGEST;
        return (isWord ? Normalizer.normalize(typed, Normalizer.Form.NFKC) : typed).strip();
    }
}
