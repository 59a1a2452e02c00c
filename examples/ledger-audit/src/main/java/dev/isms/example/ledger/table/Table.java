package dev.isms.example.ledger.table;

import dev.isms.ledger.Ledger;
import io.vavr.control.Option;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/** 表 — the rows of an open file, block by block, whatever its format. */
public interface Table extends Closeable {

    /** How many times as many bytes a workbook has as the same in cells with commas between them. */
    int WORDINESS = 5;

    /** 一塊の行 — rows that were read, to be cut into cells by whoever asks for them. */
    interface Block {

        <T> List<Row<T>> rows(Gatherer<T> gatherer);
    }

    /**
     * Opens a file in the format that its name says.
     *
     * @param size how many of its bytes are read
     * @param counted who is told how many more bytes were read
     * @param ledger whose titles tell in which encoding it is
     * @throws Refused if it is not of that format, or not of bounded size
     */
    static Table open(Path path, long size, IntConsumer counted, Ledger<?> ledger) throws IOException {
        return isWorkbook(path) ? Workbook.open(path, counted) : Delimited.open(path, size, counted, ledger);
    }

    private static boolean isWorkbook(Path path) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** How many bytes there are to be read, with what is packed unpacked. */
    static long size(Path path) throws IOException {
        return isWorkbook(path) ? Unpacking.bytes(path) / WORDINESS : Files.size(path);
    }

    /** The next rows; none at the end. */
    Option<Block> next() throws IOException;
}
