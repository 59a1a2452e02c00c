package dev.isms.example.ledger;

import static dev.isms.example.ledger.Office.server;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.example.ledger.Office.Outcome;
import io.vavr.collection.List;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("台帳どうしの突合：サーバは全て電子情報資産管理台帳に、セキュリティ区画は全てその台帳にある")
class HeldLedgerTest {

    private static final String SERVERS = "対策基準 Ⅵ-1-(1)-②-b";
    private static final String AREAS = "対策基準 Ⅷ-1「セキュリティ区画管理台帳」";

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder).with("document-lists.csv", "台帳名\n文書台帳\n");
    }

    private Office assets(String... names) {
        return office.with("asset-ledger.csv", "名称\n" + List.of(names).mkString("", "\n", "\n"));
    }

    private Office areas(String rows, String... names) {
        return office.with("secure-areas.csv", "区画名,区画の種類\n" + rows)
                .with("secure-area-ledger.csv", "名称\n" + List.of(names).mkString("", "\n", "\n"));
    }

    /** The facts shown of violations about a list, in the order of the report. */
    private static List<String> shown(Outcome outcome, String fact) {
        return List.of(outcome.out().split("\n", -1))
                .filter(line -> line.contains(fact))
                .map(line -> line.substring(line.indexOf(fact)));
    }

    @Test
    @DisplayName("台帳にないサーバを一台ずつ示す")
    void a_server_that_is_not_in_the_ledger_is_shown() {
        office.withServers(server("sv-1"), server("sv-2"), server("sv-3"));
        assertEquals(
                List.of("サーバ[2]「sv-2」／台帳への記載＝いいえ"),
                shown(assets("sv-1", "sv-3", "sv-9").audit(), "サーバ[2]"));
        assertEquals(List.empty(), shown(assets("sv-3", "sv-2", "sv-1").audit(), "台帳への記載"));
    }

    @Test
    @DisplayName("名は一字ずつ比べ、全角と半角を同じとはしない")
    void names_are_compared_letter_by_letter() {
        office.withServers(server("sv-1"));
        assertEquals(List.of("サーバ[1]「sv-1」／台帳への記載＝いいえ"), shown(assets("ｓｖ－１").audit(), "サーバ[1]"));
    }

    @Test
    @DisplayName("セキュリティ区画でない区画は求めない")
    void other_rooms_are_not_asked_for() {
        Outcome outcome = areas("本庁,サーバールーム\n会議室,その他の区画\n支所,専用施設\n", "本庁").audit();
        assertEquals(List.of("セキュリティ区画[2]「支所」／台帳への記載＝いいえ"), shown(outcome, "セキュリティ区画["));
    }

    @Test
    @DisplayName("種類の記録がない区画は、台帳にあれば足り、なければ判定できない")
    void a_room_of_unknown_kind_is_open_unless_it_is_listed() {
        assertTrue(areas("物置,\n", "本庁").audit().out().contains("「セキュリティ区画[1]「物置」／台帳への記載」が記録されていない"));
        assertFalse(areas("物置,\n", "物置").audit().out().contains("台帳への記載"));
    }

    @Test
    @DisplayName("台帳、又は突き合わせるものの台帳がなければ、判定できない")
    void without_one_of_the_two_it_is_open() {
        Outcome noLedger = office.withServers(server("sv-1")).audit();
        assertTrue(noLedger.out().contains("「サーバ」が記録されていない"), noLedger.out());
        assertTrue(noLedger.out().contains("「セキュリティ区画」が記録されていない"), noLedger.out());
    }

    @Test
    @DisplayName("サーバの台帳がなければ、資産の台帳があっても判定できない")
    void without_the_servers_it_is_open() {
        assertTrue(assets("sv-1").audit().out().contains("「サーバ」が記録されていない"));
    }

    @Test
    @DisplayName("読めない行のある台帳にないことは、記載がないことではない")
    void what_a_broken_ledger_does_not_have_is_open() {
        office.withServers(server("sv-1"), server("sv-2"));
        Outcome outcome = office.with("asset-ledger.csv", "名称\nsv-1\n\"\n").audit();
        assertEquals(List.empty(), shown(outcome, "台帳への記載＝いいえ"));
        assertTrue(outcome.out().contains("「サーバ[2]「sv-2」／台帳への記載」が記録されていない"), outcome.out());
        outcome.endsWith(ExitCode.BAD_DATA);
    }

    @Test
    @DisplayName("採れない行は、名らしいものが読めても何も記載せず、ないものを判定できなくする")
    void a_refused_row_lists_nothing_and_leaves_the_rest_open() {
        office.withServers(server("sv-1"), server("sv-2"), server("sv-3"));
        for (String row : List.of("sv-1,sv-2", "sv-2\u200b", " ,", "sv-2,")) {
            Outcome outcome = assets("sv-3", row).audit().endsWith(ExitCode.BAD_DATA);
            assertEquals(List.empty(), shown(outcome, "台帳への記載＝いいえ"), row);
            assertTrue(outcome.out().contains("「サーバ[1]「sv-1」／台帳への記載」が記録されていない"), row + outcome.out());
            assertTrue(outcome.out().contains("「サーバ[2]「sv-2」／台帳への記載」が記録されていない"), row + outcome.out());
            assertFalse(outcome.out().contains("サーバ[3]"), row);
        }
    }

    @Test
    @DisplayName("採れない行の帰結を、二つの言語で、一度だけ示す")
    void what_comes_of_a_refused_row_is_told_once() {
        office.withServers(server("sv-1"));
        assets("sv-1,x", "sv-2,x")
                .audit()
                .says(
                        "asset-ledger.csv 行2: 欄の数が見出しと合いません: 1欄のところ2欄あります",
                        "asset-ledger.csv 行2: 採れない行があるため、この台帳にないサーバは、記載の有無を未記録として判定します",
                        "asset-ledger.csv 行3: 欄の数が見出しと合いません: 1欄のところ2欄あります");
        assertEquals(
                "asset-ledger.csv row 2: a row is refused, so of a server that is not in this ledger it is taken as not"
                        + " recorded whether it is",
                office.audit("--lang", "en").errors().get(1));
    }

    @Test
    @DisplayName("採れない行と同じ名の、採れる行は、それを記載する")
    void a_good_row_lists_what_a_refused_one_before_named() {
        office.withServers(server("sv-1"), server("sv-2"));
        String out = assets("sv-1,x", "sv-1").audit().out();
        assertFalse(out.contains("サーバ[1]"), out);
        assertTrue(out.contains("「サーバ[2]「sv-2」／台帳への記載」が記録されていない"), out);
    }

    @Test
    @DisplayName("全く読めない台帳は、提出されていない台帳と同じく、判定できない")
    void a_ledger_that_cannot_be_read_at_all_is_no_list() {
        office.withServers(server("sv-1"));
        for (String text : List.of("", "サーバ名\nsv-2\n")) {
            Outcome outcome = office.with("asset-ledger.csv", text).audit().endsWith(ExitCode.BAD_DATA);
            assertTrue(outcome.out().contains("「サーバ」が記録されていない"), outcome.out());
        }
    }

    @Test
    @DisplayName("空の台帳には何もなく、空のサーバの台帳には突き合わせるものがない")
    void an_empty_ledger_is_a_ledger() {
        Outcome outcome = office.withServers(server("sv-1"))
                .with("asset-ledger.csv", "名称\n")
                .audit();
        assertEquals(List.of("サーバ[1]「sv-1」／台帳への記載＝いいえ"), shown(outcome, "サーバ[1]"));
        String out = office.withServers().audit().out();
        assertFalse(out.contains("「サーバ」が記録されていない") || out.contains("台帳への記載"), out);
    }

    @Test
    @DisplayName("文書台帳がいくつあっても、それぞれに同じ台帳と突き合わせる")
    void every_register_of_documents_has_the_same_list() {
        office.with("document-lists.csv", "台帳名\n甲\n乙\n").withServers(server("sv-1"));
        Outcome outcome = assets("sv-2").audit();
        for (String register : List.of("甲", "乙")) {
            assertTrue(outcome.out().contains("文書台帳「" + register + "」  サーバ[1]「sv-1」／台帳への記載＝いいえ"), outcome.out());
        }
    }

    @Test
    @DisplayName("二度記載された名は誤りとして示し、記載はあるものとする")
    void a_doubled_name_is_told_and_is_listed() {
        office.withServers(server("sv-1"), server("sv-2"));
        Outcome outcome = assets("sv-1", "sv-1").audit();
        assertEquals(1, outcome.errors().size(), outcome.out());
        assertEquals(List.of("サーバ[2]「sv-2」／台帳への記載＝いいえ"), shown(outcome, "サーバ[2]"));
        assertEquals(List.empty(), shown(outcome, "サーバ[1]"));
    }

    @Test
    @DisplayName("採れなかったサーバも失われず、台帳にあれば足り、なければ判定できない")
    void a_refused_server_is_not_lost() {
        office.withServers(server("sv-1"), server("sv-2").replace("はい", "多分"));
        assertTrue(assets("sv-1").audit().out().contains("「サーバ[2]「sv-2」／台帳への記載」が記録されていない"));
        assertFalse(assets("sv-1", "sv-2").audit().out().contains("台帳への記載"));
    }

    @Test
    @DisplayName("採れなかった区画は、区画の種類を問わず、台帳にあれば足り、なければ判定できない")
    void a_refused_area_is_not_lost() {
        String rows = "本庁,サーバールーム\n支所,倉庫\n";
        assertTrue(areas(rows, "本庁").audit().out().contains("「セキュリティ区画[2]「支所」／台帳への記載」が記録されていない"));
        assertFalse(areas(rows, "本庁", "支所").audit().out().contains("台帳への記載"));
    }

    @Test
    @DisplayName("名も読めないサーバがあれば、全てがあるとは言わない")
    void a_refused_server_without_a_name_is_not_lost() {
        office.withServers(server("sv-1"), server(""));
        String out = assets("sv-1").audit().out();
        assertTrue(out.contains("「サーバ[2]／台帳への記載」が記録されていない"), out);
    }

    @Test
    @DisplayName("文書台帳がなければ、突き合わせていないと言う")
    void without_a_register_it_is_held_against_nothing(@TempDir Path other) {
        new Office(other)
                .withServers(server("sv-1"))
                .with("asset-ledger.csv", "名称\nsv-1\n")
                .audit()
                .says("asset-ledger.csv: document-lists.csvを読めないため、突き合わせていません")
                .endsWith(ExitCode.BAD_DATA);
    }

    @Test
    @DisplayName("見本では、規則の両方に違反がある")
    void the_sample_breaks_both_rules() {
        String out = Office.run("audit", "sample", "--as-of", "2026-10-01").out();
        assertTrue(out.contains("  " + SERVERS), out);
        assertTrue(out.contains("  " + AREAS), out);
    }
}
