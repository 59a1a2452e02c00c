package dev.isms.text;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * 不可視文字の表示 — what a person must be able to see in a text before it is trusted.
 *
 * <p>Surrogate pairs and variation selectors (行政事務標準文字) are letters and stay as they are. Control characters,
 * invisible format characters, bidirectional marks and lone surrogates are not: they are refused in ids and words and
 * shown as {@code \\u{…}} elsewhere.
 */
public final class Visible {

    private static final int LONGEST_QUOTE = 80;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.-]{0,126}[A-Za-z0-9])?");

    private Visible() {}

    /** Requires a text that is there, is not blank and has nothing hidden in it. */
    public static String requireText(String what, String text) {
        Objects.requireNonNull(text, what);
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is blank: expected a text");
        }
        if (hidesSomething(text)) {
            throw new IllegalArgumentException(
                    what + " " + quote(text) + " holds an invisible character: expected visible text");
        }
        return text;
    }

    /** Requires an id: ASCII letters, digits, dots and hyphens, a letter or digit first and last, at most 128. */
    public static String requireId(String what, String id) {
        Objects.requireNonNull(id, what);
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    what + " " + quote(id) + ": expected at most 128 ASCII letters, digits, dots and hyphens");
        }
        return id;
    }

    /** The text with every hidden character written out, so that nothing in it is invisible. */
    public static String of(String text) {
        if (!hidesSomething(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isHidden(c)) {
                shown.append("\\u{").append(Integer.toHexString(c)).append('}');
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /** The value in backticks, visible and shortened: the way an error names what it was given. */
    public static String quote(Object value) {
        String text = of(String.valueOf(value));
        if (text.codePointCount(0, text.length()) > LONGEST_QUOTE) {
            text = text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
        }
        return "`" + text + "`";
    }

    public static boolean hidesSomething(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c >= ' ' && c < 0x7F) { // what most texts are made of
                at++;
                continue;
            }
            int codePoint = text.codePointAt(at);
            if (isHidden(codePoint)) {
                return true;
            }
            at += Character.charCount(codePoint);
        }
        return false;
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> !isName(c);
            case Character.SPACE_SEPARATOR -> c != ' ' && c != '\u3000'; // others look like these, or like nothing
            default -> isBlankLetter(c);
        };
    }

    /** Letters, marks and symbols by their category that show nothing: fillers, the grapheme joiner, the empty Braille cell. */
    private static boolean isBlankLetter(int c) {
        return switch (c) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default -> false;
        };
    }

    /** Private-use and unassigned characters may be 外字 of a name; they are printed, not hidden. */
    private static boolean isName(int c) {
        int type = Character.getType(c);
        return type == Character.PRIVATE_USE || type == Character.UNASSIGNED && !isDefaultIgnorable(c);
    }

    private static boolean isDefaultIgnorable(int c) {
        return c >= 0xE0000 && c <= 0xE0FFF
                || c >= 0xFFF0 && c <= 0xFFF8
                || c >= 0x2065 && c <= 0x2069
                || isNoncharacter(c);
    }

    private static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }
}
