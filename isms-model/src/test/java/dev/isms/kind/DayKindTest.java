package dev.isms.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.isms.evidence.Done;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.control.Either;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("日付と最終実施日")
final class DayKindTest {

    private static final DayKind DAY = new DayKind();

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2026-04-01",
        "2026/4/1, 2026-04-01",
        "2026.4.1, 2026-04-01",
        "2026年4月1日, 2026-04-01",
        "２０２６年４月１日, 2026-04-01",
        "２０２６－０４－０１, 2026-04-01",
        "2024-02-29, 2024-02-29",
        "令和8年4月1日, 2026-04-01",
        "令和元年5月1日, 2019-05-01",
        "令和1年5月1日, 2019-05-01",
        "平成31年4月30日, 2019-04-30",
        "平成元年1月8日, 1989-01-08",
        "昭和64年1月7日, 1989-01-07",
        "大正15年12月24日, 1926-12-24",
        "明治6年1月1日, 1873-01-01",
        "R8.4.1, 2026-04-01",
        "r8-4-1, 2026-04-01",
        "Ｈ３１／４／３０, 2019-04-30",
        "1868-01-01, 1868-01-01",
        "9999-12-31, 9999-12-31"
    })
    void a_day_is_read_as_people_write_it(String cell, LocalDate day) {
        assertEquals(Either.right(day), DAY.read(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "平成31年5月1日",
                "令和元年4月30日",
                "昭和64年1月8日",
                "令和0年5月1日",
                "2026-02-30",
                "2026-02-29",
                "2026-13-01",
                "2026-00-01",
                "2026-4-31",
                "26-4-1",
                "4月1日",
                "令和8年",
                "20260401",
                "1867-12-31",
                "10000-01-01",
                "未定",
                "",
                "2026-04-01 09:00",
                "慶応3年1月1日",
                "令和百年1月1日"
            })
    void a_day_that_the_calendar_does_not_have_is_refused(String cell) {
        assertEquals(
                Words.of(
                        "`" + cell + "`は使えません: 1868年から9999年までの実在する日付（例 2026-04-01、令和8年4月1日）にしてください",
                        "`" + cell
                                + "` is not accepted: expected a day that exists, from 1868 to 9999, such as 2026-04-01 or 令和8年4月1日"),
                DAY.read(cell).getLeft());
    }

    @Test
    void a_day_outside_of_what_is_written_is_not_of_the_kind() {
        assertFalse(DAY.accepts(LocalDate.of(1867, 12, 31)));
        assertFalse(DAY.accepts(LocalDate.of(10_000, 1, 1)));
        assertFalse(DAY.accepts(LocalDate.MAX));
        assertFalse(DAY.accepts(LocalDate.MIN));
    }

    @Test
    @DisplayName("未実施は、記録された事実である")
    void never_done_is_a_value() {
        DoneKind done = new DoneKind();
        assertEquals(Either.right(Done.never()), done.read("未実施"));
        assertEquals(Either.right(Done.never()), done.read(" Never "));
        assertEquals(Either.right(Done.on(LocalDate.of(2026, 4, 1))), done.read("令和8年4月1日"));
        assertEquals("未実施", done.write(Done.never(), Language.JA));
        assertEquals("never", done.write(Done.never(), Language.EN));
        assertEquals(
                "`未` is not accepted: expected a day that exists, from 1868 to 9999, such as 2026-04-01 or 令和8年4月1日, or `never`",
                done.read("未").getLeft().en());
    }
}
