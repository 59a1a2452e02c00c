package dev.isms.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.text.Words;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("和暦の日付")
final class EraDateTest {

    @ParameterizedTest
    @CsvSource({
        "1873-01-01, 明治6年1月1日, M6.1.1",
        "1912-07-29, 明治45年7月29日, M45.7.29",
        "1912-07-30, 大正1年7月30日, T1.7.30",
        "1926-12-24, 大正15年12月24日, T15.12.24",
        "1926-12-25, 昭和1年12月25日, S1.12.25",
        "1989-01-07, 昭和64年1月7日, S64.1.7",
        "1989-01-08, 平成1年1月8日, H1.1.8",
        "2003-03-31, 平成15年3月31日, H15.3.31",
        "2004-02-29, 平成16年2月29日, H16.2.29",
        "2019-04-30, 平成31年4月30日, H31.4.30",
        "2019-05-01, 令和1年5月1日, R1.5.1",
        "2026-12-31, 令和8年12月31日, R8.12.31"
    })
    @DisplayName("改元の日とその前の日")
    void the_first_day_of_an_era_and_the_day_before(LocalDate day, String kanji, String letters) {
        assertEquals(Words.of(kanji, day.toString()), EraDate.inKanji(day).words());
        assertEquals(Words.of(letters, day.toString()), EraDate.inLetters(day).words());
    }

    @Test
    @DisplayName("1873年より前と9999年より後の日は、作るときに拒否される")
    void a_day_outside_the_eras_is_refused_when_it_is_made() {
        for (LocalDate day :
                List.of(LocalDate.of(1872, 12, 31), LocalDate.MIN, LocalDate.of(10_000, 1, 1), LocalDate.MAX)) {
            assertEquals(
                    "day `" + day + "` of an era: expected one from `1873-01-01` to `9999-12-31`",
                    assertThrows(IllegalArgumentException.class, () -> EraDate.inKanji(day))
                            .getMessage());
        }
    }

    @Test
    @DisplayName("どの言語の端末でも同じ")
    void it_is_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ja-JP-u-ca-japanese-nu-thai"));
            assertEquals(
                    Words.of("令和1年5月1日", "2019-05-01"),
                    EraDate.inKanji(LocalDate.of(2019, 5, 1)).words());
        } finally {
            Locale.setDefault(before);
        }
    }
}
