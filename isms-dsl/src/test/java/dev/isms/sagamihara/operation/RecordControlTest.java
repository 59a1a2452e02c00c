package dev.isms.sagamihara.operation;

import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.register.RecordEntry.RECORD_ENTRY;
import static dev.isms.sagamihara.Judged.TODAY;
import static dev.isms.sagamihara.Judged.judged;
import static dev.isms.sagamihara.terms.OperationTerms.RECORD_RETENTION;
import static dev.isms.sagamihara.text.ChapterX.X_2_a;
import static dev.isms.sagamihara.text.ChapterX.X_2_b;
import static dev.isms.sagamihara.text.ChapterX.X_2_c;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import dev.isms.evidence.Judgement;
import dev.isms.policy.Policy;
import dev.isms.register.Harm;
import dev.isms.register.RecordEntry;
import dev.isms.sagamihara.Sagamihara;
import io.vavr.collection.HashSet;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("対策基準 Ⅹ-2 記録の管理")
class RecordControlTest {

    /** A city that keeps its records for five years. */
    private static final Policy FIVE_YEARS = Sagamihara.policy().set(RECORD_RETENTION, Period.ofYears(5));

    private static final LocalDate CREATED = LocalDate.of(2021, 4, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 4, 1);
    private static final HashSet<Harm> ALL = HashSet.of(Harm.values());
    private static final RecordEntry KEPT = RecordEntry.named("監査記録")
            .withCreatedOn(some(CREATED))
            .withKept(some(true))
            .withAccessible(some(yes(TODAY.minusDays(30))))
            .withProtectedFrom(some(ALL))
            .withProtection(some(yes(TODAY.minusDays(30))));
    private static final RecordEntry DISCARDED = KEPT.withKept(some(false));

    private static Judgement yes(LocalDate day) {
        return Judgement.yes(day, "情報政策課", "点検結果");
    }

    private static Judgement no(LocalDate day) {
        return Judgement.no(day, "情報政策課", "点検結果");
    }

    @Nested
    @DisplayName("a 必要と認められる期間、保管すること。")
    @Tag("CS.X.2.a")
    class Retained {

        @Test
        @DisplayName("保管されていれば、期間を市が定めていなくても適合する")
        void one_that_is_kept_is_fine_whatever_the_period() {
            judged(X_2_a, RECORD_ENTRY, KEPT).is(SATISFIED).because("kept");
            judged(X_2_a, RECORD_ENTRY, KEPT).under(FIVE_YEARS).is(SATISFIED);
            judged(X_2_a, RECORD_ENTRY, KEPT.withCreatedOn(none())).is(SATISFIED);
        }

        @Test
        @DisplayName("期間の最終日まで保管しなければ違反であり、翌日からは保管しなくてよい")
        void it_is_kept_through_the_last_day() {
            judged(X_2_a, RECORD_ENTRY, DISCARDED)
                    .under(FIVE_YEARS)
                    .on(LAST_DAY)
                    .is(VIOLATED)
                    .because("kept", "created-on");
            judged(X_2_a, RECORD_ENTRY, DISCARDED)
                    .under(FIVE_YEARS)
                    .on(LAST_DAY.plusDays(1))
                    .is(SATISFIED)
                    .because("created-on");
        }

        @Test
        @DisplayName("保管されていないとき、期間を市が定めていなければ判定できない。ただし、前日の記録は、どう定めても期間内である")
        void with_the_period_unset_what_is_not_kept_is_open() {
            judged(X_2_a, RECORD_ENTRY, DISCARDED).is(UNDETERMINED).openFor("unset record-retention");
            judged(X_2_a, RECORD_ENTRY, DISCARDED.withCreatedOn(some(TODAY.minusDays(1))))
                    .is(VIOLATED);
        }

        @Test
        @DisplayName("作成日や保管の記録がなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged(X_2_a, RECORD_ENTRY, DISCARDED.withCreatedOn(none()))
                    .under(FIVE_YEARS)
                    .is(UNDETERMINED)
                    .openFor("missing created-on");
            judged(X_2_a, RECORD_ENTRY, KEPT.withKept(none()))
                    .under(FIVE_YEARS)
                    .is(UNDETERMINED)
                    .openFor("missing kept");
        }

        @Test
        @DisplayName("判定日より後の作成日では判定できない")
        void a_record_of_a_day_to_come_settles_nothing() {
            judged(X_2_a, RECORD_ENTRY, DISCARDED.withCreatedOn(some(TODAY.plusDays(1))))
                    .under(FIVE_YEARS)
                    .is(UNDETERMINED)
                    .openFor("weak created-on");
        }
    }

    @Nested
    @DisplayName("b 許可された利用者が容易に利用することができるように管理すること。")
    @Tag("CS.X.2.b")
    class Accessible {

        @Test
        @DisplayName("容易に利用できると判断されていれば適合し、できないと判断されていれば違反である")
        void it_is_as_it_was_judged() {
            judged(X_2_b, RECORD_ENTRY, KEPT).is(SATISFIED);
            judged(X_2_b, RECORD_ENTRY, KEPT.withAccessible(some(no(TODAY)))).is(VIOLATED);
        }

        @Test
        @DisplayName("誰も判断していない、又は先の日付の判断では判定できない")
        void nobody_s_judgement_and_one_of_a_day_to_come_settle_nothing() {
            judged(X_2_b, RECORD_ENTRY, KEPT.withAccessible(none()))
                    .is(UNDETERMINED)
                    .openFor("missing accessible");
            judged(X_2_b, RECORD_ENTRY, KEPT.withAccessible(some(yes(TODAY.plusDays(1)))))
                    .is(UNDETERMINED)
                    .openFor("weak accessible");
        }

        @Test
        @DisplayName("判断に期限の定めはない")
        void the_text_sets_the_judgement_no_term() {
            judged(X_2_b, RECORD_ENTRY, KEPT).on(TODAY.plusYears(10)).is(SATISFIED);
        }

        @Test
        @DisplayName("廃棄した記録の利用は問わず、保管の記録がなければ判定できない")
        void a_discarded_record_need_not_be_used() {
            judged(X_2_b, RECORD_ENTRY, DISCARDED.withAccessible(none())).is(NOT_APPLICABLE);
            judged(X_2_b, RECORD_ENTRY, KEPT.withKept(none()).withAccessible(some(no(TODAY))))
                    .is(UNDETERMINED)
                    .openFor("missing kept");
        }
    }

    @Nested
    @DisplayName("c 損傷、劣化及び紛失を防ぐ適切な措置を行うこと。")
    @Tag("CS.X.2.c")
    class Protected {

        @Test
        @DisplayName("三つの全てを防ぐ措置が適切と判断されていれば適合する")
        void protection_against_all_three_is_fine() {
            judged(X_2_c, RECORD_ENTRY, KEPT).is(SATISFIED);
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource
        @DisplayName("損傷、劣化、紛失の一つでも防いでいなければ違反である")
        void a_harm_left_out_is_a_violation(Harm left) {
            judged(X_2_c, RECORD_ENTRY, KEPT.withProtectedFrom(some(ALL.remove(left))))
                    .is(VIOLATED);
        }

        @Test
        @DisplayName("措置が適切でないと判断されていれば違反である")
        void protection_judged_not_appropriate_is_a_violation() {
            judged(X_2_c, RECORD_ENTRY, KEPT.withProtection(some(no(TODAY)))).is(VIOLATED);
        }

        @Test
        @DisplayName("何を防ぐかの記録がない、誰も判断していない、又は先の日付の判断では判定できない")
        void what_is_unrecorded_or_weak_leaves_it_open() {
            judged(X_2_c, RECORD_ENTRY, KEPT.withProtectedFrom(none()))
                    .is(UNDETERMINED)
                    .openFor("missing protected-from");
            judged(X_2_c, RECORD_ENTRY, KEPT.withProtection(none()))
                    .is(UNDETERMINED)
                    .openFor("missing protection");
            judged(X_2_c, RECORD_ENTRY, KEPT.withProtection(some(yes(TODAY.plusDays(1)))))
                    .is(UNDETERMINED)
                    .openFor("weak protection");
        }

        @Test
        @DisplayName("判断に期限の定めはない")
        void the_text_sets_the_judgement_no_term() {
            judged(X_2_c, RECORD_ENTRY, KEPT).on(TODAY.plusYears(10)).is(SATISFIED);
        }

        @Test
        @DisplayName("廃棄した記録を守ることは求めず、保管の記録がなければ判定できない")
        void a_discarded_record_need_not_be_protected() {
            judged(X_2_c, RECORD_ENTRY, DISCARDED.withProtection(none())).is(NOT_APPLICABLE);
            judged(X_2_c, RECORD_ENTRY, KEPT.withKept(none()).withProtectedFrom(some(HashSet.empty())))
                    .is(UNDETERMINED)
                    .openFor("missing kept");
        }
    }
}
