package dev.isms.example.ledger;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.isms.example.ledger.Records.Piece;
import dev.isms.ledger.CellError;
import dev.isms.ledger.Column;
import dev.isms.ledger.Header;
import dev.isms.ledger.Ledger;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** 台帳ファイル — a CSV file that holds a ledger, read row by row. Whatever it holds, reading it never throws. */
final class LedgerFile<R> {

    /** 行の受け手 — who takes the rows as they are read. */
    interface Rows<R> {

        void good(int row, R value);

        /**
         * A row that is refused.
         *
         * @param of the first of the cells that identify it, where that can be read
         */
        void bad(int row, Option<String> of);

        /** A row that is refused only because a row before, be that good or bad, has the same key. */
        default void doubled(int row, String of) {
            bad(row, Option.some(of));
        }
    }

    private final String name;
    private final Path path;
    private final Ledger<R> ledger;
    private final Seq<Column> key;

    /** @param key the columns in which no two rows may hold the same; none where rows have no name of their own */
    LedgerFile(String name, Path path, Ledger<R> ledger, Seq<Column> key) {
        this.name = name;
        this.path = path;
        this.ledger = ledger;
        this.key = key;
    }

    Intake read(Rows<R> rows) {
        if (Files.isDirectory(path)) {
            return unreadable("ファイルではなくフォルダーです", "expected a file, found a folder");
        }
        if (!Files.isRegularFile(path)) {
            return unreadable("通常のファイルではないため読めません", "can't be read: expected an ordinary file");
        }
        try {
            Encoding encoding = encoding();
            try (Records records = new Records(Files.newInputStream(path))) {
                return new Reading(encoding, rows).of(records);
            }
        } catch (IOException | SecurityException e) {
            return unreadable("ファイルを読めません", "the file can't be read");
        }
    }

    private Intake unreadable(String ja, String en) {
        return Intake.unreadable(Located.inFile(name, Words.of(ja, en)));
    }

    /** The encoding in which the titles are those of the ledger; where they are in both, the one with fewer bad rows. */
    private Encoding encoding() throws IOException {
        try (Records records = new Records(Files.newInputStream(path))) {
            Option<Piece> first = records.next();
            if (records.isMarkedUtf8() || first.isEmpty()) {
                return Encoding.UTF_8;
            }
            int matched = matched(first.get(), Encoding.UTF_8) - matched(first.get(), Encoding.WINDOWS_31J);
            return matched > 0 || matched == 0 && utf8LeavesFewerBad(records) ? Encoding.UTF_8 : Encoding.WINDOWS_31J;
        }
    }

    private static boolean utf8LeavesFewerBad(Records records) throws IOException {
        int more = 0;
        for (Option<Piece> piece = records.next(); piece.isDefined(); piece = records.next()) {
            more += Encoding.UTF_8.decode(piece.get().bytes()).isDefined() ? 1 : 0;
            more -= Encoding.WINDOWS_31J.decode(piece.get().bytes()).isDefined() ? 1 : 0;
        }
        return more >= 0;
    }

    private int matched(Piece header, Encoding encoding) {
        return cells(header, encoding)
                .fold(wrong -> 0, titles -> ledger.header(titles).matched());
    }

    private static Either<Words, Seq<String>> cells(Piece piece, Encoding encoding) {
        if (piece.broken().isDefined()) {
            return Either.left(piece.broken().get());
        }
        Option<String> text = encoding.decode(piece.bytes());
        if (text.isEmpty()) {
            return Either.left(Words.of(
                    "文字コードが正しくありません: UTF-8又はWindows-31Jにしてください", "wrong encoding: expected UTF-8 or Windows-31J"));
        }
        try {
            return Either.right(
                    List.ofAll(CsvReader.builder().ofSingleCsvRecord(text.get()).getFields()));
        } catch (CsvParseException e) {
            return Either.left(Words.of("CSVとして読めません", "not readable as CSV"));
        }
    }

    /** 読み取り中 — one reading of the file: its counts, its errors, and the rows in which a key was seen first. */
    private final class Reading {

        private final Encoding encoding;
        private final Rows<R> rows;
        private final Map<String, Integer> firstRows = new HashMap<>();
        private Seq<Located> errors = List.empty();
        private int read;
        private int bad;
        private int last;

        Reading(Encoding encoding, Rows<R> rows) {
            this.encoding = encoding;
            this.rows = rows;
        }

        Intake of(Records records) throws IOException {
            Option<Piece> first = records.next();
            if (first.isEmpty()) {
                return unreadable("空のファイルです: 見出しの行が必要です", "the file is empty: expected a row of titles");
            }
            Either<Words, Seq<String>> titles = cells(first.get(), encoding);
            if (titles.isLeft()) {
                return Intake.unreadable(Located.inRow(name, first.get().row(), titles.getLeft()));
            }
            Header<R> header = ledger.header(titles.get());
            last = first.get().row();
            errors = titleErrors(header, first.get().row()).reverse();
            try {
                for (Option<Piece> piece = records.next(); piece.isDefined(); piece = records.next()) {
                    read++;
                    last = piece.get().row();
                    if (header.isIdentifying()) {
                        row(header, piece.get());
                    } else {
                        bad++;
                    }
                }
            } catch (IOException e) {
                errors = errors.prepend(
                        Located.inFile(name, Words.of("行" + last + "より後を読めません", "can't be read after row " + last)));
                return new Intake(read, bad, errors.reverse(), false);
            }
            return new Intake(read, bad, errors.reverse(), header.isIdentifying());
        }

        private Seq<Located> titleErrors(Header<R> header, int row) {
            if (header.matched() == 0) {
                Seq<Words> titles = ledger.columns().map(Column::words);
                return List.of(Located.inRow(
                        name,
                        row,
                        Words.of(
                                "この台帳の列が1つもありません: 見出しは" + titles.map(Words::ja).mkString("、")
                                        + "、文字コードはUTF-8又はWindows-31Jにしてください",
                                "no column of this ledger: expected the titles "
                                        + titles.map(Words::en).mkString(", ") + ", in UTF-8 or Windows-31J")));
            }
            Seq<Located> wrong =
                    header.errors().map(error -> Located.of(name, row, error)).toList();
            return header.isIdentifying()
                    ? wrong
                    : wrong.append(Located.inRow(
                            name,
                            row,
                            Words.of(
                                    "行を特定する列がないため、どの行も読めません",
                                    "no row can be read without the columns that identify it")));
        }

        private void row(Header<R> header, Piece piece) {
            Either<Words, Seq<String>> cells = cells(piece, encoding);
            if (cells.isLeft()) {
                refuse(piece.row(), Option.none(), List.of(Located.inRow(name, piece.row(), cells.getLeft())));
                return;
            }
            Either<Seq<CellError>, R> value = header.read(cells.get());
            Option<Located> doubled = doubled(header, cells.get(), piece.row());
            if (value.isRight() && doubled.isEmpty()) {
                rows.good(piece.row(), value.get());
                return;
            }
            Seq<Located> wrong = value.swap()
                    .getOrElse(List.empty())
                    .map(error -> Located.of(name, piece.row(), error))
                    .appendAll(doubled);
            Option<String> of = ledger.identifiers().headOption().flatMap(column -> header.cell(column, cells.get()));
            if (value.isRight() && of.isDefined()) {
                refused(wrong);
                rows.doubled(piece.row(), of.get());
            } else {
                refuse(piece.row(), of, wrong);
            }
        }

        private void refuse(int row, Option<String> of, Seq<Located> wrong) {
            refused(wrong);
            rows.bad(row, of);
        }

        private void refused(Seq<Located> wrong) {
            bad++;
            wrong.forEach(error -> errors = errors.prepend(error));
        }

        /** That a row before has the same key, be that row good or bad. */
        private Option<Located> doubled(Header<R> header, Seq<String> cells, int row) {
            Seq<Option<String>> names = key.map(column -> header.cell(column, cells));
            if (names.isEmpty() || names.exists(Option::isEmpty)) {
                return Option.none();
            }
            Integer first = firstRows.putIfAbsent(names.map(Option::get).mkString("\0"), row);
            if (first == null) {
                return Option.none();
            }
            String shown = names.map(cell -> Visible.quote(cell.get())).mkString("、");
            CellError error = new CellError(
                    Option.of(key.last().words()),
                    Words.of(
                            shown + "は行" + first + "と重複しています: 後の行は採りません",
                            shown + " is doubled: row " + first + " has it already, and the later row is not taken"));
            return Option.of(Located.of(name, row, error));
        }
    }
}
