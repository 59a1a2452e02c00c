package dev.isms.kind;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 日付の読み取り — a day as people write it, refused when the calendar has no such day (平成31年5月1日). */
final class Dates {

    private static final Pattern WESTERN = Pattern.compile("(\\d{4})(?:-|/|\\.|年)(\\d{1,2})(?:-|/|\\.|月)(\\d{1,2})日?");
    private static final Pattern JAPANESE =
            Pattern.compile("(明治|大正|昭和|平成|令和|[MTSHR])(元|\\d{1,2})(?:\\.|/|-|年)(\\d{1,2})(?:\\.|/|-|月)(\\d{1,2})日?");

    private static final Map<String, JapaneseEra> ERAS = LinkedHashMap.of(
                    "明治",
                    JapaneseEra.MEIJI,
                    "大正",
                    JapaneseEra.TAISHO,
                    "昭和",
                    JapaneseEra.SHOWA,
                    "平成",
                    JapaneseEra.HEISEI,
                    "令和",
                    JapaneseEra.REIWA)
            .put("M", JapaneseEra.MEIJI)
            .put("T", JapaneseEra.TAISHO)
            .put("S", JapaneseEra.SHOWA)
            .put("H", JapaneseEra.HEISEI)
            .put("R", JapaneseEra.REIWA);

    private Dates() {}

    static Option<LocalDate> parse(String text) {
        if (isPlain(text)) {
            return day(() -> LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
        }
        Matcher western = WESTERN.matcher(text);
        if (western.matches()) {
            return day(() -> LocalDate.of(number(western, 1), number(western, 2), number(western, 3)));
        }
        Matcher japanese = JAPANESE.matcher(text.toUpperCase(Locale.ROOT));
        if (japanese.matches()) {
            JapaneseEra era = ERAS.get(japanese.group(1)).get();
            int year = japanese.group(2).equals("元") ? 1 : number(japanese, 2);
            return day(() -> LocalDate.from(JapaneseDate.of(era, year, number(japanese, 3), number(japanese, 4))));
        }
        return Option.none();
    }

    /** Whether it is written 2026-04-01, as most are: that needs no pattern. */
    private static boolean isPlain(String text) {
        if (text.length() != 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Option<LocalDate> day(java.util.function.Supplier<LocalDate> asked) {
        try {
            return Option.of(asked.get());
        } catch (DateTimeException e) {
            return Option.none();
        }
    }
}
