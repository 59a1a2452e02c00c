package dev.isms.evaluator;

import dev.isms.control.Ruling;
import java.time.LocalDate;
import java.util.List;

/** 裁定 — the rulings of up to eight rules on a subject, or on many, four bits each, the first rule lowest. */
interface Ruler<S> {

    int rulings(S subject, LocalDate asOf);

    /**
     * Those on the subjects from one place to before another.
     *
     * @param at where the rulings on the first of them are put
     * @param step how far from there those on the next are
     */
    void rulings(S[] subjects, int from, int to, LocalDate asOf, int[] into, int at, int step);

    /** 規則 — when it applies, and what it requires; asked only where it may apply. */
    record Rule<S>(Node<S> applies, Node<S> requires) implements Node<S> {
        /** The ruling: that it applies in the lower two bits, that what it requires is so in the upper two. */
        @Override
        public int truth(S subject, LocalDate asOf) {
            int truth = applies.truth(subject, asOf);
            if (truth == Bits.FALSE) {
                return truth;
            }
            return truth | requires.truth(subject, asOf) << 2;
        }
    }

    /** 規則の組 — the rulings of two, or of two such pairs, in one number; the second so many bits higher. */
    record Pair<S>(Node<S> first, Node<S> second, int bits) implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            return first.truth(subject, asOf) | second.truth(subject, asOf) << bits;
        }
    }

    /** At most eight rules; they are few enough to be compiled together, and each has a place of its own. */
    static <S> Node<S> paired(List<? extends Node<S>> rules) {
        if (rules.size() == 1) {
            return rules.get(0);
        }
        int half = Integer.highestOneBit(rules.size() - 1);
        return new Pair<>(
                paired(rules.subList(0, half)), paired(rules.subList(half, rules.size())), half * Ruling.BITS);
    }

    /** その組のまま — by the rules as they are. */
    record Plain<S>(Node<S> rules) implements Ruler<S> {

        @Override
        public int rulings(S subject, LocalDate asOf) {
            return rules.truth(subject, asOf);
        }

        @Override
        public void rulings(S[] subjects, int from, int to, LocalDate asOf, int[] into, int at, int step) {
            int next = at;
            for (int i = from; i < to; i++) {
                into[next] = rules.truth(subjects[i], asOf);
                next += step;
            }
        }
    }
}
