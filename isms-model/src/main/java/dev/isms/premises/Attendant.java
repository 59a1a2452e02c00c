package dev.isms.premises;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** 立会者 — who attends an outside contractor. 管理者 is no システム管理者: the text says it here alone. Ⅵ-1-(1)-③-b. */
public enum Attendant implements Worded {
    /** 管理者 — the manager. */
    MANAGER("管理者", "manager"),

    /** 管理者が任命した者 — whom the manager appointed. */
    APPOINTED("管理者が任命した者", "appointed by the manager"),

    /** その他の者 — somebody else. */
    OTHER("その他の者", "other"),

    /** 立会なし — nobody attends. */
    NOBODY("立会なし", "nobody");

    private final Words words;

    Attendant(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
