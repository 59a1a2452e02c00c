package dev.isms.evaluation;

import dev.isms.kind.Kind;
import dev.isms.subject.Reading;
import dev.isms.subject.Reading.Known;
import io.vavr.control.Option;

/**
 * 取り得る値の範囲 — the values that a side of a comparison can take: one if it is known, else all of its kind.
 *
 * @param from the smallest it can be; none where there is no order
 * @param to the largest it can be
 * @param open the kind that any value of is possible; none where the value is known
 */
record Range<T>(Option<T> from, Option<T> to, Option<Kind<T>> open) {

    static <T> Range<T> only(T value) {
        return new Range<>(Option.some(value), Option.some(value), Option.none());
    }

    static <T> Range<T> any(Kind<T> kind) {
        return new Range<>(kind.least(), kind.greatest(), Option.of(kind));
    }

    static <T> Range<T> of(Reading<T> reading, Kind<T> kind) {
        return reading instanceof Known<T> known ? only(known.value()) : any(kind);
    }

    /** Whether this is at most the other, whatever both turn out to be. */
    Truth isAtMost(Range<T> other, Kind<T> kind) {
        if (below(to, other.from, kind, true)) {
            return Truth.TRUE;
        }
        return below(other.to, from, kind, false) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Whether the two are equal, whatever both turn out to be. */
    Truth is(Range<T> other, Kind<T> kind) {
        if (isKnown() && other.isKnown()) {
            return Truth.of(from.equals(other.from));
        }
        boolean apart = below(to, other.from, kind, false)
                || below(other.to, from, kind, false)
                || cannotBe(other)
                || other.cannotBe(this);
        return apart ? Truth.FALSE : Truth.UNKNOWN;
    }

    boolean isKnown() {
        return open.isEmpty();
    }

    /** Whether the other's known value is none that this may turn out to have. */
    private boolean cannotBe(Range<T> other) {
        return other.isKnown() && open.exists(kind -> !kind.accepts(other.from.get()));
    }

    private static <T> boolean below(Option<T> small, Option<T> large, Kind<T> kind, boolean orEqual) {
        return small.exists(a ->
                large.exists(b -> kind.compare(a, b).exists(order -> orEqual ? order <= 0 : order < 0)));
    }
}
