package dev.isms.sagamihara.operation;

import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.register.DocumentEntry.DOCUMENT_ENTRY;
import static dev.isms.sagamihara.Judged.judged;
import static dev.isms.sagamihara.text.ChapterX.X_1_c;
import static dev.isms.sagamihara.text.ChapterX.X_1_d;
import static dev.isms.sagamihara.text.ChapterX.X_1_e;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.document.Status;
import dev.isms.history.Deed;
import dev.isms.history.Doer;
import dev.isms.history.Event;
import dev.isms.organization.Appointments;
import dev.isms.policy.Policy;
import dev.isms.procedure.Run;
import dev.isms.register.DocumentEntry;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.sagamihara.documenting.Documenting;
import dev.isms.sagamihara.terms.OperationTerms;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅹ-1 文書の経過は、規則が見る文書と同じ事実を言う")
class DocumentCoursesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final Policy TEN_DAYS = Sagamihara.policy().set(OperationTerms.REMOVAL_DELAY, Period.ofDays(10));

    private static Deed on(int day) {
        return Deed.by(Doer.of("文書係")).at(DAY.plusDays(day).atStartOfDay());
    }

    private static Run approvedBy(String approver) {
        return Documenting.PROCEDURE
                .under(Appointments.none(), "共通実施手順書")
                .recording(new Event("assign", on(0).with("authority", "情報政策課長")))
                .recording(new Event("approve", on(1).with("approver", approver)));
    }

    private static DocumentEntry as(Run course, int day) {
        return DocumentCourses.entry(course, DAY.plusDays(day));
    }

    @Test
    @DisplayName("あらかじめ定めた者の承認であれば適合し、他の者の承認、承認の前であれば違反である")
    void an_approval_is_by_who_was_fixed() {
        judged(X_1_d, DOCUMENT_ENTRY, as(approvedBy("情報政策課長"), 2)).is(SATISFIED);
        judged(X_1_d, DOCUMENT_ENTRY, as(approvedBy("市民課長"), 2)).is(VIOLATED);
        judged(X_1_d, DOCUMENT_ENTRY, as(approvedBy("情報政策課長"), 0)).is(VIOLATED);
        assertEquals(Status.DRAFT, as(approvedBy("情報政策課長"), 0).status().get());
        assertEquals(Status.CURRENT, as(approvedBy("情報政策課長"), 1).status().get());
    }

    @Test
    @DisplayName("更新履歴は、記録されれば管理されている")
    void a_logged_change_is_history() {
        judged(X_1_c, DOCUMENT_ENTRY, as(approvedBy("情報政策課長"), 2)).is(UNDETERMINED);
        judged(
                        X_1_c,
                        DOCUMENT_ENTRY,
                        as(approvedBy("情報政策課長").recording(new Event("log", on(2).with("change", "第3条"))), 2))
                .is(SATISFIED);
    }

    @Test
    @DisplayName("廃止した文書は、除去するまで残り、期間を過ぎれば違反である")
    void an_abolished_document_is_to_be_removed() {
        Run abolished = approvedBy("情報政策課長").recording(new Event("abolish", on(5)));
        LocalDate last = DAY.plusDays(15);
        judged(X_1_e, DOCUMENT_ENTRY, DocumentCourses.entry(abolished, last))
                .under(TEN_DAYS)
                .on(last)
                .is(SATISFIED);
        judged(X_1_e, DOCUMENT_ENTRY, DocumentCourses.entry(abolished, last.plusDays(1)))
                .under(TEN_DAYS)
                .on(last.plusDays(1))
                .is(VIOLATED);
        Run removed = abolished.recording(new Event("remove", on(6)));
        judged(X_1_e, DOCUMENT_ENTRY, DocumentCourses.entry(removed, last.plusDays(1)))
                .under(TEN_DAYS)
                .on(last.plusDays(1))
                .is(SATISFIED);
        judged(X_1_d, DOCUMENT_ENTRY, as(removed, 20)).is(NOT_APPLICABLE);
    }
}
