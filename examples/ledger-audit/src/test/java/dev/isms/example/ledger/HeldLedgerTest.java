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
