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

    /** What becomes a procedure, each with all that stands under it: a history is judged there, not the facts of a subject. */
    static final Seq<String> PROCEDURES = List.of(
            "CS.II.1",
            "CS.II.2",
            "CS.V.2",
            "CS.V.3.2",
            "CS.V.3.3",
            "CS.V.3.4",
            "CS.VII.4.2.2.b3",
            "CS.VIII.3",
            "CS.IX");

    /** The provisions whose rule is to come. This list only shrinks. */
    static final Set<ProvisionId> TO_COME =
            LinkedHashSet.ofAll(List.of("""
            FW.1 FW.1.s2 FW.1.s3 BP.3.1 BP.3.2 BP.4 BP.4.1 BP.4.2 BP.4.3 BP.4.4 BP.5 BP.6.1 BP.6.1.1 BP.6.1.2
            BP.6.1.3 BP.6.1.4 BP.6.1.5 BP.6.2 BP.7 BP.8 BP.8.s2 BP.9 CS.I.s2 CS.II.3.1 CS.II.3.2 CS.III.1
            CS.III.1.s2 CS.III.2.1.1 CS.III.2.1.2 CS.III.2.1.3 CS.III.2.1.4 CS.III.2.1.5 CS.III.2.2.1 CS.III.2.2.2
            CS.III.2.2.3 CS.III.2.2.4 CS.III.2.3.1 CS.III.2.3.2 CS.III.2.4.1 CS.III.2.4.2 CS.III.2.5.1 CS.III.2.5.2
            CS.III.2.5.3 CS.III.2.6.1 CS.III.2.6.2 CS.III.2.6.3 CS.III.2.6.4 CS.IV.1 CS.IV.3 CS.IV.4 CS.IV.4.s2
            CS.V.1.2 CS.V.3.1 CS.V.3.1.s2 CS.VI.1.1.2 CS.VI.1.1.2.s2 CS.VI.1.1.2.a.r1 CS.VI.1.1.2.a.r2
            CS.VI.1.1.2.a.r3 CS.VI.1.1.2.a.r4 CS.VI.1.1.2.b CS.VI.1.1.3.a CS.VI.1.1.3.a.r1 CS.VI.1.1.3.a.r2
            CS.VI.1.1.3.a.r3 CS.VI.1.1.3.a.r4 CS.VI.1.1.3.a.r5 CS.VI.1.1.3.a.r6 CS.VI.1.1.3.b CS.VI.1.1.3.b.b1
            CS.VI.1.1.3.b.b2 CS.VI.1.1.3.b.b3 CS.VI.1.3.2 CS.VI.1.3.2.s2 CS.VI.1.4.2 CS.VII.2.1.4 CS.VII.2.2.3
            CS.VII.3.2.s2 CS.VII.5.3.2 CS.VIII.1 CS.VIII.1.r1 CS.VIII.1.r2 CS.VIII.1.r3 CS.VIII.1.r4 CS.VIII.1.r5
            CS.VIII.1.r6 CS.VIII.1.r7 CS.VIII.1.r8 CS.VIII.1.r9 CS.VIII.1.r10 CS.VIII.1.r11 CS.VIII.1.r12
            CS.VIII.1.r13 CS.VIII.1.r14 CS.VIII.1.r15 CS.VIII.1.r16 CS.VIII.1.r17 CS.VIII.1.r18 CS.VIII.2.s2
            CS.VIII.2.1 CS.VIII.2.2 CS.VIII.4.1 CS.VIII.4.1.s2 CS.VIII.4.1.1 CS.VIII.4.1.2 CS.VIII.4.1.3
            CS.VIII.4.2 CS.VIII.5.1 CS.VIII.5.2 CS.VIII.5.2.s2 CS.X.1.a CS.X.1.b CS.X.1.b.s2 CS.X.1.c CS.X.1.d
            CS.X.1.e CS.X.2.a CS.X.2.b CS.X.2.c
            """.strip().split("\\s+", -1)).map(ProvisionId::of));

    private static final Set<String> JUDGED =
            LinkedHashSet.of("control", "measure", "exception", "tier", "duty", "body", "document", "delegation");

    private static final Seq<Row> ROWS = read();
    private static final Set<ProvisionId> EXECUTABLE =
            LinkedHashSet.ofAll(ofRules().map(Row::id)).removeAll(TO_COME);

    private ProvisionTable() {}

    /** 一行 — a provision: its id, what it is, how it binds, its verbatim text and the label of its cell. */
    record Row(ProvisionId id, String type, String modality, Seq<String> bearers, String text, String label) {

        /** Whether it says what must be, so that a rule or a history is to be judged by it. */
        boolean isToBeJudged() {
            return JUDGED.contains(type) || type.equals("structure") && modality.equals("must");
        }

        boolean isOfProcedure(String procedure) {
            return id.value().equals(procedure) || id.value().startsWith(procedure + ".");
        }
    }

    /** All of them, in reading order. */
    static Seq<Row> all() {
        return ROWS;
    }

    /** The provisions that a rule is to be seen to judge: those that say what must be, without those of the procedures. */
    static Seq<Row> ofRules() {
        return ROWS.filter(Row::isToBeJudged).reject(row -> PROCEDURES.exists(row::isOfProcedure));
    }

    /** The provisions that a rule is seen to judge today. */
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
