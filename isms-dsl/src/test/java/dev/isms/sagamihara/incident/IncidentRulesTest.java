package dev.isms.sagamihara.incident;

import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.course.CourseEntry.COURSE_ENTRY;
import static dev.isms.sagamihara.incident.IncidentTest.FOUND;
import static dev.isms.sagamihara.incident.IncidentTest.NINE;
import static dev.isms.sagamihara.incident.IncidentTest.RESIDENTS;
import static dev.isms.sagamihara.incident.IncidentTest.TAXES;
import static dev.isms.sagamihara.incident.IncidentTest.employee;
import static dev.isms.sagamihara.incident.IncidentTest.escalation;
import static dev.isms.sagamihara.incident.IncidentTest.information;
import static dev.isms.sagamihara.incident.IncidentTest.policyHead;
import static dev.isms.sagamihara.incident.IncidentTest.report;
import static dev.isms.sagamihara.incident.IncidentTest.treatment;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.control.Verdict;
import dev.isms.course.CourseEntry;
import dev.isms.course.CourseRules;
import dev.isms.history.Event;
import dev.isms.history.History;
import dev.isms.policy.Finding;
import dev.isms.policy.Policy;
import dev.isms.procedure.Run;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.terms.ManagementTerms;
import dev.isms.sagamihara.text.ChapterV;
import dev.isms.sagamihara.text.PolicyText;
import dev.isms.sagamihara.vocabulary.Activities;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅴ-3：記録された事故対応を、規則で判定する")
class IncidentRulesTest {

    static final Policy POLICY =
            Policy.named(PolicyText.NAME, Activities.MATRIX).with(CourseRules.of(Incident.PROCEDURE));
    private static final LocalDate DAY = NINE.toLocalDate();

    private static final List<Event> WHOLE = List.of(
            new Event("find", FOUND),
            new Event("report", report(RESIDENTS, "佐藤 一郎", 10)),
            new Event("treat", treatment("佐藤 一郎", RESIDENTS, 11)),
            new Event("inform", information("佐藤 一郎", RESIDENTS, 12)),
            new Event("escalate", escalation(RESIDENTS, 13)),
            new Event("record", employee(14).of(RESIDENTS).with("result", "復旧")));

    static Finding<CourseEntry> finding(Policy policy, Provision provision, Run run, LocalDate asOf) {
        return policy.of(COURSE_ENTRY)
                .assess(CourseEntry.of(run, asOf), asOf)
                .findings()
                .find(finding -> finding.control().provision().id().equals(provision.id()))
                .get();
    }

    private static void judged(Verdict expected, Provision provision, Iterable<Event> events, int daysLater) {
        Run run = Incident.PROCEDURE.replay(IncidentTest.APPOINTMENTS, new History("事故-1", List.ofAll(events)));
        Policy policy = POLICY.set(ManagementTerms.INCIDENT_REPORT_DELAY, 1);
        Finding<CourseEntry> finding = finding(policy, provision, run, DAY.plusDays(daysLater));
        assertEquals(expected, finding.verdict(), () -> finding.control() + " " + finding.explain());
    }

    @Nested
    @DisplayName("(3) 対応手順の各段")
    class Steps {

        @Test
        @DisplayName("順のとおりに行われていれば、どの段も適合する")
        void what_was_done_in_order_is_fine() {
            List.of(
                            ChapterV.V_3_2,
                            ChapterV.V_3_3_1,
                            ChapterV.V_3_3_2,
                            ChapterV.V_3_3_3,
                            ChapterV.V_3_3_4,
                            ChapterV.V_3_4)
                    .forEach(provision -> judged(SATISFIED, provision, WHOLE, 0));
        }

        @Test
        @DisplayName("まだ行われていなければ判定できず、そこまで進んでいなければ及ばない")
        void what_is_not_done_yet_is_open() {
            judged(UNDETERMINED, ChapterV.V_3_3_2, WHOLE.take(2), 0);
            judged(NOT_APPLICABLE, ChapterV.V_3_3_3, WHOLE.take(2), 0);
            judged(UNDETERMINED, ChapterV.V_3_4, WHOLE.take(3), 0);
        }

        @Test
        @DisplayName("順を飛ばした行為は、後に行い直しても違反として残る")
        void what_departed_stays_a_violation() {
            Event early = new Event("inform", information("佐藤 一郎", RESIDENTS, 9));
            judged(VIOLATED, ChapterV.V_3_3_3, WHOLE.insert(1, early), 0);
            judged(SATISFIED, ChapterV.V_3_3_2, WHOLE.insert(1, early), 0);
        }

        @Test
        @DisplayName("一つのシステムで行われても、他のシステムで行われていなければ判定できない")
        void every_system_counts() {
            judged(UNDETERMINED, ChapterV.V_3_3_2, WHOLE.append(new Event("report", report(TAXES, "鈴木 次郎", 10))), 0);
        }

        @Test
        @Tag("CS.V.3.3.4")
        @DisplayName("④必要がないと判断されていれば及ばず、判断の記録がなければ判定できない")
        void an_escalation_is_asked_for_as_needed() {
            judged(UNDETERMINED, ChapterV.V_3_3_4, WHOLE.take(4), 0);
            judged(
                    NOT_APPLICABLE,
                    ChapterV.V_3_3_4,
                    WHOLE.take(4)
                            .append(new Event(
                                    "keep-back", policyHead(RESIDENTS, 13).with("ground", "軽微"))),
                    0);
            judged(
                    VIOLATED,
                    ChapterV.V_3_3_4,
                    WHOLE.take(4).append(new Event("escalate", policyHead(RESIDENTS, 13))),
                    0);
        }
    }

    @Nested
    @DisplayName("(2) 速やかに報告する")
    @Tag("CS.V.3.2")
    class Promptly {

        @Test
        @DisplayName("期間の最終日は遅れではなく、翌日は違反である。まだ報告がなければ、遅れるまで判定できない")
        void the_last_day_is_not_late() {
            judged(UNDETERMINED, ChapterV.V_3_2, WHOLE.take(1), 1);
            judged(VIOLATED, ChapterV.V_3_2, WHOLE.take(1), 2);
            judged(UNDETERMINED, ChapterV.V_3_3_1, WHOLE.take(1), 2);
        }

        @Test
        @DisplayName("期間を市が定めていなければ、その値の名を挙げて判定できない")
        void the_unset_delay_is_named() {
            Run late = Incident.PROCEDURE.replay(
                    IncidentTest.APPOINTMENTS,
                    new History(
                            "事故-1",
                            List.of(
                                    WHOLE.head(),
                                    new Event(
                                            "report", IncidentTest.report(RESIDENTS, "佐藤 一郎", 10, DAY.plusDays(3))))));
            Finding<CourseEntry> finding = finding(POLICY, ChapterV.V_3_2, late, DAY.plusDays(9));
            assertEquals(UNDETERMINED, finding.verdict());
            assertEquals(
                    List.of("市が定める値『事故を報告するまでの日数』が設定されていない"),
                    finding.explain().gaps().map(gap -> gap.words().ja()).toList());
            Policy three = POLICY.set(ManagementTerms.INCIDENT_REPORT_DELAY, 3);
            Policy two = POLICY.set(ManagementTerms.INCIDENT_REPORT_DELAY, 2);
            assertEquals(
                    SATISFIED,
                    finding(three, ChapterV.V_3_2, late, DAY.plusDays(9)).verdict());
            assertEquals(
                    VIOLATED,
                    finding(two, ChapterV.V_3_2, late, DAY.plusDays(9)).verdict());
        }
    }

    @Test
    @DisplayName("規則の文")
    void the_sentence() {
        assertEquals(
                "手順の経過は、手順が「セキュリティ事故への対応」であり、かつ、条項が「CS.V.3.2」である行為の記録がある場合には、全ての行為の記録について、条項が「CS.V.3.2」である場合には、手順のとおりに行われていること、かつ、経過日数が市の定める『事故を報告するまでの日数』以下であること。",
                POLICY.controls()
                        .find(control -> control.id().value().equals("CS.V.3.2"))
                        .get()
                        .sentence()
                        .ja());
    }
}
