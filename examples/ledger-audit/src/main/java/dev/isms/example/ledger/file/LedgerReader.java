package dev.isms.example.ledger.file;

import dev.isms.ledger.CellError;
import dev.isms.ledger.Column;
import dev.isms.ledger.Header;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

/** 台帳の読み手 — the rows of a ledger's file, one after another, and in the end what came of reading it. */
public final class LedgerReader<R> implements Closeable {

    /** 切り分けた行 — a row as it stands, before it is known whether another has the same key. */
    private record Read<R>(int row, Option<R> value, Seq<Located> errors, Option<String> key, Option<String> of) {}

    private final LedgerFile<R> file;
    private final Closeable table;
    private final Progress progress;
    private final Keys keys;
    private final java.util.List<Located> errors = new ArrayList<>();
    private Supplier<Option<java.util.List<Read<R>>>> blocks = Option::none;
    private Iterator<Read<R>> block = Collections.emptyIterator();
    private Supplier<Option<Located>> atEnd = Option::none;
    private int ownPlace = -1;
    private int[] keyPlaces = {};
    private int faults;
    private int rows;
    private int bad;
    private int last;
    private boolean isReadable;

    private LedgerReader(LedgerFile<R> file, Closeable table, Progress progress) {
        this.file = file;
        this.table = table;
        this.progress = progress;
        this.keys = new Keys(file.isGrouped());
    }

    static <R> LedgerReader<R> unreadable(LedgerFile<R> file, Located why) {
        LedgerReader<R> none = new LedgerReader<>(file, () -> {}, Progress.NONE);
        none.fault(why);
        return none;
    }

    /** @param atEnd what is wrong with the file as a whole once it was read to its end */
    static <R> LedgerReader<R> of(
            LedgerFile<R> file,
            Table table,
            ExecutorService workers,
            Progress progress,
            Supplier<Option<Located>> atEnd)
            throws IOException {
        LedgerReader<R> reader = new LedgerReader<>(file, table, progress);
        reader.atEnd = atEnd;
        Option<Supplier<java.util.List<Row>>> first = table.next();
        java.util.List<Row> read = first.map(Supplier::get).getOrElse(java.util.List.of());
        if (read.isEmpty()) {
            reader.fault(Located.inFile(
                    file.name(), Words.of("空のファイルです: 見出しの行が必要です", "the file is empty: expected a row of titles")));
            return reader;
        }
        reader.begin(read.get(0), read.subList(1, read.size()), table, workers);
        return reader;
    }

    private void begin(Row titles, java.util.List<Row> rest, Table table, ExecutorService workers) {
        last = titles.row();
        if (titles.cells().isLeft()) {
            fault(Located.inRow(file.name(), titles.row(), titles.cells().getLeft()));
            return;
        }
        Header<R> header = file.ledger().header(titles.cells().get());
        titleErrors(header, titles.row()).forEach(this::fault);
        isReadable = header.isIdentifying();
        ownPlace = file.ledger()
                .identifiers()
                .headOption()
                .map(column -> header.place(column))
                .getOrElse(-1);
        keyPlaces = file.key()
                .toJavaStream()
                .mapToInt(column -> header.place(column))
                .toArray();
        block = read(header, rest).iterator();
        blocks = new Ahead<>(
                () -> {
                    try {
                        return table.next();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                (Supplier<java.util.List<Row>> cut) -> read(header, cut.get()),
                workers)::next;
    }

    private Seq<Located> titleErrors(Header<R> header, int row) {
        if (header.matched() == 0) {
            Seq<Words> titles = file.ledger().columns().map(Column::words);
            return List.of(Located.inRow(
                    file.name(),
                    row,
                    Words.of(
                            "この台帳の列が1つもありません: 見出しは" + titles.map(Words::ja).mkString("、")
                                    + "、文字コードはUTF-8又はWindows-31Jにしてください",
                            "no column of this ledger: expected the titles "
                                    + titles.map(Words::en).mkString(", ") + ", in UTF-8 or Windows-31J")));
        }
        Seq<Located> wrong = header.errors()
                .map(error -> Located.of(file.name(), row, error))
                .toList();
        return header.isIdentifying()
                ? wrong
                : wrong.append(Located.inRow(
                        file.name(),
                        row,
                        Words.of("行を特定する列がないため、どの行も読めません", "no row can be read without the columns that identify it")));
    }

    // What other threads do, row by row.

    private java.util.List<Read<R>> read(Header<R> header, java.util.List<Row> some) {
        java.util.List<Read<R>> read = new ArrayList<>(some.size());
        some.forEach(row -> read.add(read(header, row)));
        return read;
    }

    private Read<R> read(Header<R> header, Row row) {
        if (row.cells().isLeft() || !isReadable) {
            Seq<Located> errors = row.cells()
                    .swap()
                    .map(wrong -> Located.inRow(file.name(), row.row(), wrong))
                    .toList();
            return new Read<>(row.row(), Option.none(), errors, Option.none(), Option.none());
        }
        Seq<String> cells = row.cells().get();
        Either<Seq<CellError>, R> value = header.read(cells);
        Seq<Located> wrong = value.isRight()
                ? List.empty()
                : value.getLeft().map(error -> Located.of(file.name(), row.row(), error));
        if (progress.asksForBlanks() && value.isRight()) {
            file.ledger()
                    .columns()
                    .filter(column -> header.place(column) >= 0
                            && header.cell(column, cells).isEmpty())
                    .forEach(column -> progress.blank(file.name(), column));
        }
        return new Read<>(
                row.row(),
                value.isRight() ? Option.some(value.get()) : Option.none(),
                wrong,
                key(cells),
                Header.cell(ownPlace, cells));
    }

    private Option<String> key(Seq<String> cells) {
        if (keyPlaces.length <= 1) {
            return keyPlaces.length == 0 ? Option.none() : Header.cell(keyPlaces[0], cells);
        }
        StringBuilder key = new StringBuilder();
        for (int place : keyPlaces) {
            Option<String> cell = Header.cell(place, cells);
            if (cell.isEmpty()) {
                return Option.none();
            }
            key.append(key.isEmpty() ? "" : Keys.BETWEEN).append(cell.get());
        }
        return Option.of(key.toString());
    }

    // What is done in the order of the file.

    /** The next row, taken or refused; none at the end. */
    public Option<Taken<R>> next() {
        while (true) {
            if (block.hasNext()) {
                Read<R> read = block.next();
                rows++;
                last = read.row();
                if (isReadable) {
                    return Option.of(taken(read));
                }
                bad++;
            } else if (!nextBlock()) {
                return Option.none();
            }
        }
    }

    private boolean nextBlock() {
        try {
            Option<java.util.List<Read<R>>> next = blocks.get();
            block = next.map(java.util.List::iterator).getOrElse(Collections.emptyIterator());
            if (next.isDefined()) {
                return true;
            }
            atEnd.get().forEach(this::broken);
        } catch (UncheckedIOException e) {
            broken(Located.inFile(file.name(), Words.of("行" + last + "より後を読めません", "can't be read after row " + last)));
        }
        blocks = Option::none;
        atEnd = Option::none;
        return false;
    }

    /** What is wrong with the file as a whole is told, however many rows are wrong as well. */
    private void broken(Located why) {
        faults++;
        errors.add(0, why);
        isReadable = false;
    }

    private Taken<R> taken(Read<R> read) {
        int first = read.key().map(key -> keys.add(read.of(), key, read.row())).getOrElse(0);
        read.errors().forEach(this::fault);
        if (first > 0) {
            fault(doubled(read.key().get(), first, read.row()));
        }
        boolean isGood = read.value().isDefined() && first == 0;
        bad += isGood ? 0 : 1;
        return new Taken<>(
                read.row(),
                isGood ? read.value() : Option.none(),
                read.of(),
                read.value().isDefined() && first > 0);
    }

    private Located doubled(String key, int first, int row) {
        String shown = List.of(key.split(Keys.BETWEEN, -1)).map(Visible::quote).mkString("、");
        CellError error = new CellError(
                Option.of(file.key().last().words()),
                Words.of(
                        shown + "は行" + first + "と重複しています: 後の行は採りません",
                        shown + " is doubled: row " + first + " has it already, and the later row is not taken"));
        return Located.of(file.name(), row, error);
    }

    private void fault(Located error) {
        faults++;
        if (errors.size() < Intake.MOST_ERRORS) {
            errors.add(error);
        }
    }

    /** What came of the rows that were read so far. */
    public Intake intake() {
        return new Intake(rows, bad, List.ofAll(errors), faults, isReadable);
    }

    @Override
    public void close() {
        try {
            table.close();
        } catch (IOException e) {
            fault(Located.inFile(file.name(), Words.of("ファイルを閉じられません", "the file can't be closed")));
        }
    }
}
