package dev.isms.ledger;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 転記 — takes the cells of one record after another, as whatever cuts them gives them, and says what each record stands for. No
 * text needs to be made of a cell that was met before. Made by {@link Header#transcription}; for one thread at a time.
 *
 * <pre>{@code
 * Transcription<Server> server = header.transcription();
 * server.begin();
 * cells.forEach(server::cell);
 * server.read();
 * }</pre>
 */
public final class Transcription<R> {

    private final Ledger<R> ledger;
    private final int[] columns;
    private final @Nullable Cell<?>[] cells;
    private int given;

    /** @param columns for each place of a record the place of its column in the ledger; -1 where it has none */
    Transcription(Ledger<R> ledger, int[] columns) {
        this.ledger = ledger;
        this.columns = columns;
        this.cells = new Cell<?>[ledger.columns().size()];
    }

    /** Begins a record, and forgets the one before. */
    public void begin() {
        given = 0;
        Arrays.fill(cells, null);
    }

    /** Takes the next cell of the record, in the order of the titles; the text may change afterwards. */
    public void cell(CharSequence text) {
        if (given < columns.length && columns[given] >= 0) {
            cells[columns[given]] = ledger.memo(columns[given]).of(text);
        }
        given++;
    }

    /** What the record's cells stand for, or all that is wrong with them; it has a cell for each title. */
    public Either<Seq<CellError>, R> read() {
        return given == columns.length
                ? ledger.read(cells)
                : Either.left(List.of(Header.ragged(columns.length, given)));
    }

    Either<Seq<CellError>, R> of(Seq<String> record) {
        begin();
        record.forEach(this::cell);
        return read();
    }

    /**
     * What the record holds in that column, if the column is there and the cell is not empty and means something there; also of a
     * ragged record.
     */
    public Option<String> held(Column column) {
        return held(ledger.columns().indexOf(Objects.requireNonNull(column, "column")));
    }

    /** The same of the column at that place of the ledger, counted from 0; none of a place that it has not. */
    public Option<String> held(int place) {
        @Nullable Cell<?> cell = place < 0 || place >= cells.length ? null : cells[place];
        return cell == null || cell.isBlank() || cell.meaning().isLeft()
                ? Option.none()
                : Option.some(cell.text().strip());
    }
}
