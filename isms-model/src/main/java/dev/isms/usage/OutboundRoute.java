package dev.isms.usage;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** 外部への提供の方法 — how a file leaves. Ⅶ-4-(2)-②. */
public enum OutboundRoute implements Worded {
    /** 電子メール — by mail. */
    MAIL("電子メール", "mail"),

    /** フロッピーディスク — on a floppy disk. */
    FLOPPY("フロッピーディスク", "floppy disk"),

    /** その他の方法 — in another way: the list is open. */
    OTHER("その他の方法", "other");

    private final Words words;

    OutboundRoute(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
