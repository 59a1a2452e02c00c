package dev.isms.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.asset.Backup;
import dev.isms.asset.Server;
import dev.isms.asset.Ups;
import dev.isms.fact.Flag;
import dev.isms.fact.Text;
import dev.isms.subject.Fact;
import dev.isms.subject.Part;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("台帳")
class LedgerTest {

    /** A server with its power and backups alone. */
    private static final SubjectType<Server> SERVER = SubjectType.named("server", Server.SERVER.words())
            .identifiedBy(Server.NAME)
            .with(Server.REGISTERED, Server.POWERED, Server.UPS, Server.BACKUPS)
            .startingFrom(Server.unrecorded());

    private static final Ledger<Server> SERVERS = Ledger.of(SERVER);
    private static final Ledger<Entry<Backup>> BACKUPS = Ledger.of(SERVER, Server.BACKUPS);

    private static Seq<String> titles(Ledger<?> ledger) {
        return ledger.columns().map(column -> column.words().ja());
    }

    private static Seq<String> said(Either<Seq<CellError>, ?> read) {
        return said(read.getLeft());
    }

    private static Seq<String> said(Seq<CellError> errors) {
        return errors.map(error -> error.words().ja()).toList();
    }

    @Nested
    @DisplayName("列")
    class Columns {

        @Test
        @DisplayName("事実は一列、部分は有無の列と接頭辞付きの列になり、一覧は列にならない")
        void a_fact_is_a_column_a_part_a_prefix_and_a_list_none() {
            assertEquals(
                    List.of(
                            "サーバ名",
                            "台帳登録",
                            "電源の確保",
                            "UPS",
                            "UPS／バックアップ対象の限定",
                            "UPS／出力装置の接続",
                            "UPS／電源規定量の確認",
                            "UPS／使用開始日",
                            "UPS／取扱説明書の定める電池交換周期",
                            "UPS／電池交換日",
                            "UPS／性能確認の要否",
                            "UPS／性能確認の実施"),
                    titles(SERVERS).toList());
        }

        @Test
        @DisplayName("一覧の台帳の先頭の列は、持ち主を特定する列である")
        void the_ledger_of_a_list_begins_with_whose_it_is() {
            assertEquals(List.of("サーバ名", "バックアップ名"), titles(BACKUPS).take(2).toList());
            assertEquals("server／name", BACKUPS.columns().head().words().en(), "told apart from the backup's own name");
            assertEquals(
                    List.of("サーバ名", "バックアップ名"),
                    BACKUPS.identifiers().map(column -> column.words().ja()).toList());
        }

        @Test
        @DisplayName("導出された事実に列はない")
        void a_derived_fact_has_no_column() {
            Flag<Server> derived = Flag.of(
                    "unnamed",
                    Words.of("無名", "unnamed"),
                    Clause.of("無名である", "be unnamed"),
                    Fact.Source.from(Server.NAME, String::isBlank));
            assertEquals(titles(SERVERS), titles(Ledger.of(SERVER.with(derived))));
        }

        @Test
        @DisplayName("書けない事実や、どちらかの言語で同じ名の列は断る")
        void what_cannot_be_written_or_told_apart_is_refused() {
            Text<Server> unwritable =
                    Text.of("memo", Words.of("備考", "remark"), Fact.Source.of(server -> server.name()));
            Text<Server> confusing = Text.of("alias", Words.of("name", "別名"), Server::name, Server::withName);
            SubjectType<Server> nothing =
                    SubjectType.named("server", Words.of("サーバ", "server")).identifiedBy(Server.NAME);
            assertThrows(IllegalArgumentException.class, () -> Ledger.of(SERVER.with(unwritable)));
            assertThrows(IllegalArgumentException.class, () -> Ledger.of(SERVER.with(confusing)));
            assertThrows(IllegalArgumentException.class, () -> Ledger.of(nothing));
            assertThrows(IllegalArgumentException.class, () -> Ledger.of(SERVER, Server.UPS));
        }
    }

    @Nested
    @DisplayName("記録")
    class Records {

        private Either<Seq<CellError>, Server> read(String... cells) {
            return SERVERS.read(List.of(cells).padTo(SERVERS.columns().size(), ""));
        }

        @Test
        @DisplayName("空欄は未記録であり、「いいえ」でも「無」でもない")
        void an_empty_cell_is_a_missing_fact() {
            assertEquals(Server.named("sv-01"), read("sv-01", "", " ", "　").get());
        }

        @Test
        @DisplayName("「無」は記録された事実である")
        void none_is_a_recorded_fact() {
            assertEquals(Part.none(), read("sv-01", "", "", "無").get().ups());
            assertEquals(
                    Part.of(Ups.unrecorded()), read("sv-01", "", "", "有").get().ups());
        }

        @Test
        @DisplayName("部分が空欄又は「無」なのにその事実が書かれていれば誤りである")
        void what_is_said_of_a_part_that_is_not_there_is_an_error() {
            assertEquals(
                    List.of("列「UPS／出力装置の接続」: `いいえ`とありますが、列「UPS」は空欄です: `有`とするか、この欄を空けてください"),
                    said(read("sv-01", "", "", "", "", "いいえ")));
            assertEquals(
                    List.of(
                            "列「UPS／バックアップ対象の限定」: `はい`とありますが、列「UPS」は`無`です: `有`とするか、この欄を空けてください",
                            "列「UPS／使用開始日」: `R8.4.1`とありますが、列「UPS」は`無`です: `有`とするか、この欄を空けてください"),
                    said(read("sv-01", "", "", "無", "はい", "", "", "R8.4.1")));
        }

        @Test
        @DisplayName("一件の誤りはすべて挙げる")
        void all_errors_of_a_record_are_named() {
            Seq<String> said = said(read("", "たぶん", "", "有り", "はい", "", "", "2026-02-30", "", "平成31年5月1日"));
            assertEquals(5, said.size());
            assertEquals("列「サーバ名」: 空欄です: 記録を特定する値が必要です", said.get(0));
            assertTrue(said.get(1).startsWith("列「台帳登録」: `たぶん`は使えません"), said.get(1));
            assertTrue(said.get(2).startsWith("列「UPS」: `有り`は使えません"), said.get(2));
            assertTrue(said.get(2).endsWith("`有`の誤りではありませんか"), said.get(2));
            assertTrue(said.get(3).startsWith("列「UPS／使用開始日」: `2026-02-30`は使えません"), said.get(3));
            assertTrue(said.get(4).startsWith("列「UPS／電池交換日」: `平成31年5月1日`は使えません"), said.get(4));
        }

        @Test
        @DisplayName("誤りは英語でも言える")
        void an_error_is_said_in_english_too() {
            assertEquals(
                    "column “UPS”: `yes` is not accepted: expected one of `present`, `none`",
                    read("sv-01", "", "", "yes").getLeft().head().words().en());
        }

        @Test
        @DisplayName("例外を投げるウィザーも、その欄の誤りになる")
        void a_wither_that_throws_is_an_error_of_its_cell() {
            Text<Server> bursting =
                    Text.of("memo", Words.of("備考", "remark"), server -> Option.none(), (server, memo) -> {
                        throw new IllegalStateException("閉鎖中");
                    });
            Ledger<Server> ledger = Ledger.of(SubjectType.named("server", Words.of("サーバ", "server"))
                    .identifiedBy(Server.NAME)
                    .with(bursting)
                    .startingFrom(Server.unrecorded()));
            assertEquals(
                    List.of("列「備考」: `注意`を記録できません: IllegalStateException: 閉鎖中"),
                    said(ledger.read(List.of("sv-01", "注意"))));
        }

        @Test
        @DisplayName("持ち主の分からない一件は誤りである")
        void an_entry_of_nobody_is_an_error() {
            Seq<String> record = List.of("", "日次").padTo(BACKUPS.columns().size(), "");
            assertEquals(List.of("列「サーバ名」: 空欄です: 記録を特定する値が必要です"), said(BACKUPS.read(record)));
            assertEquals(
                    new Entry<>("sv-01", Backup.named("日次")),
                    BACKUPS.read(record.update(0, "sv-01")).get());
        }
    }

    @Nested
    @DisplayName("見出し")
    class Titles {

        @Test
        @DisplayName("全角・半角と言語の違いは問わない")
        void width_and_language_do_not_matter() {
            Header<Server> header =
                    SERVERS.header(titles(SERVERS).replace("サーバ名", "Name").replace("UPS／電池交換日", "ＵＰＳ/電池交換日"));
            assertEquals(List.empty(), header.errors().toList());
        }

        @Test
        @DisplayName("ない列、重複した列、知らない列を、近い列とともに挙げる")
        void missing_doubled_and_unknown_columns_are_named() {
            Header<Server> header = SERVERS.header(titles(SERVERS)
                    .replace("台帳登録", "台帳登緑")
                    .append("電源の確保")
                    .append("")
                    .append("設置場所"));
            assertEquals(
                    List.of(
                            "列「台帳登録」: 列がありません",
                            "列「電源の確保」: 列が重複しています（3、13列目）: 1つにしてください",
                            "列「台帳登緑」: この台帳にない列です。`台帳登録`の誤りではありませんか",
                            "列「（14列目）」: 見出しがありません",
                            "列「設置場所」: この台帳にない列です"),
                    said(header.errors()));
            assertTrue(header.isIdentifying());
        }

        @Test
        @DisplayName("ない列や重複した列の事実は未記録とし、ほかは読む")
        void a_column_in_doubt_gives_no_facts() {
            Header<Server> header = SERVERS.header(List.of("電源の確保", "サーバ名", "電源の確保", "UPS／性能確認の要否"));
            assertEquals(
                    Server.named("sv-01"),
                    header.read(List.of("はい", "sv-01", "いいえ", "はい")).get());
        }

        @Test
        @DisplayName("特定する列がなければ、どの記録も読まない")
        void without_the_identifying_column_no_record_is_read() {
            Header<Server> header = SERVERS.header(titles(SERVERS).tail());
            assertFalse(header.isIdentifying());
            assertTrue(header.read(List.fill(11, "")).isLeft());
        }

        @Test
        @DisplayName("欄の過不足は誤りであり、それでも特定する欄は分かる")
        void a_ragged_record_is_an_error_yet_can_be_named() {
            Header<Server> header = SERVERS.header(titles(SERVERS));
            Seq<String> ragged = List.of("sv-01", "はい");
            assertEquals(List.of("欄の数が見出しと合いません: 12欄のところ2欄あります"), said(header.read(ragged)));
            assertEquals(
                    Option.of("sv-01"),
                    Header.cell(header.place(SERVERS.identifiers().head()), ragged));
        }
    }
}
