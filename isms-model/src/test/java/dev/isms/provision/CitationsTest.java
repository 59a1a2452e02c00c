package dev.isms.provision;

import static dev.isms.provision.Rules.RULES;
import static dev.isms.provision.Rules.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("引用の解釈")
final class CitationsTest {

    private static final Place VII = STANDARD.whole().chapter(7);
    private static final Place VII_3 = VII.section(3);
    private static final Place VII_3_2 = VII_3.parenthesised(2);
    private static final Place ROW = VII_3_2.row(1, "Wi-Fi・鍵-2", "Wi-Fi, key-2");
    private static final Place ARTICLE_6 = RULES.whole().article(6);
    private static final Place ITEM = ARTICLE_6.paragraph(1).item(1);
    private static final Place BRANCH = RULES.whole().article(23, 2).paragraph(1);

    private static final Citations CITATIONS = Citations.of(List.of(
            ARTICLE_6.paragraph(2),
            ITEM,
            RULES.whole().article(23).paragraph(2),
            BRANCH,
            VII.section(1),
            VII.section(2),
            VII_3_2.circled(1),
            ROW,
            VII.section(4),
            VII.section(5)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "対策基準 Ⅶ-3-(2)",
                "対策基準Ⅶ－３－（２）",
                "基準 VII-3-2",
                "情報セキュリティ対策基準 Ⅶ-3-(2)",
                "Standard VII-3-(2)",
                "STANDARD vii 3 (2)",
                "vii-3-2",
                "７－３－２",
                "Ⅶ―３―⑵",
                "ⅶ‐3‐②",
                "第7章第3節(2)",
                "７章３節２",
                "7.3.2",
                "7、3、2",
                "Ⅶ の 3 の (2)",
                "「Ⅶ-3-(2)」",
                "　Ⅶ　-　3　-　(2)　",
                "CS.VII.3.2",
                "cs vii 3 2",
                "対策基準:Ⅶ-3-(2)。"
            })
    @DisplayName("幅、大小、空白、括弧、文書名は違いにならない")
    void the_same_place_however_it_is_typed(String typed) {
        assertEquals(Either.right(VII_3_2), CITATIONS.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6条1項1号",
                "第６条第１項第１号",
                "規程6条1項1号",
                "訓令 第6条 第1項 第1号",
                "町の情報の管理に関する規程第6条第1項第1号",
                "Article 6, paragraph 1, item 1",
                "regulation article6 paragraph1 item1",
                "R.6.1.1"
            })
    @DisplayName("条、項、号")
    void articles_paragraphs_and_items(String typed) {
        assertEquals(Either.right(ITEM), CITATIONS.parse(typed));
    }

    @Test
    @DisplayName("枝番号の条は、その前の条の項ではない")
    void a_branch_of_an_article_is_no_paragraph_of_the_article_before() {
        assertEquals(Either.right(BRANCH), CITATIONS.parse("第23条の2第1項"));
        assertEquals(Either.right(BRANCH), CITATIONS.parse("23条の2の1項"));
        assertEquals(Either.right(BRANCH.above().get()), CITATIONS.parse("23条の2"));
        assertEquals(Either.right(RULES.whole().article(23).paragraph(2)), CITATIONS.parse("第23条の第2項"));
        assertEquals(
                Words.of(
                        "引用`第6条の2`に当たる条項がありません: `規程第6条`にあるのは第2項、第1項。`規程第6条第2項`のことですか",
                        "unknown citation `第6条の2`: `Regulation Article 6` has paragraph 2, paragraph 1; did you mean"
                                + " `Regulation Article 6, paragraph 2`?"),
                CITATIONS.parse("第6条の2").getLeft());
    }

    @Test
    @DisplayName("行の見出しに数字、・、ハイフンがあってもよい")
    void a_label_may_hold_a_hyphen_digits_and_a_dot() {
        for (String typed :
                List.of("対策基準 Ⅶ-3-(2)「Wi-Fi・鍵-2」", "Ⅶ-3-(2)Ｗｉ－Ｆｉ･鍵-2", "VII-3-(2) (Wi-Fi, key-2)", "CS.VII.3.2.r1")) {
            assertEquals(Either.right(ROW), CITATIONS.parse(typed), typed);
        }
    }

    @Test
    @DisplayName("文書名だけなら、その全体")
    void an_instrument_alone_is_the_whole_of_it() {
        assertEquals(Either.right(STANDARD.whole()), CITATIONS.parse("対策基準"));
        assertEquals(Either.right(RULES.whole()), CITATIONS.parse("REGULATION"));
    }

    @Test
    @DisplayName("文書名のない引用は、全体を知る最初の文書のもの")
    void without_a_name_the_first_instrument_that_knows_the_whole_is_meant() {
        assertEquals(Either.right(ARTICLE_6), CITATIONS.parse("6"));
        assertEquals(Either.right(VII), CITATIONS.parse("7"));
    }

    @Test
    @DisplayName("誤った引用は、どこまで正しいかと最も近いものを示す")
    void a_wrong_citation_says_how_far_it_was_right_and_the_nearest() {
        assertEquals(
                Words.of(
                        "引用`対策基準 Ⅶ-9`に当たる条項がありません: `対策基準 Ⅶ`にあるのは1から5まで。`対策基準 Ⅶ-5`のことですか",
                        "unknown citation `対策基準 Ⅶ-9`: `Standard VII` has 1 to 5; did you mean `Standard VII-5`?"),
                CITATIONS.parse("対策基準 Ⅶ-9").getLeft());
        assertEquals(
                Words.of(
                        "引用`Ⅶ-3-(2)-①-a`に当たる条項がありません: `対策基準 Ⅶ-3-(2)-①`の下に細分はありません。" + "`対策基準 Ⅶ-3-(2)-①`のことですか",
                        "unknown citation `Ⅶ-3-(2)-①-a`: `Standard VII-3-(2)-1` has no parts; did you mean"
                                + " `Standard VII-3-(2)-1`?"),
                CITATIONS.parse("Ⅶ-3-(2)-①-a").getLeft());
        assertEquals(
                Words.of(
                        "引用`別表`に当たる条項がありません: 文書は「規程」、「対策基準」。例 `規程第6条第2項`",
                        "unknown citation `別表`: expected Regulation, Standard, such as `Regulation Article 6, paragraph 2`"),
                CITATIONS.parse("別表").getLeft());
    }

    @Test
    @DisplayName("最も近い番号とは、隔たりの最も小さいもの")
    void the_nearest_number_is_the_one_least_apart() {
        Citations gap = Citations.of(List.of(VII.section(1), VII.section(2), VII.section(8), VII.section(9)));
        assertEquals("`Standard VII-1`", suggested(gap, "Ⅶ-0"));
        assertEquals("`Standard VII-2`", suggested(gap, "Ⅶ-4"));
        assertEquals("`Standard VII-8`", suggested(gap, "Ⅶ-7節"));
        assertEquals("`Standard VII-9`", suggested(gap, "Ⅶ-12"));
        assertEquals("`Regulation Article 23`", suggested(CITATIONS, "規程第30条"));
        assertEquals("`Standard VII`", suggested(CITATIONS, "対策基準 Ⅷ"));
    }

    @Test
    @DisplayName("引用の終わりまで読む")
    void nothing_at_the_end_is_overlooked() {
        assertEquals("`Standard VII-5`", suggested(CITATIONS, "Ⅶ-32"));
        String padded = "Ⅶ-3" + " ".repeat(300);
        assertEquals(
                "citation `" + padded.substring(0, 80) + "…` of 303 characters: expected at most 200, such as"
                        + " `Regulation Article 6, paragraph 2`",
                CITATIONS.parse(padded).getLeft().en());
    }

    @Test
    @DisplayName("不可視の文字は書き出され、読み飛ばされない")
    void hidden_characters_are_shown_and_not_skipped() {
        Words words = CITATIONS.parse("Ⅶ-\u202e3").getLeft();
        assertTrue(words.ja().startsWith("引用`Ⅶ-\\u{202e}3`に"));
        assertTrue(words.en().startsWith("unknown citation `Ⅶ-\\u{202e}3`: `Standard VII` has"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "-", "---", "「」", "第", "。、の", "()"})
    @DisplayName("空の引用は何も指さない")
    void an_empty_citation_means_nothing(String typed) {
        assertEquals(
                "citation `" + typed + "` is empty: expected one such as `Regulation Article 6, paragraph 2`",
                CITATIONS.parse(typed).getLeft().en());
    }

    @Test
    @DisplayName("何もない方針には、何もない")
    void of_nothing_there_is_nothing() {
        Citations nothing = Citations.of(List.empty());
        assertEquals(
                "引用`7`に当たる条項がありません: 文書は。例 （条項がない）", nothing.parse("7").getLeft().ja());
        assertEquals(
                "citation `` is empty: expected one such as (there is no provision)",
                nothing.parse("").getLeft().en());
    }

    @Test
    @DisplayName("見出しの同じ二行は、どちらとも決めない")
    void two_rows_of_one_label_are_told_apart_by_id_alone() {
        Citations table = Citations.of(List.of(VII.row(1, "その他", "other"), VII.row(2, "その他", "other")));
        assertEquals(
                Words.of(
                        "引用`Ⅶ「その他」`は一つに定まりません: `CS.VII.r1`、`CS.VII.r2`のいずれか",
                        "ambiguous citation `Ⅶ「その他」`: expected one of `CS.VII.r1`, `CS.VII.r2`"),
                table.parse("Ⅶ「その他」").getLeft());
        assertEquals(Either.right(VII.row(2, "その他", "other")), table.parse("CS.VII.r2"));
        assertEquals("`CS.VII.r1`", suggested(table, "Ⅶ-その外"));
    }

    @Test
    @DisplayName("書いたとおりの引用は、略した引用に優先する")
    void what_is_written_as_printed_is_meant_and_what_is_shorter_is_asked_back() {
        Place number = VII.row(4, "3", "3");
        Citations both = Citations.of(List.of(VII_3, number, VII.section(31), VII_3.row(1, "1", "1")));
        assertEquals(Either.right(VII_3), both.parse("対策基準 Ⅶ-3"));
        assertEquals(Either.right(number), both.parse("対策基準 Ⅶ「3」"));
        assertEquals(
                "ambiguous citation `7-3`: expected one of `Standard VII-3`, `Standard VII (3)`",
                both.parse("7-3").getLeft().en());
        assertEquals(Either.right(VII_3.row(1, "1", "1")), both.parse("7-3「1」"));
        assertEquals(Either.right(VII.section(31)), both.parse("７-３１"));
    }

    @Test
    @DisplayName("大文字の章と小文字の項目は、書いたとおりなら区別される")
    void case_tells_a_chapter_from_a_letter_only_as_printed() {
        Place letter = RULES.whole().letter('i');
        Place chapter = RULES.whole().chapter(1);
        Citations both = Citations.of(List.of(letter, chapter));
        assertEquals(Either.right(letter), both.parse("規程 i"));
        assertEquals(Either.right(chapter), both.parse("Regulation I"));
        assertEquals(
                "ambiguous citation `ｉ`: expected one of `Regulation i`, `Regulation I`",
                both.parse("ｉ").getLeft().en());
    }

    @Test
    @DisplayName("一つの文書名が他の文書名の初めにあってもよい")
    void a_name_may_begin_another_name() {
        Instrument details = Instrument.of("RD", Words.of("規程細則", "Regulation details"));
        Citations both = Citations.of(List.of(ARTICLE_6, details.whole().article(6)));
        assertEquals(Either.right(ARTICLE_6), both.parse("規程6条"));
        assertEquals(Either.right(details.whole().article(6)), both.parse("規程細則6条"));
        assertEquals(Either.right(details.whole().article(6)), both.parse("RD6"));
    }

    @Test
    @DisplayName("一つの id は一つの所在")
    void two_places_of_one_id_are_refused() {
        assertEquals(
                "id `CS.VII.1` of `対策基準 Ⅶ-1` and of `対策基準 Ⅶ-①`: expected an id of its own for each",
                refused(() -> Citations.of(List.of(VII.section(1), VII.circled(1)))));
        assertEquals(
                "id `R.0.1` of two places: expected an id of its own for each",
                refused(() -> Citations.of(List.of(
                        RULES.whole().step(Step.named("0.1", "前文", "Preamble")),
                        RULES.whole().step(Step.named("0", "前", "Pre")).section(1)))));
        assertEquals(
                "key `R` of `規程` and of `要綱`: expected a key of its own for each instrument",
                refused(() -> Citations.of(List.of(
                        ARTICLE_6, Instrument.of("R", Words.of("要綱", "Outline")).whole()))));
    }

    @Test
    @DisplayName("長い引用も、そのまま読み戻せる")
    void a_citation_as_long_as_its_labels_is_read_and_suggested_whole() {
        Place wide = VII.row(1, "あ".repeat(150), "wide ".repeat(60) + "row");
        Citations citations = Citations.of(List.of(wide, wide.circled(1)));
        assertEquals(Either.right(wide), citations.parse(wide.citation().en()));
        assertEquals("`" + wide.circled(1).citation().en() + "`", suggested(citations, "CS.VII.r1.9"));
    }

    private static String suggested(Citations citations, String typed) {
        String words = citations.parse(typed).getLeft().en();
        return words.substring(words.indexOf("did you mean ") + 13, words.length() - 1);
    }

    private static String refused(Executable making) {
        return assertThrows(IllegalArgumentException.class, making).getMessage();
    }

    @Test
    @DisplayName("紛らわしい段が深く続いても、すぐに答える")
    void many_steps_that_begin_alike_are_read_at_once() {
        Place at = Instrument.of("K", Words.of("規則", "rules")).whole();
        for (int depth = 1; depth <= 40; depth++) {
            at = at.step(new Step("" + depth % 10, Words.same("あ"), false, "", Option.none(), List.of("あ", "ああ")));
        }
        Citations citations = Citations.of(List.of(at));
        assertTrue(citations.parse("規則" + "あ".repeat(61) + "ん").isLeft());
    }
}
