package dev.isms.document;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** 文書の状態 — how a document stands on a day. It follows from the document's history and is stored nowhere. */
public enum Status implements Worded {
    /** 作成中 — no version was approved yet. */
    DRAFT("作成中", "draft"),
    /** 有効 — a version is approved, whether or not a later one is being drawn up. */
    CURRENT("有効", "current"),
    /** 廃止 — it was abolished, whether or not a version of it was ever approved. */
    ABOLISHED("廃止", "abolished");

    private final Words words;

    Status(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
