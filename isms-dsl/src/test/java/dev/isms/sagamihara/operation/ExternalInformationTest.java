package dev.isms.sagamihara.operation;

import static dev.isms.administration.SecurityInformation.SECURITY_INFORMATION;
import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.sagamihara.text.ChapterVIII.VIII_5_2;
import static dev.isms.sagamihara.text.ChapterVIII.VIII_5_2_s2;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import dev.isms.administration.SecurityInformation;
import dev.isms.evidence.Judgement;
import dev.isms.sagamihara.Judged;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅷ-5-(2) 外部環境情報の活用")
class ExternalInformationTest {

    private static final LocalDate JUDGED = LocalDate.of(2026, 2, 2);
    private static final Judgement NEEDED = Judgement.yes(JUDGED, "情報政策課", "影響のある機器がある");
    private static final Judgement NOT_NEEDED = Judgement.no(JUDGED, "情報政策課", "影響のある機器がない");
    private static final SecurityInformation USED = SecurityInformation.named("情報-01")
            .withContent(some("セキュリティ事故情報"))
            .withUsedInReview(some(true))
            .withNoticeNeeded(some(NEEDED))
            .withNotified(some(true));

    @Nested
    @DisplayName("情報政策課は、セキュリティ技術、セキュリティ事故情報、法規制の制定、改定など入手した外部環境情報を情報セキュリティポリシーの見直しに活用する。")
    @Tag("CS.VIII.5.2")
    class Used {

        private Judged<SecurityInformation> judged(SecurityInformation information) {
            return Judged.judged(VIII_5_2, SECURITY_INFORMATION, information);
        }

        @Test
        @DisplayName("見直しに活用していれば適合し、していなければ違反であり、記録がなければ判定できない")
        void what_was_learnt_is_used_in_the_review() {
            judged(USED).is(SATISFIED).because("used-in-review");
            judged(USED.withUsedInReview(some(false))).is(VIOLATED).because("used-in-review");
            judged(USED.withUsedInReview(none()))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("missing used-in-review");
        }

        @Test
        @DisplayName("など：どのような外部環境情報でも、内容が記録されていなくても同じである")
        void it_is_asked_of_whatever_was_learnt() {
            List.of("セキュリティ技術", "セキュリティ事故情報", "法規制の制定", "法規制の改定", "他市の取組").forEach(content -> {
                judged(USED.withContent(some(content))).is(SATISFIED);
                judged(USED.withContent(some(content)).withUsedInReview(some(false)))
                        .is(VIOLATED);
            });
            judged(USED.withContent(none())).is(SATISFIED);
        }

        @Test
        @DisplayName("周知を要しない情報でも、見直しには活用する")
        void what_needs_no_notice_is_used_all_the_same() {
            judged(USED.withNoticeNeeded(some(NOT_NEEDED)).withUsedInReview(some(false)))
                    .is(VIOLATED);
        }
    }

    @Nested
    @DisplayName("必要に応じて各システム管理者に周知する。")
    @Tag("CS.VIII.5.2.s2")
    class MadeKnown {

        private final SecurityInformation notNeeded = USED.withNoticeNeeded(some(NOT_NEEDED));
        private final SecurityInformation unjudged = USED.withNoticeNeeded(none());

        private Judged<SecurityInformation> judged(SecurityInformation information) {
            return Judged.judged(VIII_5_2_s2, SECURITY_INFORMATION, information);
        }

        @Test
        @DisplayName("必要と判断され、周知していれば適合し、いなければ違反である")
        void a_needed_notice_is_given() {
            judged(USED).is(SATISFIED).because("notice-needed", "notified");
            judged(USED.withNotified(some(false))).is(VIOLATED).because("notice-needed", "notified");
        }

        @Test
        @DisplayName("必要で、周知の記録がなければ判定できない")
        void a_needed_notice_of_which_nothing_is_recorded_is_open() {
            judged(USED.withNotified(none())).is(UNDETERMINED).notHarmlessly().openFor("missing notified");
        }

        @Test
        @DisplayName("不要と判断されていれば、周知の有無を問わず及ばない")
        void what_is_judged_not_needed_is_not_concerned() {
            judged(notNeeded).is(NOT_APPLICABLE).because("notice-needed");
            judged(notNeeded.withNotified(some(false))).is(NOT_APPLICABLE);
            judged(notNeeded.withNotified(none())).is(NOT_APPLICABLE);
        }

        @Test
        @DisplayName("要否の判断がなければ判定できず、周知していれば害はない")
        void an_unrecorded_need_matters_only_without_the_notice() {
            judged(unjudged).is(UNDETERMINED).harmlessly();
            judged(unjudged.withNotified(some(false)))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("missing notice-needed");
            judged(unjudged.withNotified(none())).is(UNDETERMINED).notHarmlessly();
        }

        @Test
        @DisplayName("要否の判断は、その日から数え、期限はない")
        void a_judgement_counts_from_its_day_on_without_end() {
            SecurityInformation silent = USED.withNotified(some(false));
            judged(silent).on(JUDGED).is(VIOLATED);
            judged(silent).on(JUDGED.plusYears(30)).is(VIOLATED);
            judged(notNeeded).on(JUDGED.plusYears(30)).is(NOT_APPLICABLE);
            judged(silent)
                    .on(JUDGED.minusDays(1))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("weak notice-needed");
            judged(notNeeded.withNotified(some(false)))
                    .on(JUDGED.minusDays(1))
                    .is(UNDETERMINED)
                    .notHarmlessly();
        }
    }
}
