package dev.isms.example.ledger;

import dev.isms.text.Words;
import io.vavr.control.Option;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * 記録の切り出し — splits the bytes of a CSV file into records, so that one that is broken does not take the others with it: a
 * quotation mark that is never closed spoils its own line only.
 *
 * <p>No byte of a character of UTF-8 or Windows-31J looks like a quotation mark, a comma or the end of a line, so this needs
 * no decoding. It holds one record at a time.
 */
final class Records implements Closeable {

    private static final int LONGEST = 64 * 1024;
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /**
     * 記録一件分 — the bytes of a record without its end of line.
     *
     * @param row counted from 1, as a spreadsheet does
     * @param broken why it is no record, where it is none
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on at once, never compared
    record Piece(int row, byte[] bytes, Option<Words> broken) {

        boolean isEmpty() {
            return bytes.length == 0 && broken.isEmpty();
        }
    }

    private final PushbackInputStream in;
    private final Deque<byte[]> ahead = new ArrayDeque<>();
    private final boolean marked;
    private int row;

    Records(InputStream bytes) throws IOException {
        in = new PushbackInputStream(new BufferedInputStream(bytes), BOM.length);
        byte[] first = in.readNBytes(BOM.length);
        marked = Arrays.equals(first, BOM);
        if (!marked) {
            in.unread(first);
        }
    }

    /** Whether the file says by its first bytes that it is UTF-8. */
    boolean isMarkedUtf8() {
        return marked;
    }

    /** The next record, broken or not; none at the end. Empty lines count as rows and are left out. */
    Option<Piece> next() throws IOException {
        while (true) {
            Option<byte[]> line = line();
            if (line.isEmpty()) {
                return Option.none();
            }
            row++;
            Piece piece = piece(line.get());
            if (!piece.isEmpty()) {
                return Option.of(piece);
            }
        }
    }

    private Piece piece(byte[] first) throws IOException {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(first);
        Deque<byte[]> more = new ArrayDeque<>();
        Quoting quoting = Quoting.START.after(first);
        while (quoting == Quoting.QUOTED && record.size() <= LONGEST) {
            Option<byte[]> line = line();
            if (line.isEmpty()) {
                break;
            }
            more.add(line.get());
            record.writeBytes(line.get());
            quoting = quoting.after(line.get());
        }
        if (record.size() > LONGEST && more.isEmpty()) {
            return broken(Words.of("1行が長すぎます（64KBまで）", "the line is too long: expected at most 64 KB"));
        }
        if (quoting == Quoting.QUOTED || quoting == Quoting.WRONG || record.size() > LONGEST) {
            while (!more.isEmpty()) {
                ahead.addFirst(more.removeLast());
            }
            return broken(Words.of("引用符（\"）が正しく閉じられていません", "a quotation mark (\") is not closed properly"));
        }
        return new Piece(row, withoutEnd(record.toByteArray()), Option.none());
    }

    private Piece broken(Words why) {
        return new Piece(row, new byte[0], Option.of(why));
    }

    private static byte[] withoutEnd(byte[] line) {
        int end = line.length;
        while (end > 0 && (line[end - 1] == '\n' || line[end - 1] == '\r')) {
            end--;
        }
        return Arrays.copyOf(line, end);
    }

    /** The next line with its end (LF, CR LF or CR); of a line that is too long, its beginning. */
    private Option<byte[]> line() throws IOException {
        if (!ahead.isEmpty()) {
            return Option.of(ahead.removeFirst());
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (line.size() <= LONGEST) {
                line.write(next);
            }
            if (next == '\n' || next == '\r' && !lineFeedFollows()) {
                return Option.of(line.toByteArray());
            }
        }
        return line.size() == 0 ? Option.none() : Option.of(line.toByteArray());
    }

    private boolean lineFeedFollows() throws IOException {
        int next = in.read();
        if (next >= 0) {
            in.unread(next);
        }
        return next == '\n';
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** 引用の状態 — where in its quotation a record is. */
    private enum Quoting {
        START,
        PLAIN,
        QUOTED,
        CLOSED,
        WRONG;

        Quoting after(byte[] line) {
            Quoting state = this;
            for (byte b : line) {
                state = state.after(b);
            }
            return state;
        }

        private Quoting after(byte b) {
            return switch (this) {
                case START, PLAIN -> b == ',' ? START : b == '"' && this == START ? QUOTED : PLAIN;
                case QUOTED -> b == '"' ? CLOSED : QUOTED;
                case CLOSED ->
                    switch (b) {
                        case '"' -> QUOTED;
                        case ',' -> START;
                        case '\r', '\n' -> CLOSED;
                        default -> WRONG;
                    };
                case WRONG -> WRONG;
            };
        }
    }
}
