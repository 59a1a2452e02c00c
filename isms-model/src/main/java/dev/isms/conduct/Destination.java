package dev.isms.conduct;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** 持ち出し先 — where a notebook is taken. */
public enum Destination implements Worded {
    /** 庁舎内 — it stays in the premises. */
    INSIDE("庁舎内", "inside"),
    /** 外部 — it leaves them. */
    OUTSIDE("外部", "outside");

    private final Words words;

    Destination(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
