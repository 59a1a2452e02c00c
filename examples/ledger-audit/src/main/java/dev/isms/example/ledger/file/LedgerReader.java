package dev.isms.example.ledger.file;

import dev.isms.example.ledger.file.RowReader.Read;
import dev.isms.example.ledger.table.Gatherer;
import dev.isms.example.ledger.table.Row;
import dev.isms.example.ledger.table.Table;
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

    private final LedgerFile<R> file;
    private final Closeable table;
    private final Progress progress;
    private final Keys keys;
    private final java.util.List<Located> errors = new ArrayList<>();
    private Supplier<Option<java.util.List<Row<Read<R>>>>> blocks = Option::none;
    private Iterator<Row<Read<R>>> block = Collections.emptyIterator();
    private Supplier<Option<Located>> atEnd = Option::none;
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
        java.util.List<Row<Seq<String>>> read =
                table.next().map(first -> first.rows(Gatherer.ofTexts())).getOrElse(java.util.List.of());
        if (read.isEmpty()) {
            reader.fault(Located.inFile(
                    file.name(), Words.of("空のファイルです: 見出しの行が必要です", "the file is empty: expected a row of titles")));
            return reader;
        }
        reader.begin(read.get(0), read.subList(1, read.size()), table, workers);
        return reader;
    }

    private void begin(
            Row<Seq<String>> titles, java.util.List<Row<Seq<String>>> rest, Table table, ExecutorService workers) {
        last = titles.row();
        if (titles.record().isLeft()) {
            fault(Located.inRow(file.name(), titles.row(), titles.record().getLeft()));
            return;
        }
        Header<R> header = file.ledger().header(titles.record().get());
        titleErrors(header, titles.row()).forEach(this::fault);
        isReadable = header.isIdentifying();
        Supplier<RowReader<R>> reader = () -> new RowReader<>(file, header, progress.asksForBlanks());
        RowReader<R> first = reader.get();
        block = rest.stream()
                .map(row -> new Row<>(row.row(), row.record().map(first::of)))
                .iterator();
        blocks = new Ahead<>(
                () -> {
                    try {
                        return table.next();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                (Table.Block cut) -> cut.rows(reader.get()),
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

    /** The next row, taken or refused; none at the end. */
    public Option<Taken<R>> next() {
        while (true) {
            if (block.hasNext()) {
                Row<Read<R>> row = block.next();
                rows++;
                last = row.row();
                if (isReadable) {
                    return Option.some(
                            row.record().isRight()
                                    ? taken(last, row.record().get())
                                    : refused(last, row.record().getLeft()));
                }
                bad++;
            } else if (!nextBlock()) {
                return Option.none();
            }
        }
    }

    private boolean nextBlock() {
        try {
            Option<java.util.List<Row<Read<R>>>> next = blocks.get();
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

    private Taken<R> refused(int row, Words why) {
        bad++;
        fault(() -> Located.inRow(file.name(), row, why));
        return new Taken<>(row, Option.none(), Option.none(), false);
    }

    private Taken<R> taken(int row, Read<R> read) {
        int first = read.key().isDefined() ? keys.add(read.of(), read.key().get(), row) : 0;
        Either<Seq<CellError>, R> value = read.value().flatMap(this::accepted);
        boolean isWhole = value.isRight();
        if (!isWhole) {
            value.getLeft().forEach(error -> fault(() -> Located.of(file.name(), row, error)));
        }
        if (first > 0) {
            fault(() -> doubled(read.key().get(), first, row));
        }
        read.blanks().forEach(column -> progress.blank(file.name(), column));
        boolean isGood = isWhole && first == 0;
        bad += isGood ? 0 : 1;
        return new Taken<>(row, isGood ? Option.some(value.get()) : Option.none(), read.of(), isWhole && first > 0);
    }

    private Either<Seq<CellError>, R> accepted(R value) {
        Option<CellError> error = file.refusal().apply(value);
        return error.isEmpty() ? Either.right(value) : Either.left(error.toList());
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
        fault(() -> error);
    }

    /** One that is only put into words if it is told. */
    private void fault(Supplier<Located> error) {
        faults++;
        if (errors.size() < Intake.MOST_ERRORS) {
            errors.add(error.get());
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
