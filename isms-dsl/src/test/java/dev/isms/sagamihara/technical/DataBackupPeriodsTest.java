package dev.isms.sagamihara.technical;

import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.sagamihara.Judged.TODAY;
import static dev.isms.sagamihara.Judged.judged;
import static dev.isms.sagamihara.technical.DataBackup.AS_PLANNED;
import static dev.isms.sagamihara.technical.DataBackup.PROCEDURE_REVIEWED;
import static dev.isms.sagamihara.technical.DataBackup.STATUS_CONFIRMED;
import static dev.isms.sagamihara.technical.DataBackupTest.CITY;
import static dev.isms.sagamihara.technical.DataBackupTest.WELL;
import static dev.isms.sagamihara.technical.DataBackupTest.with;
import static dev.isms.sagamihara.terms.TechnicalTerms.BACKUP_CONFIRMATION_PERIOD;
import static dev.isms.sagamihara.terms.TechnicalTerms.BACKUP_REVIEW_PERIOD;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import dev.isms.asset.Backup;
import dev.isms.evidence.Done;
import dev.isms.sagamihara.Sagamihara;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅶ-5-(3) データバックアップ管理：定期的な取得、見直し、確認")
class DataBackupPeriodsTest {

    @Nested
    @DisplayName("c バックアップは計画された手順（手法及び頻度）に基づき、定期的に行うこと。")
    @Tag("CS.VII.5.3.1.c")
    class AsPlanned {

        private final Backup weekly =
                WELL.withPlannedInterval(some(Period.ofDays(7))).withTaken(some(Done.on(TODAY.minusDays(7))));

        @Test
        @DisplayName("計画の手法により、計画の頻度で行っていれば適合する")
        void by_the_planned_method_at_the_planned_interval_is_fine() {
            judged(AS_PLANNED, with(WELL)).is(SATISFIED).because("backups[1]/by-planned-method", "backups[1]/taken");
        }

        @Test
        @DisplayName("頻度を守っても、計画の手法によらなければ違反である")
        void another_method_is_a_violation() {
            judged(AS_PLANNED, with(WELL.withByPlannedMethod(some(false))))
                    .is(VIOLATED)
                    .because("backups[1]/by-planned-method");
        }

        @Test
        @DisplayName("計画の間隔の最終日は遅れではなく、翌日は違反である")
        void the_due_day_itself_is_not_late() {
            judged(AS_PLANNED, with(weekly))
                    .is(SATISFIED)
                    .because("backups[1]/by-planned-method", "backups[1]/taken", "backups[1]/planned-interval");
            judged(AS_PLANNED, with(weekly)).on(TODAY.plusDays(1)).is(VIOLATED);
        }

        @Test
        @DisplayName("未取得なら運用開始日から数える")
        void never_taken_counts_from_the_first_day_of_operation() {
            Backup never = weekly.withTaken(some(Done.never()));
            judged(AS_PLANNED, with(never)).is(VIOLATED);
            judged(AS_PLANNED, with(never.withInUseSince(some(TODAY.minusDays(7)))))
                    .is(SATISFIED);
            judged(AS_PLANNED, with(never.withInUseSince(some(TODAY.minusDays(8)))))
                    .is(VIOLATED);
            judged(AS_PLANNED, with(never.withInUseSince(none())))
                    .is(UNDETERMINED)
                    .openFor("missing backups[1]/in-use-since");
        }

        @Test
        @DisplayName("手法、頻度、取得日の記録がなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged(AS_PLANNED, with(WELL.withByPlannedMethod(none())))
                    .is(UNDETERMINED)
                    .openFor("missing backups[1]/by-planned-method");
            judged(AS_PLANNED, with(WELL.withPlannedInterval(none()).withTaken(some(Done.on(TODAY.minusDays(2))))))
                    .is(UNDETERMINED)
                    .openFor("missing backups[1]/planned-interval");
            judged(AS_PLANNED, with(WELL.withTaken(none()))).is(UNDETERMINED).openFor("missing backups[1]/taken");
        }

        @Test
        @DisplayName("判定日より後の取得日では判断できない")
        void a_run_in_the_future_settles_nothing() {
            judged(AS_PLANNED, with(WELL.withTaken(some(Done.on(TODAY.plusDays(1))))))
                    .is(UNDETERMINED)
                    .openFor("weak backups[1]/taken");
        }
    }

    @Nested
    @DisplayName("d バックアップの手順（手法及び頻度）は定期的に見直すこと。")
    @Tag("CS.VII.5.3.1.d")
    class Reviewed {

        @Test
        @DisplayName("市が定めた周期の最終日は遅れではなく、翌日は違反である")
        void the_due_day_itself_is_not_late() {
            judged(PROCEDURE_REVIEWED, with(WELL)).under(CITY).is(SATISFIED);
            judged(PROCEDURE_REVIEWED, with(WELL))
                    .under(CITY)
                    .on(TODAY.plusDays(1))
                    .is(VIOLATED)
                    .because("backups[1]/procedure-reviewed");
        }

        @Test
        @DisplayName("未実施なら運用開始日から数える")
        void never_reviewed_counts_from_the_first_day_of_operation() {
            Backup never = WELL.withProcedureReviewed(some(Done.never()));
            judged(PROCEDURE_REVIEWED, with(never)).under(CITY).is(VIOLATED);
            judged(PROCEDURE_REVIEWED, with(never.withInUseSince(some(TODAY.minusYears(1)))))
                    .under(CITY)
                    .is(SATISFIED);
        }

        @Test
        @DisplayName("見直し日の記録がない、又は周期を市が定めていなければ判定できない")
        void what_is_unrecorded_or_unset_leaves_it_open() {
            judged(PROCEDURE_REVIEWED, with(WELL.withProcedureReviewed(none())))
                    .under(CITY)
                    .is(UNDETERMINED)
                    .openFor("missing backups[1]/procedure-reviewed");
            judged(PROCEDURE_REVIEWED, with(WELL)).is(UNDETERMINED).openFor("unset backup-review-period");
        }

        @Test
        @DisplayName("見直しの周期は、取得の頻度でも確認の周期でもない")
        void its_period_is_neither_that_of_the_plan_nor_that_of_the_confirmation() {
            judged(PROCEDURE_REVIEWED, with(WELL))
                    .under(Sagamihara.policy().set(BACKUP_CONFIRMATION_PERIOD, Period.ofMonths(6)))
                    .is(UNDETERMINED);
        }
    }

    @Nested
    @DisplayName("f 内部システム監査等により、定期的に各システムのバックアップ管理の状況を確認する。")
    @Tag("CS.VII.5.3.1.f")
    class Confirmed {

        @Test
        @DisplayName("市が定めた周期の最終日は遅れではなく、翌日は違反である")
        void the_due_day_itself_is_not_late() {
            judged(STATUS_CONFIRMED, with(WELL)).under(CITY).is(SATISFIED);
            judged(STATUS_CONFIRMED, with(WELL))
                    .under(CITY)
                    .on(TODAY.plusDays(1))
                    .is(VIOLATED);
        }

        @Test
        @DisplayName("未実施なら運用開始日から数える")
        void never_confirmed_counts_from_the_first_day_of_operation() {
            Backup never = WELL.withStatusConfirmed(some(Done.never()));
            judged(STATUS_CONFIRMED, with(never)).under(CITY).is(VIOLATED);
            judged(STATUS_CONFIRMED, with(never.withInUseSince(some(TODAY.minusMonths(6)))))
                    .under(CITY)
                    .is(SATISFIED);
        }

        @Test
        @DisplayName("確認日の記録がない、又は周期を市が定めていなければ判定できない")
        void what_is_unrecorded_or_unset_leaves_it_open() {
            judged(STATUS_CONFIRMED, with(WELL.withStatusConfirmed(none())))
                    .under(CITY)
                    .is(UNDETERMINED)
                    .openFor("missing backups[1]/status-confirmed");
            judged(STATUS_CONFIRMED, with(WELL))
                    .under(Sagamihara.policy().set(BACKUP_REVIEW_PERIOD, Period.ofYears(1)))
                    .is(UNDETERMINED)
                    .openFor("unset backup-confirmation-period");
        }
    }
}
