package dev.isms.evaluator;

import dev.isms.kind.SpanKind;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** 期限の計算 — whether a day is longer ago than a period, reckoned with numbers: no day is made for it. */
final class Days {

    private static final Period LEAST = new SpanKind().least().get();
    private static final Period GREATEST = new SpanKind().greatest().get();

    private Days() {}

    /**
     * Whether the day of assessment is not after that day plus the period. A day to come settles nothing.
     *
     * @param period null where it may be any
     */
    static int notLate(LocalDate day, @Nullable Period period, LocalDate asOf) {
        if (day.isAfter(asOf)) {
            return Bits.UNKNOWN;
        }
        if (period != null) {
            return Bits.of(!isLate(day, period, asOf));
        }
        return !isLate(day, LEAST, asOf) ? Bits.TRUE : isLate(day, GREATEST, asOf) ? Bits.FALSE : Bits.UNKNOWN;
    }

    /** Whether the day of assessment is after {@code day.plus(period)}. */
    @SuppressWarnings("JavaPeriodGetDays") // the months are reckoned beside them
    static boolean isLate(LocalDate day, Period period, LocalDate asOf) {
        long months = period.toTotalMonths();
        int days = period.getDays();
        if (months == 0) {
            return asOf.toEpochDay() > day.toEpochDay() + days;
        }
        if (days != 0) {
            return asOf.isAfter(day.plus(period));
        }
        long due = month(day) + months;
        long now = month(asOf);
        return now == due ? asOf.getDayOfMonth() > day.getDayOfMonth() : now > due;
    }

    private static long month(LocalDate day) {
        return day.getYear() * 12L + day.getMonthValue();
    }
}
