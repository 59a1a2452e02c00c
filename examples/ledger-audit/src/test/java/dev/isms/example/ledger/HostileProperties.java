package dev.isms.example.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.example.ledger.audit.Audit;
import dev.isms.example.ledger.file.Folder;
import dev.isms.ledger.Ledger;
import dev.isms.report.Report;
import dev.isms.text.Language;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** 悪意ある入力への法則 — no bytes end an audit, and what is broken in a ledger takes no good row with it. */
class HostileProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final List<String> BROKEN = List.of(
            "\"never closed,1,なし\n",
            "a\"b\"c,\"x\"y,なし\n",
            "x\n",
            ",,\n",
            "\u202e,\u0000,\u200b\n",
            "a,b,c,d,e,f\n",
            "悪,99999999999999,なし\n",
            "悪," + "1,".repeat(20_000) + "\n",
            "悪,\"1" + ",000".repeat(9_000) + "\",なし\n",
            "z".repeat(200_000) + "\n");

    private Path folder = Path.of("");

    @BeforeProperty
    void open() throws IOException {
        folder = Files.createTempDirectory("hostile");
    }

    @AfterProperty
    void close() throws IOException {
        for (String file : Sources.FILES) {
            Files.deleteIfExists(folder.resolve(file));
        }
        Files.deleteIfExists(folder);
    }

    private Told audit() {
        return Told.of(Audit.of(Folder.open(folder.toString()).get(), Sources.ALL, SampleCity.policy(), DAY));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void no_bytes_end_an_audit(@ForAll("files") byte[] servers, @ForAll("files") byte[] backups) throws IOException {
        Files.write(folder.resolve("servers.csv"), servers);
        Files.write(folder.resolve("backups.csv"), backups);
        Report report = audit().report();
        for (Language language : Language.values()) {
            String text = report.text(language);
            assertFalse(text.codePoints().anyMatch(c -> c != '\n' && Character.getType(c) == Character.CONTROL));
        }
        report.ledgers()
                .forEach(ledger -> assertTrue(ledger.bad() == 0 || ledger.isBroken(), "nothing is skipped in silence"));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void a_broken_row_takes_no_good_row_with_it(@ForAll("rows") java.util.List<String> rows) throws IOException {
        StringBuilder text = new StringBuilder(Office.ABSENCE_TITLES);
        Seq<String> names = List.empty();
        int broken = 0;
        for (String row : rows) {
            if (row.isEmpty()) {
                names = names.append("良-" + names.size());
                text.append(names.last()).append(",20分,\"パソコン又はモニターの電源を切る\"\n");
            } else {
                broken++;
                text.append(row);
            }
        }
        Files.writeString(folder.resolve(Office.ABSENCES), text, UTF_8);
        Told told = audit();
        Report report = told.report();
        assertEquals(
                names.toList(),
                told.assessments().flatMap(assessment -> assessment.name()).toList());
        dev.isms.report.Ledger ledger =
                report.ledgers().find(read -> read.name().ja().equals("離席")).get();
        assertEquals(names.size() + broken, ledger.rows());
        assertEquals(broken, ledger.bad());
        assertTrue(ledger.errors().size() >= broken);
    }

    @Provide
    Arbitrary<byte[]> files() {
        Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
        Arbitrary<String> cells = Arbitraries.of(Ledger.of(dev.isms.asset.Server.SERVER)
                .columns()
                .map(column -> column.words().ja())
                .appendAll(List.of(
                        "sv-1", "はい", "有", "無", "2026-02-30", "\"", "\"\"", ",", "\n", "\r", "\0", "\uFEFF", "①髙～"))
                .asJava());
        Arbitrary<byte[]> likely = cells.list()
                .ofMaxSize(60)
                .map(these -> (Office.SERVER_TITLES + String.join(",", these)).getBytes(UTF_8));
        return Arbitraries.oneOf(noise, likely);
    }

    @Provide
    Arbitrary<java.util.List<String>> rows() {
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(2, Arbitraries.just("")),
                        net.jqwik.api.Tuple.of(1, Arbitraries.of(BROKEN.asJava())))
                .list()
                .ofMaxSize(12);
    }
}
