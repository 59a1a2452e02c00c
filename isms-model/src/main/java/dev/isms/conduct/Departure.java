package dev.isms.conduct;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** 処分の区分 — how a device leaves. Ⅵ-1-(4). */
public enum Departure implements Worded {
    /** 廃棄 — it is thrown away. */
    DISPOSAL("廃棄", "disposal"),

    /** 返却 — it is returned, as at the end of a lease. */
    RETURN("返却", "return"),

    /** 庁内での移管 — it stays with the city: neither disposal nor return. */
    TRANSFER("庁内での移管", "transfer inside the city");

    private final Words words;

    Departure(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
