package dev.isms.sagamihara.operation;

import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.register.DocumentEntry.DOCUMENT_ENTRY;
import static dev.isms.sagamihara.Judged.TODAY;
import static dev.isms.sagamihara.Judged.judged;
import static dev.isms.sagamihara.text.ChapterX.X_1_a;
import static dev.isms.sagamihara.text.ChapterX.X_1_b;
import static dev.isms.sagamihara.text.ChapterX.X_1_b_s2;
import static dev.isms.sagamihara.text.ChapterX.X_1_c;
import static dev.isms.sagamihara.text.ChapterX.X_1_d;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import dev.isms.document.Status;
import dev.isms.evidence.Judgement;
import dev.isms.register.DocumentEntry;
import dev.isms.subject.Part;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅹ-1 文書の管理")
class DocumentControlTest {

    static final DocumentEntry MANUAL = DocumentEntry.named("共通実施手順書")
            .withKind(some("共通実施手順書"))
            .withExists(some(true))
            .withStatus(some(Status.CURRENT))
            .withAccessible(some(yes(TODAY.minusDays(30))))
            .withReviewNeeded(some(yes(TODAY.minusDays(30))))
            .withReviewed(some(true))
            .withRevisionNeeded(some(yes(TODAY.minusDays(30))))
            .withRevised(some(true))
            .withHistory(some(true))
            .withApproved(some(true))
            .withApprover(some("情報政策課長"))
            .withAuthority(some("情報政策課長"))
            .withAbolished(Part.none())
            .withNewestAvailable(some(true));

    private static Judgement yes(LocalDate day) {
        return Judgement.yes(day, "情報政策課", "点検結果");
    }

    private static Judgement no(LocalDate day) {
        return Judgement.no(day, "情報政策課", "点検結果");
    }

    @Nested
    @DisplayName("a 許可された利用者が容易に利用することができるように管理すること。")
    @Tag("CS.X.1.a")
    class Accessible {

        @Test
        @DisplayName("容易に利用できると判断されていれば適合し、できないと判断されていれば違反である")
        void it_is_as_it_was_judged() {
            judged(X_1_a, DOCUMENT_ENTRY, MANUAL).is(SATISFIED).because("status", "accessible");
            judged(X_1_a, DOCUMENT_ENTRY, MANUAL.withAccessible(some(no(TODAY))))
                    .is(VIOLATED)
                    .because("status", "accessible");
        }

        @Test
        @DisplayName("誰も判断していない、又は先の日付の判断では判定できない")
        void nobody_s_judgement_and_one_of_a_day_to_come_settle_nothing() {
            judged(X_1_a, DOCUMENT_ENTRY, MANUAL.withAccessible(none()))
                    .is(UNDETERMINED)
                    .openFor("missing accessible");
            judged(X_1_a, DOCUMENT_ENTRY, MANUAL.withAccessible(some(yes(TODAY.plusDays(1)))))
                    .is(UNDETERMINED)
                    .openFor("weak accessible");
        }

        @Test
        @DisplayName("判断に期限の定めはない")
        void the_text_sets_the_judgement_no_term() {
            judged(X_1_a, DOCUMENT_ENTRY, MANUAL).on(TODAY.plusYears(10)).is(SATISFIED);
        }
    }

    @Nested
    @DisplayName("b 情報セキュリティ基本方針と情報セキュリティ対策基準との準拠性を維持するために適宜見直しを行い")
    @Tag("CS.X.1.b")
    class Reviewed {

        @Test
        @DisplayName("必要と判断され、見直していれば適合し、いなければ違反である")
        void a_needed_review_is_made() {
            judged(X_1_b, DOCUMENT_ENTRY, MANUAL).is(SATISFIED).because("status", "review-needed", "reviewed");
            judged(X_1_b, DOCUMENT_ENTRY, MANUAL.withReviewed(some(false)))
                    .is(VIOLATED)
                    .because("status", "review-needed", "reviewed");
        }

        @Test
        @DisplayName("必要で、見直しの記録がなければ判定できない")
        void a_needed_review_of_which_nothing_is_recorded_is_open() {
            judged(X_1_b, DOCUMENT_ENTRY, MANUAL.withReviewed(none()))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("missing reviewed");
        }

        @Test
        @DisplayName("適宜であるから、不要と判断されていれば及ばない")
        void what_is_judged_not_needed_is_not_concerned() {
            DocumentEntry notNeeded = MANUAL.withReviewNeeded(some(no(TODAY)));
            judged(X_1_b, DOCUMENT_ENTRY, notNeeded).is(NOT_APPLICABLE);
            judged(X_1_b, DOCUMENT_ENTRY, notNeeded.withReviewed(some(false))).is(NOT_APPLICABLE);
            judged(X_1_b, DOCUMENT_ENTRY, notNeeded.withReviewed(none())).is(NOT_APPLICABLE);
        }

        @Test
        @DisplayName("要否の記録がなければ判定できず、見直していれば害はない")
        void an_unrecorded_need_matters_only_without_the_review() {
            DocumentEntry unjudged = MANUAL.withReviewNeeded(none());
            judged(X_1_b, DOCUMENT_ENTRY, unjudged).is(UNDETERMINED).harmlessly();
            judged(X_1_b, DOCUMENT_ENTRY, unjudged.withReviewed(some(false)))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("missing review-needed");
            judged(
                            X_1_b,
                            DOCUMENT_ENTRY,
                            MANUAL.withReviewNeeded(some(no(TODAY.plusDays(1)))).withReviewed(some(false)))
                    .is(UNDETERMINED)
                    .openFor("weak review-needed");
        }

        @Test
        @DisplayName("要否の判断に期限の定めはない")
        void the_text_sets_the_need_no_term() {
            judged(X_1_b, DOCUMENT_ENTRY, MANUAL.withReviewed(some(false)))
                    .on(TODAY.plusYears(10))
                    .is(VIOLATED);
        }
    }

    @Nested
    @DisplayName("必要に応じて改定を行うこと。")
    @Tag("CS.X.1.b.s2")
    class Revised {

        @Test
        @DisplayName("必要と判断され、改定していれば適合し、いなければ違反である")
        void a_needed_revision_is_made() {
            judged(X_1_b_s2, DOCUMENT_ENTRY, MANUAL).is(SATISFIED).because("status", "revision-needed", "revised");
            judged(X_1_b_s2, DOCUMENT_ENTRY, MANUAL.withRevised(some(false)))
                    .is(VIOLATED)
                    .because("status", "revision-needed", "revised");
        }

        @Test
        @DisplayName("必要で、改定の記録がなければ判定できない")
        void a_needed_revision_of_which_nothing_is_recorded_is_open() {
            judged(X_1_b_s2, DOCUMENT_ENTRY, MANUAL.withRevised(none()))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("missing revised");
        }

        @Test
        @DisplayName("不要と判断されていれば及ばず、見直しが必要であったことは問わない")
        void what_is_judged_not_needed_is_not_concerned() {
            DocumentEntry notNeeded = MANUAL.withRevisionNeeded(some(no(TODAY))).withRevised(some(false));
            judged(X_1_b_s2, DOCUMENT_ENTRY, notNeeded).is(NOT_APPLICABLE);
        }

        @Test
        @DisplayName("要否の記録がなければ判定できず、改定していれば害はない")
        void an_unrecorded_need_matters_only_without_the_revision() {
            DocumentEntry unjudged = MANUAL.withRevisionNeeded(none());
            judged(X_1_b_s2, DOCUMENT_ENTRY, unjudged).is(UNDETERMINED).harmlessly();
            judged(X_1_b_s2, DOCUMENT_ENTRY, unjudged.withRevised(some(false)))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("missing revision-needed");
        }

        @Test
        @DisplayName("見直しと改定は別の規範であり、見直しただけで改定したことにはならない")
        void a_review_is_no_revision() {
            DocumentEntry reviewedOnly = MANUAL.withRevised(some(false));
            judged(X_1_b, DOCUMENT_ENTRY, reviewedOnly).is(SATISFIED);
            judged(X_1_b_s2, DOCUMENT_ENTRY, reviewedOnly).is(VIOLATED);
        }

        @Test
        @DisplayName("要否の判断に期限の定めはない")
        void the_text_sets_the_need_no_term() {
            judged(X_1_b_s2, DOCUMENT_ENTRY, MANUAL.withRevised(some(false)))
                    .on(TODAY.plusYears(10))
                    .is(VIOLATED);
        }
    }

    @Nested
    @DisplayName("c 更新履歴を管理すること。")
    @Tag("CS.X.1.c")
    class History {

        @Test
        @DisplayName("管理されていれば適合し、いなければ違反であり、記録がなければ判定できない")
        void its_history_is_kept() {
            judged(X_1_c, DOCUMENT_ENTRY, MANUAL).is(SATISFIED).because("status", "history");
            judged(X_1_c, DOCUMENT_ENTRY, MANUAL.withHistory(some(false)))
                    .is(VIOLATED)
                    .because("status", "history");
            judged(X_1_c, DOCUMENT_ENTRY, MANUAL.withHistory(none()))
                    .is(UNDETERMINED)
                    .openFor("missing history");
        }
    }

    @Nested
    @DisplayName("d あらかじめ定められた責任権限によって承認されること。")
    @Tag("CS.X.1.d")
    class Approved {

        @Test
        @DisplayName("定められた承認権者が承認していれば適合する")
        void an_approval_by_the_authority_is_fine() {
            judged(X_1_d, DOCUMENT_ENTRY, MANUAL).is(SATISFIED).because("status", "approved", "approver", "authority");
        }

        @Test
        @DisplayName("承認されていなければ、それだけで違反である")
        void one_not_approved_is_a_violation() {
            judged(X_1_d, DOCUMENT_ENTRY, MANUAL.withApproved(some(false)))
                    .is(VIOLATED)
                    .because("status", "approved");
        }

        @Test
        @DisplayName("定められた者以外の承認では違反である")
        void an_approval_by_another_is_a_violation() {
            judged(X_1_d, DOCUMENT_ENTRY, MANUAL.withApprover(some("市民課長")))
                    .is(VIOLATED)
                    .because("status", "approver", "authority");
        }

        @Test
        @DisplayName("承認、承認者、承認権者の記録がなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged(X_1_d, DOCUMENT_ENTRY, MANUAL.withApproved(none()))
                    .is(UNDETERMINED)
                    .openFor("missing approved");
            judged(X_1_d, DOCUMENT_ENTRY, MANUAL.withApprover(none()))
                    .is(UNDETERMINED)
                    .openFor("missing approver");
            judged(X_1_d, DOCUMENT_ENTRY, MANUAL.withAuthority(none()))
                    .is(UNDETERMINED)
                    .openFor("missing authority");
        }
    }
}
