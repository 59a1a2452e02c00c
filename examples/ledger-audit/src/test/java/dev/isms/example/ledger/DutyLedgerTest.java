package dev.isms.example.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.sagamihara.management.Duties;
import io.vavr.collection.List;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("責務の確認の台帳：確認のない責務は、果たされたことにならない")
class DutyLedgerTest {

    private static final String FILE = "attestations.csv";
    private static final String TITLES = "記録番号,条項,責務を負う者,確認の結果\n";
    private static final String DONE = ",はい（2026-04-20、情報政策課長、点検）\n";

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder);
    }

    private static String attested(String provision) {
        return "確認-" + provision + "," + provision + "," + DONE;
    }

    @Test
    @DisplayName("行のない責務は、一つずつ未判定となる")
    void a_duty_without_a_row_is_open() {
        Office.Outcome outcome = office.with(
                        FILE,
                        TITLES
                                + Duties.PROVISIONS
                                        .remove("BP.7")
                                        .map(DutyLedgerTest::attested)
                                        .mkString())
                .audit();
        int all = Duties.PROVISIONS.size();
        assertEquals(List.of(all - 1, 0, 0, 1, all - 1, 0), outcome.counts("責務の確認"));
        assertTrue(outcome.out().contains("責務の確認「（確認の記録なし）規程第7条」\n    - 「確認の結果」が記録されていない  規程第7条\n"), outcome.out());
    }

    @Test
    @DisplayName("全ての責務に行があれば、足すものはない")
    void with_a_row_for_each_nothing_is_added() {
        Office.Outcome outcome = office.with(
                        FILE,
                        TITLES + Duties.PROVISIONS.map(DutyLedgerTest::attested).mkString())
                .audit();
        int all = Duties.PROVISIONS.size();
        assertEquals(List.of(all, 0, 0, 0, all, 0), outcome.counts("責務の確認"));
        outcome.endsWith(0);
    }

    @Test
    @DisplayName("空の台帳では、どの責務も未判定である。台帳がなければ、台帳がないと言うだけである")
    void an_empty_ledger_leaves_every_duty_open_and_none_only_says_so() {
        assertEquals(
                List.of(0, 0, 0, Duties.PROVISIONS.size(), 0, 0),
                office.with(FILE, TITLES).audit().counts("責務の確認"));
        assertFalse(office.with(FILE, "").audit().out().contains("（確認の記録なし）"));
    }

    @Test
    @DisplayName("責務を定める条項の番号でないものについての確認は、読めない行である")
    void an_attestation_of_no_such_duty_is_refused() {
        Office.Outcome outcome = office.with(
                        FILE,
                        TITLES
                                + Duties.PROVISIONS
                                        .remove("BP.7")
                                        .append("BP.77")
                                        .map(DutyLedgerTest::attested)
                                        .mkString())
                .audit();
        int all = Duties.PROVISIONS.size();
        outcome.says(FILE + " 行" + (all + 1) + " 列「条項」: `BP.77`についての記録は求めていません: 条項は番号（`BP.7`など）で書いてください")
                .endsWith(65);
        assertEquals(List.of(all, 1, 0, 1, all - 1, 0), outcome.counts("責務の確認"));
    }
}
