package dev.isms.control;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** 判定 — what a control says of a subject. */
public enum Verdict implements Worded {
    /** 適合 — what is required is so. */
    SATISFIED("適合", "satisfied"),
    /** 違反 — the control applies and what is required is not so. */
    VIOLATED("違反", "violated"),
    /** 非該当 — the control does not apply. */
    NOT_APPLICABLE("非該当", "not applicable"),
    /** 未判定 — something that would decide is missing, unset, too weak or unreadable. */
    UNDETERMINED("未判定", "undetermined");

    private final Words words;

    Verdict(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
