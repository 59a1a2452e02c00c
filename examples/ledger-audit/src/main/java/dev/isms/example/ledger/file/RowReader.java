package dev.isms.example.ledger.file;

import dev.isms.example.ledger.table.Gatherer;
import dev.isms.ledger.CellError;
import dev.isms.ledger.Column;
import dev.isms.ledger.Header;
import dev.isms.ledger.Transcription;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** 行の読み手 — reads the records of a ledger under its titles. */
final class RowReader<R> implements Gatherer<RowReader.Read<R>> {

    /**
     * 読んだ行 — a row as it stands, before it is known whether another has the same key.
     *
     * @param of the first of the cells that identify it, where that can be read
     * @param key the cells in which no two rows may hold the same, where they can all be read
     * @param blanks the columns that it leaves blank, if it can be read and they are asked for
     */
    record Read<R>(Either<Seq<CellError>, R> value, Option<String> of, Option<String> key, Seq<Column> blanks) {}

    private final Transcription<R> record;
    private final Seq<Column> columns;
    private final int own;
    private final int[] key;
    private final boolean asksForBlanks;
    private final Header<R> header;

    RowReader(LedgerFile<R> file, Header<R> header, boolean asksForBlanks) {
        this.header = header;
        this.record = header.transcription();
        this.columns = file.ledger().columns();
        this.own =
                file.ledger().identifiers().headOption().map(columns::indexOf).getOrElse(-1);
        this.key = file.key().toJavaStream().mapToInt(columns::indexOf).toArray();
        this.asksForBlanks = asksForBlanks;
    }

    @Override
    public void begin() {
        record.begin();
    }

    @Override
    public void cell(CharSequence text) {
        record.cell(text);
    }

    @Override
    public Read<R> end() {
        Either<Seq<CellError>, R> value = record.read();
        return new Read<>(value, record.held(own), key(), asksForBlanks && value.isRight() ? blanks() : List.empty());
    }

    private Option<String> key() {
        if (key.length <= 1) {
            return key.length == 0 ? Option.none() : record.held(key[0]);
        }
        StringBuilder all = new StringBuilder();
        for (int place : key) {
            Option<String> cell = record.held(place);
            if (cell.isEmpty()) {
                return Option.none();
            }
            all.append(all.isEmpty() ? "" : Keys.BETWEEN).append(cell.get());
        }
        return Option.of(all.toString());
    }

    private Seq<Column> blanks() {
        return columns.filter(
                column -> header.place(column) >= 0 && record.held(column).isEmpty());
    }
}
