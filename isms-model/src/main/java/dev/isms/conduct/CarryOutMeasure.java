package dev.isms.conduct;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** 持ち出し時の措置 — what is done to a notebook with important information that leaves. Ⅵ-1-(2)-②. */
public enum CarryOutMeasure implements Worded {
    /** ファイルを削除する。 */
    FILES_DELETED("ファイルの削除", "files deleted"),
    /** ファイルへのパスワード設定。 */
    FILE_PASSWORD("ファイルへのパスワード設定", "file password"),
    /** 暗号化。 */
    ENCRYPTION("暗号化", "encryption"),
    /** 装置のロック。 */
    DEVICE_LOCK("装置のロック", "device lock");

    private final Words words;

    CarryOutMeasure(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
