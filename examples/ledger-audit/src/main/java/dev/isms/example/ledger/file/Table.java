package dev.isms.example.ledger.file;

import io.vavr.control.Option;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** 表 — the rows of an open file, block by block, whatever its format. */
interface Table extends Closeable {

    /** 一塊の行 — rows that were read, to be cut into cells by whoever asks for them. */
    interface Block {

        <T> List<Row<T>> rows(Gatherer<T> gatherer);
    }

    /** The next rows; none at the end. */
    Option<Block> next() throws IOException;
}
