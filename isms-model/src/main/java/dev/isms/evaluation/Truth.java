package dev.isms.evaluation;

/** 三値の真偽 — true, false, or unknown because something was not recorded (strong Kleene). */
public enum Truth {
    TRUE(1),
    FALSE(2),
    UNKNOWN(0);

    private final int bits;

    Truth(int bits) {
        this.bits = bits;
    }

    /** In two bits: the lower that it is so, the upper that it is not; neither where it is unknown. */
    public int bits() {
        return bits;
    }

    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    public boolean isDecided() {
        return this != UNKNOWN;
    }
}
