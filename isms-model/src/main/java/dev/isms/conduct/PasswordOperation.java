package dev.isms.conduct;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** パスワードの操作 — what is done with a password. */
public enum PasswordOperation implements Worded {
    /** 設定 — it is given for the first time. */
    SET("設定", "set"),
    /** 変更 — it takes the place of another. */
    CHANGE("変更", "change"),
    /** 使用中 — it is neither set nor changed. */
    IN_USE("使用中", "in use");

    private final Words words;

    PasswordOperation(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
