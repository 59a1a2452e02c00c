package dev.isms.example.benchmarks.peer;

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

    /** Its two bits in a mask, where those of this rule are. */
    public int of(Rule rule) {
        return code << 2 * rule.place();
    }
}
