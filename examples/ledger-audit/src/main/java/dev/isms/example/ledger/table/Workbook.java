package dev.isms.example.ledger.table;

import dev.isms.text.Words;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Excelの表 — the one sheet of a workbook, row by row. How large it is unpacked is known before it is read, and a workbook of
 * several sheets is refused rather than read in part.
 */
final class Workbook implements Table {

    private static final int BLOCK = 256;
    private static final int MOST_COLUMNS = 5_000;
    static final Words NO_WORKBOOK = Words.of(
            "Excelのブック（.xlsx）として読めません: 保存し直すか、CSVにしてください",
            "not readable as a workbook (.xlsx): save it anew, or as CSV");

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private int width;
    private int last;
    /** What ended the reading, to be told behind the rows that could be read. */
    private @Nullable IOException failure;

    private Workbook(ReadableWorkbook workbook, Stream<org.dhatim.fastexcel.reader.Row> stream) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    static Table open(Path path, IntConsumer counted) throws IOException {
        Unpacking.bytes(path);
        ReadableWorkbook workbook = null;
        try {
            workbook = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
            List<Sheet> sheets = workbook.getSheets().toList();
            if (sheets.size() != 1) {
                throw new Refused(Words.of(
                        "シートが" + sheets.size() + "枚あります: 1枚だけにしてください", sheets.size() + " sheets: expected one alone"));
            }
            counted.accept(Math.toIntExact(Math.min(Integer.MAX_VALUE, Files.size(path))));
            return new Workbook(workbook, sheets.get(0).openStream());
        } catch (IOException | RuntimeException e) {
            if (workbook != null) {
                workbook.close();
            }

            throw e instanceof Refused refused ? refused : new Refused(NO_WORKBOOK);
        }
    }

    @Override
    public Option<Block> next() throws IOException {
        if (failure != null) {
            throw failure;
        }
        List<Row<Seq<String>>> block = new ArrayList<>(BLOCK);
        try {
            while (block.size() < BLOCK && rows.hasNext()) {
                org.dhatim.fastexcel.reader.Row row = rows.next();
                last = row.getRowNum();
                List<String> cells = new ArrayList<>();
                Option<Words> wrong = cells(row, cells);
                if (wrong.isDefined()) {
                    block.add(new Row<>(last, Either.left(wrong.get())));
                } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    width = width == 0 ? cells.size() : width;
                    block.add(new Row<>(last, Either.right(Array.ofAll(cells))));
                }
            }
        } catch (RuntimeException
                | OutOfMemoryError e) { // a cell that names a place far away has room made up to there
            failure = new IOException("after row " + last, e);
            if (block.isEmpty()) {
                throw failure;
            }
        }
        return Option.when(!block.isEmpty(), () -> new Rows(block));
    }

    private record Rows(List<Row<Seq<String>>> rows) implements Block {

        @Override
        public <T> List<Row<T>> rows(Gatherer<T> gatherer) {
            return rows.stream()
                    .map(row -> new Row<>(row.row(), row.record().map(gatherer::of)))
                    .toList();
        }
    }

    /** The cells up to the last that holds something, at least as many as there are titles. */
    private Option<Words> cells(org.dhatim.fastexcel.reader.Row row, List<String> cells) {
        if (row.getCellCount() > MOST_COLUMNS) {
            return Option.some(Words.of(
                    MOST_COLUMNS + "列を超える行です: " + MOST_COLUMNS + "列までにしてください",
                    "the row has more than " + MOST_COLUMNS + " columns: expected at most that many"));
        }
        for (int i = 0; i < row.getCellCount(); i++) {
            Either<Words, String> cell = ExcelCell.read(row.getCell(i));
            if (cell.isLeft()) {
                return Option.some(cell.getLeft());
            }
            cells.add(cell.get());
        }
        while (!cells.isEmpty()
                && cells.size() > width
                && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        while (cells.size() < width) {
            cells.add("");
        }
        return Option.none();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
