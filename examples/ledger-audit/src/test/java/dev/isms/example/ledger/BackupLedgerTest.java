package dev.isms.example.ledger;

import static dev.isms.example.ledger.Office.backup;
import static dev.isms.example.ledger.Office.server;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.example.ledger.Office.Outcome;
import io.vavr.collection.List;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("バックアップ台帳")
class BackupLedgerTest {

    private static final String UNKNOWN_LIST = "「バックアップ」が記録されていない";

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder);
    }

    @Test
    @DisplayName("台帳が提出されていなければ、バックアップは未記録である")
    void without_the_ledger_the_lists_are_missing() {
        Outcome outcome = office.withServers(server("sv-1")).audit().endsWith(2).says();
        assertTrue(outcome.out().contains(UNKNOWN_LIST), outcome.out());
        assertEquals(List.of(1, 0, 0, 1, 0, 0), outcome.counts("サーバ"));
    }

    @Test
    @DisplayName("台帳があって行のないサーバには、バックアップがない")
    void a_server_without_a_row_has_none() {
        Outcome outcome = office.withServers(server("sv-1"), server("sv-2"))
                .withBackups(backup("sv-1", "日次"))
                .audit()
                .endsWith(1)
                .says();
        assertEquals(List.of(2, 0, 1, 0, 1, 0), outcome.counts("サーバ"));
        assertTrue(outcome.out().contains("サーバ「sv-2」  バックアップ＝0件"), outcome.out());
    }

    @Test
    @DisplayName("知らないサーバのバックアップは誤りとし、ほかのサーバは判定する")
    void a_backup_of_an_unknown_server_is_an_error() {
        Outcome outcome = office.withServers(server("sv-1"))
                .withBackups(backup("sv-1", "日次"), backup("sv-l", "日次"), backup("東京都庁", "日次"))
                .audit()
                .endsWith(65)
                .says(
                        "backups.csv 行3 列「サーバ名」: `sv-l`というサーバはservers.csvにありません。`sv-1`の誤りではありませんか",
                        "backups.csv 行4 列「サーバ名」: `東京都庁`というサーバはservers.csvにありません。先にサーバを登録してください");
        assertEquals(List.of(3, 2), outcome.counts("バックアップ").take(2));
        assertEquals(List.of(1, 0, 0, 0, 1, 0), outcome.counts("サーバ"));
    }

    @Test
    @DisplayName("採れない行があれば、そのサーバの一覧だけを未記録とする")
    void a_bad_row_makes_the_list_of_its_server_missing() {
        Outcome outcome = office.withServers(server("sv-1"), server("sv-2"))
                .withBackups(
                        backup("sv-1", "日次"),
                        backup("sv-1", "週次").replace("2026-09-30", "2026-09-31"),
                        backup("sv-2", "日次"))
                .audit()
                .endsWith(65)
                .says(
                        "backups.csv 行3 列「最終取得日」: `2026-09-31`は使えません: 1868年から9999年までの実在する日付（例 2026-04-01、令和8年4月1日）又は「未実施」にしてください",
                        "backups.csv 行3: この行を採れないため、サーバ`sv-1`のバックアップを未記録として判定します");
        assertEquals(List.of(2, 0, 0, 1, 1, 0), outcome.counts("サーバ"));
        assertTrue(outcome.out().contains("サーバ「sv-1」\n    - " + UNKNOWN_LIST), outcome.out());
    }

    @Test
    @DisplayName("重複したバックアップも、そのサーバの一覧を未記録とする")
    void a_doubled_backup_makes_the_list_missing() {
        office.withServers(server("sv-1"), server("sv-2"))
                .withBackups(backup("sv-1", "日次"), backup("sv-2", "日次"), backup("sv-1", "日次"))
                .audit()
                .endsWith(65)
                .says(
                        "backups.csv 行4 列「バックアップ名」: `sv-1`、`日次`は行2と重複しています: 後の行は採りません",
                        "backups.csv 行4: この行を採れないため、サーバ`sv-1`のバックアップを未記録として判定します");
    }

    @Test
    @DisplayName("誰のものか分からない行があれば、すべての一覧を未記録とする")
    void a_row_of_nobody_makes_all_lists_missing() {
        Outcome outcome = office.withServers(server("sv-1"), server("sv-2"))
                .withBackups(backup("sv-1", "日次"), backup("", "日次"), backup("sv-2", "日次"))
                .audit()
                .endsWith(65)
                .says(
                        "backups.csv 行3 列「サーバ名」: 空欄です: 記録を特定する値が必要です",
                        "backups.csv 行3: どのサーバのものか分からないため、すべてのサーバのバックアップを未記録として判定します");
        assertEquals(List.of(2, 0, 0, 2, 0, 0), outcome.counts("サーバ"));
    }

    @Test
    @DisplayName("採れなかったサーバのバックアップは、知らないサーバのものとは別に示す")
    void a_backup_of_a_refused_server_is_said_to_be_one() {
        office.withServers(server("sv-1").replace("5年", "五年"), server("sv-2"))
                .withBackups(backup("sv-1", "日次"), backup("sv-2", "日次"))
                .audit()
                .endsWith(65)
                .says(
                        "servers.csv 行2 列「UPS／取扱説明書の定める電池交換周期」: `五年`は使えません: 1日以上の期間（例 3年、6か月、90日、P1Y6M）にしてください",
                        "backups.csv 行2 列「サーバ名」: `sv-1`はservers.csvで採れなかったサーバです");
    }

    @Test
    @DisplayName("台帳を読めなければ、空ではなく未記録である")
    void a_ledger_that_cannot_be_read_is_not_empty() throws Exception {
        Files.createDirectory(office.folder().resolve("backups.csv"));
        Outcome outcome =
                office.withServers(server("sv-1")).audit().endsWith(65).says("backups.csv: ファイルではなくフォルダーです");
        assertEquals(List.of(1, 0, 0, 1, 0, 0), outcome.counts("サーバ"));
    }

    @Test
    @DisplayName("サーバ台帳がなければ、どの行もサーバに結び付かない")
    void without_the_servers_no_row_belongs_to_one() {
        Outcome outcome = office.withBackups(backup("sv-1", "日次"), backup("sv-2", "日次"))
                .audit()
                .endsWith(65)
                .says("backups.csv: servers.csvを読めないため、どのサーバのものか確かめられません");
        assertEquals(List.of(2, 2), outcome.counts("バックアップ").take(2));
        assertFalse(outcome.out().contains("東京"));
    }

    @Test
    @DisplayName("バックアップは台帳の順に並ぶ")
    void backups_stand_in_the_order_of_the_ledger() {
        Outcome outcome = office.withServers(server("sv-1"))
                .withBackups(
                        backup("sv-1", "日次").replace("2026-04-01,はい", "2026-04-01,いいえ"),
                        backup("sv-1", "週次").replace("2026-04-01,はい", "2026-04-01,いいえ"))
                .audit()
                .endsWith(1);
        assertTrue(outcome.out().contains("バックアップ[1]「日次」／媒体の保管＝いいえ"), outcome.out());
    }
}
