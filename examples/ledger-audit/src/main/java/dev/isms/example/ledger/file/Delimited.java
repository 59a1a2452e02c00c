package dev.isms.example.ledger.file;

import dev.isms.ledger.Ledger;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** 区切り文字の表 — cells with commas or tabs between them, in one of the two encodings. */
final class Delimited implements Table {

    private final Records records;
    private final Cells cells;
    private List<Piece> first;

    private Delimited(Records records, Cells cells, List<Piece> first) {
        this.records = records;
        this.cells = cells;
        this.first = first;
    }

    static Table open(Path path, InputStream in, char separator, Ledger<?> ledger) throws IOException {
        Records records = new Records(in, separator);
        List<Piece> first = records.next();
        return new Delimited(records, new Cells(encoding(path, records, first, separator, ledger), separator), first);
    }

    /** The encoding in which the titles are those of the ledger; where they are in both, the one with fewer bad rows. */
    static Encoding encoding(Path path, Records records, List<Piece> first, char separator, Ledger<?> ledger)
            throws IOException {
        if (records.isMarkedUtf8() || first.isEmpty()) {
            return Encoding.UTF_8;
        }
        List<Piece> titles = first.subList(0, 1);
        int matched = matched(titles, new Cells(Encoding.UTF_8, separator), ledger)
                - matched(titles, new Cells(Encoding.WINDOWS_31J, separator), ledger);
        return matched > 0 || matched == 0 && utf8LeavesFewerBad(path, separator)
                ? Encoding.UTF_8
                : Encoding.WINDOWS_31J;
    }

    private static int matched(List<Piece> titles, Cells cells, Ledger<?> ledger) {
        return Either.sequenceRight(
                        io.vavr.collection.List.ofAll(cells.rows(titles)).map(Row::cells))
                .fold(wrong -> 0, rows -> ledger.header(rows.head()).matched());
    }

    private static boolean utf8LeavesFewerBad(Path path, char separator) throws IOException {
        int more = 0;
        try (Records all = new Records(Files.newInputStream(path), separator)) {
            for (List<Piece> pieces = all.next(); !pieces.isEmpty(); pieces = all.next()) {
                for (Piece piece : pieces) {
                    more += isOf(Encoding.UTF_8, piece) ? 1 : 0;
                    more -= isOf(Encoding.WINDOWS_31J, piece) ? 1 : 0;
                }
            }
        }
        return more >= 0;
    }

    private static boolean isOf(Encoding encoding, Piece piece) {
        return encoding.decode(piece.bytes(), piece.from(), piece.to()).isDefined();
    }

    @Override
    public Option<Supplier<List<Row>>> next() throws IOException {
        List<Piece> pieces = first.isEmpty() ? records.next() : first;
        first = List.of();
        return Option.when(!pieces.isEmpty(), () -> () -> cells.rows(pieces));
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
