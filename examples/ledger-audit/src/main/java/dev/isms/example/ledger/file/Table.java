package dev.isms.example.ledger.file;

import io.vavr.control.Option;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** 表 — the rows of an open file, block by block, whatever its format. */
interface Table extends Closeable {

    /** The next rows, to be cut into cells by whoever asks for them; none at the end. */
    Option<Supplier<List<Row>>> next() throws IOException;
}
