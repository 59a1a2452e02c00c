package dev.isms.document;

import dev.isms.text.Visible;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * 記録 — what was written down of something done, kept for a period (対策基準 Ⅹ-2), such as the minutes of an audit. It is
 * not a {@link ManagedDocument}: it is never revised, and it has no versions.
 *
 * <p>The text says 必要と認められる期間 and leaves the period to the city. While the city has not set it, nothing is known of
 * its end; there is no default. That the period runs from the day of creation is a reading: the text names no first day.
 *
 * @param retention years, months and days, a day or more; none while the city has not set it
 */
public record RetainedRecord(String title, LocalDate createdOn, Option<Period> retention) {

    /**
     * @throws IllegalArgumentException if the title is blank or hides something, the period is zero or a part of it negative,
     *     or it ends beyond the calendar
     */
    public RetainedRecord {
        Visible.requireText("title of a record", title);
        Objects.requireNonNull(createdOn, "day a record was created");
        Objects.requireNonNull(retention, "retention of a record").forEach(period -> lastDay(title, createdOn, period));
    }

    private static LocalDate lastDay(String title, LocalDate createdOn, Period period) {
        Objects.requireNonNull(period, "retention of a record");
        String what = "retention `" + period + "` of record " + Visible.quote(title);
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException(what + ": expected a day or more, and no negative part");
        }
        try {
            return createdOn.plus(period);
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    what + " from `" + createdOn + "`: expected an end that the calendar has, by `" + LocalDate.MAX
                            + "`",
                    e);
        }
    }

    /** A record whose period is not set. */
    public static RetainedRecord of(String title, LocalDate createdOn) {
        return new RetainedRecord(title, createdOn, Option.none());
    }

    /**
     * The same record, kept for the period that the city finds necessary.
     *
     * @throws IllegalArgumentException if the period is zero or a part of it negative, or it ends beyond the calendar
     */
    public RetainedRecord withRetention(Period period) {
        return new RetainedRecord(
                title, createdOn, Option.some(Objects.requireNonNull(period, "retention of a record")));
    }

    /** The last day it is to be kept; none while the period is not set. */
    public Option<LocalDate> retainedUntil() {
        return retention.map(period -> lastDay(title, createdOn, period));
    }

    /**
     * Whether the period is over on that day; on its last day it is not. None while the period is not set: nobody can say.
     * That it may be discarded does not mean that it must be.
     */
    public Option<Boolean> mayBeDiscarded(LocalDate asOf) {
        Objects.requireNonNull(asOf, "as of");
        return retainedUntil().map(asOf::isAfter);
    }
}
