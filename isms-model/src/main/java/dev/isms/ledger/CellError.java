package dev.isms.ledger;

import dev.isms.text.Words;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * 記載の誤り — what is wrong with a record, and in which column; none where it is wrong as a whole. The file and the row are
 * known to whoever read it.
 */
public record CellError(Option<Words> column, Words message) {

    public CellError {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(message, "message");
    }

    static CellError in(Column column, Words message) {
        return new CellError(Option.of(column.words()), message);
    }

    static CellError ofRecord(Words message) {
        return new CellError(Option.none(), message);
    }

    /** With its column, to stand after a file and a row: {@code 列「設置場所」: …}. */
    public Words words() {
        return column.map(name -> Words.of(
                        "列「" + name.ja() + "」: " + message.ja(), "column “" + name.en() + "”: " + message.en()))
                .getOrElse(message);
    }
}
