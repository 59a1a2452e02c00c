package dev.isms.conduct;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** データの消去の手段 — how the data of a device are made unreadable. Ⅵ-1-(4). */
public enum ErasureMeans implements Worded {
    /** データの完全消去 — all data are erased. */
    ERASURE("データの完全消去", "complete erasure"),

    /** 物理的な破壊 — the hard disk is destroyed. */
    DESTRUCTION("物理的な破壊", "physical destruction");

    private final Words words;

    ErasureMeans(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
