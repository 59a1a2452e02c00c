package dev.isms.sagamihara.technical;

import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.sagamihara.Judged.TODAY;
import static dev.isms.sagamihara.Judged.judged;
import static dev.isms.sagamihara.technical.PowerBackup.UPS_BATTERY;
import static dev.isms.sagamihara.technical.PowerBackup.UPS_CHECK;
import static dev.isms.sagamihara.technical.PowerBackupTest.SOUND;
import static dev.isms.sagamihara.technical.PowerBackupTest.WELL;
import static dev.isms.sagamihara.technical.PowerBackupTest.with;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import dev.isms.asset.Server;
import dev.isms.asset.Ups;
import dev.isms.evidence.Done;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅶ-5-(2) 電源バックアップ管理：電池の交換、性能確認")
class PowerBackupUpkeepTest {

    @Nested
    @DisplayName("d 製造元の取扱説明書に基づき、定期的にUPSの電池を交換すること。")
    @Tag("CS.VII.5.2.1.d")
    class Battery {

        private final LocalDate due = LocalDate.of(2027, 4, 1);

        @Test
        @DisplayName("説明書の周期の最終日は遅れではなく、翌日は違反である")
        void the_due_day_itself_is_not_late() {
            judged(UPS_BATTERY, SOUND).on(due).is(SATISFIED).because("ups/battery-replaced", "ups/battery-life");
            judged(UPS_BATTERY, SOUND).on(due.plusDays(1)).is(VIOLATED);
        }

        @Test
        @DisplayName("周期はUPSごとの説明書による")
        void the_period_is_that_of_the_makers_manual() {
            judged(UPS_BATTERY, with(WELL.withBatteryLife(some(Period.ofYears(5)))))
                    .on(due.plusDays(1))
                    .is(SATISFIED);
        }

        @Test
        @DisplayName("未交換なら使用開始日から数える")
        void never_replaced_counts_from_the_first_day_of_use() {
            Ups never = WELL.withBatteryReplaced(some(Done.never()));
            judged(UPS_BATTERY, with(never))
                    .is(VIOLATED)
                    .because("ups/battery-replaced", "ups/in-use-since", "ups/battery-life");
            judged(UPS_BATTERY, with(never)).on(LocalDate.of(2023, 4, 1)).is(SATISFIED);
            judged(UPS_BATTERY, with(never.withInUseSince(none())))
                    .is(UNDETERMINED)
                    .openFor("missing ups/in-use-since");
        }

        @Test
        @DisplayName("交換日の記録がない、説明書の周期の記録がない場合は判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged(UPS_BATTERY, with(WELL.withBatteryReplaced(none())))
                    .is(UNDETERMINED)
                    .openFor("missing ups/battery-replaced");
            judged(UPS_BATTERY, with(WELL.withBatteryLife(none())))
                    .is(UNDETERMINED)
                    .openFor("missing ups/battery-life");
        }

        @Test
        @DisplayName("判定日より後の交換日では判断できない")
        void a_replacement_in_the_future_settles_nothing() {
            judged(UPS_BATTERY, with(WELL.withBatteryReplaced(some(Done.on(TODAY.plusDays(1))))))
                    .is(UNDETERMINED)
                    .openFor("weak ups/battery-replaced");
        }

        @Test
        @DisplayName("月末の応当日がなければ、その月の末日が期限である")
        void a_period_of_months_ends_with_the_shorter_month() {
            Server monthly = with(WELL.withBatteryLife(some(Period.ofMonths(1)))
                    .withBatteryReplaced(some(Done.on(LocalDate.of(2026, 1, 31)))));
            judged(UPS_BATTERY, monthly).on(LocalDate.of(2026, 2, 28)).is(SATISFIED);
            judged(UPS_BATTERY, monthly).on(LocalDate.of(2026, 3, 1)).is(VIOLATED);
        }
    }

    @Nested
    @DisplayName("なお、使用状況等を考慮し、必要に応じて性能確認を行うこと。")
    @Tag("CS.VII.5.2.1.d.s2")
    class Check {

        @Test
        @DisplayName("必要と判断され、確認していれば適合し、いなければ違反である")
        void a_needed_check_is_done() {
            judged(UPS_CHECK, SOUND).is(SATISFIED);
            judged(UPS_CHECK, with(WELL.withChecked(some(false)))).is(VIOLATED);
        }

        @Test
        @DisplayName("必要で、確認の記録がなければ判定できない")
        void a_needed_check_of_which_nothing_is_recorded_is_open() {
            judged(UPS_CHECK, with(WELL.withChecked(none())))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("missing ups/checked");
        }

        @Test
        @DisplayName("不要と判断されていれば、確認の有無を問わず及ばない")
        void what_is_judged_not_needed_is_not_concerned() {
            Ups notNeeded = WELL.withCheckNeeded(some(false));
            judged(UPS_CHECK, with(notNeeded)).is(NOT_APPLICABLE);
            judged(UPS_CHECK, with(notNeeded.withChecked(some(false)))).is(NOT_APPLICABLE);
            judged(UPS_CHECK, with(notNeeded.withChecked(none()))).is(NOT_APPLICABLE);
        }

        @Test
        @DisplayName("要否の記録がなければ判定できず、確認していれば害はない")
        void an_unrecorded_need_matters_only_without_the_check() {
            Ups unjudged = WELL.withCheckNeeded(none());
            judged(UPS_CHECK, with(unjudged)).is(UNDETERMINED).harmlessly();
            judged(UPS_CHECK, with(unjudged.withChecked(some(false))))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("missing ups/check-needed");
            judged(UPS_CHECK, with(unjudged.withChecked(none())))
                    .is(UNDETERMINED)
                    .notHarmlessly();
        }
    }
}
