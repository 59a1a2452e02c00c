package dev.isms.example.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.control.Verdict;
import dev.isms.example.ledger.audit.Audit;
import dev.isms.example.ledger.file.Folder;
import dev.isms.policy.Conformity;
import dev.isms.policy.Finding;
import dev.isms.report.Report;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("見本の台帳")
class SampleTest {

    private static final Path FOLDER = Path.of("sample");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final Told TOLD =
            Told.of(Audit.of(Folder.open(FOLDER.toString()).get(), Sources.ALL, SampleCity.policy(), DAY));
    private static final Report REPORT = TOLD.report();

    private static boolean some(Predicate<Finding<?>> wanted) {
        Seq<Finding<?>> findings =
                TOLD.assessments().flatMap(assessment -> List.<Finding<?>>ofAll(assessment.findings()));
        return findings.exists(wanted);
    }

    @Test
    @DisplayName("すべての台帳がそろい、不正な行はない")
    void every_ledger_is_there_and_no_row_is_bad() {
        Folder folder = Folder.open(FOLDER.toString()).get();
        assertEquals(
                List.empty(), Sources.FILES.filter(file -> folder.find(file).isEmpty()));
        assertFalse(REPORT.hasBadData(), REPORT.ledgers().toString());
        assertEquals(ExitCode.NOT_CONFORMING, ExitCode.of(REPORT));
    }

    @Test
    @DisplayName("どの結果も、どの所見も、見本に現れる")
    void every_kind_of_outcome_is_shown() {
        for (Conformity conformity : Conformity.values()) {
            assertTrue(REPORT.has(conformity), conformity.toString());
        }
        for (Verdict verdict : Verdict.values()) {
            assertTrue(some(finding -> finding.verdict() == verdict), verdict.toString());
        }
        assertTrue(some(Finding::isWaived));
        assertTrue(some(Finding::isHarmless));
        assertTrue(some(finding -> finding.verdict() == Verdict.SATISFIED && finding.isByException()));
        assertTrue(some(finding -> finding.verdict() == Verdict.VIOLATED && !finding.isBinding()), "best effort");
        assertTrue(some(
                finding -> finding.explain().gaps().exists(dev.isms.evaluation.Gap.UnsetParameter.class::isInstance)));
    }

    @Test
    @DisplayName("文字コードは混在している")
    void the_encodings_are_mixed() throws IOException {
        byte[] servers = Files.readAllBytes(FOLDER.resolve("servers.csv"));
        byte[] notebooks = Files.readAllBytes(FOLDER.resolve("notebook-storages.csv"));
        assertEquals((byte) 0xEF, servers[0], "UTF-8 with a byte order mark");
        assertThrows(
                CharacterCodingException.class,
                () -> UTF_8.newDecoder().decode(ByteBuffer.wrap(notebooks)),
                "Windows-31J");
        String names =
                TOLD.assessments().flatMap(assessment -> assessment.name()).mkString();
        assertTrue(List.of("①", "髙", "～").forAll(names::contains), names);
    }
}
