package dev.isms.text;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** 近い語 — the known word that a mistyped one was most likely meant to be. */
public final class Nearest {

    private static final int LONGEST = 64;

    private Nearest() {}

    /**
     * The known word with the fewest letters to change, the first of equals; none if even that differs in more than half
     * of its letters, shares but one letter with it where both have more, or if the typed word is longer than 64 characters.
     */
    public static Option<String> to(String typed, Seq<String> known) {
        if (typed.length() > LONGEST) {
            return Option.none();
        }
        return known.map(word -> new Candidate(word, distance(typed, word)))
                .minBy(Candidate::distance)
                .filter(candidate -> candidate.isNear(typed))
                .map(Candidate::word);
    }

    private record Candidate(String word, int distance) {
        boolean isNear(String typed) {
            int longest = Math.max(typed.length(), word.length());
            int same = longest - distance;
            return distance * 2 <= longest && (same > 1 || same == Math.min(typed.length(), word.length()));
        }
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
