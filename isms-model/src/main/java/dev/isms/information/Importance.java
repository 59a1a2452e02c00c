package dev.isms.information;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** 重要性 — how important electronic information is, from the lowest to the highest. What counts as 重要な is the city's to set. */
public enum Importance implements Worded {
    LOW("低", "low"),
    MEDIUM("中", "medium"),
    HIGH("高", "high");

    private final Words words;

    Importance(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
