package dev.isms.sagamihara.technical;

import static dev.isms.asset.BusinessSystem.BUSINESS_SYSTEM;
import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.information.Importance.HIGH;
import static dev.isms.information.Importance.LOW;
import static dev.isms.information.Importance.MEDIUM;
import static dev.isms.sagamihara.Judged.TODAY;
import static dev.isms.sagamihara.Judged.judged;
import static dev.isms.sagamihara.terms.InformationTerms.IMPORTANT_FROM;
import static dev.isms.sagamihara.terms.TechnicalTerms.ACCESS_RECORD_RETENTION;
import static dev.isms.sagamihara.text.ChapterVII.VII_1;
import static dev.isms.sagamihara.text.ChapterVII.VII_1_s2;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import dev.isms.asset.AccessRecord;
import dev.isms.asset.BusinessSystem;
import dev.isms.policy.Policy;
import dev.isms.sagamihara.Judged;
import dev.isms.sagamihara.Sagamihara;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅶ-1 アクセス記録の取得等")
class AccessRecordsTest {

    /** A city to which the middle importance is important, and which keeps access records for three years. */
    private static final Policy CITY =
            Sagamihara.policy().set(IMPORTANT_FROM, MEDIUM).set(ACCESS_RECORD_RETENTION, Period.ofYears(3));

    private static final AccessRecord KEPT = AccessRecord.named("ログイン").withDiscarded(some(false));
    private static final AccessRecord DISCARDED = KEPT.withDiscarded(some(true));

    private static BusinessSystem with(AccessRecord... records) {
        return BusinessSystem.named("税務システム").withImportance(some(HIGH)).withAccessRecords(some(List.of(records)));
    }

    @Nested
    @DisplayName("重要な電子情報を扱う業務システムについては、システム管理者は各種アクセス記録を取得し")
    @Tag("CS.VII.1")
    class Taken {

        private Judged<BusinessSystem> taken(BusinessSystem system) {
            return judged(VII_1, BUSINESS_SYSTEM, system).under(CITY);
        }

        @Test
        @DisplayName("重要な電子情報を扱い、アクセス記録を取得していれば適合し、一つもなければ違反である")
        void records_of_an_important_system_are_taken() {
            taken(with(KEPT)).is(SATISFIED).because("importance", "access-records");
            taken(with()).is(VIOLATED).because("importance", "access-records");
        }

        @Test
        @DisplayName("各種は種類を挙げない：どの種類でも、一種類あれば足りる")
        void the_text_names_no_kind() {
            taken(with(AccessRecord.named("印刷"))).is(SATISFIED);
            taken(with(AccessRecord.unrecorded())).is(SATISFIED);
        }

        @Test
        @DisplayName("取得の一覧がなければ判定できない")
        void a_list_that_was_not_delivered_leaves_it_open() {
            taken(with().withAccessRecords(none()))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("missing access-records");
        }

        @Test
        @DisplayName("市が定めた重要性の下限から及び、それに満たないものには及ばない")
        void only_what_is_important_is_concerned() {
            taken(with().withImportance(some(MEDIUM))).is(VIOLATED);
            taken(with().withImportance(some(LOW))).is(NOT_APPLICABLE).because("importance");
            taken(with(KEPT).withImportance(some(LOW))).is(NOT_APPLICABLE);
        }

        @Test
        @DisplayName("重要性の記録がなければ判定できず、取得していれば害はない")
        void an_unrecorded_importance_matters_only_without_records() {
            taken(with().withImportance(none()))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("missing importance");
            taken(with(KEPT).withImportance(none())).is(UNDETERMINED).harmlessly();
        }

        @Test
        @DisplayName("何が重要かを市が定めなければ、最高の重要性の他は判定できない")
        void what_is_important_is_the_citys_to_say() {
            judged(VII_1, BUSINESS_SYSTEM, with().withImportance(some(MEDIUM)))
                    .is(UNDETERMINED)
                    .openFor("unset important-from");
            judged(VII_1, BUSINESS_SYSTEM, with().withImportance(some(LOW)))
                    .is(UNDETERMINED)
                    .openFor("unset important-from");
            judged(VII_1, BUSINESS_SYSTEM, with()).is(VIOLATED);
        }
    }

    @Nested
    @DisplayName("一定期間保存するものとする。")
    @Tag("CS.VII.1.s2")
    class Kept {

        private final LocalDate newest = TODAY.minusYears(3);
        private final AccessRecord lately = DISCARDED.withNewestDiscardedOn(some(newest));

        private Judged<BusinessSystem> kept(BusinessSystem system) {
            return judged(VII_1_s2, BUSINESS_SYSTEM, system).under(CITY);
        }

        @Test
        @DisplayName("廃棄していなければ、期間を問わず適合する")
        void what_is_not_discarded_is_kept() {
            kept(with(KEPT)).is(SATISFIED).because("importance", "access-records[1]/discarded");
            judged(VII_1_s2, BUSINESS_SYSTEM, with(KEPT)).is(SATISFIED);
        }

        @Test
        @DisplayName("期間の最終日の記録はまだ保存し、その翌日からは廃棄してよい")
        void the_last_day_of_the_period_is_still_to_be_kept() {
            kept(with(lately))
                    .is(VIOLATED)
                    .because("importance", "access-records[1]/discarded", "access-records[1]/newest-discarded-on");
            kept(with(lately)).on(TODAY.plusDays(1)).is(SATISFIED);
            kept(with(lately.withNewestDiscardedOn(some(newest.minusDays(1))))).is(SATISFIED);
        }

        @Test
        @DisplayName("どの種類も保存する：一種類でも期間内に廃棄すれば違反であり、理由はその種類を指す")
        void every_kind_is_kept() {
            AccessRecord early =
                    AccessRecord.named("印刷").withDiscarded(some(true)).withNewestDiscardedOn(some(TODAY.minusDays(30)));
            kept(with(KEPT, early, KEPT))
                    .is(VIOLATED)
                    .because("importance", "access-records[2]/discarded", "access-records[2]/newest-discarded-on");
        }

        @Test
        @DisplayName("廃棄の有無、廃棄した記録のうち最も新しいものの記録日の記録がなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            kept(with(KEPT.withDiscarded(none()).withNewestDiscardedOn(some(newest))))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("missing access-records[1]/discarded");
            kept(with(DISCARDED)).is(UNDETERMINED).openFor("missing access-records[1]/newest-discarded-on");
        }

        @Test
        @DisplayName("期間を市が定めなければ、廃棄していれば判定できない")
        void how_long_is_the_citys_to_say() {
            judged(VII_1_s2, BUSINESS_SYSTEM, with(lately)).is(UNDETERMINED).openFor("unset access-record-retention");
        }

        @Test
        @DisplayName("昨日の記録の廃棄は、どの期間でも早い")
        void what_is_of_yesterday_is_discarded_too_early_by_any_period() {
            judged(VII_1_s2, BUSINESS_SYSTEM, with(DISCARDED.withNewestDiscardedOn(some(TODAY.minusDays(1)))))
                    .is(VIOLATED);
        }

        @Test
        @DisplayName("判定日より後の記録の廃棄では判断できない")
        void a_record_of_the_future_settles_nothing() {
            kept(with(DISCARDED.withNewestDiscardedOn(some(TODAY.plusDays(1)))))
                    .is(UNDETERMINED)
                    .openFor("weak access-records[1]/newest-discarded-on");
        }

        @Test
        @DisplayName("重要でないもの、記録を取得していないものには及ばず、一覧がなければ判定できない")
        void only_records_of_an_important_system_are_concerned() {
            kept(with(lately).withImportance(some(LOW))).is(NOT_APPLICABLE);
            kept(with()).is(NOT_APPLICABLE);
            kept(with().withAccessRecords(none())).is(UNDETERMINED).openFor("missing access-records");
        }

        @Test
        @DisplayName("重要性の記録がなければ判定できず、廃棄していなければ害はない")
        void an_unrecorded_importance_matters_only_where_some_were_discarded() {
            kept(with(lately).withImportance(none()))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("missing importance");
            kept(with(KEPT).withImportance(none())).is(UNDETERMINED).harmlessly();
        }
    }
}
