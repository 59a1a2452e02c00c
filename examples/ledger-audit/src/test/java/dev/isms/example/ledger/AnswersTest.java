package dev.isms.example.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.catalogue.Oddities;
import dev.isms.catalogue.Oddity;
import dev.isms.example.ledger.Office.Outcome;
import dev.isms.sagamihara.catalogue.SagamiharaCatalogue;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("本文の照会")
class AnswersTest {

    /** The answer's lines, with runs of blanks as one bar. */
    private static Seq<String> ask(String... args) {
        return List.of(Office.run(args).endsWith(0).out().split("\n", -1))
                .map(line -> line.strip().replaceAll(" {2,}", "|"));
    }

    private static void says(Seq<String> answer, String... lines) {
        List.of(lines)
                .forEach(line -> assertTrue(answer.contains(line), () -> line + "\nin\n" + answer.mkString("\n")));
    }

    @Nested
    @DisplayName("市が定める値")
    class ParametersOfTheCity {

        @Test
        @DisplayName("定めた値と、定めていない値を分ける")
        void what_is_set_is_told_from_what_is_not() {
            says(
                    ask("parameters"),
                    "■ 市が定める（31件）",
                    "長時間|対策基準 Ⅵ-1-(2)-②「モニター画面」-a|見本の市の設定値 15分|長時間とする離席時間",
                    "重要な|対策基準 Ⅵ-1-(2)-②「外部への持ち出し」なお書|見本の市の設定値 中|重要な電子情報とする重要性",
                    "定期的に|対策基準 Ⅶ-5-(3)-①-f|見本の市の設定値 6か月|バックアップ管理状況の確認周期",
                    "過去に|対策基準 Ⅶ-3-(2)・2|未設定|過去のパスワードの照合件数");
        }

        @Test
        @DisplayName("次に、判断を記録する語、他の定めによる語、例示")
        void then_what_is_left_to_others() {
            Seq<String> answer = ask("parameters");
            says(
                    answer,
                    "必要に応じて|対策基準 Ⅴ-3-(3)-④|情報政策課長",
                    "推測可能|対策基準 Ⅶ-3-(2)・1|判断する者の定めはない",
                    "定期的に|対策基準 Ⅶ-5-(2)-①-d|製造元の取扱説明書",
                    "など|対策基準 Ⅶ-3-(2)・3");
            assertEquals(
                    List.of("■ 市が定める", "■ 判断を記録する", "■ 他の定めによる", "■ 例示"),
                    answer.filter(line -> line.startsWith("■ ")).map(line -> line.replaceFirst("（.*", "")));
        }

        @Test
        @DisplayName("英語")
        void in_english() {
            says(
                    ask("parameters", "--lang", "en"),
                    "■ The city sets it (31)",
                    "定期的に|Standard VII-5-(3)-1-d|the sample city's setting: 1 year|review interval of the backup procedure",
                    "過去に|Standard VII-3-(3), point 2|not set|number of past passwords to be checked");
        }
    }

    @Nested
    @DisplayName("役職・組織")
    class Who {

        @Test
        @DisplayName("設置、責務、手順、活動、判断を、条項とともに示す")
        void all_that_a_role_must_do() {
            Seq<String> answer = ask("who", "システム管理者");
            says(
                    answer,
                    "システム管理者|system-administrator",
                    "（置く定めはない）",
                    "対策基準 Ⅲ-2-(5)-①|所管する情報システムの全ての活動に関する最終責任と権限",
                    "対策基準 Ⅴ-3-(3)-③|システム管理者は、事故状況を情報政策課長へ報告する。",
                    "◎|パスワード管理|対策基準 Ⅴ-1-(1)「パスワード管理」",
                    "○|監視及び測定|対策基準 Ⅴ-1-(1)「監視及び測定」",
                    "対策基準 Ⅸ-1-(3)-③|「適宜」");
            assertFalse(answer.contains("■ 権限"));
        }

        @Test
        @DisplayName("誰が置くか、誰を置くか")
        void who_sets_up_whom() {
            says(ask("who", "ciso"), "規程第4条第1号|（置く者の定めはない）", "対策基準 Ⅲ-2-(1)-④|情報セキュリティ監査チーム");
            says(ask("who", "audit-team"), "対策基準 Ⅲ-2-(1)-④|情報セキュリティ対策最高責任者");
        }

        @Test
        @DisplayName("許可できること")
        void what_it_may_permit() {
            says(ask("who", "所属長"), "■ 権限", "対策基準 Ⅵ-1-(2)-②「外部への持ち出し」ただし書|ノート型パソコンの持ち出しの許可");
        }

        @Test
        @DisplayName("名は、キーでも日本語でも英語でもよく、英語はいくつの引数に分かれていてもよい")
        void a_name_is_taken_in_any_language() {
            assertEquals(ask("who", "システム管理者"), ask("who", "system", "administrator"));
            assertEquals(ask("who", "ciso"), ask("who", "CISO"));
            says(
                    ask("who", "superior", "--lang", "en"),
                    "(set up nowhere)",
                    "■ May approve, permit or appoint",
                    "Standard VI-1-(2)-2 (carrying out to the outside), proviso|permission to carry out a notebook");
        }
    }

    @Nested
    @DisplayName("ある日の版")
    class On {

        @Test
        @DisplayName("施行中の版、承認済みの版、改められたところ、文言が分からない条項")
        void the_edition_in_force() {
            says(
                    ask("on", "平成20年4月1日"),
                    "2008-04-01に施行されている版: 第2版",
                    "第2版|2007-03-30 承認|2007-04-01 施行",
                    "対策基準 Ⅲ-1「組織」|構成員の変更|組織改変に伴う組織体制及び構成員を各要綱に委任するもの。",
                    "■ 文言が分からない条項（365条項のうち137）",
                    "規程|40条項",
                    "対策基準 Ⅶ-4「コンピュータウィルス対策」|12条項");
        }

        @Test
        @DisplayName("見出しは一度ずつで、何も改めていない版に、改められたところはない")
        void every_part_is_said_once() {
            assertEquals(
                    List.of("■ この日までに承認された版", "■ 第3版で改められたところ", "■ 文言はすべて分かっている（365条項）"),
                    ask("on", "2010-04-01").filter(line -> line.startsWith("■ ")));
            assertEquals(
                    List.of("■ この日までに承認された版", "■ 文言が分からない条項（365条項のうち143）"),
                    ask("on", "2003-04-01").filter(line -> line.startsWith("■ ")));
        }

        @Test
        @DisplayName("承認されていて、まだ施行されていない版")
        void an_edition_that_is_known_and_not_in_force() {
            says(ask("on", "2007-03-31"), "2007-03-31に施行されている版: 初版", "第2版|2007-03-30 承認|2007-04-01 施行|（まだ施行されていない）");
        }

        @Test
        @DisplayName("最後の版の文言はすべて分かっている")
        void the_last_text_is_known_and_what_came_after_it_is_not_there() {
            String until = "収録しているのは第3版まで。その後の改正は含まない";
            says(ask("on", "2010-04-01"), until);
            assertFalse(ask("on", "2010-03-31").contains(until));

            Seq<String> answer = ask("on", "2026-10-01", "--lang", "en");
            says(
                    answer,
                    "In force on 2026-10-01: third edition",
                    "The text is that up to the third edition; amendments after it are not included",
                    "■ The text of all 365 provisions is known");
        }

        @Test
        @DisplayName("最初の版より前の日は、そう言う")
        void a_day_before_the_first_edition() {
            assertEquals(
                    "2003-03-30に施行されている版はない（最初の版より前）\nこの日までに承認された版はない\n",
                    Office.run("on", "2003-03-30").endsWith(0).out());
            says(
                    ask("on", "2003-03-31", "--lang", "en"),
                    "No edition is in force on 2003-03-31: it is before the first",
                    "first edition|approved 2003-03-31|in force from 2003-04-01|(not in force yet)");
        }
    }

    @Nested
    @DisplayName("点検")
    class Lint {

        private static final Seq<Oddity> FOUND = Oddities.of(SagamiharaCatalogue.catalogue());

        @Test
        @DisplayName("合計と注記の数と種類ごとの件数が最初にあり、種類ごとに見出しがある")
        void every_kind_is_counted() {
            for (String language : List.of("ja", "en")) {
                boolean ja = language.equals("ja");
                Seq<String> answer =
                        ask("lint", "--lang", language).map(line -> line.toLowerCase(java.util.Locale.ROOT));
                FOUND.groupBy(Oddity::kind).forEach((kind, ofKind) -> {
                    String title = ja
                            ? kind.words().ja() + "（" + ofKind.size() + "件）"
                            : kind.words().en() + " (" + ofKind.size() + ")";
                    assertTrue(answer.contains("■ " + title.toLowerCase(java.util.Locale.ROOT)), title);
                });
                int remarks = SagamiharaCatalogue.catalogue().remarks().size();
                assertEquals(
                        ja
                                ? "点検結果 " + FOUND.size() + "件、注記 " + remarks + "件"
                                : FOUND.size() + " found, " + remarks + " remarks",
                        answer.head());
            }
        }

        @Test
        @DisplayName("見つかったものは条項とともに、注記はそのあとに示す")
        void each_stands_with_its_provisions() {
            Seq<String> answer = ask("lint");
            says(
                    answer,
                    "対策基準 Ⅷ-1「モデム接続管理台帳」|モデム接続管理台帳",
                    "- 監視及び測定 ⇔ 対策基準 Ⅸ-1「監視及び検証」",
                    "対策基準 Ⅴ-1-(1)「監視及び測定」、対策基準 Ⅸ-1-(1)・1",
                    "- 目的外利用の禁止は、「はじめに」にだけある");
            assertTrue(answer.indexOf("- 目的外利用の禁止は、「はじめに」にだけある") > answer.indexOf("- 監視及び測定 ⇔ 対策基準 Ⅸ-1「監視及び検証」"));
        }
    }

    @Test
    @DisplayName("文書は英語でも示す")
    void documents_in_english() {
        says(
                ask("documents", "--lang", "en"),
                "■ Required elsewhere and listed nowhere",
                "modem connection management ledger|(named by no other provision)",
                "contract|Standard VI-1-(1)-3-b, point 1;",
                "Standard VIII-4-(1)-2");
    }

    @Test
    @DisplayName("分からない引用、役職、日付は、選ばれた言語で言い、64で終わり、標準出力に何も書かない")
    void what_is_unknown_is_said_and_ends_with_64() {
        refuses("引用が空です: ", "the citation is empty: ", "explain", " ");
        refuses("引用`Ⅶ-9`に当たる条項がありません: ", "unknown citation `Ⅶ-9`: ", "explain", "Ⅶ-9");
        refuses("役職・組織`管理責任者`はありません: ", "unknown role or body `管理責任者`: ", "who", "管理責任者");
        refuses("DATE: `2026-02-30`は使えません: ", "DATE: `2026-02-30` is not accepted: ", "on", "2026-02-30");
    }

    private static void refuses(String ja, String en, String... args) {
        List.of("ja", "en").forEach(language -> {
            Outcome outcome = Office.run(
                            List.of(args).append("--lang").append(language).toJavaArray(String[]::new))
                    .endsWith(64);
            assertEquals("", outcome.out());
            assertTrue(outcome.err().startsWith(language.equals("ja") ? ja : en), outcome.err());
            assertEquals(1, List.of(outcome.err().strip().split("\n", -1)).size(), outcome.err());
        });
    }

    @Test
    @DisplayName("使い方の誤りは64で、標準出力に何も書かない")
    void misuse_is_64() {
        for (String[] args : new String[][] {
            {"explain"},
            {"explain", ""},
            {"who"},
            {"on"},
            {"on", "2026-10-01", "2026-10-02"},
            {"matrix", "extra"},
            {"lint", "--lang", "fr"},
            {"documents", "--as-of", "2026-10-01"},
        }) {
            Outcome outcome = Office.run(args).endsWith(64);
            assertEquals("", outcome.out());
            assertFalse(outcome.err().isBlank());
        }
    }

    @Test
    @DisplayName("--help は説明を標準出力に書く")
    void help_is_no_misuse() {
        for (String command :
                List.of("provisions", "explain", "parameters", "matrix", "documents", "who", "on", "lint")) {
            assertTrue(Office.run("--help").endsWith(0).out().contains("  " + command));
            assertTrue(Office.run(command, "--help").endsWith(0).out().contains("--lang"), command);
        }
    }
}
