package dev.isms.sagamihara.physical;

import static dev.isms.conduct.ScreenAbsence.SCREEN_ABSENCE;
import static dev.isms.conduct.ScreenMeasure.INITIAL_SCREEN;
import static dev.isms.conduct.ScreenMeasure.LOCK;
import static dev.isms.conduct.ScreenMeasure.POWER_OFF;
import static dev.isms.conduct.ScreenMeasure.SCREEN_SAVER;
import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.sagamihara.Judged.TODAY;
import static dev.isms.sagamihara.Judged.judged;
import static dev.isms.sagamihara.physical.ClientSecurity.LONG_ABSENCE;
import static dev.isms.sagamihara.physical.ClientSecurity.SHORT_ABSENCE;
import static dev.isms.sagamihara.terms.PhysicalTerms.LONG_ABSENCE_FROM;
import static dev.isms.sagamihara.terms.PhysicalTerms.SHORT_ABSENCE_UP_TO;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_2_2_r1_a_b1;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_2_2_r1_a_b2;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_2_2_r1_a_b3;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_2_2_r1_b_b1;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.conduct.ScreenAbsence;
import dev.isms.conduct.ScreenMeasure;
import dev.isms.policy.Conformity;
import dev.isms.policy.Policy;
import dev.isms.sagamihara.Sagamihara;
import io.vavr.collection.LinkedHashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅵ-1-(2) クライアントの物理的セキュリティ対策：モニター画面")
class ClientSecurityScreensTest {

    /** A city to which 15 minutes are long and 5 are short. */
    private static final Policy CITY =
            Sagamihara.policy().set(LONG_ABSENCE_FROM, 15).set(SHORT_ABSENCE_UP_TO, 5);

    private static ScreenAbsence absence(int minutes, ScreenMeasure... measures) {
        return absence(measures).withMinutes(some(minutes));
    }

    private static ScreenAbsence absence(ScreenMeasure... measures) {
        return ScreenAbsence.named("離席-01").withMeasures(some(LinkedHashSet.of(measures)));
    }

    @Nested
    @DisplayName("モニター画面 離席時は、以下の管理の内、適切な措置を講ずる。")
    @Tag("CS.VI.1.2.2.r1")
    class Monitors {

        @Nested
        @DisplayName("a 長時間の場合")
        @Tag("CS.VI.1.2.2.r1.a")
        class LongAbsences {

            @Test
            @Tag("CS.VI.1.2.2.r1.a.b1")
            @DisplayName("電源を切れば足りる")
            void switching_off_suffices() {
                judged(LONG_ABSENCE, absence(60, POWER_OFF))
                        .under(CITY)
                        .is(SATISFIED)
                        .taking(VI_1_2_2_r1_a_b1);
            }

            @Test
            @Tag("CS.VI.1.2.2.r1.a.b2")
            @DisplayName("パスワード付スクリーンセイバーを設定すれば足りる")
            void a_screen_saver_with_a_password_suffices() {
                judged(LONG_ABSENCE, absence(60, SCREEN_SAVER))
                        .under(CITY)
                        .is(SATISFIED)
                        .taking(VI_1_2_2_r1_a_b2);
            }

            @Test
            @Tag("CS.VI.1.2.2.r1.a.b3")
            @DisplayName("コンピュータをロックすれば足りる")
            void a_lock_suffices() {
                judged(LONG_ABSENCE, absence(60, LOCK))
                        .under(CITY)
                        .is(SATISFIED)
                        .taking(VI_1_2_2_r1_a_b3)
                        .because("minutes", "measures");
            }

            @Test
            @DisplayName("いずれの措置も講じなければ違反である")
            void doing_nothing_is_a_violation() {
                judged(LONG_ABSENCE, absence(60)).under(CITY).is(VIOLATED).because("minutes", "measures");
            }

            @Test
            @DisplayName("起動初期状態にすることは、長時間の措置ではない")
            void the_initial_screen_is_no_measure_for_a_long_absence() {
                judged(LONG_ABSENCE, absence(60, INITIAL_SCREEN)).under(CITY).is(VIOLATED);
            }

            @Test
            @DisplayName("措置が記録されていなければ判定できない")
            void unrecorded_measures_leave_it_open() {
                judged(LONG_ABSENCE, absence(60).withMeasures(none()))
                        .under(CITY)
                        .is(UNDETERMINED)
                        .notHarmlessly()
                        .openFor("missing measures");
            }

            @Test
            @DisplayName("離席時間が記録されていなければ判定できない")
            void an_unrecorded_duration_leaves_it_open() {
                judged(LONG_ABSENCE, absence())
                        .under(CITY)
                        .is(UNDETERMINED)
                        .notHarmlessly()
                        .openFor("missing minutes");
            }

            @Test
            @DisplayName("措置を講じていれば、離席時間が不明でも害はない")
            void an_unrecorded_duration_is_harmless_after_a_lock() {
                judged(LONG_ABSENCE, absence(LOCK)).under(CITY).is(UNDETERMINED).harmlessly();
            }

            @Test
            @DisplayName("市が定めた分数ちょうどは長時間である")
            void the_very_minute_is_long() {
                judged(LONG_ABSENCE, absence(15)).under(CITY).is(VIOLATED);
                judged(LONG_ABSENCE, absence(14)).under(CITY).is(NOT_APPLICABLE).because("minutes");
            }

            @Test
            @DisplayName("長時間を市が定めていなければ判定できない")
            void without_the_citys_number_it_is_open() {
                judged(LONG_ABSENCE, absence(60)).is(UNDETERMINED).openFor("unset long-absence-from");
            }

            @Test
            @DisplayName("市が定めていなければ、何日の離席も長時間とは決まらず、0分だけは長時間でない")
            void no_number_is_long_by_itself() {
                judged(LONG_ABSENCE, absence(1)).is(UNDETERMINED).openFor("unset long-absence-from");
                judged(LONG_ABSENCE, absence(14_400)).is(UNDETERMINED).openFor("unset long-absence-from");
                judged(LONG_ABSENCE, absence(0)).is(NOT_APPLICABLE);
            }

            @Test
            @DisplayName("市は、何日からを長時間とすることもできる")
            void a_city_may_call_long_what_lasts_days() {
                Policy days = Sagamihara.policy().set(LONG_ABSENCE_FROM, 2_880);
                judged(LONG_ABSENCE, absence(2_880)).under(days).is(VIOLATED);
                judged(LONG_ABSENCE, absence(2_879)).under(days).is(NOT_APPLICABLE);
            }
        }

        @Nested
        @DisplayName("b 短時間の場合")
        @Tag("CS.VI.1.2.2.r1.b")
        class ShortAbsences {

            @Test
            @Tag("CS.VI.1.2.2.r1.b.b1")
            @DisplayName("画面表示を起動初期状態にすれば足りる")
            void the_initial_screen_suffices() {
                judged(SHORT_ABSENCE, absence(3, INITIAL_SCREEN))
                        .under(CITY)
                        .is(SATISFIED)
                        .taking(VI_1_2_2_r1_b_b1)
                        .because("minutes", "measures");
            }

            @Test
            @DisplayName("何もしなければ違反である")
            void doing_nothing_is_a_violation() {
                judged(SHORT_ABSENCE, absence(3)).under(CITY).is(VIOLATED).because("minutes", "measures");
            }

            @Test
            @DisplayName("文言どおり、長時間の措置は短時間の措置ではない")
            void by_its_words_the_measures_for_a_long_absence_are_none_for_a_short_one() {
                judged(SHORT_ABSENCE, absence(3, POWER_OFF, SCREEN_SAVER, LOCK))
                        .under(CITY)
                        .is(VIOLATED);
            }

            @Test
            @DisplayName("措置が記録されていなければ判定できない")
            void unrecorded_measures_leave_it_open() {
                judged(SHORT_ABSENCE, absence(3).withMeasures(none()))
                        .under(CITY)
                        .is(UNDETERMINED)
                        .openFor("missing measures");
            }

            @Test
            @DisplayName("離席時間が記録されていなければ判定できない")
            void an_unrecorded_duration_leaves_it_open() {
                judged(SHORT_ABSENCE, absence()).under(CITY).is(UNDETERMINED).openFor("missing minutes");
            }

            @Test
            @DisplayName("市が定めた分数ちょうどは短時間である")
            void the_very_minute_is_short() {
                judged(SHORT_ABSENCE, absence(5)).under(CITY).is(VIOLATED);
                judged(SHORT_ABSENCE, absence(6)).under(CITY).is(NOT_APPLICABLE);
            }

            @Test
            @DisplayName("短時間を市が定めていなければ判定できない")
            void without_the_citys_number_it_is_open() {
                judged(SHORT_ABSENCE, absence(3)).is(UNDETERMINED).openFor("unset short-absence-up-to");
                judged(SHORT_ABSENCE, absence(1)).is(UNDETERMINED).openFor("unset short-absence-up-to");
                judged(SHORT_ABSENCE, absence(1_441)).is(UNDETERMINED).openFor("unset short-absence-up-to");
            }
        }

        @Test
        @DisplayName("短時間でも長時間でもない離席には、どちらの規則も及ばない")
        void between_short_and_long_no_rule_applies() {
            judged(LONG_ABSENCE, absence(10)).under(CITY).is(NOT_APPLICABLE);
            judged(SHORT_ABSENCE, absence(10)).under(CITY).is(NOT_APPLICABLE);
            assertEquals(
                    Conformity.NOTHING_APPLIED,
                    CITY.of(SCREEN_ABSENCE).assess(absence(10), TODAY).conformity());
        }
    }

    @Test
    @DisplayName("短時間と長時間が重なる設定は、どちらを先に定めても拒まれる")
    void an_absence_is_never_both_short_and_long() {
        Policy longFirst = Sagamihara.policy().set(LONG_ABSENCE_FROM, 15);
        Policy shortFirst = Sagamihara.policy().set(SHORT_ABSENCE_UP_TO, 15);
        assertThrows(IllegalArgumentException.class, () -> longFirst.set(SHORT_ABSENCE_UP_TO, 15));
        assertThrows(IllegalArgumentException.class, () -> shortFirst.set(LONG_ABSENCE_FROM, 15));
        assertThrows(IllegalArgumentException.class, () -> longFirst.set(SHORT_ABSENCE_UP_TO, 16));
        assertEquals(some(14), longFirst.set(SHORT_ABSENCE_UP_TO, 14).settings().get(SHORT_ABSENCE_UP_TO));
    }
}
