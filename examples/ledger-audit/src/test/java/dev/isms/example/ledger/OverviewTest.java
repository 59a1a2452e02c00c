package dev.isms.example.ledger;

import static dev.isms.example.ledger.Office.backup;
import static dev.isms.example.ledger.Office.server;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.example.ledger.audit.Audit;
import dev.isms.example.ledger.file.Folder;
import dev.isms.report.Report;
import dev.isms.text.Language;
import io.vavr.collection.List;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("報告書の概要")
class OverviewTest {

    private static final int ALL = Sources.FILES.size();

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder);
    }

    /** From the line on, as many lines as there are in what is expected. */
    private static void shows(String out, String expected) {
        assertTrue(out.contains(expected), () -> expected + "\nin\n" + out);
    }

    @Test
    @DisplayName("まず行うことを、読み取り、違反（誰が）、設定、台帳、記録の順に示す")
    void what_to_do_first_is_said_first() {
        shows(office.withAbsences("a,60分,なし\nb,,なし\nc,長い,なし\n").audit().out(), """
                  まず行うこと
                    1. 読み取れない箇所を直す（1件）: 離席 1
                    2. 違反を是正する（1件）
                      1件  ◎ システム管理者・情報政策課長（共同）
                    3. 提出されていない台帳を集める（%d件）
                    4. 足りない記録を補う（1件）: 離席 1
                """.formatted(ALL - 1));
        shows(office.audit("--lang", "en").out(), """
                  What to do first
                    1. Mend what could not be read (1): absence from one's desk 1
                    2. Mend the violations (1)
                      1  ◎ system administrator, head of the information policy division (jointly)
                    3. Gather the ledgers that were not delivered (%d)
                    4. Complete the records (1): absence from one's desk 1
                """.formatted(ALL - 1));
    }

    @Test
    @DisplayName("市が定める値は、それを待つ判定の数とともに示す")
    void what_the_city_is_to_set_is_named() {
        String sample = Office.run("audit", "sample", "--as-of", "2026-10-01", "--lang", "en")
                .out();
        shows(sample, "    2. Set what the text leaves to the city (");
        shows(sample, "“number of past passwords to be checked” (2 waiting)");
    }

    @Test
    @DisplayName("結論は、提出されていない台帳があれば、何種のうちの何種についてかを言う")
    void a_conclusion_says_how_far_it_reaches() {
        office.withServers(server("sv-1")).withBackups(backup("sv-1", "日次"));
        shows(office.audit().endsWith(0).out(), "  結論: 適合（台帳" + ALL + "種のうち提出された2種について）\n");
        shows(
                office.audit("--lang", "en").out(),
                "  Conclusion: CONFORMING (on 2 of " + ALL + " ledgers; the rest were not delivered)\n");
        office.with("more.csv", "x");
        shows(office.audit().endsWith(65).out(), "読み取れた行は適合（台帳" + ALL + "種のうち提出された2種について）\n");
    }

    @Test
    @DisplayName("行うことがなければ、何も示さず、結論は台帳の数を言わない")
    void where_there_is_nothing_to_do_nothing_is_said() {
        office.with("contracts.csv", "契約番号\nk-1\n")
                .with("workers.csv", "契約番号,氏名,研修\n")
                .with("visits.csv", "契約番号,報告\n");
        Report report = Audit.of(
                        Folder.open(office.folder().toString()).get(),
                        List.of(Town.CONTRACTS),
                        Town.POLICY,
                        LocalDate.of(2026, 10, 1))
                .report();
        String text = report.text(Language.JA);
        assertFalse(text.contains("まず行うこと"), text);
        shows(text, "  結論: 適合\n");
    }

    @Test
    @DisplayName("同じ記録を待つ対象は、まとめて一度だけ示し、記録は一つずつ数える")
    void subjects_that_wait_for_the_same_stand_together() {
        office.withServers(
                server("sv-1"),
                server("sv-2"),
                server("sv-3", Office.SERVER.filterKeys(title -> !title.startsWith("UPS"))));
        String out = office.audit().endsWith(2).out();
        shows(out, "  サーバ「sv-1」、「sv-2」\n    - 「バックアップ」が記録されていない  対策基準 Ⅶ-5-(3)-①-a、");
        shows(out, "  サーバ「sv-3」\n    - 「UPS」が記録されていない           対策基準 Ⅶ-5-(2)-①-a、");
        shows(out, "足りない記録を補う（4件）: サーバ 4\n");
        shows(office.audit("--lang", "en").out(), "  server “sv-1”, “sv-2”\n    - “backup” is not recorded  ");
        assertEquals(1, List.of(out.split("「sv-2」", -1)).size() - 1, out);
    }
}
