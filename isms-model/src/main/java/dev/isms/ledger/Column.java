package dev.isms.ledger;

import dev.isms.text.Words;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;

/** 列 — one column of a ledger, by what it is called: 「サーバ名」, 「UPS／電池交換日」. A ledger's title may be in either language. */
public record Column(Words words) {

    public Column {
        Objects.requireNonNull(words, "words of a column");
    }

    /** Whether a ledger's title means this column; full and half width, and upper and lower case, are the same. */
    public boolean isTitled(String title) {
        String folded = folded(title);
        return folded.equals(folded(words.ja())) || folded.equals(folded(words.en()));
    }

    static String folded(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
