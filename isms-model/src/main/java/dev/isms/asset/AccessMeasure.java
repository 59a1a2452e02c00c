package dev.isms.asset;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** 業務システム及びサーバのアクセス制御の管理策 — the five measures of Ⅶ-2-(1)-②. */
public enum AccessMeasure implements Worded {
    /** セグメント分離 — the network is divided into segments. */
    SEGMENTATION("セグメント分離", "segment separation"),

    /** ルータ等の装置によるアクセス制御 — a router controls access, or another device of the kind. An open list. */
    DEVICE_CONTROL("ルータ等の装置によるアクセス制御", "access control by a router or another device"),

    /** 暗号化 — it is encrypted. */
    ENCRYPTION("暗号化", "encryption"),

    /** パスワード設定 — a password is set. */
    PASSWORD("パスワード設定", "password"),

    /** アプリケーション・ドライブの利用制限 — the use of applications and drives is limited. */
    USE_LIMITS("アプリケーション・ドライブの利用制限", "limits on applications/drives");

    private final Words words;

    AccessMeasure(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
