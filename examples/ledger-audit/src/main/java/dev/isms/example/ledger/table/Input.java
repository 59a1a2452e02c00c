package dev.isms.example.ledger.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntConsumer;

/** 入力 — so many bytes and no more, so that a file that grows comes to an end. */
final class Input extends FilterInputStream {

    private final IntConsumer counted;
    private long left;

    private Input(InputStream in, long size, IntConsumer counted) {
        super(in);
        this.left = size;
        this.counted = counted;
    }

    /** The first so many bytes of the file; how many more were read is counted. */
    static InputStream of(Path path, long size, IntConsumer counted) throws IOException {
        return new Input(Files.newInputStream(path), size, counted);
    }

    /** The first so many bytes of what is open already. */
    static InputStream of(InputStream in, long size, IntConsumer counted) {
        return new Input(in, size, counted);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = left == 0 ? -1 : in.read(bytes, offset, (int) Math.min(length, left));
        left -= Math.max(read, 0);
        counted.accept(Math.max(read, 0));
        return read;
    }
}
