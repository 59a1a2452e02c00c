package dev.isms.example.ledger;

import static dev.isms.example.ledger.Office.backup;
import static dev.isms.example.ledger.Office.server;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.example.ledger.audit.Audit;
import dev.isms.example.ledger.file.Folder;
import dev.isms.policy.Conformity;
import dev.isms.report.Ledger;
import dev.isms.text.Language;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("大きな子台帳は、名称の順に読みながら突き合わせる")
class SortedLedgerTest {

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder);
    }

    private Told joined(Office office) {
        return Told.of(audit(office, 0));
    }

    private static Audit audit(Office office, long heldBytes) {
        return Audit.of(
                        Folder.open(office.folder().toString()).get(),
                        Sources.ALL,
                        SampleCity.policy(),
                        LocalDate.of(2026, 10, 1))
                .holding(heldBytes);
    }

    private static Seq<String> errors(Told told) {
        return told.report().ledgers().flatMap(Ledger::errors).map(words -> words.in(Language.JA));
    }

    private static Seq<Conformity> conformity(Told told) {
        return told.assessments().map(assessment -> assessment.conformity());
    }

    @Test
    @DisplayName("並んでいれば、手元に置いて突き合わせたのと同じである")
    void in_order_it_is_as_if_it_were_held() {
        office.withServers(server("sv-1"), server("sv-2"), server("sv-3"))
                .withBackups(backup("sv-1", "日次"), backup("sv-1", "週次"), backup("sv-3", "日次"), backup("sv-9", "日次"));
        Told told = joined(office);
        assertEquals(
                List.of("backups.csv 行5 列「サーバ名」: `sv-9`というサーバはservers.csvにありません。`sv-1`の誤りではありませんか"),
                errors(told).toList());
        assertEquals(conformity(Told.of(audit(office, Long.MAX_VALUE))), conformity(told));
    }

    @Test
    @DisplayName("切り分けられない行も、持ち主の名のない行も、誰のものでもあり得る。手元に置いたときと同じに、どの一覧も未記録とする")
    void a_row_that_names_nobody_may_be_of_anybody() {
        for (String nobodys : List.of(backup("", "日次"), backup("sv-1\u200b", "日次"), "\"開いた\n")) {
            office.withServers(server("sv-1"), server("sv-2"), server("sv-3"))
                    .withBackups(backup("sv-1", "日次"), nobodys, backup("sv-2", "日次"), backup("sv-3", "日次"));
            Told told = joined(office);
            assertEquals(List.fill(3, Conformity.INDETERMINATE), conformity(told));
            assertEquals(conformity(Told.of(audit(office, Long.MAX_VALUE))), conformity(told));
            assertEquals(errors(Told.of(audit(office, Long.MAX_VALUE))), errors(told));
        }
    }

    @Test
    @DisplayName("一つの持ち主の行が多すぎれば、その一覧を未記録とする")
    void an_owner_of_too_many_rows_has_no_list() {
        office.withServers(server("sv-1"), server("sv-2"))
                .with(
                        "backups.csv",
                        Office.BACKUP_TITLES
                                + List.range(0, 20_001)
                                        .map(number -> "sv-1,世代" + number + ",,,,,,,,\n")
                                        .mkString()
                                + backup("sv-2", "日次"));
        Told told = joined(office);
        assertEquals(List.of(Conformity.INDETERMINATE, Conformity.CONFORMING), conformity(told));
        assertEquals(conformity(Told.of(audit(office, Long.MAX_VALUE))), conformity(told));
        assertEquals(errors(Told.of(audit(office, Long.MAX_VALUE))), errors(told));
        assertTrue(
                errors(told).contains("backups.csv 行20001: サーバ`sv-1`の行が20000行に達するため、そのバックアップを未記録として判定します"),
                errors(told)::toString);
    }

    @Test
    @DisplayName("採れない行は、その持ち主の一覧だけを未記録とする")
    void a_refused_row_touches_its_owner() {
        office.withServers(server("sv-1"), server("sv-2"))
                .withBackups(backup("sv-1", "日次"), backup("sv-2", "日次").replace("7日", "毎週"));
        Told told = joined(office);
        assertEquals(List.of(Conformity.CONFORMING, Conformity.INDETERMINATE), conformity(told));
        assertTrue(
                errors(told).contains("backups.csv 行3: この行を採れないため、サーバ`sv-2`のバックアップを未記録として判定します"),
                errors(told)::toString);
    }

    @Test
    @DisplayName("どちらかが並んでいなければ、並べ替えるコマンドを示し、一覧は未記録とする。並べ替えれば通る")
    void what_is_not_in_order_is_refused_with_the_command_that_sorts_it() {
        office.withServers(server("sv-2"), server("sv-1")).withBackups(backup("sv-2", "日次"), backup("sv-1", "日次"));
        Told told = joined(office);
        assertEquals(List.of(Conformity.INDETERMINATE, Conformity.INDETERMINATE), conformity(told));
        assertEquals(
                List.of("backups.csv 行3: `sv-1`が`sv-2`の後にあり、名称の順に並んでいないため、大きな台帳backups.csvを突き合わせられません:"
                        + " `sort`コマンドで並べ替えてください（sort フォルダー/backups.csv）"),
                errors(told).toList());
        sort("backups.csv");
        assertTrue(errors(joined(office)).head().startsWith("servers.csv 行3: `sv-1`が`sv-2`の後にあり"));
        sort("servers.csv");
        Told sorted = joined(office);
        assertEquals(List.empty(), errors(sorted).toList());
        assertEquals(List.of(Conformity.CONFORMING, Conformity.CONFORMING), conformity(sorted));
    }

    private void refuses(String file, String why) {
        String path = office.folder().resolve(file).toString();
        assertEquals(
                "`" + path + "`" + why,
                Office.run("sort", path, "--lang", "en")
                        .endsWith(64)
                        .err()
                        .split("information-uses.csv, ", -1)[0]
                        .strip());
    }

    private void sort(String file) {
        Office.run("sort", office.folder().resolve(file).toString()).endsWith(0);
    }

    @Test
    @DisplayName("並べ替えは、記録の順のほか何も変えず、切り分けられない行があれば何もしない")
    void sorting_changes_nothing_but_the_order() throws IOException {
        Path file = office.with("backups.csv", "\uFEFFサーバ名,バックアップ名\r\nb,\"2\n\"\na,1\rb,1\nあ,x\n")
                .folder()
                .resolve("backups.csv");
        sort("backups.csv");
        assertEquals("\uFEFFサーバ名,バックアップ名\r\na,1\r\nb,\"2\n\"\r\nb,1\r\nあ,x\r\n", Files.readString(file, UTF_8));
        Files.writeString(file, "サーバ名,バックアップ名\nb,1\na,\"1\n", UTF_8);
        Office.run("sort", file.toString()).endsWith(65);
        assertEquals("サーバ名,バックアップ名\nb,1\na,\"1\n", Files.readString(file, UTF_8));
        refuses("unknown.csv", " is no ledger's name: expected any of");
        refuses("servers.csv", ": there is no such file; expected the file of a ledger");
        refuses("servers.xlsx", " can't be sorted: save it as .csv or .tsv");
    }
}
