package dev.isms.conduct;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** 離席時の措置 — what is done to a screen that is left. Ⅵ-1-(2)-②. */
public enum ScreenMeasure implements Worded {
    /** パソコン又はモニターの電源を切る。 */
    POWER_OFF("パソコン又はモニターの電源を切る", "switching off the computer or the monitor"),
    /** パスワード付スクリーンセイバーを設定する。 */
    SCREEN_SAVER("パスワード付スクリーンセイバー", "screen saver with password"),
    /** コンピュータのロックを行う。 */
    LOCK("コンピュータのロック", "computer lock"),
    /** 画面表示を起動初期状態にする。 */
    INITIAL_SCREEN("起動初期状態の表示への復帰", "return of the display to its initial state");

    private final Words words;

    ScreenMeasure(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
