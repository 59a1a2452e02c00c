package dev.isms.premises;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** 区画の種類 — what kind of room it is: a secure area (セキュリティ区画) is a dedicated facility or a server room, nothing else. Ⅵ-1-(1)-③. */
public enum AreaKind implements Worded {
    /** 専用施設 — a secure area. */
    DEDICATED_FACILITY("専用施設", "dedicated facility"),

    /** サーバールーム — a secure area. */
    SERVER_ROOM("サーバールーム", "server room"),

    /** その他の区画 — no secure area. */
    OTHER("その他の区画", "other room");

    private final Words words;

    AreaKind(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    /** Whether such a room is a secure area (セキュリティ区画). */
    public boolean isSecure() {
        return this != OTHER;
    }

    @Override
    public Words words() {
        return words;
    }
}
