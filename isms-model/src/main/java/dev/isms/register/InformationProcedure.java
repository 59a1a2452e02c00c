package dev.isms.register;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** 管理の手順 — the procedures that are laid down for information. Ⅳ-4. */
public enum InformationProcedure implements Worded {
    /** 電子情報の分類 — how it is classified. */
    CLASSIFICATION("電子情報の分類", "classification"),

    /** 保管の手順 — how it is stored. */
    STORAGE("保管の手順", "storage"),

    /** 取扱いの手順 — how it is handled. */
    HANDLING("取扱いの手順", "handling"),

    /** 廃棄の手順 — how it is disposed of. */
    DISPOSAL("廃棄の手順", "disposal");

    private final Words words;

    InformationProcedure(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
