package dev.isms.organization;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** 責任の区分 — what a cell of the responsibility matrix says of a role: ◎, ○ or nothing. */
public enum Responsibility implements Worded {

    /** 総括的な責任及び権限を有する者 — accountable. */
    OVERALL("◎", "総括的な責任及び権限を有する者", "overall responsibility and authority"),

    /** 責任を有する者 — responsible. */
    RESPONSIBLE("○", "責任を有する者", "responsibility"),

    /** 空欄 — the matrix says nothing, which is not that the role is free of every duty. */
    NONE("", "空欄", "blank");

    private final String mark;
    private final Words words;

    Responsibility(String mark, String ja, String en) {
        this.mark = mark;
        this.words = Words.of(ja, en);
    }

    /** The sign as the policy prints it; empty for a blank cell. */
    public String mark() {
        return mark;
    }

    @Override
    public Words words() {
        return words;
    }
}
