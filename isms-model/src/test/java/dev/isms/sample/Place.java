package dev.isms.sample;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** 設置場所 — a choice without an order, for tests. */
public enum Place implements Worded {
    OFFICE("執務室", "office"),
    HALL("ホール", "hall"),
    STORE("倉庫", "store room");

    private final Words words;

    Place(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
