package dev.isms.example.ledger.table;

import dev.isms.text.Words;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * 記録の切り出し — splits the bytes of a file of separated cells into records, so that one that is broken does not take the others
 * with it: a quotation mark that is never closed spoils its own line only.
 *
 * <p>No byte of a character of UTF-8 or Windows-31J looks like a quotation mark, a separator or the end of a line, so this needs
 * no decoding. It holds one block of records at a time.
 */
final class Records implements Closeable {

    private static final int LONGEST = 64 * 1024;
    private static final int BLOCK = 4 * LONGEST;
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Words TOO_LONG = Words.of("1行が長すぎます（64KBまで）", "the line is too long: expected at most 64 KB");
    private static final Words UNCLOSED =
            Words.of("引用符（\"）が正しく閉じられていません", "a quotation mark (\") is not closed properly");

    private final InputStream in;
    private final byte separator;
    private final boolean marked;
    private byte[] bytes = new byte[BLOCK];
    private long blockAt;
    private int from;
    private int to;
    private boolean ended;
    private boolean isSkipping;
    private int row;

    Records(InputStream in, char separator) throws IOException {
        this.in = in;
        this.separator = (byte) separator;
        try {
            fill();
        } catch (IOException e) {
            in.close();
            throw e;
        }
        marked = to >= BOM.length && Arrays.equals(bytes, 0, BOM.length, BOM, 0, BOM.length);
        from = marked ? BOM.length : 0;
    }

    /** Whether the file says by its first bytes that it is UTF-8. */
    boolean isMarkedUtf8() {
        return marked;
    }

    /** The next records, broken or not; none at the end. Empty lines count as rows and are left out. */
    List<Piece> next() throws IOException {
        List<Piece> pieces = new ArrayList<>();
        while (true) {
            if (isSkipping) {
                skip();
            }
            if (from == to || !piece(pieces)) {
                if (!pieces.isEmpty() || ended && from == to) {
                    return pieces;
                }
                renew();
            }
        }
    }

    /** What is left over goes into a block of its own, since the pieces still look at this one. */
    private void renew() throws IOException {
        byte[] rest = new byte[BLOCK];
        System.arraycopy(bytes, from, rest, 0, to - from);
        bytes = rest;
        blockAt += from;
        to -= from;
        from = 0;
        fill();
    }

    private void fill() throws IOException {
        while (to < bytes.length && !ended) {
            int read = in.read(bytes, to, bytes.length - to);
            ended = read < 0;
            to += Math.max(read, 0);
        }
    }

    /** Whether the record that begins here is there whole; then it is taken. */
    private boolean piece(List<Piece> pieces) {
        int end = end(from);
        if (end == MORE) {
            return false;
        }
        row++;
        if (end > from) {
            pieces.add(new Piece(row, bytes, from, end, blockAt + from, null));
            from = afterLine(end);
        } else if (end == from) {
            from = afterLine(end);
        } else {
            broken(pieces);
        }
        return true;
    }

    private void broken(List<Piece> pieces) {
        int line = lineEnd(from, Math.min(to, from + LONGEST + 1));
        pieces.add(new Piece(row, bytes, from, from, blockAt + from, line - from > LONGEST ? TOO_LONG : UNCLOSED));
        from = line;
        isSkipping = true;
    }

    /** Leaves the rest of a line out. */
    private void skip() throws IOException {
        int line = lineEnd(from, to);
        while (!ended && (line == to || whole(line) == MORE)) {
            from = line;
            renew();
            line = lineEnd(from, to);
        }
        from = afterLine(line);
        isSkipping = false;
    }

    private int lineEnd(int start, int limit) {
        int at = start;
        while (at < limit && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }

    private int afterLine(int end) {
        int after = Math.min(end + 1, to);
        return after < to && bytes[end] == '\r' && bytes[after] == '\n' ? after + 1 : after;
    }

    private static final int MORE = -1;
    private static final int BROKEN = -2;

    /**
     * Where the record ends that begins here; {@link #BROKEN} where it is none, {@link #MORE} where that can't be told yet. So that
     * the end of a line is never torn, a record at the very end of the block is not there whole.
     */
    private int end(int start) {
        int limit = Math.min(to, start + LONGEST + 1);
        int at = start;
        while (at < limit) {
            byte b = bytes[at];
            if (b == '"') {
                return quotedEnd(start, at, limit);
            }
            if (b == '\n' || b == '\r') {
                return whole(at);
            }
            at++;
        }
        return runsOut(start, at, false);
    }

    private int whole(int end) {
        return end + 1 < to || bytes[end] == '\n' || ended ? end : MORE;
    }

    private int runsOut(int start, int at, boolean isOpen) {
        if (at - start > LONGEST) {
            return BROKEN;
        }
        if (!ended) {
            return MORE;
        }
        return isOpen ? BROKEN : at;
    }

    /** As before, from the first quotation mark on. */
    private int quotedEnd(int start, int first, int limit) {
        boolean isOpen = false;
        boolean isFieldStart = first == start || bytes[first - 1] == separator;
        int at = first;
        while (at < limit) {
            byte b = bytes[at];
            if (isOpen) {
                if (b == '"') {
                    if (at + 1 == to && !ended) {
                        return runsOut(start, at, true);
                    }
                    byte next = at + 1 < to ? bytes[at + 1] : (byte) '\n';
                    if (next == '"') {
                        at++;
                    } else if (next == separator || next == '\n' || next == '\r') {
                        isOpen = false;
                    } else {
                        return BROKEN;
                    }
                }
            } else if (b == '\n' || b == '\r') {
                return whole(at);
            } else {
                isOpen = b == '"' && isFieldStart;
                isFieldStart = b == separator;
            }
            at++;
        }
        return runsOut(start, Math.min(at, limit), isOpen);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
