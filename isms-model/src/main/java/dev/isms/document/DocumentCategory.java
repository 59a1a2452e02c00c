package dev.isms.document;

import dev.isms.text.Visible;
import dev.isms.text.Worded;
import dev.isms.text.Words;
import java.util.Objects;

/**
 * 文書の区分 — a heading under which a policy's list of documents puts them, such as 対策基準 or その他 (対策基準 Ⅷ-1). It is
 * an open value: another city's list has other headings.
 */
public record DocumentCategory(String key, Words words) implements Worded {

    /** @throws IllegalArgumentException if the key is no id (see {@link Visible#requireId}) */
    public DocumentCategory {
        Visible.requireId("key of a document category", key);
        Objects.requireNonNull(words, "words");
    }

    public static DocumentCategory of(String key, String ja, String en) {
        return new DocumentCategory(key, Words.of(ja, en));
    }
}
