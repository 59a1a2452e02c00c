package dev.isms.publication;

import static dev.isms.publication.Leaflet.AIM;
import static dev.isms.publication.Leaflet.ARTICLE_1;
import static dev.isms.publication.Leaflet.ARTICLE_2;
import static dev.isms.publication.Leaflet.CARE;
import static dev.isms.publication.Leaflet.DAY;
import static dev.isms.publication.Leaflet.FIGURE;
import static dev.isms.publication.Leaflet.NIGHT;
import static dev.isms.publication.Leaflet.RULE;
import static dev.isms.publication.Leaflet.TITLE;
import static dev.isms.publication.Leaflet.publication;
import static dev.isms.publication.Leaflet.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.provision.Place;
import dev.isms.provision.Provision;
import dev.isms.provision.Step;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.collection.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("公表文")
final class PublicationTest {

    private static final String TEXT = """
            規程
            第1条 目的
            機器を守る。
            第2条 機器
            機器は、点検すること。
            区分
            措置
            夜間
            施錠
            日中
            ○ 監視、""";

    @Test
    @DisplayName("本文は、欠けたものを補わず、そのまま印刷される")
    void the_text_is_printed_as_it_stands_and_nothing_is_put_where_it_is_lost() {
        assertEquals(TEXT, publication().text());
        assertEquals(TEXT.replace("こと。\n", "こと。\n〔図1〕\n"), publication().annotated(Language.JA));
        assertEquals(TEXT.replace("こと。\n", "こと。\n〔figure 1〕\n"), publication().annotated(Language.EN));
        assertEquals("", FIGURE.text());
    }

    @Test
    @DisplayName("条項は、読む順に、印刷されるものと同じものが一度ずつ")
    void the_very_provisions_that_are_printed_in_reading_order_each_once() {
        assertEquals(List.of(AIM, CARE, NIGHT, DAY), publication().provisions());
        assertEquals(
                "provision `R.1` stands twice in `町の規程`: expected each id once",
                refused(() -> Publication.of(TITLE, Line.of("{}", AIM), Line.of("また、{}", AIM))));
        assertEquals(
                "provision `R.1` stands twice in `町の規程`: expected each id once",
                refused(() -> Publication.of(TITLE, Line.of("{}{}", AIM, said(ARTICLE_1, "別の文")))));
    }

    @Test
    @DisplayName("節点も、読む順")
    void nodes_are_walked_in_reading_order() {
        assertEquals(
                List.of("Line", "Division", "Line", "Division", "Line", "Absent", "Table"),
                publication().walk().map(node -> node.getClass().getSimpleName()));
        assertEquals(List.of(ARTICLE_1, ARTICLE_2), publication().divisions().map(Division::place));
    }

    @Test
    @DisplayName("所在も、読む順。見出しは区分のもの")
    void places_are_in_reading_order_with_the_headings_of_their_divisions() {
        Place preamble = RULE.step(Step.named("p", "前文", "Preamble"));
        Provision heading = said(RULE.article(3), "補則");
        Publication all = Publication.of(
                TITLE,
                Line.of("{}", said(preamble, "町は、")),
                Division.plain(RULE, Division.of(ARTICLE_1, Line.of("{}", AIM))),
                Division.headed(RULE.article(3), Line.of("第3条 {}", heading)),
                Line.of("{}", said(RULE.article(4), "附則")));
        assertEquals(List.of(preamble, RULE, ARTICLE_1, heading.place(), RULE.article(4)), all.places());
        assertEquals(ARTICLE_1.title(), all.places().get(2).title());
        Publication announced =
                Publication.of(TITLE, Line.of("{}", said(RULE.article(1), "目次")), Division.of(ARTICLE_1));
        assertEquals(ARTICLE_1.title(), announced.places().head().title());
        assertEquals("町は、\n第1条 目的\n機器を守る。\n第3条 補則\n附則", all.text());
    }

    @Test
    @DisplayName("見出しは印の後に立つ。印がなければ、見出しだけ")
    void a_heading_stands_behind_its_mark_where_there_is_one() {
        assertEquals("第1条 目的", Division.of(ARTICLE_1).text());
        assertEquals("一 目的", Division.marked(ARTICLE_1, "一").text());
        assertEquals(
                "附則",
                Division.of(RULE.step(Step.named("s", "附則", "Supplement")).titled("附則", "Supplement"))
                        .text());
        assertEquals("規程", Division.of(RULE).text());
        assertEquals("", Division.of(RULE.article(9)).text());
        assertEquals(Division.of(ARTICLE_1), Division.of(ARTICLE_1));
    }

    @Test
    @DisplayName("区分の中には、その下のものだけが立つ")
    void what_stands_in_a_division_is_below_its_place() {
        assertEquals(
                "division `R.1` in division `R.2`: expected one below it",
                refused(() -> Division.of(ARTICLE_2, Division.of(ARTICLE_1))));
        assertEquals(
                "division `R.1` in division `R.1`: expected one below it",
                refused(() -> Division.of(ARTICLE_1, Division.plain(ARTICLE_1))));
        String astray = "provision `R.1` in division `R.2`: expected one that stands there";
        assertEquals(astray, refused(() -> Division.of(ARTICLE_2, Line.of("{}", AIM))));
        assertEquals(astray, refused(() -> Division.headed(ARTICLE_2, Line.of("{}", AIM))));
        assertEquals(astray, refused(() -> Division.of(ARTICLE_2).and(List.of(Line.of("{}", AIM)))));
        assertEquals(
                astray,
                refused(() -> Division.of(ARTICLE_2, Table.of(Table.row(Line.of("{}", CARE), Line.of("{}", AIM))))));
    }

    @Test
    @DisplayName("行には、空きの数だけの部分がある")
    void a_line_has_a_part_for_each_gap() {
        assertEquals("line `{}、{}` of 1 parts: expected 2, one for each {}", refused(() -> Line.of("{}、{}", AIM)));
        assertEquals("line `附則` of 1 parts: expected 0, one for each {}", refused(() -> Line.of("附則", AIM)));
        assertEquals("", Line.of("").text());
        assertEquals(List.of("(1) ", "、", ""), Line.of("(1) {}、{}", AIM, CARE).glue());
    }

    @Test
    @DisplayName("部分の中の {} は、空きではない")
    void a_gap_inside_a_part_is_text() {
        Passage braces = Passage.of("{}と{", "braces");
        assertEquals("（{}と{{}と{）$1\\", Line.of("（{}{}）$1\\", braces, braces).text());
        assertEquals(
                "・{}と{\n・図",
                Division.plain(ARTICLE_1)
                        .and(Line.items("・", braces, Passage.of("図", "figure")))
                        .text());
    }

    @Test
    @DisplayName("何もない公表文もある")
    void a_publication_may_be_empty() {
        Publication nothing = Publication.of(Words.same("x"));
        assertEquals("", nothing.text());
        assertEquals(List.empty(), nothing.places());
    }

    private static String refused(Executable making) {
        return assertThrows(IllegalArgumentException.class, making).getMessage();
    }

    @Test
    @DisplayName("見えない文字を印刷する行は拒否される")
    void a_line_with_a_hidden_character_is_refused() {
        assertEquals(
                "line `\\u{202e}x` holds an invisible character: expected visible text",
                assertThrows(IllegalArgumentException.class, () -> Line.of("\u202Ex"))
                        .getMessage());
    }
}
