package dev.isms.text;

import java.util.Objects;

/**
 * 表示幅 — how many columns a text takes where full-width characters take two, so that columns align in plain text.
 *
 * <p>Characters of ambiguous width (①, Ⅶ, …) count two, as Japanese fonts draw them; combining marks and variation selectors
 * count none. It is no measure of a proportional font.
 */
public final class Width {

    private Width() {}

    public static int of(String text) {
        return Objects.requireNonNull(text, "text").codePoints().map(Width::of).sum();
    }

    /** The text, itself where it is wider; else blanks behind it. */
    public static String padEnd(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** The text, itself where it is wider; else blanks before it. */
    public static String padStart(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || isVariationSelector(c)) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    private static boolean isVariationSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    /** Wide and full-width characters, and those whose width is ambiguous (①, Ⅶ, …), which Japanese fonts draw wide. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2010 && c <= 0x203B
                || c >= 0x2100 && c <= 0x27BF
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xE000 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x3FFFD;
    }
}
