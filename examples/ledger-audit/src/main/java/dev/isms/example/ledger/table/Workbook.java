package dev.isms.example.ledger.table;

import dev.isms.text.Words;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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
    private static final long MOST_BYTES = 512L << 20;
    private static final long MOST_SHARED_BYTES = 32L << 20;
    private static final long MOST_OTHER_BYTES = 4L << 20;
    private static final String SHARED = "xl/sharedStrings.xml";
    private static final String SHEETS = "xl/worksheets/";
    /** A cell holds at most 32,767 characters. */
    private static final int LONGEST_TEXT = 128 << 10;

    private static final int MOST_DIGITS = 1_000;
    /** Of the name of a column. */
    private static final int MOST_LETTERS = 3;

    private static final Words TOO_LARGE =
            Words.of("Excelのブックとしては大きすぎます: CSVにしてください", "too large for a workbook: save it as CSV");
    private static final Words TOO_LARGE_CELL = Words.of(
            "Excelのブックにない大きさの欄があります（1000桁を超える数、128KBを超える文字列又はXFDより右の列）: 保存し直すか、CSVにしてください",
            "a cell that no workbook has (a number of more than 1,000 digits, a text of more than 128 KB, or a column behind XFD):"
                    + " save it anew, or as CSV");
    private static final Words NO_WORKBOOK = Words.of(
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
        requireBounded(path);
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

    /**
     * How many bytes it has unpacked, all of which are looked at: what an archive says of its own sizes may be wrong.
     *
     * @throws Refused if it is not of bounded size, or holds what the library would take room or time without bound for
     */
    static long requireBounded(Path path) throws IOException {
        try (ZipFile archive = new ZipFile(path.toFile())) {
            long all = 0;
            byte[] buffer = new byte[1 << 16];
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                Looking looking = new Looking(Math.min(MOST_BYTES - all, most(entry.getName())));
                try (InputStream in = archive.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        looking.at(buffer, read);
                        all += read;
                    }
                }
            }
            return all;
        } catch (Refused e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused(NO_WORKBOOK);
        }
    }

    private static long most(String entry) {
        if (entry.startsWith(SHEETS)) {
            return MOST_BYTES;
        }
        return entry.equalsIgnoreCase(SHARED) ? MOST_SHARED_BYTES : MOST_OTHER_BYTES;
    }

    /** 一覧 — looks at the bytes of one part of a workbook, one after another. */
    private static final class Looking {

        private long left;
        private int text;
        private int digits;
        private int letters = -1;
        private int before;
        private int last;

        Looking(long most) {
            this.left = most;
        }

        void at(byte[] bytes, int length) throws Refused {
            left -= length;
            if (left < 0) {
                throw new Refused(TOO_LARGE);
            }
            for (int i = 0; i < length; i++) {
                at(bytes[i]);
            }
        }

        private void at(byte b) throws Refused {
            text = b == '<' ? 0 : text + 1;
            digits = b >= '0' && b <= '9' ? digits + 1 : 0;
            if (letters >= 0) {
                letters = b >= 'A' && b <= 'Z' ? letters + 1 : -1;
            } else if (b == '"' && last == '=' && before == 'r') {
                letters = 0;
            }
            before = last;
            last = b;
            if (text > LONGEST_TEXT || digits > MOST_DIGITS || letters > MOST_LETTERS) {
                throw new Refused(TOO_LARGE_CELL);
            }
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
