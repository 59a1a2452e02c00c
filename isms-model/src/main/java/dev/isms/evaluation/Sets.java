package dev.isms.evaluation;

import dev.isms.kind.ChoicesKind;
import dev.isms.kind.Kind;
import dev.isms.subject.Reading;
import dev.isms.subject.Reading.Known;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * 取り得る集合の範囲 — the sets that a side of a comparison can be: one if it is known, else any of its kind.
 *
 * @param least what is in all of them
 * @param greatest what is in any of them; none where the kind does not say
 */
record Sets<T>(Set<T> least, Option<Set<T>> greatest, boolean isKnown, boolean mayBeEmpty) {

    static <T> Sets<T> only(Set<T> value) {
        return new Sets<>(value, Option.of(value), true, value.isEmpty());
    }

    static <T> Sets<T> of(Reading<Set<T>> reading, Kind<Set<T>> kind) {
        return reading instanceof Known<Set<T>> known ? only(known.value()) : any(kind);
    }

    static <T> Sets<T> any(Kind<Set<T>> kind) {
        return kind instanceof ChoicesKind<?> choices
                ? new Sets<>(LinkedHashSet.empty(), Option.of(every(choices)), false, choices.mayBeEmpty())
                : new Sets<>(LinkedHashSet.empty(), Option.none(), false, true);
    }

    @SuppressWarnings("unchecked") // a kind of sets of T lists values of T
    private static <T> Set<T> every(ChoicesKind<?> choices) {
        return (Set<T>) LinkedHashSet.ofAll(choices.each().values());
    }

    Truth includeAllOf(Sets<T> asked) {
        if (asked.greatest.exists(least::containsAll)) {
            return Truth.TRUE;
        }
        boolean never = asked.least.exists(one -> greatest.exists(all -> !all.contains(one)));
        boolean neverEmpty = isKnown && least.isEmpty() && !asked.mayBeEmpty;
        return never || neverEmpty ? Truth.FALSE : Truth.UNKNOWN;
    }

    Truth includeAnyOf(Sets<T> asked) {
        if (least.exists(asked.least::contains)) {
            return Truth.TRUE;
        }
        if (isKnown && asked.greatest.exists(least::containsAll) && !asked.mayBeEmpty
                || asked.isKnown && greatest.exists(asked.least::containsAll) && !mayBeEmpty) {
            return Truth.TRUE;
        }
        boolean apart = greatest.exists(all -> asked.greatest.exists(other -> !all.exists(other::contains)));
        return apart ? Truth.FALSE : Truth.UNKNOWN;
    }
}
