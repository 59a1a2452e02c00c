package dev.isms.evidence;

import io.vavr.control.Option;
import java.util.Objects;

/**
 * 照合の結果 — whether something was found, and if not, how thorough the search was: through everything, or through the
 * last so many (a password compared with the last five, an inspection of twenty samples).
 *
 * @param isFound whether it was found; then how far the search went does not matter
 * @param depth how many were looked through (1 or more); none when it was all of them
 */
public record Search(boolean isFound, Option<Integer> depth) {

    private static final Search FOUND = new Search(true, Option.none());
    private static final Search NOT_IN_ANY = new Search(false, Option.none());

    public Search {
        Objects.requireNonNull(depth, "depth");
        depth.forEach(n -> Objects.requireNonNull(n, "depth"));
        if (isFound && depth.isDefined() || depth.exists(n -> n < 1)) {
            throw new IllegalArgumentException("search through `" + depth.getOrNull()
                    + "`: expected 1 or more for what was not found, and no number for what was");
        }
    }

    public static Search found() {
        return FOUND;
    }

    /** Not found among all there are. */
    public static Search notInAny() {
        return NOT_IN_ANY;
    }

    /** Not found among the last {@code depth}; what lies before was not looked at. */
    public static Search notInLast(int depth) {
        return new Search(false, Option.of(depth));
    }
}
