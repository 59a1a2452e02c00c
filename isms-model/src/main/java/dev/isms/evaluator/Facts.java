package dev.isms.evaluator;

import dev.isms.evidence.Search;
import dev.isms.kind.Kind;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** 値の節 — atoms about values that have nothing to do with the day of assessment. */
final class Facts {

    private Facts() {}

    /** である — a flag. */
    record Holds<S>(Side<S, Boolean> side) implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            Boolean value = side.value(subject, asOf);
            return value == null ? Bits.UNKNOWN : Bits.of(value);
        }
    }

    /** に等しい — two values of one kind. */
    record Is<S, T>(Side<S, T> left, Side<S, T> right, Kind<T> kind, Node<S> slow) implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            T one = left.value(subject, asOf);
            T other = right.value(subject, asOf);
            if (one != null && other != null) {
                return Bits.of(one.equals(other));
            }
            if (one != null && !kind.accepts(one) || other != null && !kind.accepts(other)) {
                return slow.truth(subject, asOf);
            }
            return Bits.UNKNOWN;
        }
    }

    /** 以下 — two values of one kind that has an order. What is missing can be anything within the bounds. */
    record AtMost<S, T>(Side<S, T> small, Side<S, T> large, Comparator<T> order, Bounds<T> bounds, Node<S> slow)
            implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            T one = small.value(subject, asOf);
            T other = large.value(subject, asOf);
            if (one != null && other != null) {
                return Bits.of(order.compare(one, other) <= 0);
            }
            T known = one == null ? other : one;
            return known == null || bounds.holdInside(known, order) ? Bits.UNKNOWN : slow.truth(subject, asOf);
        }
    }

    /** 値の限り — the smallest and the largest value of a kind; null where there is none. */
    record Bounds<T>(@Nullable T least, @Nullable T greatest) {

        /** Whether there are values on either side of it. */
        boolean holdInside(T value, Comparator<T> order) {
            return (least == null || order.compare(least, value) < 0)
                    && (greatest == null || order.compare(value, greatest) < 0);
        }
    }

    /** 順序 — that of a kind which has one. */
    record Order<T>(Kind<T> kind) implements Comparator<T> {
        @Override
        public int compare(T one, T other) {
            if (one instanceof LocalDate day && other instanceof LocalDate until) {
                return day.compareTo(until);
            } else if (one instanceof Integer number && other instanceof Integer than) {
                return number.compareTo(than);
            }
            return kind.compare(one, other).get();
        }
    }

    /** いずれか — one of some values; {@code otherwise} where it is missing. */
    record OneOf<S, T>(Side<S, T> side, Seq<T> values, int otherwise) implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            T value = side.value(subject, asOf);
            return value == null ? otherwise : Bits.of(values.contains(value));
        }
    }

    /** 含む — a set that holds all, or any, of another. */
    record Includes<S, T>(Side<S, Set<T>> has, Side<S, Set<T>> asked, boolean all, Node<S> slow) implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            Set<T> there = has.value(subject, asOf);
            Set<T> wanted = asked.value(subject, asOf);
            if (there == null || wanted == null) {
                return slow.truth(subject, asOf);
            }
            return Bits.of(all ? there.containsAll(wanted) : there.exists(wanted::contains));
        }
    }

    /** 照合で見つかった — where the search found it, or went through everything; how far it went is asked of the interpreter. */
    record Found<S>(Side<S, Search> side, Node<S> slow) implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            Search search = side.value(subject, asOf);
            if (search == null) {
                return Bits.UNKNOWN;
            }
            if (search.isFound()) {
                return Bits.TRUE;
            }
            return search.depth().isEmpty() ? Bits.FALSE : slow.truth(subject, asOf);
        }
    }
}
