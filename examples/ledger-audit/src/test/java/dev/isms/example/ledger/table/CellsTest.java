package dev.isms.example.ledger.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.Seq;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("欄への切り分け")
class CellsTest {

    private static final Cells CELLS = new Cells(Encoding.UTF_8, ',');

    private static List<Piece> pieces(String text) throws IOException {
        try (Records records = new Records(new ByteArrayInputStream(text.getBytes(UTF_8)), ',')) {
            return records.next();
        }
    }

    /** What can go wrong in whatever takes the cells. */
    private static Throwable thrown(String kind) {
        return switch (kind) {
            case "error" -> new StackOverflowError();
            case "memory" -> new OutOfMemoryError();
            default -> new IllegalStateException("bug");
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"error", "memory", "exception"})
    @DisplayName("受け手の投げたものを、CSVの誤りと言わない")
    void what_a_gatherer_throws_is_no_fault_of_the_text(String kind) throws IOException {
        Throwable thrown = thrown(kind);
        Gatherer<String> bursting = new Gatherer<>() {
            @Override
            public void begin() {}

            @Override
            public void cell(CharSequence text) {}

            @Override
            public String end() {
                if (thrown instanceof Error error) {
                    throw error;
                }
                throw (IllegalStateException) thrown;
            }
        };
        List<Piece> pieces = pieces("a,b\nc,d\n");
        assertSame(thrown, assertThrows(Throwable.class, () -> CELLS.rows(pieces, bursting)));
    }

    @Test
    @DisplayName("欄の多すぎる行は読めない行であり、前後の行は読める")
    void a_row_of_too_many_cells_is_broken_and_takes_no_other() throws IOException {
        String widest = ",".repeat(Handing.MOST_CELLS - 1);
        List<Row<Seq<String>>> rows =
                CELLS.rows(pieces("a,b\n" + widest + "\n" + widest + ",\nc,d\n"), Gatherer.ofTexts());
        List<Integer> widths = new ArrayList<>();
        rows.forEach(row -> widths.add(row.record().map(Seq::size).getOrElse(-1)));
        assertEquals(List.of(2, Handing.MOST_CELLS, -1, 2), widths);
        assertEquals(
                "CSVとして読めません: 引用符と欄の数（16384まで）を確かめてください",
                rows.get(2).record().getLeft().ja());
    }
}
