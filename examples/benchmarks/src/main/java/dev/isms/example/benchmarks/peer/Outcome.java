package dev.isms.example.benchmarks.peer;

import dev.isms.control.Verdict;

/** 判定 — what the peers' rules say, and the two bits that stand for it. */
public enum Outcome {
    SATISFIED(0),
    VIOLATED(1),
    NOT_APPLICABLE(2),
    UNDETERMINED(3);

    private final int code;

    Outcome(int code) {
        this.code = code;
    }

    /** That which is one of the library's verdicts. */
    public static Outcome of(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> SATISFIED;
            case VIOLATED -> VIOLATED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case UNDETERMINED -> UNDETERMINED;
        };
    }

    /** The two bits of one of the library's verdicts. */
    public static int code(Verdict verdict) {
        return of(verdict).code;
    }

    /** That of a rule in a mask. */
    public static Outcome in(int mask, Rule rule) {
        return of(mask >>> 2 * rule.place() & 3);
    }

    /** That which two bits stand for. */
    public static Outcome of(int code) {
        return switch (code) {
            case 0 -> SATISFIED;
            case 1 -> VIOLATED;
            case 2 -> NOT_APPLICABLE;
            case 3 -> UNDETERMINED;
            default -> throw new IllegalArgumentException("verdict " + code + ": expected 0 to 3");
        };
    }

    /** Its two bits in a mask, where those of this rule are. */
    public int of(Rule rule) {
        return code << 2 * rule.place();
    }
}
