package dev.isms.policy;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** 適合性 — what all findings together say of a subject. */
public enum Conformity implements Worded {
    /** 適合 — no binding control is violated or open, and at least one is satisfied (those waived are named). */
    CONFORMING("適合", "conforming"),
    /** 不適合 — a binding control is violated and not waived. */
    NON_CONFORMING("不適合", "not conforming"),
    /** 未判定 — no such violation, but something is open. */
    INDETERMINATE("未判定", "undetermined"),
    /** 該当なし — no binding control had anything to say. It is not conforming: nothing was checked. */
    NOTHING_APPLIED("該当なし", "nothing applied");

    private final Words words;

    Conformity(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
