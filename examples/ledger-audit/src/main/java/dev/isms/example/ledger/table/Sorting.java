package dev.isms.example.ledger.table;

import dev.isms.ledger.Header;
import dev.isms.ledger.Ledger;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * 並べ替え — writes a ledger's records again, in the order of the first column that identifies them; those of one name stay in
 * their order, and not a byte of a record changes. It holds the names and where the records stand.
 */
public final class Sorting {

    private static final byte[] END = {'\r', '\n'};

    private record Place(String name, long at, int length) {}

    private Sorting() {}

    /** How many records were written, or why they can't be sorted: then what was written is not whole. */
    public static Either<Words, Integer> sort(Path file, Ledger<?> ledger, OutputStream out) throws IOException {
        long size = Files.size(file);
        try (Records records = new Records(Input.of(file, size, read -> {}), Delimited.separator(file))) {
            List<Piece> pieces = records.next();
            if (pieces.isEmpty()) {
                return Either.left(Words.of("空のファイルです", "the file is empty"));
            }
            Cells cells = Delimited.cells(file, size, records, pieces, ledger);
            Piece titles = pieces.get(0);
            Gatherer<Seq<String>> texts = Gatherer.ofTexts();
            int place = place(cells.rows(List.of(titles), texts).get(0), ledger);
            if (place < 0) {
                Words missing = ledger.identifiers().head().words();
                return Either.left(Words.of(
                        "行を特定する列「" + missing.ja() + "」がありません",
                        "the column “" + missing.en() + "”, which identifies a row, is missing"));
            }
            List<Place> places = new ArrayList<>();
            for (List<Piece> some = pieces.subList(1, pieces.size()); !pieces.isEmpty(); some = pieces) {
                Option<Words> broken = take(some, cells.rows(some, texts), place, places);
                if (broken.isDefined()) {
                    return Either.left(broken.get());
                }
                pieces = records.next();
            }
            places.sort(Comparator.comparing(Place::name));
            write(file, titles, places, out);
            if (Files.size(file) != size) { // what was added would be lost
                return Either.left(Words.of(
                        "並べ替えている間にファイルが変わりました: もう一度実行してください", "the file changed while it was sorted: run this again"));
            }
            return Either.right(places.size());
        }
    }

    private static int place(Row<Seq<String>> titles, Ledger<?> ledger) {
        return titles.record()
                .map(ledger::header)
                .map(header ->
                        ledger.identifiers().headOption().map(header::place).getOrElse(-1))
                .getOrElse(-1);
    }

    /** One that can't be cut into cells might swallow others elsewhere, so it has to be mended first. */
    private static Option<Words> take(List<Piece> pieces, List<Row<Seq<String>>> rows, int place, List<Place> places) {
        for (int i = 0; i < rows.size(); i++) {
            Row<Seq<String>> row = rows.get(i);
            if (row.record().isLeft()) {
                Words why = row.record().getLeft();
                return Option.some(Words.of(
                        "行" + row.row() + ": " + why.ja() + "。先に直してください",
                        "row " + row.row() + ": " + why.en() + "; mend it first"));
            }
            Piece piece = pieces.get(i);
            places.add(new Place(
                    Header.cell(place, row.record().get()).getOrElse(""), piece.at(), piece.to() - piece.from()));
        }
        return Option.none();
    }

    private static void write(Path file, Piece titles, List<Place> places, OutputStream out) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            out.write(bytes(
                    in, 0, Math.toIntExact(titles.at() + titles.to() - titles.from()))); // with the mark before it
            out.write(END);
            for (Place place : places) {
                out.write(bytes(in, place.at(), place.length()));
                out.write(END);
            }
        }
    }

    private static byte[] bytes(RandomAccessFile in, long at, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.seek(at);
        in.readFully(bytes);
        return bytes;
    }
}
