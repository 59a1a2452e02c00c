package dev.isms.evaluator;

/**
 * 真偽のビット — a truth in two bits, one that it is so and one that it is not; neither where it is unknown. What follows from
 * several is then bits of theirs, and nothing has to branch. They are those of {@link dev.isms.evaluation.Truth#bits}.
 */
final class Bits {

    static final int UNKNOWN = 0;
    static final int TRUE = 1;
    static final int FALSE = 2;

    private static final int MASK = 3;

    private Bits() {}

    static int of(boolean value) {
        return value ? TRUE : FALSE;
    }

    static int not(int truth) {
        return truth >> 1 | truth << 1 & FALSE;
    }

    static int and(int one, int other) {
        return one & other & TRUE | (one | other) & FALSE;
    }

    static int or(int one, int other) {
        return (one | other) & TRUE | one & other & FALSE;
    }

    /** The truth at a place of a list of at most 32, two bits each, the first lowest. */
    static int at(long list, int place) {
        return (int) (list >>> 2 * place) & MASK;
    }

    /** The list with a truth at a place where there was none. */
    static long with(long list, int place, int truth) {
        return list | (long) truth << 2 * place;
    }
}
