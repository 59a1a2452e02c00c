package dev.isms.sagamihara;

import dev.isms.provision.ProvisionId;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** 条項一覧 — the provisions of the policy as they were read from its text, apart from the constants that are compared with them. */
final class ProvisionTable {

    private static final List<String> SLICE = List.of("CS.VI.1.2.", "CS.VII.3.", "CS.VII.5.");
    private static final Seq<Row> ROWS = read();

    private ProvisionTable() {}

    /** 一行 — a provision: its id, what it is, how it binds, its verbatim text and the label of its cell. */
    record Row(ProvisionId id, String type, String modality, Seq<String> bearers, String text, String label) {

        /** Whether a rule over facts is to be seen to judge it. */
        boolean isExecutable() {
            return List.of("control", "measure", "exception").contains(type);
        }
    }

    /** All of them, in reading order. */
    static Seq<Row> all() {
        return ROWS;
    }

    /** The provisions of Ⅵ-1-(2), Ⅶ-3 and Ⅶ-5. */
    static Seq<Row> slice() {
        return ROWS.filter(row -> SLICE.exists(row.id().value()::startsWith));
    }

    static Set<ProvisionId> executable() {
        return LinkedHashSet.ofAll(slice().filter(Row::isExecutable).map(Row::id));
    }

    private static Seq<Row> read() {
        try (InputStream file = Objects.requireNonNull(ProvisionTable.class.getResourceAsStream("provisions.tsv"))) {
            return List.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1))
                    .drop(1)
                    .filter(line -> !line.isEmpty())
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(
                            ProvisionId.of(cells[0]),
                            cells[1],
                            cells[2],
                            cells[3].equals("-") ? List.empty() : List.of(cells[3].split(",", -1)),
                            cells[6],
                            cells[7]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
