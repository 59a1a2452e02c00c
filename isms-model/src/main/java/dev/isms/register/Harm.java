package dev.isms.register;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** 記録の損なわれ方 — what records are to be protected from. Ⅹ-2-c. */
public enum Harm implements Worded {
    /** 損傷 — damage. */
    DAMAGE("損傷", "damage"),

    /** 劣化 — deterioration. */
    DETERIORATION("劣化", "deterioration"),

    /** 紛失 — loss. */
    LOSS("紛失", "loss");

    private final Words words;

    Harm(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
