package dev.isms.ledger;

import dev.isms.kind.Kind;
import dev.isms.text.Clause;
import dev.isms.text.Language;
import dev.isms.text.Narrow;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.Objects;

/**
 * 列 — one column of a ledger, by what it is called: 「サーバ名」, 「UPS／電池交換日」. A ledger's title may be in either language.
 *
 * @param holds what may stand in its cells
 * @param example what a cell may hold, to show how it is written
 */
public record Column(Words words, Words holds, Words example) {

    public Column {
        Objects.requireNonNull(words, "words of a column");
        Objects.requireNonNull(holds, "what a column holds");
        Objects.requireNonNull(example, "example of a column");
    }

    static <T> Column of(Words words, Kind<T> kind) {
        return new Column(
                words,
                kind.expected(),
                Words.of(kind.write(kind.example(), Language.JA), kind.write(kind.example(), Language.EN)));
    }

    /** With what a yes in its cells means. */
    Column meaning(Clause yes) {
        String subject = yes.subject().map(of -> of + " ").getOrElse("");
        return new Column(
                words,
                Words.of(
                        holds.ja() + "（はい＝" + yes.plain() + "）", holds.en() + " (yes: " + subject + yes.stated() + ")"),
                example);
    }

    /** Whether a ledger's title means this column; full and half width, and upper and lower case, are the same. */
    public boolean isTitled(String title) {
        return titles().contains(folded(title));
    }

    /** What it is called, as titles are compared. */
    Seq<String> titles() {
        return List.of(words.ja(), words.en()).map(Column::folded);
    }

    static String folded(String title) {
        return Narrow.of(title).toLowerCase(Locale.ROOT);
    }
}
