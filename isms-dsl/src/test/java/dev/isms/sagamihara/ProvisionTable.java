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

    private static final Set<String> JUDGED = LinkedHashSet.of(
            "control", "measure", "exception", "tier", "duty", "body", "document", "delegation", "step");

    private static final Seq<Row> ROWS = read();
    private static final Set<ProvisionId> EXECUTABLE =
            LinkedHashSet.ofAll(ofRules().map(Row::id));

    private ProvisionTable() {}

    /** 一行 — a provision: its id, what it is, how it binds, its verbatim text and the label of its cell. */
    record Row(ProvisionId id, String type, String modality, Seq<String> bearers, String text, String label) {

        /** Whether it says what must be, so that a rule or a history is to be judged by it. */
        boolean isToBeJudged() {
            return JUDGED.contains(type) || type.equals("structure") && modality.equals("must");
        }
    }

    /** All of them, in reading order. */
    static Seq<Row> all() {
        return ROWS;
    }

    /** The provisions that a rule is to be seen to judge: those that say what must be. */
    static Seq<Row> ofRules() {
        return ROWS.filter(Row::isToBeJudged);
    }

    /** Their ids. */
    static Set<ProvisionId> executable() {
        return EXECUTABLE;
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
