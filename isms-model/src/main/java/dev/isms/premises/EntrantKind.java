package dev.isms.premises;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** 立入者の区分 — who enters a secure area. Ⅵ-1-(1)-③-b. */
public enum EntrantKind implements Worded {
    /** 外部委託者 — somebody who works for a contractor. */
    OUTSIDE_CONTRACTOR("外部委託者", "outside contractor"),

    /** その他の者 — anybody else. */
    OTHER("その他の者", "other");

    private final Words words;

    EntrantKind(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
