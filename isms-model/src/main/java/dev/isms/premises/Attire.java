package dev.isms.premises;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** 着用物 — what an outside contractor has to wear. Ⅵ-1-(1)-③-b. */
public enum Attire implements Worded {
    /** 名札 — a name badge. */
    NAME_BADGE("名札", "name badge"),

    /** 制服 — a uniform. */
    UNIFORM("制服", "uniform");

    private final Words words;

    Attire(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
