package dev.isms.example.ledger.table;

import dev.isms.ledger.Ledger;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

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

    static Table open(Path path, long size, IntConsumer counted, Ledger<?> ledger) throws IOException {
        Records records = new Records(Input.of(path, size, counted), separator(path));
        try {
            List<Piece> first = records.next();
            return new Delimited(records, cells(path, size, records, first, ledger), first);
        } catch (IOException e) {
            records.close();
            throw e;
        }
    }

    static char separator(Path path) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(".tsv") ? '\t' : ',';
    }

    /** How its records are cut into cells, in the encoding in which the titles are those of the ledger; where they are in both, in that with fewer bad rows. */
    static Cells cells(Path path, long size, Records records, List<Piece> first, Ledger<?> ledger) throws IOException {
        Cells utf8 = new Cells(Encoding.UTF_8, separator(path));
        if (records.isMarkedUtf8() || first.isEmpty()) {
            return utf8;
        }
        Cells windows31j = new Cells(Encoding.WINDOWS_31J, separator(path));
        List<Piece> titles = first.subList(0, 1);
        int matched = matched(titles, utf8, ledger) - matched(titles, windows31j, ledger);
        return matched > 0 || matched == 0 && utf8LeavesFewerBad(path, size) ? utf8 : windows31j;
    }

    private static int matched(List<Piece> titles, Cells cells, Ledger<?> ledger) {
        return cells.rows(titles, Gatherer.ofTexts())
                .get(0)
                .record()
                .fold(wrong -> 0, texts -> ledger.header(texts).matched());
    }

    private static boolean utf8LeavesFewerBad(Path path, long size) throws IOException {
        int more = 0;
        try (Records all = new Records(Input.of(path, size, read -> {}), separator(path))) {
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
    public Option<Block> next() throws IOException {
        List<Piece> pieces = first.isEmpty() ? records.next() : first;
        first = List.of();
        return Option.when(!pieces.isEmpty(), () -> new Pieces(pieces, cells));
    }

    private record Pieces(List<Piece> pieces, Cells cells) implements Block {

        @Override
        public <T> List<Row<T>> rows(Gatherer<T> gatherer) {
            return cells.rows(pieces, gatherer);
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
