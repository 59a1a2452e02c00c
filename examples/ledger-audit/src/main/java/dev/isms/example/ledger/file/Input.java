package dev.isms.example.ledger.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** 入力 — the bytes that a file had at some time, and no more, so that one that grows comes to an end. */
final class Input extends FilterInputStream {

    private final Progress progress;
    private long left;

    private Input(InputStream in, long size, Progress progress) {
        super(in);
        this.left = size;
        this.progress = progress;
    }

    /** The first so many bytes of the file. */
    static InputStream of(Path path, long size, Progress progress) throws IOException {
        return new Input(Files.newInputStream(path), size, progress);
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
        progress.bytes(Math.max(read, 0));
        return read;
    }
}
