package dev.isms.asset;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** パソコンのアクセス制御の管理策 — the four measures of Ⅶ-2-(1)-③. */
public enum ClientMeasure implements Worded {
    /** 認証キー — a key authenticates who uses it. */
    AUTHENTICATION_KEY("認証キー", "authentication key"),

    /** ICカード — an IC card does. */
    IC_CARD("ICカード", "IC card"),

    /** ファイルの暗号化 — its files are encrypted. */
    FILE_ENCRYPTION("ファイルの暗号化", "file encryption"),

    /** パスワード設定 — a password is set. */
    PASSWORD("パスワード設定", "password");

    private final Words words;

    ClientMeasure(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
