package dev.isms.conduct;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** ノート型パソコンの保管方法 — how a notebook is kept. An open list: another way of the kind is recorded as other. Ⅵ-1-(2)-②. */
public enum StorageMeasure implements Worded {
    /** 鍵付キャビネットで保管する。 */
    LOCKED_CABINET("鍵付キャビネット", "locked cabinet"),
    /** 鍵付キャビネットに準ずる保管。 */
    OTHER_LOCKED("その他の施錠保管", "other locked storage"),
    /** 鍵付チェーンで保護しデスク上で管理する。 */
    LOCKED_CHAIN("鍵付チェーン", "locked chain"),
    /** 鍵付チェーンに準ずる保護。 */
    OTHER_TETHER("その他の固定具", "other tether");

    private final Words words;

    StorageMeasure(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
