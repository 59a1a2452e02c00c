package dev.isms.example.ledger.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.isms.text.Words;
import io.vavr.control.Either;
import java.io.CharArrayReader;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;

/** 欄への切り分け — decodes records and cuts them into cells, many at once where they are sound, one by one where one is not. */
record Cells(Encoding encoding, char separator) {

    private static final Words WRONG_ENCODING =
            Words.of("文字コードが正しくありません: UTF-8又はWindows-31Jにしてください", "wrong encoding: expected UTF-8 or Windows-31J");
    private static final Words UNREADABLE = Words.of(
            "CSVとして読めません: 引用符と欄の数（" + Handing.MOST_CELLS + "まで）を確かめてください",
            "not readable as CSV: expected quotation marks in pairs and at most " + Handing.MOST_CELLS + " cells");

    <T> List<Row<T>> rows(List<Piece> pieces, Gatherer<T> gatherer) {
        List<Row<T>> rows = new ArrayList<>(pieces.size());
        int start = 0;
        while (start < pieces.size()) {
            int end = soundUntil(pieces, start);
            if (end == start) {
                rows.add(row(pieces.get(start), gatherer));
                start++;
            } else {
                run(pieces.subList(start, end), gatherer, rows);
                start = end;
            }
        }
        return rows;
    }

    /** Up to where the pieces are sound and lie behind one another in one block. */
    private static int soundUntil(List<Piece> pieces, int start) {
        int end = start;
        while (end < pieces.size()
                && pieces.get(end).broken() == null
                && pieces.get(end).bytes() == pieces.get(start).bytes()) {
            end++;
        }
        return end;
    }

    private <T> void run(List<Piece> pieces, Gatherer<T> gatherer, List<Row<T>> rows) {
        Piece first = pieces.get(0);
        Piece last = pieces.get(pieces.size() - 1);
        List<T> records = encoding.decode(first.bytes(), first.from(), last.to())
                .map(text -> records(text, gatherer))
                .getOrElse(List.of());
        if (records.size() == pieces.size()) {
            for (int i = 0; i < pieces.size(); i++) {
                rows.add(new Row<>(pieces.get(i).row(), Either.right(records.get(i))));
            }
        } else {
            pieces.forEach(piece -> rows.add(row(piece, gatherer)));
        }
    }

    private <T> List<T> records(CharBuffer text, Gatherer<T> gatherer) {
        List<T> records = new ArrayList<>();
        try {
            CsvReader.builder()
                    .fieldSeparator(separator)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .build(
                            new Handing<>(gatherer),
                            new CharArrayReader(text.array(), text.arrayOffset(), text.length()))
                    .forEach(records::add);
            return records;
        } catch (CsvParseException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            } else if (e.getCause() instanceof RuntimeException thrown && !(thrown instanceof CsvParseException)) {
                throw thrown; // by the gatherer, which the text is not to blame for
            }
            return List.of();
        }
    }

    private <T> Row<T> row(Piece piece, Gatherer<T> gatherer) {
        if (piece.broken() != null) {
            return new Row<>(piece.row(), Either.left(piece.broken()));
        }
        Either<Words, T> record = encoding.decode(piece.bytes(), piece.from(), piece.to())
                .<Either<Words, List<T>>>map(text -> Either.right(records(text, gatherer)))
                .getOrElse(Either.left(WRONG_ENCODING))
                .flatMap(records -> records.size() == 1 ? Either.right(records.get(0)) : Either.left(UNREADABLE));
        return new Row<>(piece.row(), record);
    }
}
