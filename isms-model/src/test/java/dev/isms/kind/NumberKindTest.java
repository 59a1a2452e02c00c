package dev.isms.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.evidence.Search;
import dev.isms.text.Language;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("整数、期間、照合、文字列")
final class NumberKindTest {

    private static final WholeKind MINUTES = new WholeKind(-10, 99_999, Words.of("分", "minutes"));
    private static final SpanKind SPAN = new SpanKind();
    private static final SearchKind SEARCH = new SearchKind();
    private static final TextKind TEXT = new TextKind();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "１２|12",
                "12分|12",
                "12 minutes|12",
                "1 minute|1",
                "１２　分|12",
                "1,234|1234",
                "１，２３４分|1234",
                "-3|-3",
                "007|7"
            })
    void a_number_is_read_with_or_without_unit_and_separators(String cell, int value) {
        assertEquals(Either.right(value), MINUTES.read(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "分",
                "十二",
                "1.5",
                "12,34",
                "1,2345",
                "12時間",
                "-11",
                "100000",
                "99999999999",
                "1 2",
                "0x1F",
                "1e3",
                "--1"
            })
    void anything_else_is_no_number_within_the_bounds(String cell) {
        assertEquals(
                Words.of(
                        "`" + cell + "`は使えません: -10以上99999以下の整数（分）にしてください",
                        "`" + cell + "` is not accepted: expected a whole number from -10 to 99999 (minutes)"),
                MINUTES.read(cell).getLeft());
    }

    @Test
    void a_unit_is_known_in_either_width() {
        WholeKind percent = new WholeKind(0, 100, Words.of("％", "%"));
        assertEquals(Either.right(10), percent.read("10％"));
        assertEquals(Either.right(10), percent.read("１０%"));
    }

    @Test
    void a_number_without_an_upper_bound_names_none() {
        assertEquals(
                "a whole number from 0 (minutes)",
                WholeKind.of(Words.of("分", "minutes")).expected().en());
    }

    @Test
    void a_number_beyond_the_largest_is_told_which_that_is() {
        assertEquals(
                Words.of(
                        "`2147483648`は使えません: 0以上2147483647以下の整数（分）にしてください",
                        "`2147483648` is not accepted: expected a whole number from 0 to 2147483647 (minutes)"),
                WholeKind.of(Words.of("分", "minutes")).read("2147483648").getLeft());
    }

    @Test
    void one_of_a_unit_is_written_in_the_singular() {
        assertEquals("1 minute", MINUTES.write(1, Language.EN));
        assertEquals("2 minutes", MINUTES.write(2, Language.EN));
        assertEquals("1 entry", WholeKind.of(Words.of("件", "entries")).write(1, Language.EN));
        assertEquals("1 %", WholeKind.of(Words.of("％", "%")).write(1, Language.EN));
    }

    @Test
    void reversed_bounds_are_refused() {
        assertEquals(
                "whole number from `5` to `5`: expected from < to",
                assertThrows(IllegalArgumentException.class, () -> new WholeKind(5, 5, Words.same("x")))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "3年, P3Y",
        "6か月, P6M",
        "6ヶ月, P6M",
        "6カ月, P6M",
        "6月, P6M",
        "90日, P90D",
        "1年6か月, P1Y6M",
        "１年６ヵ月１日, P1Y6M1D",
        "P2Y, P2Y",
        "P1Y6M10D, P1Y6M10D",
        "1 year 6 months 10 days, P1Y6M10D",
        "90 Days, P90D",
        "100年, P100Y"
    })
    void a_period_is_read_as_people_write_it(String cell, Period period) {
        assertEquals(Either.right(period), SPAN.read(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "0日", "P0D", "P", "-1年", "P-1Y", "101年", "36601日", "1201か月", "2週間", "毎年", "6か月1年", "1.5年", "999999日"
            })
    void no_period_at_all_is_refused(String cell) {
        assertEquals(
                "`" + cell
                        + "` is not accepted: expected a period of a day or more, such as 3 years, 6 months, 90 days or P1Y6M",
                SPAN.read(cell).getLeft().en());
    }

    @Test
    @DisplayName("期間どうしは比べない")
    void periods_have_no_order() {
        assertFalse(SPAN.isOrdered());
        assertEquals(Option.none(), SPAN.compare(Period.ofDays(30), Period.ofMonths(1)));
        assertEquals("1年6か月", SPAN.write(Period.of(1, 6, 0), Language.JA));
        assertEquals("1 year 6 months", SPAN.write(Period.of(1, 6, 0), Language.EN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"無（直近5件）", "無(直近５件)", "not in last 5", "Not in last 5"})
    void a_search_says_how_far_it_went(String cell) {
        assertEquals(Either.right(Search.notInLast(5)), SEARCH.read(cell));
    }

    @Test
    void a_search_found_it_or_went_through_all() {
        assertEquals(Either.right(Search.found()), SEARCH.read("有"));
        assertEquals(Either.right(Search.found()), SEARCH.read("Found"));
        assertEquals(Either.right(Search.notInAny()), SEARCH.read("無(全件)"));
        assertEquals(Either.right(Search.notInAny()), SEARCH.read("NOT in any"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"無", "", "無（直近0件）", "無（直近-1件）", "無（直近1000000件）", "no", "有（直近5件）"})
    void that_nothing_was_found_is_nothing_without_how_far(String cell) {
        assertEquals(
                "`" + cell + "` is not accepted: expected `found`, `not in any` or such as `not in last 5`",
                SEARCH.read(cell).getLeft().en());
    }

    @Test
    void a_search_through_nothing_or_to_a_depth_for_what_was_found_is_refused() {
        String end = "expected 1 or more for what was not found, and no number for what was";
        assertEquals("search through `0`: " + end, refused(() -> Search.notInLast(0)));
        assertEquals("search through `3`: " + end, refused(() -> new Search(true, Option.of(3))));
    }

    @Test
    void a_text_keeps_what_a_name_is_written_with() {
        assertEquals(Either.right("髙﨑①～葛\udb40\udd00"), TEXT.read("　髙﨑①～葛\udb40\udd00 "));
        assertTrue(TEXT.accepts("𠮷".repeat(1_000)));
        assertFalse(TEXT.accepts("𠮷".repeat(1_001)));
        assertFalse(TEXT.accepts(" 外側の空白 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "　", "a\u200bb", "a\tb", "\u202eabc"})
    void a_text_that_can_not_be_seen_is_refused(String cell) {
        assertTrue(TEXT.read(cell)
                .getLeft()
                .en()
                .endsWith(" is not accepted: expected visible text of at most 1000 characters, no blank around it"));
    }

    private static String refused(org.junit.jupiter.api.function.Executable made) {
        return assertThrows(IllegalArgumentException.class, made).getMessage();
    }

    @Test
    @DisplayName("文字列は、見えない文字と前後の空白だけを拒む。一文字ずつすべて")
    void a_text_is_refused_for_what_is_hidden_or_blank_around_it_and_nothing_else() {
        for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
            String alone = Character.toString((char) c);
            boolean isVisible = !Visible.hidesSomething(alone);
            String code = "U+" + Integer.toHexString(c);
            assertEquals(isVisible && alone.equals(alone.strip()), TEXT.accepts(alone), code);
            assertEquals(isVisible, TEXT.accepts("名" + alone + "a"), code);
        }
        assertEquals(true, TEXT.accepts("あ".repeat(1_000)));
        assertEquals(false, TEXT.accepts("あ".repeat(1_001)));
        assertEquals(true, TEXT.accepts("𠮷".repeat(1_000)));
        assertEquals(false, TEXT.accepts(""));
    }
}
