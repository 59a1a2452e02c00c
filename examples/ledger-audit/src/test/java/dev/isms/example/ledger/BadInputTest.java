package dev.isms.example.ledger;

import static dev.isms.example.ledger.Office.ABSENCES;
import static dev.isms.example.ledger.Office.server;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.example.ledger.Office.Outcome;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("不正な入力")
class BadInputTest {

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder);
    }

    /** A ledger with one good row, which is assessed whatever stands beside it. */
    private Outcome besideAGoodRow(String rows, String... errors) {
        Outcome outcome = office.withAbsences(rows + "離席-良,20分,パソコン又はモニターの電源を切る\n")
                .audit()
                .endsWith(65)
                .says(errors);
        assertEquals(1, outcome.counts("離席").get(4), "the good row is assessed");
        return outcome;
    }

    @Nested
    @DisplayName("見出し")
    class Titles {

        @Test
        @DisplayName("ない列、知らない列")
        void a_missing_and_an_unknown_column() {
            Outcome outcome = office.with(ABSENCES, "記録番号,離席時問,講じた措置\n離席-1,60分,パソコン又はモニターの電源を切る\n")
                    .audit()
                    .endsWith(65)
                    .says(
                            "screen-absences.csv 行1 列「離席時間」: 列がありません",
                            "screen-absences.csv 行1 列「離席時問」: この台帳にない列です。`離席時間`の誤りではありませんか");
            assertEquals(List.of(1, 0, 0, 1, 0, 0), outcome.counts("離席"), "the row is assessed by what is left");
        }

        @Test
        @DisplayName("重複した列はどちらも採らない")
        void a_doubled_column() {
            Outcome outcome = office.with(ABSENCES, "記録番号,離席時間,講じた措置,離席時間\n離席-1,60分,なし,3分\n")
                    .audit()
                    .endsWith(65)
                    .says("screen-absences.csv 行1 列「離席時間」: 列が重複しています（2、4列目）: 1つにしてください");
            assertEquals(List.of(1, 0, 0, 1, 0, 0), outcome.counts("離席"));
        }

        @Test
        @DisplayName("行を特定する列がなければ、行を数えて一つも読まない")
        void without_the_identifying_column_every_row_is_bad() {
            Outcome outcome = office.with(ABSENCES, "離席時間,講じた措置\n60分,なし\n3分,なし\n")
                    .audit()
                    .endsWith(65)
                    .says("screen-absences.csv 行1 列「記録番号」: 列がありません", "screen-absences.csv 行1: 行を特定する列がないため、どの行も読めません");
            assertEquals(List.of(2, 2, 0, 0, 0, 0), outcome.counts("離席"));
        }

        @Test
        @DisplayName("台帳の列が一つもない見出し")
        void titles_of_which_none_is_known() {
            Outcome outcome = office.with(ABSENCES, "記録番号;離席時間;講じた措置\n離席-1;60分;なし\n")
                    .audit()
                    .endsWith(65)
                    .says("screen-absences.csv 行1: この台帳の列が1つもありません: 見出しは記録番号、離席時間、講じた措置、"
                            + "文字コードはUTF-8又はWindows-31Jにしてください");
            assertEquals(List.of(1, 1, 0, 0, 0, 0), outcome.counts("離席"));
        }

        @Test
        @DisplayName("英語の見出しと語でも読む")
        void english_titles_are_read() {
            Outcome outcome = office.with(
                            ABSENCES, "Measures taken,record,duration of the absence\nLock,1,60 minutes\n")
                    .audit("--lang", "en")
                    .endsWith(65);
            assertTrue(
                    outcome.errors()
                            .head()
                            .startsWith("screen-absences.csv row 2 column “measures taken”: `Lock` is not accepted"),
                    outcome.out());
        }
    }

    @Nested
    @DisplayName("行")
    class Rows {

        @Test
        @DisplayName("欄の過不足")
        void a_ragged_row() {
            besideAGoodRow(
                    "離席-1,60分\n離席-2,60分,なし,余分\n",
                    "screen-absences.csv 行2: 欄の数が見出しと合いません: 3欄のところ2欄あります",
                    "screen-absences.csv 行3: 欄の数が見出しと合いません: 3欄のところ4欄あります");
        }

        @Test
        @DisplayName("知らない語には使える語と近い語を示す")
        void an_unknown_word() {
            besideAGoodRow(
                    "離席-1,60分,コンピューターのロック\n",
                    "screen-absences.csv 行2 列「講じた措置」: `コンピューターのロック`は使えません: `パソコン又はモニターの電源を切る`、`パスワード付スクリーンセイバー`、"
                            + "`コンピュータのロック`、`起動初期状態の表示への復帰`のいずれかにしてください。`コンピュータのロック`の誤りではありませんか");
        }

        @Test
        @DisplayName("一行に複数の誤りがあればすべて挙げ、不正な行は一つと数える")
        void every_error_of_a_row_is_named() {
            Outcome outcome = besideAGoodRow(
                    ",長い,なし\n",
                    "screen-absences.csv 行2 列「記録番号」: 空欄です: 記録を特定する値が必要です",
                    "screen-absences.csv 行2 列「離席時間」: `長い`は使えません: 0以上の整数（分）にしてください");
            assertEquals(List.of(2, 1), outcome.counts("離席").take(2));
        }

        @Test
        @DisplayName("暦にない日付")
        void a_day_that_does_not_exist() {
            String row = server("sv-1").replace("2024-04-01", "2026-02-30").replace("未実施", "平成31年5月1日");
            Outcome outcome = office.withServers(row, server("sv-2"))
                    .audit()
                    .endsWith(65)
                    .says(
                            "servers.csv 行2 列「UPS／使用開始日」: `2026-02-30`は使えません: 1868年から9999年までの実在する日付（例 2026-04-01、令和8年4月1日）にしてください",
                            "servers.csv 行2 列「UPS／電池交換日」: `平成31年5月1日`は使えません: 1868年から9999年までの実在する日付（例 2026-04-01、令和8年4月1日）又は「未実施」にしてください");
            assertEquals(List.of(2, 1), outcome.counts("サーバ").take(2));
        }

        @Test
        @DisplayName("重複した行は二つ目を断り、一つ目の行を示す")
        void a_doubled_key() {
            Outcome outcome = besideAGoodRow(
                    "離席-1,10分,なし\n離席-1,60分,なし\n", "screen-absences.csv 行3 列「記録番号」: `離席-1`は行2と重複しています: 後の行は採りません");
            assertEquals(List.of(3, 1, 0), outcome.counts("離席").take(3), "the second row is not assessed");
        }

        @Test
        @DisplayName("一つ目が不正な行でも、重複は重複である")
        void a_key_is_doubled_even_if_the_first_row_is_bad() {
            besideAGoodRow(
                    "離席-1,長い,なし\n離席-1,60分,なし\n",
                    "screen-absences.csv 行2 列「離席時間」: `長い`は使えません: 0以上の整数（分）にしてください",
                    "screen-absences.csv 行3 列「記録番号」: `離席-1`は行2と重複しています: 後の行は採りません");
        }

        @Test
        @DisplayName("見えない文字は目に見える形で示す")
        void hidden_characters_are_shown() {
            Outcome outcome = besideAGoodRow(
                    "離席\u202e1,60分,な\u0007し\n",
                    "screen-absences.csv 行2 列「記録番号」: `離席\\u{202e}1`は使えません: 見えない文字や前後の空白を含まない1000字以内の文字列にしてください",
                    "screen-absences.csv 行2 列「講じた措置」: `な\\u{7}し`は使えません: `パソコン又はモニターの電源を切る`、`パスワード付スクリーンセイバー`、"
                            + "`コンピュータのロック`、`起動初期状態の表示への復帰`のいずれかにしてください");
            assertFalse(outcome.out().contains("\u202e"));
        }

        @Test
        @DisplayName("閉じない引用符は、その行だけを損なう")
        void a_quotation_mark_that_is_not_closed_spoils_its_own_line() {
            besideAGoodRow("離席-1,\"60分,なし\n", "screen-absences.csv 行2: 引用符（\"）が正しく閉じられていません");
            besideAGoodRow("離席-1,\"60\"分,なし\n", "screen-absences.csv 行2: 引用符（\"）が正しく閉じられていません");
        }

        @Test
        @DisplayName("改行を含む欄は一行と数え、空行も行番号に数える")
        void rows_are_counted_as_a_spreadsheet_does() {
            besideAGoodRow(
                    "離席-1,\"6\n0分\",なし\r\n\n離席-2,長い,なし\r",
                    "screen-absences.csv 行2 列「離席時間」: `6\\u{a}0分`は使えません: 0以上の整数（分）にしてください",
                    "screen-absences.csv 行4 列「離席時間」: `長い`は使えません: 0以上の整数（分）にしてください");
        }

        @Test
        @DisplayName("長すぎる行")
        void a_line_that_is_too_long() {
            besideAGoodRow("離席-1," + "9".repeat(70_000) + ",なし\n", "screen-absences.csv 行2: 1行が長すぎます（64KBまで）");
        }

        @Test
        @DisplayName("部分が「無」なのにその事実が書かれている")
        void facts_of_a_part_that_is_not_there() {
            office.withServers(server("sv-1", LinkedHashMap.of("UPS", "無", "UPS／電池交換日", "2026-04-01")), server("sv-2"))
                    .audit()
                    .endsWith(65)
                    .says("servers.csv 行2 列「UPS／電池交換日」: `2026-04-01`とありますが、列「UPS」は`無`です: `有`とするか、この欄を空けてください");
        }
    }
}
