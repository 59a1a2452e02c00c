package dev.isms.provision;

import static dev.isms.provision.Rules.CARE;
import static dev.isms.provision.Rules.RULES;
import static dev.isms.provision.Rules.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.text.Words;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("所在")
final class PlaceTest {

    private static final Place CHAPTER = STANDARD.whole().chapter(7).titled("管理", "Management");
    private static final Place SECTION = CHAPTER.section(3).under(CARE);
    private static final Place ROW = SECTION.parenthesised(2).row(1, "窓口", "counter");

    @Test
    @DisplayName("所在は文書と階梯である。見出しは違いにならない")
    void places_are_equal_by_instrument_and_steps_whatever_their_headings() {
        assertEquals(STANDARD.whole().chapter(7), CHAPTER);
        assertEquals(STANDARD.whole().chapter(7).hashCode(), CHAPTER.hashCode());
        assertNotEquals(STANDARD.whole().chapter(8), CHAPTER);
        assertNotEquals(RULES.whole().chapter(7), CHAPTER);
        assertNotEquals(CHAPTER, CHAPTER.section(1));
        assertEquals("CS.VII.3.2.r1", ROW.toString());
    }

    @Test
    @DisplayName("点を含む一段は、二段と同じ所在ではない")
    void a_step_with_a_dot_is_not_two_steps() {
        Place one = RULES.whole().step(Step.named("0.1", "前文1", "Preamble 1"));
        Place two = RULES.whole().step(Step.named("0", "前文", "Preamble")).section(1);
        assertEquals(one.id(), two.id());
        assertNotEquals(one, two);
        assertFalse(one.holds(two));
    }

    @Test
    @DisplayName("所在は、自らとその下を含む")
    void a_place_holds_itself_and_what_is_below() {
        assertTrue(CHAPTER.holds(CHAPTER));
        assertTrue(CHAPTER.holds(ROW));
        assertTrue(STANDARD.whole().holds(ROW));
        assertFalse(ROW.holds(CHAPTER));
        assertFalse(STANDARD.whole().chapter(6).holds(ROW));
        assertFalse(RULES.whole().holds(ROW));
        assertFalse(CHAPTER.section(1).holds(CHAPTER.section(10)));
    }

    @Test
    @DisplayName("上の所在は、下ったときのままである")
    void above_is_the_place_that_was_stepped_down_from() {
        assertEquals(Option.of(CHAPTER), SECTION.above());
        assertEquals(CHAPTER.title(), SECTION.titled("x", "x").above().get().title());
        assertEquals(Option.none(), SECTION.above().get().activity());
        assertEquals(STANDARD.whole().title(), CHAPTER.above().get().title());
        assertEquals(Option.none(), STANDARD.whole().above());
    }

    @Test
    @DisplayName("活動は下の所在に及び、見出しは及ばない")
    void an_activity_goes_down_and_a_heading_does_not() {
        assertEquals(Option.of(CARE), ROW.activity());
        assertEquals(Option.none(), CHAPTER.activity());
        assertEquals(Option.of(Words.of("管理", "Management")), CHAPTER.title());
        assertEquals(Option.none(), SECTION.title());
        assertEquals(Option.of(STANDARD.title()), STANDARD.whole().title());
    }

    @Test
    @DisplayName("見出しは、最も近い行又は欄のもの")
    void the_label_is_that_of_the_nearest_row_or_cell() {
        assertEquals(Option.of(Words.of("窓口", "counter")), ROW.bullet(1).label());
        Words means = Words.of("手段", "means");
        assertEquals(Option.of(means), ROW.step(Step.cell("m", means)).label());
        assertEquals(Option.none(), SECTION.label());
    }

    @Test
    @DisplayName("印は、最後の階梯のもの")
    void the_mark_is_that_of_the_last_step() {
        assertEquals("", STANDARD.whole().mark());
        assertEquals("Ⅶ", CHAPTER.mark());
        assertEquals("", ROW.mark());
        assertEquals("②", ROW.circled(2).mark());
    }

    @Test
    @DisplayName("id は128字を超えない")
    void an_id_longer_than_128_characters_is_refused_where_it_gets_too_long() {
        Place longest = RULES.whole().step(Step.named("a".repeat(126), "前文", "Preamble"));
        assertEquals(128, longest.id().length());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> longest.section(1))
                .getMessage()
                .startsWith("id of a place `R.aaa"));
    }

    @Test
    @DisplayName("文書の鍵は id であり、別名は見える文字である")
    void an_instrument_has_a_key_and_visible_names() {
        Words words = Words.of("規程", "Regulation");
        assertEquals(Instrument.of("R", words, words), Instrument.of("R", words));
        assertEquals(
                "key of an instrument `規`: expected at most 128 ASCII letters, digits, dots and hyphens",
                refused(() -> Instrument.of("規", words)));
        assertEquals(
                "alias of instrument `R` is blank: expected a text",
                refused(() -> Instrument.of("R", words, words, " ")));
    }

    private static String refused(Executable making) {
        return assertThrows(IllegalArgumentException.class, making).getMessage();
    }
}
