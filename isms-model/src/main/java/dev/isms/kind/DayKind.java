package dev.isms.kind;

import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/** 日付 — a day of the calendar, from 1868-01-01 to 9999-12-31. */
public record DayKind() implements Kind<LocalDate> {

    private static final LocalDate FIRST = LocalDate.of(1868, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Override
    public boolean accepts(LocalDate value) {
        int year = value.getYear();
        return FIRST.getYear() <= year && year <= LAST.getYear(); // they are the first and the last day of theirs
    }

    @Override
    public Words expected() {
        return Words.of(
                "1868年から9999年までの実在する日付（例 2026-04-01、令和8年4月1日）",
                "a day that exists, from 1868 to 9999, such as 2026-04-01 or 令和8年4月1日");
    }

    @Override
    public LocalDate example() {
        return LocalDate.of(2026, 4, 1);
    }

    @Override
    public String write(LocalDate value, Language language) {
        return value.toString();
    }

    /** {@code 2026-04-01}, {@code 2026/4/1}, {@code 2026年4月1日} or {@code 令和8年4月1日} ({@code R8.4.1}). */
    @Override
    public Either<Words, LocalDate> read(String cell) {
        return Dates.parse(Cells.normalized(cell)).filter(this::accepts).toEither(() -> Cells.wrong(cell, expected()));
    }

    @Override
    public boolean isOrdered() {
        return true;
    }

    @Override
    public Option<Integer> compare(LocalDate first, LocalDate second) {
        return Option.of(first.compareTo(second));
    }

    @Override
    public Option<LocalDate> least() {
        return Option.of(FIRST);
    }

    @Override
    public Option<LocalDate> greatest() {
        return Option.of(LAST);
    }
}
