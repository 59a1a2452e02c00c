package dev.isms.example.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.asset.Server;
import dev.isms.example.ledger.audit.Audit;
import dev.isms.example.ledger.audit.Source;
import dev.isms.example.ledger.file.Folder;
import dev.isms.fact.ListOf;
import dev.isms.policy.Conformity;
import dev.isms.report.Ledger;
import dev.isms.text.Clause;
import dev.isms.text.Language;
import dev.isms.text.Words;
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

@DisplayName("子台帳")
class ChildLedgerTest {

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder);
    }

    private void contracts(String... numbers) {
        office.with("contracts.csv", "契約番号\n" + List.of(numbers).mkString("", "\n", "\n"));
    }

    private void workers(String rows) {
        office.with("workers.csv", "契約番号,氏名,研修\n" + rows);
    }

    private void visits(String rows) {
        office.with("visits.csv", "契約番号,報告\n" + rows);
    }

    private Told audit() {
        return Told.of(Audit.of(
                Folder.open(office.folder().toString()).get(),
                List.of(Town.CONTRACTS),
                Town.POLICY,
                LocalDate.of(2026, 10, 1)));
    }

    private static Seq<String> errors(Told told, Language language) {
        return told.report().ledgers().flatMap(Ledger::errors).map(words -> words.in(language));
    }

    private static Seq<Conformity> conformity(Told told) {
        return told.assessments().map(assessment -> assessment.conformity());
    }

    @Test
    @DisplayName("一つの台帳に、いくつの一覧があってもよい")
    void a_ledger_may_have_several_lists() {
        contracts("k-1", "k-2", "k-3");
        workers("k-1,A,はい\nk-2,A,はい\nk-2,B,いいえ\n");
        visits("k-1,はい\nk-3,いいえ\n");
        Told told = audit();
        assertEquals(List.empty(), errors(told, Language.JA));
        assertEquals(
                List.of(Conformity.CONFORMING, Conformity.NON_CONFORMING, Conformity.NON_CONFORMING), conformity(told));
        assertEquals(
                List.of("契約", "作業者", "立入り"),
                told.report().ledgers().map(ledger -> ledger.name().ja()));
    }

    @Test
    @DisplayName("採れない行は、その契約のその一覧だけを未記録とする")
    void a_bad_row_touches_one_list_of_one_owner() {
        contracts("k-1", "k-2");
        workers("k-1,A,済\nk-1,B,いいえ\nk-2,A,はい\n");
        visits("k-1,はい\nk-2,はい\n");
        Told told = audit();
        assertTrue(
                errors(told, Language.JA).contains("workers.csv 行2: この行を採れないため、契約`k-1`の作業者を未記録として判定します"),
                errors(told, Language.JA)::toString);
        assertTrue(
                errors(told, Language.EN)
                        .contains("workers.csv row 2: it is refused, so “worker” of contract `k-1` is taken as not"
                                + " recorded"),
                errors(told, Language.EN)::toString);
        assertEquals(List.of(Conformity.INDETERMINATE, Conformity.CONFORMING), conformity(told));
        String text = told.report().text(Language.JA);
        assertTrue(text.contains("「作業者」が記録されていない") && !text.contains("「立入り」が記録されていない"), text);
    }

    @Test
    @DisplayName("名のないものは同じ行がいくつあってもよく、名のあるものは重複となる")
    void what_has_no_name_is_not_doubled() {
        contracts("k-1");
        workers("k-1,A,はい\nk-1,A,はい\n");
        visits("k-1,はい\nk-1,はい\n");
        Told told = audit();
        assertEquals(
                List.of(
                        "workers.csv 行3 列「氏名」: `k-1`、`A`は行2と重複しています: 後の行は採りません",
                        "workers.csv 行3: この行を採れないため、契約`k-1`の作業者を未記録として判定します"),
                errors(told, Language.JA));
        assertEquals(2, told.report().ledgers().last().rows());
        assertEquals(0, told.report().ledgers().last().bad());
    }

    @Test
    @DisplayName("提出されていない一覧は未記録であり、ほかの一覧はそのままである")
    void a_list_that_is_not_delivered_is_missing() {
        contracts("k-1");
        workers("k-1,A,はい\n");
        Told told = audit();
        assertEquals(List.of(true, true, false), told.report().ledgers().map(Ledger::isDelivered));
        assertEquals(List.of(Conformity.INDETERMINATE), conformity(told));
        String text = told.report().text(Language.JA);
        assertTrue(text.contains("\n  契約 ") && text.contains("\n    作業者 "), text);
        assertTrue(text.contains("提出されていない台帳（1件）: 契約／立入り\n"), text);
    }

    @Test
    @DisplayName("結び付かない行は、型のことばで、二つの言語で示す")
    void strays_are_told_in_the_words_of_the_types() {
        contracts("k-10", "k-10");
        workers("k-1O,A,はい\n");
        visits("");
        assertEquals(
                "workers.csv 行2 列「契約番号」: `k-1O`という契約はcontracts.csvにありません。`k-10`の誤りではありませんか",
                errors(audit(), Language.JA).last());
        assertEquals(
                "workers.csv row 2 column “number”: there is no contract `k-1O` in contracts.csv; did you mean `k-10`?",
                errors(audit(), Language.EN).last());
    }

    @Test
    @DisplayName("書き込めない一覧や、ほかの種類の一覧は、宣言できない")
    void a_list_that_cannot_be_read_into_is_refused() {
        ListOf<Town.Contract, Town.Visit> readOnly = ListOf.of(
                "visits",
                Words.of("立入り", "visit"),
                Clause.of("立入りがある", "have visits"),
                Town.VISITS.type(),
                Town.Contract::visits);
        assertEquals(
                "list `visits` can't be written, so no ledger can be read into it: expected one described with a wither",
                assertThrows(IllegalArgumentException.class, () -> Town.CONTRACTS.with("more.csv", readOnly))
                        .getMessage());
        ListOf<Server, Town.Visit> foreign = ListOf.of(
                "visits",
                Words.of("立入り", "visit"),
                Clause.of("立入りがある", "have visits"),
                Town.VISITS.type(),
                server -> io.vavr.control.Option.none(),
                (server, visits) -> server);
        assertThrows(
                IllegalArgumentException.class,
                () -> Source.of("servers.csv", Server.SERVER).with("visits.csv", foreign));
        assertThrows(IllegalArgumentException.class, () -> Source.of("契約.csv", Town.CONTRACT));
    }

    @Test
    @DisplayName("それ自身も判定する一覧の行は、採れない行がほかにあっても判定する")
    void members_that_are_assessed_are_so_although_their_list_is_open() throws IOException {
        Path sample = Path.of("sample");
        office.with("document-lists.csv", Files.readAllBytes(sample.resolve("document-lists.csv")));
        String documents = Files.readString(sample.resolve("documents.csv"), UTF_8);
        List<Integer> whole = office.with("documents.csv", documents).audit().counts("管理すべき文書");
        List<Integer> open = office.with("documents.csv", documents + "文書台帳,書きかけ,ない種類\n")
                .audit()
                .counts("管理すべき文書");
        assertEquals(whole.update(0, whole.head() + 1).update(1, 1), open);
    }
}
