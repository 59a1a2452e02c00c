package dev.isms.information;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/**
 * 媒体 — what the information to be managed is on, in the three kinds that Ⅳ-2 and Ⅳ-4 tell apart.
 *
 * <p>By the definition (規程第2条第1項第3号) personal computer data is electronic information as well and paper is not,
 * though Ⅳ-2 counts paper among the 管理すべき電子情報: {@link #isElectronic()} follows the definition.
 */
public enum Medium implements Worded {
    /** 電子情報 — what a system for particular work (業務システム) manages. */
    ELECTRONIC_INFORMATION("電子情報", "electronic information"),
    /** パソコンデータ — what is made and managed on personal computers. */
    PC_DATA("パソコンデータ", "personal computer data"),
    /** 紙媒体 — paper that relates to either. */
    PAPER("紙媒体", "paper");

    private final Words words;

    Medium(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }

    public boolean isElectronic() {
        return this != PAPER;
    }
}
