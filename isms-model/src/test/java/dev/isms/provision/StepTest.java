package dev.isms.provision;

import static dev.isms.provision.Rules.RULES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

@DisplayName("階梯")
final class StepTest {

    private static final Words SCREEN = Words.of("モニター 画面", "the screen");

    @TestFactory
    @DisplayName("第一段は、文書名に続けて次のとおり書く")
    Stream<DynamicTest> a_first_step_is_written_behind_the_name() {
        return Stream.of(
                written(Step.chapter(7), "VII", "規程 Ⅶ", "Regulation VII", "Ⅶ"),
                written(Step.chapter(12), "XII", "規程 Ⅻ", "Regulation XII", "Ⅻ"),
                written(Step.section(3), "3", "規程 3", "Regulation 3", "3"),
                written(Step.parenthesised(2), "2", "規程 (2)", "Regulation (2)", "(2)"),
                written(Step.circled(20), "20", "規程 ⑳", "Regulation 20", "⑳"),
                written(Step.letter('a'), "a", "規程 a", "Regulation a", "a"),
                written(Step.bullet(2), "b2", "規程・2", "Regulation, point 2", "・"),
                written(Step.row(1, SCREEN), "r1", "規程「モニター画面」", "Regulation (the screen)", ""),
                written(Step.row(6), "r6", "規程第6行", "Regulation, row 6", ""),
                written(Step.cell("m", SCREEN), "m", "規程「モニター画面」", "Regulation (the screen)", ""),
                written(Step.article(7), "7", "規程第7条", "Regulation Article 7", "第7条"),
                written(Step.article(23, 2), "23-2", "規程第23条の2", "Regulation Article 23-2", "第23条の2"),
                written(Step.paragraph(1), "1", "規程第1項", "Regulation, paragraph 1", ""),
                written(Step.paragraph(2), "2", "規程第2項", "Regulation, paragraph 2", "2"),
                written(Step.item(3), "3", "規程第3号", "Regulation, item 3", "(3)"),
                written(Step.second(), "s2", "規程後段", "Regulation, second sentence", ""),
                written(Step.proviso(), "s2", "規程ただし書", "Regulation, proviso", ""),
                written(Step.note(3), "s3", "規程なお書", "Regulation, further sentence", ""),
                written(Step.named("sup", "附則", "Supplement"), "sup", "規程附則", "Regulation Supplement", ""));
    }

    private static DynamicTest written(Step step, String id, String ja, String en, String mark) {
        Place place = RULES.whole().step(step);
        return DynamicTest.dynamicTest(
                ja + " " + id,
                () -> assertEquals(
                        List.of("R." + id, ja, en, mark),
                        List.of(
                                place.id(),
                                place.citation().ja(),
                                place.citation().en(),
                                place.mark())));
    }

    @TestFactory
    @DisplayName("第二段からは、続けて次のとおり書く")
    Stream<DynamicTest> a_further_step_is_written_behind_the_one_above() {
        Place chapter = RULES.whole().chapter(1);
        return Stream.of(
                further(chapter.section(3).parenthesised(2).circled(1), "規程 Ⅰ-3-(2)-①", "Regulation I-3-(2)-1"),
                further(chapter.letter('b').bullet(2), "規程 Ⅰ-b・2", "Regulation I-b, point 2"),
                further(chapter.row(1, "窓口", "counter"), "規程 Ⅰ「窓口」", "Regulation I (counter)"),
                further(chapter.article(7).paragraph(2), "規程 Ⅰ第7条第2項", "Regulation I Article 7, paragraph 2"),
                further(chapter.step(Step.row(6)), "規程 Ⅰ第6行", "Regulation I, row 6"),
                further(
                        RULES.whole().article(23, 2).paragraph(1).item(3).step(Step.second()),
                        "規程第23条の2第1項第3号後段",
                        "Regulation Article 23-2, paragraph 1, item 3, second sentence"));
    }

    private static DynamicTest further(Place place, String ja, String en) {
        return DynamicTest.dynamicTest(ja, () -> assertEquals(Words.of(ja, en), place.citation()));
    }

    @TestFactory
    @DisplayName("範囲の外の番号は拒否される")
    Stream<DynamicTest> numbers_out_of_bounds_are_refused() {
        return Stream.of(
                bounded("chapter `0` of a text: expected a number from 1 to 12", () -> Step.chapter(0)),
                bounded("chapter `13` of a text: expected a number from 1 to 12", () -> Step.chapter(13)),
                bounded("section `100` of a text: expected a number from 1 to 99", () -> Step.section(100)),
                bounded("section `-1` of a text: expected a number from 1 to 99", () -> Step.section(-1)),
                bounded(
                        "number in parentheses `0` of a text: expected a number from 1 to 99",
                        () -> Step.parenthesised(0)),
                bounded("circled number `21` of a text: expected a number from 1 to 20", () -> Step.circled(21)),
                bounded("letter `A` of a step: expected `a` to `z`", () -> Step.letter('A')),
                bounded("letter `{` of a step: expected `a` to `z`", () -> Step.letter('{')),
                bounded("letter `ａ` of a step: expected `a` to `z`", () -> Step.letter('ａ')),
                bounded("letter `\\u{0}` of a step: expected `a` to `z`", () -> Step.letter('\0')),
                bounded("point `0` of a text: expected a number from 1 to 99", () -> Step.bullet(0)),
                bounded("row `0` of a text: expected a number from 1 to 99", () -> Step.row(0)),
                bounded("row `100` of a text: expected a number from 1 to 99", () -> Step.row(100, SCREEN)),
                bounded("article `1000` of a text: expected a number from 1 to 999", () -> Step.article(1000)),
                bounded(
                        "branch of an article `0` of a text: expected a number from 1 to 99",
                        () -> Step.article(23, 0)),
                bounded("paragraph `0` of a text: expected a number from 1 to 99", () -> Step.paragraph(0)),
                bounded("item `0` of a text: expected a number from 1 to 99", () -> Step.item(0)),
                bounded("further sentence `-1` of a text: expected a number from 1 to 99", () -> Step.note(-1)));
    }

    private static DynamicTest bounded(String message, Executable making) {
        return DynamicTest.dynamicTest(message, () -> assertEquals(message, refused(making)));
    }

    @Test
    @DisplayName("id は128字までの英数字である")
    void an_id_is_ascii_and_at_most_128_characters_long() {
        String expected = ": expected at most 128 ASCII letters, digits, dots and hyphens";
        assertEquals("id of a step `表`" + expected, refused(() -> Step.named("表", "表", "table")));
        assertEquals("id of a step ``" + expected, refused(() -> Step.cell("", SCREEN)));
        assertEquals("id of a step `a\\u{200b}`" + expected, refused(() -> Step.cell("a\u200b", SCREEN)));
        assertTrue(refused(() -> Step.named("a".repeat(129), "表", "table")).endsWith("…`" + expected));
        assertEquals(128, Step.named("a".repeat(128), "表", "table").id().length());
    }

    @Test
    @DisplayName("見出しは空白でも不可視でもない")
    void a_label_is_neither_blank_nor_hidden() {
        assertEquals("Japanese words is blank: expected a text", refused(() -> Step.named("x", "　", "x")));
        assertTrue(refused(() -> Step.named("x", "\u202e表", "x")).contains("holds an invisible character"));
    }

    @Test
    @DisplayName("ダッシュや括弧だけの見出しは、見出しでない")
    void a_dash_is_no_label() {
        String expected = ": expected a letter, a number or a sign";
        assertEquals("step `r2` shown as `「―」`" + expected, refused(() -> Step.row(2, Words.same("―"))));
        assertEquals("step `c` shown as `「（）」`" + expected, refused(() -> Step.cell("c", Words.same("（）"))));
        assertEquals("step `x` shown as `...`" + expected, refused(() -> Step.named("x", "略", "...")));
        assertEquals("「※」", Step.row(2, Words.same("※")).shown().ja());
    }

    @Test
    @DisplayName("表の行と欄だけに見出しがある")
    void only_rows_and_cells_of_a_table_have_a_label() {
        assertEquals(Option.of(SCREEN), Step.row(1, SCREEN).label());
        assertEquals(Option.of(SCREEN), Step.cell("m", SCREEN).label());
        assertEquals(Option.none(), Step.row(1).label());
        assertEquals(Option.none(), Step.bullet(1).label());
    }

    private static String refused(Executable making) {
        return assertThrows(IllegalArgumentException.class, making).getMessage();
    }
}
