package dev.isms.evaluator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("期限の計算")
final class DaysTest {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 27);

    private static final Seq<Period> PERIODS = List.of(
            Period.ZERO,
            Period.ofDays(1),
            Period.ofDays(30),
            Period.ofMonths(1),
            Period.ofMonths(12),
            Period.ofYears(1),
            Period.of(0, 1, 1),
            Period.of(1, 2, 3),
            Period.of(1, -11, 0));

    @Test
    void it_is_late_after_the_day_plus_the_period_and_not_on_it() {
        for (LocalDate day = FROM; day.getYear() < 2026; day = day.plusDays(1)) {
            for (Period period : PERIODS) {
                LocalDate due = day.plus(period);
                for (int days = -3; days <= 3; days++) {
                    LocalDate asOf = due.plusDays(days);
                    String which = day + " and " + period + " as of " + asOf;
                    assertEquals(days > 0, Days.isLate(day, period, asOf), which);
                    int expected = day.isAfter(asOf) ? Bits.UNKNOWN : Bits.of(days <= 0);
                    assertEquals(expected, Days.notLate(day, period, asOf), which);
                }
            }
        }
    }

    @Test
    void where_the_period_may_be_any_only_what_is_within_the_least_or_beyond_the_greatest_is_decided() {
        assertEquals(Bits.TRUE, Days.notLate(FROM, null, FROM));
        assertEquals(Bits.UNKNOWN, Days.notLate(FROM, null, FROM.minusDays(1)));
        assertEquals(Bits.UNKNOWN, Days.notLate(FROM, null, FROM.plusYears(1)));
        assertEquals(Bits.FALSE, Days.notLate(FROM, null, FROM.plusYears(2_000)));
    }
}
