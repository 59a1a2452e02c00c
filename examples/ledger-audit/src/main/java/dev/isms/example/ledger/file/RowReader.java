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
import java.util.stream.IntStream;

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

    private static final int LONGEST_NAME = 1_000;

    private final Transcription<R> record;
    private final Seq<Column> columns;
    private final int own;
    private final int[] key;
    /** The columns of which blank cells are told, by their places. */
    private final int[] asked;

    RowReader(LedgerFile<R> file, Header<R> header, boolean asksForBlanks) {
        this.record = header.transcription();
        this.columns = file.ledger().columns();
        this.own =
                file.ledger().identifiers().headOption().map(columns::indexOf).getOrElse(-1);
        this.key = file.key().toJavaStream().mapToInt(columns::indexOf).toArray();
        this.asked = IntStream.range(0, asksForBlanks ? columns.size() : 0)
                .filter(place -> header.place(columns.get(place)) >= 0)
                .toArray();
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
        return new Read<>(value, name(own), key(), value.isRight() ? blanks() : List.empty());
    }

    /** What is too long for a name names nothing, and is not kept. */
    private Option<String> name(int place) {
        Option<String> name = record.held(place);
        return name.isDefined() && name.get().length() > LONGEST_NAME ? Option.none() : name;
    }

    private Option<String> key() {
        if (key.length <= 1) {
            return key.length == 0 ? Option.none() : name(key[0]);
        }
        StringBuilder all = new StringBuilder();
        for (int place : key) {
            Option<String> cell = name(place);
            if (cell.isEmpty()) {
                return Option.none();
            }
            all.append(all.isEmpty() ? "" : Keys.BETWEEN).append(cell.get());
        }
        return Option.of(all.toString());
    }

    private Seq<Column> blanks() {
        Seq<Column> blanks = List.empty();
        for (int place : asked) {
            if (record.held(place).isEmpty()) {
                blanks = blanks.append(columns.get(place));
            }
        }
        return blanks;
    }
}
