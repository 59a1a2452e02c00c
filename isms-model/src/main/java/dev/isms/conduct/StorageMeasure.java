package dev.isms.conduct;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** ノート型パソコンの保管方法 — the ways of keeping a notebook that the text names. Ⅵ-1-(2)-②. */
public enum StorageMeasure implements Worded {
    /** 鍵付キャビネットで保管する。 */
    LOCKED_CABINET("鍵付キャビネット", "lockable cabinet"),
    /** 鍵付チェーンで保護しデスク上で管理する。 */
    LOCKED_CHAIN("鍵付チェーンによるデスク上での管理", "management on the desk with a lockable chain");

    private final Words words;

    StorageMeasure(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
