package dev.isms.usage;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** 利用の目的 — what information assets are used for. はじめに. */
public enum Purpose implements Worded {
    /** 業務遂行 — the work of the city. */
    BUSINESS("業務遂行", "business"),

    /** 業務遂行以外 — anything else. */
    OTHER("業務遂行以外", "other than business");

    private final Words words;

    Purpose(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
