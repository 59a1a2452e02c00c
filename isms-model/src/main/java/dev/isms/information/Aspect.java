package dev.isms.information;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** 観点 — one of the three aspects by which information is classified. It has levels only in a {@link ClassificationScheme}. 規程第5条, Ⅳ-3. */
public enum Aspect implements Worded {
    /** 機密性 — only those who are permitted have access. */
    CONFIDENTIALITY("機密性", "confidentiality"),
    /** 完全性 — the information and the ways of processing it are correct and complete. */
    INTEGRITY("完全性", "integrity"),
    /** 可用性 — permitted users have access when they need it. */
    AVAILABILITY("可用性", "availability");

    private final Words words;

    Aspect(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
