package dev.isms.example.ledger;

import static dev.isms.example.ledger.Office.backup;
import static dev.isms.example.ledger.Office.server;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.example.ledger.Office.Outcome;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("コマンド")
class AuditCommandTest {

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder);
    }

    @Nested
    @DisplayName("終了コード")
    class Codes {

        @Test
        @DisplayName("0 適合")
        void conforming_is_0() {
            office.withServers(server("sv-1"))
                    .withBackups(backup("sv-1", "日次"))
                    .audit()
                    .endsWith(0);
        }

        @Test
        @DisplayName("1 不適合は、未判定があっても不適合である")
        void not_conforming_is_1() {
            office.withAbsences("a,60分,なし\nb,,なし\n").audit().endsWith(1);
        }

        @Test
        @DisplayName("2 未判定")
        void indeterminate_is_2() {
            office.withAbsences("a,60分,パソコン又はモニターの電源を切る\nb,60分,\n").audit().endsWith(2);
        }

        @Test
        @DisplayName("該当なしは合計では中立である")
        void nothing_applied_is_neutral() {
            office.withAbsences("a,60分,パソコン又はモニターの電源を切る\nb,10分,\n").audit().endsWith(0);
            office.withAbsences("b,10分,\n").audit().endsWith(2);
        }

        @Test
        @DisplayName("65 不正なデータは、不適合より先である")
        void bad_data_is_65() {
            office.withAbsences("a,60分,なし\nb,長い,なし\n").audit().endsWith(65);
        }

        @Test
        @DisplayName("64 使い方の誤りは、標準出力に何も書かない")
        void misuse_is_64() {
            office.withAbsences("a,60分,なし\n");
            String folder = office.folder().toString();
            for (String[] args : new String[][] {
                {},
                {"audit"},
                {"audit", folder, "--as-of", "2026-02-30"},
                {"audit", folder, "--as-of"},
                {"audit", folder, "--lang", "fr"},
                {"audit", folder, "extra"},
                {"audit", folder, "--unknown"},
                {"audit", folder, "--out", folder},
                {"audit", folder + "/nowhere"},
                {"audit", folder + "/screen-absences.csv"},
                {"audit", "\0"},
                {"audit", "@" + folder + "/screen-absences.csv"},
                {"judge", folder},
            }) {
                Outcome outcome = Office.run(args).endsWith(64);
                assertEquals("", outcome.out());
                assertFalse(outcome.err().isBlank());
            }
        }
    }

    @Test
    @DisplayName("ない言語は、どの言語があるかを二つの言語で言う")
    void an_unknown_language_is_told_those_there_are_in_both() {
        assertTrue(Office.run("matrix", "--lang", "fr")
                .endsWith(64)
                .err()
                .contains("`fr`は使えません: ja, en のいずれかにしてください / `fr` is not accepted: expected one of ja, en"));
        Office.run("matrix", "--lang", "EN").endsWith(0);
    }

    @Test
    @DisplayName("どのコマンドも、一覧に二つの言語で載る")
    void every_command_is_listed_in_both_languages() {
        String listed = Office.run("--help").endsWith(0).out();
        for (String english : new String[] {"Only reads the ledgers", "Writes the ledgers", "Sorts the file"}) {
            assertTrue(listed.replaceAll("\\s+", " ").contains(english), listed);
        }
    }

    @Nested
    @DisplayName("出力")
    class Output {

        @Test
        @DisplayName("判定日は和暦でもよく、誤りは選ばれた言語で言う")
        void the_day_may_be_of_an_era() {
            office.withAbsences("a,60分,なし\n");
            Outcome outcome = Office.run("audit", office.folder().toString(), "--as-of", "令和8年10月1日");
            assertTrue(outcome.out().contains("判定日 2026-10-01"), outcome.out());
            assertTrue(Office.run("audit", office.folder().toString(), "--lang", "en", "--as-of", "tomorrow")
                    .err()
                    .startsWith("--as-of: `tomorrow` is not accepted: expected a day that exists"));
        }

        @Test
        @DisplayName("英語の報告書と誤り")
        void the_report_is_given_in_english() {
            Outcome outcome = office.withServers(server("sv-1").replace("5年", "五年"))
                    .audit("--lang", "en")
                    .endsWith(65)
                    .says(
                            "servers.csv row 2 column “UPS／battery replacement interval of the manual”: `五年` is not accepted: expected a period"
                                    + " of a day or more, such as 3 years, 6 months, 90 days or P1Y6M");
            assertTrue(outcome.out().contains("Summary"), outcome.out());
        }

        @Test
        @DisplayName("--out は報告書をUTF-8でファイルに書き、標準出力には何も書かない")
        void the_report_goes_to_a_file(@TempDir Path elsewhere) throws IOException {
            office.withAbsences("①髙～,60分,なし\n");
            Path file = elsewhere.resolve("report.txt");
            assertEquals("", office.audit("--out", file.toString()).endsWith(1).out());
            assertEquals(office.audit().out(), Files.readString(file, UTF_8));
        }

        @Test
        @DisplayName("--out は台帳を上書きせず、書けないときは使い方の誤りとする")
        void a_ledger_is_never_written_over() throws IOException {
            office.withAbsences("a,60分,なし\n");
            Path ledger = office.folder().resolve(Office.ABSENCES);
            String before = Files.readString(ledger, UTF_8);
            office.audit(
                            "--out",
                            office.folder().resolve("./" + Office.ABSENCES).toString())
                    .endsWith(64);
            office.audit("--out", office.folder().resolve("no/where.txt").toString())
                    .endsWith(64);
            assertEquals(before, Files.readString(ledger, UTF_8));
        }

        @Test
        @DisplayName("--help は説明を標準出力に書く")
        void help_is_no_misuse() {
            assertTrue(Office.run("audit", "--help").endsWith(0).out().contains("--as-of=DATE"));
            assertTrue(Office.run("--help").endsWith(0).out().contains("audit"));
        }

        @Test
        @DisplayName("--help は、どの台帳もファイル名で示し、一覧は持ち主の下に字を下げる")
        void help_names_every_ledger() {
            String help = Office.run("audit", "--help").endsWith(0).out();
            assertEquals(
                    Sources.FILES,
                    List.of(help.split("\n", -1))
                            .map(String::strip)
                            .filter(line -> line.matches("\\S+\\.csv  .*"))
                            .map(line -> line.replaceFirst(" .*", "")));
            assertTrue(help.contains("\n  servers.csv ") && help.contains("\n    backups.csv "), help);
        }
    }
}
