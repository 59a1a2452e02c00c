package dev.isms.kind;

import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 期間 — years, months and days, such as the interval of a review: at least one day, at most 100 years, 1,200 months and
 * 36,600 days.
 *
 * <p>Two spans are never compared with one another (is a month longer than 30 days?); {@link #least} and
 * {@link #greatest} bound what any of them adds to a day.
 */
public record SpanKind() implements Kind<Period> {

    private static final Pattern WRITTEN =
            Pattern.compile("(?:(\\d{1,5})年)?(?:(\\d{1,5})(?:か|ヶ|カ|ケ|ヵ|箇)?月)?(?:(\\d{1,5})日)?");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:(\\d{1,5}) *years?)? *(?:(\\d{1,5}) *months?)? *(?:(\\d{1,5}) *days?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("P(?:(\\d{1,5})Y)?(?:(\\d{1,5})M)?(?:(\\d{1,5})D)?");

    @Override
    public boolean accepts(Period value) {
        return !value.isZero()
                && between(0, value.getYears(), 100)
                && between(0, value.getMonths(), 1_200)
                && between(0, value.getDays(), 36_600);
    }

    private static boolean between(int from, int value, int to) {
        return from <= value && value <= to;
    }

    @Override
    public Words expected() {
        return Words.of(
                "1日以上の期間（例 3年、6か月、90日、P1Y6M）",
                "a period of a day or more, such as 3 years, 6 months, 90 days or P1Y6M");
    }

    @Override
    public Period example() {
        return Period.ofYears(1);
    }

    @Override
    public String write(Period value, Language language) {
        if (language == Language.EN) {
            return List.of(
                            english(value.getYears(), "year"),
                            english(value.getMonths(), "month"),
                            english(value.getDays(), "day"))
                    .flatMap(part -> part)
                    .mkString(" ");
        }
        return part(value.getYears(), "年") + part(value.getMonths(), "か月") + part(value.getDays(), "日");
    }

    private static Option<String> english(int value, String unit) {
        return Option.when(value != 0, value + " " + unit + (value == 1 ? "" : "s"));
    }

    private static String part(int value, String unit) {
        return value == 0 ? "" : value + unit;
    }

    @Override
    public Either<Words, Period> read(String cell) {
        String text = Cells.normalized(cell);
        return period(WRITTEN.matcher(text))
                .orElse(() -> period(ISO.matcher(text)))
                .orElse(() -> period(ENGLISH.matcher(text)))
                .filter(this::accepts)
                .toEither(() -> Cells.wrong(cell, expected()));
    }

    private static Option<Period> period(Matcher matcher) {
        return matcher.matches()
                ? Option.of(Period.of(number(matcher, 1), number(matcher, 2), number(matcher, 3)))
                : Option.none();
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    @Override
    public Option<Period> least() {
        return Option.of(Period.ofDays(1));
    }

    @Override
    public Option<Period> greatest() {
        return Option.of(Period.of(100, 1_200, 36_600));
    }
}
