package dev.isms.provision;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * 打たれた文字 — a text in one width and one case: its letters, and where blanks, brackets or 第 stood between them. They are
 * no letters, but they keep numbers apart: 第23条の2第1項 is not 23条の21項.
 */
final class Typed {

    private static final String BREAKS = "第「」『』【】〔〕〈〉《》()[]{}“”‘’\"'`";
    private static final String DASHES = "-‐‑‒–—―−ー";
    private static final String SEPARATORS = "-./,、。の:";

    private final String letters;
    private final BitSet breaks;

    private Typed(String letters, BitSet breaks) {
        this.letters = letters;
        this.breaks = breaks;
    }

    static Typed of(String text) {
        StringBuilder letters = new StringBuilder();
        BitSet breaks = new BitSet();
        for (char c : folded(text).toCharArray()) {
            if (isBlank(c) || BREAKS.indexOf(c) >= 0) {
                breaks.set(letters.length());
            } else if (DASHES.indexOf(c) < 0) {
                letters.append(c);
            } else if (letters.isEmpty() || letters.charAt(letters.length() - 1) != '-') {
                letters.append('-');
            }
        }
        return new Typed(letters.toString(), breaks);
    }

    /** In one width and one case, without blanks; brackets and dashes stay as they are. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        folded(text).chars().filter(c -> !isBlank((char) c)).forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('ς', 'σ');
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Without separators at its ends, as something that is looked for. */
    Typed trimmed() {
        int from = skip(0);
        int to = letters.length();
        while (to > from && SEPARATORS.indexOf(letters.charAt(to - 1)) >= 0) {
            to--;
        }
        return new Typed(letters.substring(from, to), breaks.get(from, Math.max(from, to)));
    }

    String letters() {
        return letters;
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    boolean isRead(int at) {
        return at == letters.length();
    }

    /** Past the separators here. The の of an article's branch (条の2) is none: what it branches from is another article. */
    int skip(int at) {
        int next = at;
        while (next < letters.length()
                && SEPARATORS.indexOf(letters.charAt(next)) >= 0
                && !(next > 0 && letters.charAt(next - 1) == '条' && isBranch(next))) {
            next++;
        }
        return next;
    }

    private boolean isBranch(int at) {
        return letters.charAt(at) == 'の'
                && at + 1 < letters.length()
                && isDigit(letters.charAt(at + 1))
                && !breaks.get(at + 1);
    }

    /** Where the form ends that stands here; -1 if it does not, or if a number or a word goes on past it. */
    int end(int at, Typed form) {
        int end = endOfName(at, form);
        return end > 0 && joined(end, Typed::isLatin) ? -1 : end;
    }

    /** The same for a form that a word may go on past, as in CSVII. */
    int endOfName(int at, Typed form) {
        int end = at + form.letters.length();
        if (!letters.startsWith(form.letters, at) || joined(end, Typed::isDigit)) {
            return -1;
        }
        for (int i = at + 1; i < end; i++) {
            if (breaks.get(i)
                    && !form.breaks.get(i - at)
                    && isDigit(letters.charAt(i - 1))
                    && isDigit(letters.charAt(i))) {
                return -1;
            }
        }
        return end;
    }

    private boolean joined(int at, IntPredicate kind) {
        return at > 0
                && at < letters.length()
                && !breaks.get(at)
                && kind.test(letters.charAt(at - 1))
                && kind.test(letters.charAt(at));
    }

    /** What stands here, up to the next separator. */
    String word(int at) {
        int end = at;
        while (end < letters.length()
                && SEPARATORS.indexOf(letters.charAt(end)) < 0
                && (end == at || !breaks.get(end))) {
            end++;
        }
        return letters.substring(at, end);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(int c) {
        return c >= 'a' && c <= 'z';
    }
}
