package dev.isms.sagamihara.operation;

import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.register.DocumentEntry.DOCUMENT_ENTRY;
import static dev.isms.sagamihara.Judged.TODAY;
import static dev.isms.sagamihara.Judged.judged;
import static dev.isms.sagamihara.operation.DocumentControlTest.MANUAL;
import static dev.isms.sagamihara.terms.OperationTerms.REMOVAL_DELAY;
import static dev.isms.sagamihara.text.ChapterX.X_1_a;
import static dev.isms.sagamihara.text.ChapterX.X_1_b;
import static dev.isms.sagamihara.text.ChapterX.X_1_b_s2;
import static dev.isms.sagamihara.text.ChapterX.X_1_c;
import static dev.isms.sagamihara.text.ChapterX.X_1_d;
import static dev.isms.sagamihara.text.ChapterX.X_1_e;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import dev.isms.document.Status;
import dev.isms.policy.Policy;
import dev.isms.register.AbolishedDocument;
import dev.isms.register.DocumentEntry;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.subject.Part;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅹ-1 文書の管理：廃止文書の除去、最新版の利用")
class DocumentRemovalTest {

    /** A city where an abolished document is removed within ten days. */
    private static final Policy TEN_DAYS = Sagamihara.policy().set(REMOVAL_DELAY, Period.ofDays(10));

    private static DocumentEntry leftSince(LocalDate abolishedOn) {
        return MANUAL.withAbolished(
                Part.of(AbolishedDocument.unrecorded().withVersion(some("初版")).withAbolishedOn(some(abolishedOn))));
    }

    @Nested
    @DisplayName("e 廃止文書は速やかに除去し、常に最新版を利用できるように管理すること。")
    @Tag("CS.X.1.e")
    class Removed {

        @Test
        @DisplayName("廃止文書が残らず、最新版を利用できれば、期間の定めを待たず適合する")
        void one_with_nothing_old_about_is_fine() {
            judged(X_1_e, DOCUMENT_ENTRY, MANUAL).is(SATISFIED).because("abolished", "newest-available");
        }

        @Test
        @DisplayName("最新版を利用できなければ、それだけで違反である")
        void one_whose_newest_version_is_not_available_is_a_violation() {
            judged(X_1_e, DOCUMENT_ENTRY, MANUAL.withNewestAvailable(some(false)))
                    .is(VIOLATED)
                    .because("status", "newest-available");
        }

        @Test
        @DisplayName("速やかに除去する期間の最終日は遅れではなく、翌日は違反である")
        void the_last_day_of_the_delay_is_not_late() {
            judged(X_1_e, DOCUMENT_ENTRY, leftSince(TODAY.minusDays(10)))
                    .under(TEN_DAYS)
                    .is(SATISFIED);
            judged(X_1_e, DOCUMENT_ENTRY, leftSince(TODAY.minusDays(11)))
                    .under(TEN_DAYS)
                    .is(VIOLATED)
                    .because("abolished/abolished-on");
        }

        @Test
        @DisplayName("速やかにの期間を市が定めていなければ判定できない。ただし、前日の廃止は、どう定めても遅れではない")
        void with_the_delay_unset_it_is_open() {
            judged(X_1_e, DOCUMENT_ENTRY, leftSince(TODAY.minusDays(10)))
                    .is(UNDETERMINED)
                    .openFor("unset removal-delay");
            judged(X_1_e, DOCUMENT_ENTRY, leftSince(TODAY.minusDays(1))).is(SATISFIED);
        }

        @Test
        @DisplayName("判定日より後の廃止日では判定できない")
        void an_abolition_of_a_day_to_come_settles_nothing() {
            judged(X_1_e, DOCUMENT_ENTRY, leftSince(TODAY.plusDays(1)))
                    .under(TEN_DAYS)
                    .is(UNDETERMINED)
                    .openFor("weak abolished/abolished-on");
        }

        @Test
        @DisplayName("残る廃止文書、その廃止日、最新版の利用の記録がなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged(X_1_e, DOCUMENT_ENTRY, MANUAL.withAbolished(Part.missing()))
                    .under(TEN_DAYS)
                    .is(UNDETERMINED)
                    .openFor("missing abolished");
            judged(X_1_e, DOCUMENT_ENTRY, MANUAL.withAbolished(Part.of(AbolishedDocument.unrecorded())))
                    .under(TEN_DAYS)
                    .is(UNDETERMINED)
                    .openFor("missing abolished/abolished-on");
            judged(X_1_e, DOCUMENT_ENTRY, MANUAL.withNewestAvailable(none()))
                    .under(TEN_DAYS)
                    .is(UNDETERMINED)
                    .openFor("missing newest-available");
        }
    }

    @Nested
    @DisplayName("廃止された文書には、除去のほかは何も求めない")
    class Abolished {

        private final DocumentEntry abolished = DocumentEntry.named("旧運用要領").withStatus(some(Status.ABOLISHED));

        @Test
        @DisplayName("廃止された文書には a から d まで及ばず、e の最新版は問わない")
        void only_its_removal_is_asked() {
            List.of(X_1_a, X_1_c, X_1_d)
                    .forEach(provision ->
                            judged(provision, DOCUMENT_ENTRY, abolished).is(NOT_APPLICABLE));
            judged(X_1_b, DOCUMENT_ENTRY, abolished).is(NOT_APPLICABLE);
            judged(X_1_b_s2, DOCUMENT_ENTRY, abolished).is(NOT_APPLICABLE);
            judged(X_1_e, DOCUMENT_ENTRY, abolished.withAbolished(Part.none()))
                    .is(SATISFIED)
                    .because("abolished", "status");
        }

        @Test
        @DisplayName("その最後の版が残っていれば、除去の期間を過ぎて違反となる")
        void its_last_version_is_to_be_removed_too() {
            AbolishedDocument last = AbolishedDocument.unrecorded().withAbolishedOn(some(TODAY.minusYears(100)));
            judged(X_1_e, DOCUMENT_ENTRY, abolished.withAbolished(Part.of(last)))
                    .under(TEN_DAYS)
                    .is(VIOLATED)
                    .because("abolished/abolished-on");
        }

        @Test
        @DisplayName("状態の記録がなければ判定できない")
        void an_unrecorded_status_leaves_it_open() {
            judged(X_1_c, DOCUMENT_ENTRY, MANUAL.withStatus(none()).withHistory(some(false)))
                    .is(UNDETERMINED)
                    .openFor("missing status");
            judged(X_1_c, DOCUMENT_ENTRY, MANUAL.withStatus(none()))
                    .is(UNDETERMINED)
                    .harmlessly();
        }
    }
}
