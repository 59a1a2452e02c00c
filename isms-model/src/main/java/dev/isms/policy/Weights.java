package dev.isms.policy;

/** 重み — what the rulings on a subject weigh together, in bits: one for each way in which any of them counts. */
final class Weights {

    static final int SATISFIED = 1;
    static final int HARMLESS = 2;
    static final int OPEN = 4;
    static final int VIOLATED = 8;

    private Weights() {}

    static Conformity conformity(int weight) {
        if ((weight & VIOLATED) != 0) {
            return Conformity.NON_CONFORMING;
        }
        if ((weight & OPEN) != 0) {
            return Conformity.INDETERMINATE;
        }
        if ((weight & SATISFIED) != 0) {
            return Conformity.CONFORMING;
        }
        return (weight & HARMLESS) != 0 ? Conformity.INDETERMINATE : Conformity.NOTHING_APPLIED;
    }

    /**
     * What eight rulings weigh.
     *
     * @param rulings in bits, four for each, as {@link dev.isms.control.Ruling#code} has them
     * @param binding the lowest bit of each that counts
     * @param waived the lowest bit of each that does not count against the subject
     */
    static int of(int rulings, int binding, int waived) {
        int satisfied = satisfied(rulings) & binding;
        int harmless = harmless(rulings) & binding;
        int violated = violated(rulings) & binding & ~waived;
        int open = against(rulings) & ~violated(rulings) & binding & ~waived;
        return (satisfied == 0 ? 0 : SATISFIED)
                | (harmless == 0 ? 0 : HARMLESS)
                | (open == 0 ? 0 : OPEN)
                | (violated == 0 ? 0 : VIOLATED);
    }

    private static int satisfied(int rulings) {
        return rulings & rulings >>> 2;
    }

    private static int violated(int rulings) {
        return rulings & rulings >>> 3;
    }

    /** Neither that it applies nor that it doesn't, and what it requires is so. */
    private static int harmless(int rulings) {
        return ~rulings & ~(rulings >>> 1) & rulings >>> 2;
    }

    /** Those that are violated or open, unless harmless; the other bits are anything. */
    static int against(int rulings) {
        return ~(rulings >>> 1) & ~satisfied(rulings) & ~harmless(rulings);
    }
}
