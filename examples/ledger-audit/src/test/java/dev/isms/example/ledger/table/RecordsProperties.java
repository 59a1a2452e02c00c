package dev.isms.example.ledger.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** 記録の切り出しの法則 — every byte of a well-formed file is in one record, wherever its blocks begin and end. */
class RecordsProperties {

    private static final int BLOCK = 256 * 1024;

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void every_byte_of_a_well_formed_file_is_in_one_record(
            @ForAll("records") List<String> lines, @ForAll("ends") String end) throws IOException {
        assertEquals(lines, read(lines, end));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void no_record_is_torn_where_a_block_ends(
            @ForAll("records") List<String> lines, @ForAll("ends") String end, @ForAll @IntRange(max = 60) int before)
            throws IOException {
        List<String> all = new ArrayList<>();
        int left = BLOCK - before;
        while (left > 0) {
            int length = Math.min(left, 60_000);
            all.add("x".repeat(length));
            left -= length + end.length();
        }
        all.addAll(lines);
        assertEquals(all, read(all, end));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_is_broken_is_one_row_and_takes_no_other(
            @ForAll("records") List<String> lines, @ForAll("ends") String end, @ForAll @IntRange(max = 60) int before)
            throws IOException {
        String bad = "\"a\"b" + "c".repeat(BLOCK - 60_000 - before);
        List<String> all = new ArrayList<>(lines);
        all.add(0, "y".repeat(60_000));
        all.add(1, bad);
        List<Piece> pieces = pieces(all, end);
        assertEquals(all.size(), pieces.size());
        for (int i = 0; i < all.size(); i++) {
            assertEquals(i + 1, pieces.get(i).row());
            assertEquals(i == 1, pieces.get(i).broken() != null);
            assertEquals(i == 1 ? "" : all.get(i), text(pieces.get(i)));
        }
    }

    private static List<String> read(List<String> lines, String end) throws IOException {
        List<String> read = new ArrayList<>();
        for (Piece piece : pieces(lines, end)) {
            assertNull(piece.broken(), lines::toString);
            read.add(text(piece));
        }
        return read;
    }

    private static String text(Piece piece) {
        return Encoding.UTF_8
                .decode(piece.bytes(), piece.from(), piece.to())
                .get()
                .toString();
    }

    private static List<Piece> pieces(List<String> lines, String end) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        lines.forEach(line -> file.writeBytes((line + end).getBytes(UTF_8)));
        List<Piece> all = new ArrayList<>();
        try (Records records = new Records(new ByteArrayInputStream(file.toByteArray()), ',')) {
            for (List<Piece> some = records.next(); !some.isEmpty(); some = records.next()) {
                all.addAll(some);
            }
        }
        return all;
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    @Provide
    Arbitrary<List<String>> records() {
        Arbitrary<String> quoted = Arbitraries.strings()
                .withChars("a,\"\r\n①表")
                .ofMaxLength(6)
                .map(text -> "\"" + text.replace("\"", "\"\"") + "\"");
        Arbitrary<String> plain =
                Arbitraries.strings().withChars("ab①表 ").ofMinLength(1).ofMaxLength(5);
        return Arbitraries.oneOf(quoted, plain)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(cells -> String.join(",", cells))
                .list()
                .ofMaxSize(5);
    }
}
