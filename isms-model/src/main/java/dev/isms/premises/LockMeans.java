package dev.isms.premises;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** 施錠の手段 — what a secure area is locked with. Ⅵ-1-(1)-③-a. */
public enum LockMeans implements Worded {
    /** IDカード — an ID card. */
    ID_CARD("IDカード", "ID card"),

    /** パスワードキー — a key with a password. */
    PASSWORD_KEY("パスワードキー", "password key");

    private final Words words;

    LockMeans(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
