package dev.isms.document;

import static dev.isms.document.Papers.MARCH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("記録")
final class RetainedRecordTest {

    private static final RetainedRecord MINUTES = RetainedRecord.of("監査結果", MARCH);

    @Test
    @DisplayName("保管の期間が定められていなければ、廃棄できるかは分からない")
    void without_a_period_nobody_can_say() {
        assertEquals(Option.none(), MINUTES.retention());
        assertEquals(Option.none(), MINUTES.retainedUntil());
        assertEquals(Option.none(), MINUTES.mayBeDiscarded(LocalDate.MAX));
    }

    @Test
    @DisplayName("期間の最終日までは保管する")
    void the_last_day_is_still_retained() {
        RetainedRecord kept = MINUTES.withRetention(Period.ofMonths(11));
        LocalDate last = LocalDate.of(2004, 2, 29);
        assertEquals(Option.some(last), kept.retainedUntil());
        assertEquals(Option.some(false), kept.mayBeDiscarded(last));
        assertEquals(Option.some(true), kept.mayBeDiscarded(last.plusDays(1)));
    }

    @Test
    @DisplayName("零又は負の期間は拒否される")
    void a_period_that_is_zero_or_negative_in_a_part_is_refused() {
        String expected = " of record `監査結果`: expected a day or more, and no negative part";
        assertEquals("retention `P0D`" + expected, refused(() -> MINUTES.withRetention(Period.ZERO)));
        assertEquals("retention `P-1D`" + expected, refused(() -> MINUTES.withRetention(Period.ofDays(-1))));
        assertEquals("retention `P1Y-1M`" + expected, refused(() -> MINUTES.withRetention(Period.of(1, -1, 0))));
        assertEquals(
                "retention `P0D`" + expected,
                refused(() -> new RetainedRecord("監査結果", MARCH, Option.some(Period.ZERO))));
    }

    @Test
    @DisplayName("暦に収まらない期間は拒否される")
    void a_period_that_ends_beyond_the_calendar_is_refused() {
        assertEquals(
                "retention `P2147483647Y` of record `監査結果` from `2003-03-31`: expected an end that the calendar has, by"
                        + " `+999999999-12-31`",
                refused(() -> MINUTES.withRetention(Period.ofYears(Integer.MAX_VALUE))));
        assertEquals(
                "retention `P1D` of record `監査結果` from `+999999999-12-31`: expected an end that the calendar has, by"
                        + " `+999999999-12-31`",
                refused(() -> RetainedRecord.of("監査結果", LocalDate.MAX).withRetention(Period.ofDays(1))));
        assertEquals(
                Option.some(LocalDate.MAX),
                RetainedRecord.of("監査結果", LocalDate.MAX.minusDays(1))
                        .withRetention(Period.ofDays(1))
                        .retainedUntil());
    }

    @Test
    void a_blank_title_is_refused() {
        assertEquals("title of a record is blank: expected a text", refused(() -> RetainedRecord.of("", MARCH)));
    }

    private static String refused(Executable making) {
        return assertThrows(IllegalArgumentException.class, making).getMessage();
    }
}
