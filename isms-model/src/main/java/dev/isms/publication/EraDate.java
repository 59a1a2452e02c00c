package dev.isms.publication;

import dev.isms.text.Worded;
import dev.isms.text.Words;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import java.util.Objects;

/**
 * 和暦の日付 — a day as a Japanese text prints it: 平成15年4月1日, or H15.3.31 in a table. In English it is the ISO date.
 *
 * <p>The first year of an era is written 1, not 元.
 */
public record EraDate(LocalDate day, boolean letters) implements Worded {

    private static final LocalDate FIRST = LocalDate.of(1873, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private static final Map<JapaneseEra, String> ERAS = LinkedHashMap.of(
            JapaneseEra.MEIJI,
            "明治",
            JapaneseEra.TAISHO,
            "大正",
            JapaneseEra.SHOWA,
            "昭和",
            JapaneseEra.HEISEI,
            "平成",
            JapaneseEra.REIWA,
            "令和");

    private static final Map<JapaneseEra, String> LETTERS = LinkedHashMap.of(
            JapaneseEra.MEIJI,
            "M",
            JapaneseEra.TAISHO,
            "T",
            JapaneseEra.SHOWA,
            "S",
            JapaneseEra.HEISEI,
            "H",
            JapaneseEra.REIWA,
            "R");

    /** @throws IllegalArgumentException if the day is after 9999, or before 1873, when the calendar began that the eras count in */
    public EraDate {
        if (Objects.requireNonNull(day, "day").isBefore(FIRST) || day.isAfter(LAST)) {
            throw new IllegalArgumentException(
                    "day `" + day + "` of an era: expected one from `" + FIRST + "` to `" + LAST + "`");
        }
    }

    /** 平成15年4月1日. */
    public static EraDate inKanji(LocalDate day) {
        return new EraDate(day, false);
    }

    /** H15.3.31. */
    public static EraDate inLetters(LocalDate day) {
        return new EraDate(day, true);
    }

    @Override
    public Words words() {
        JapaneseDate japanese = JapaneseDate.from(day);
        int year = japanese.get(ChronoField.YEAR_OF_ERA);
        String ja = letters
                ? era(LETTERS, japanese) + year + "." + day.getMonthValue() + "." + day.getDayOfMonth()
                : era(ERAS, japanese) + year + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        return Words.of(ja, day.toString());
    }

    /** An era that is younger than this library goes by the name the calendar gives it. */
    private static String era(Map<JapaneseEra, String> names, JapaneseDate date) {
        return names.get(date.getEra()).getOrElse(date.getEra().toString());
    }
}
