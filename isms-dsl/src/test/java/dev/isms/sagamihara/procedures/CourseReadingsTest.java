package dev.isms.sagamihara.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.control.Verdict;
import dev.isms.course.CourseEntry;
import dev.isms.history.Deed;
import dev.isms.history.Doer;
import dev.isms.history.Event;
import dev.isms.organization.Appointment;
import dev.isms.organization.Appointments;
import dev.isms.procedure.Procedure;
import dev.isms.procedure.Run;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.sagamihara.audit.Audit;
import dev.isms.sagamihara.monitoring.Monitoring;
import dev.isms.sagamihara.text.ChapterIX;
import dev.isms.sagamihara.text.ChapterV;
import dev.isms.sagamihara.training.Training;
import dev.isms.sagamihara.vocabulary.Bodies;
import dev.isms.sagamihara.vocabulary.Roles;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("手順の読み方は、条文の言うとおりで、条文の言わない順を求めない")
class CourseReadingsTest {

    private static final LocalDate LATER = Cast.START.toLocalDate().plusDays(30);

    private static Deed by(Doer doer, int hour) {
        return Deed.by(doer).at(Cast.START.plusHours(hour));
    }

    private static Run run(Procedure procedure, Event... events) {
        return List.of(events).foldLeft(procedure.under(Cast.APPOINTMENTS, "経過"), Run::recording);
    }

    private static Verdict verdict(Run run, Provision provision) {
        return Sagamihara.policy()
                .of(CourseEntry.COURSE_ENTRY)
                .assess(CourseEntry.of(run, LATER), LATER)
                .findings()
                .find(finding -> finding.control().provision().id().equals(provision.id()))
                .get()
                .verdict();
    }

    @Nested
    @DisplayName("Ⅸ-2 監査")
    class Audits {

        private final Doer leader = Doer.of("監査長", Roles.AUDIT_TEAM_LEADER);
        private final Doer auditor = Doer.of("東", Roles.INTERNAL_AUDITOR);
        private final Doer expert = Doer.outsider("専門家");
        private final Event appointed =
                new Event("appoint", by(leader, 1).with("auditors", "東").with("independence", "他課"));
        private final Event planned = new Event(
                "make-plan",
                by(auditor, 2).with("schedule", "10月").with("targets", "税務").with("checklist", "第2版"));

        @Test
        @DisplayName("選任から始まる経過は逸脱ではなく、定期か臨時かの記録がなければ判定できない")
        void it_may_begin_with_the_appointment() {
            Run begun = run(Audit.PROCEDURE, appointed, planned);
            assertEquals(List.empty(), begun.departures());
            assertEquals(Verdict.SATISFIED, verdict(begun, ChapterIX.IX_2_3_1));
            assertEquals(
                    List.of("call-regular", "call-special"),
                    begun.due(LATER, Sagamihara.policy().settings())
                            .flatMap(due -> due.acts().map(act -> act.key()))
                            .filter(key -> key.startsWith("call"))
                            .toList());
        }

        @Test
        @DisplayName("監査員の研修の記録がなければ判定できず、監査員となる前の受講も数える")
        void training_is_expected_of_at_least_one() {
            assertEquals(Verdict.UNDETERMINED, verdict(run(Audit.PROCEDURE, appointed), ChapterIX.IX_2_1_2));
            Event before =
                    new Event("train-outside", by(Doer.of("東"), 0).of("東").with("course", "養成研修"));
            assertEquals(Verdict.SATISFIED, verdict(run(Audit.PROCEDURE, before, appointed), ChapterIX.IX_2_1_2));
        }

        @Test
        @DisplayName("内部研修の講師は、その前に外部研修を受けている")
        void the_trainer_was_trained_before() {
            Event outside = new Event("train-outside", by(auditor, 5).of("西").with("course", "養成研修"));
            Event inside = new Event("train-inside", by(auditor, 4).of("東").with("trainer", "西"));
            Run early = run(Audit.PROCEDURE, outside, inside);
            assertEquals(1, early.departures().size());
            assertEquals(Verdict.VIOLATED, verdict(early, ChapterIX.IX_2_1_2));
        }

        @Test
        @DisplayName("委託はいつでもよく、委託を受けた者は監査も報告もできる。委託の前の監査は逸脱である")
        void who_was_commissioned_may_audit_and_report() {
            Event commissioned = new Event("commission", by(leader, 0).with("part", "全部"));
            Event audited = new Event("carry-out", by(expert, 3));
            Event reported =
                    new Event("report", by(expert, 4).with("results", "良好").with("committee", "定例会"));
            assertEquals(
                    List.empty(),
                    run(Audit.PROCEDURE, commissioned, appointed, planned, audited, reported)
                            .departures());
            Event late = new Event("commission", by(leader, 5).with("part", "全部"));
            assertEquals(
                    List.of("監査の実施が2026-10-01T12:00に行われています: 前の行為（2026-10-01T14:00）以後が必要です"),
                    run(Audit.PROCEDURE, appointed, planned, late, audited)
                            .departures()
                            .map(departure -> departure.why().ja())
                            .toList());
        }

        @Test
        @DisplayName("市の者に限られた行為を外部の者が行えば、そう言う")
        void an_outsider_is_told_so() {
            assertEquals(
                    List.of("commissioning outside experts by 専門家 from outside: expected somebody of the city's"),
                    run(Audit.PROCEDURE, new Event("commission", by(expert, 0).with("part", "全部")))
                            .departures()
                            .map(departure -> departure.why().en())
                            .toList());
        }
    }

    @Nested
    @DisplayName("Ⅴ-2 教育")
    class Trainings {

        private final Doer owner = Doer.of("課長", Roles.INFORMATION_POLICY_HEAD);
        private final Deed whole = by(owner, 0)
                .with("date", "2026-11-01")
                .with("trainer", "課長")
                .with("audience", "新規採用職員")
                .with("content", "資料")
                .with("measure", "テスト");

        @Test
        @DisplayName("計画した教育が実施されていなければ判定できず、他の者が実施すれば違反である")
        void what_was_planned_is_held() {
            Event plan = new Event("plan-newcomers", whole);
            assertEquals(Verdict.UNDETERMINED, verdict(run(Training.PROCEDURE, plan), ChapterV.V_2_2_b1));
            assertEquals(
                    Verdict.SATISFIED,
                    verdict(run(Training.PROCEDURE, plan, new Event("hold", by(owner, 1))), ChapterV.V_2_2_b1));
            assertEquals(
                    Verdict.VIOLATED,
                    verdict(
                            run(Training.PROCEDURE, plan, new Event("hold", by(Doer.of("職員", Roles.EMPLOYEE), 1))),
                            ChapterV.V_2_2_b1));
        }

        @Test
        @DisplayName("計画した者の役職より狭い役職として実施しても、同じ役職である")
        void a_narrower_office_is_the_same_role() {
            Appointments town = Roles.CIRCLES.with(
                    Appointment.of("課長A", Roles.SECTION_HEAD).forThe("税務課").from(Cast.START.toLocalDate()));
            Deed planned = new Deed(
                            Doer.of("課長A", Roles.SECTION_OR_AGENCY_HEAD),
                            whole.strand(),
                            whole.happened(),
                            whole.recorded(),
                            whole.contents())
                    .with("section", "税務課");
            Run run = Training.PROCEDURE
                    .under(town, "経過")
                    .recording(new Event("plan-occasional", planned))
                    .recording(new Event("hold", by(Doer.of("課長A", Roles.SECTION_HEAD), 1)));
            assertEquals(List.empty(), run.departures());
        }

        @Test
        @DisplayName("計画に欠けた内容は、その項目だけの違反である")
        void what_a_plan_lacks_is_departed_from_alone() {
            Deed lacking = new Deed(
                    owner,
                    whole.strand(),
                    whole.happened(),
                    whole.recorded(),
                    whole.contents().remove("measure"));
            Seq<Provision> departed = run(Training.PROCEDURE, new Event("plan-newcomers", lacking))
                    .departures()
                    .flatMap(departure -> departure.provisions());
            assertEquals(List.of(ChapterV.V_2_2_b5), departed.toList());
        }

        @Test
        @DisplayName("必要と判断した内容は、ないとの判断も記録であり、いずれもなければ判定できない")
        void that_nothing_is_to_be_added_is_recorded_too() {
            Event plan = new Event("plan-newcomers", whole);
            assertEquals(Verdict.UNDETERMINED, verdict(run(Training.PROCEDURE, plan), ChapterV.V_2_2_b6));
            assertEquals(
                    Verdict.NOT_APPLICABLE,
                    verdict(run(Training.PROCEDURE, plan, new Event("add-nothing", by(owner, 1))), ChapterV.V_2_2_b6));
            assertEquals(
                    Verdict.SATISFIED,
                    verdict(
                            run(
                                    Training.PROCEDURE,
                                    plan,
                                    new Event("add", by(owner, 1).with("addition", "事例"))),
                            ChapterV.V_2_2_b6));
        }
    }

    @Test
    @DisplayName("Ⅸ-1 要らないと判断した報告も、後からしてよい")
    void a_report_may_be_made_after_all() {
        Doer division = Doer.of("書記", Bodies.INFORMATION_POLICY_DIVISION);
        assertEquals(
                List.empty(),
                run(
                                Monitoring.PROCEDURE,
                                new Event(
                                        "plan-intrusions",
                                        by(division, 0)
                                                .with("object", "外部")
                                                .with("plan", "第1版")
                                                .with("means", "IDS")),
                                new Event(
                                        "carry-out",
                                        by(division, 1).with("results", "異常なし").with("as-planned", "計画どおり")),
                                new Event("take-measures", by(division, 2).with("measures", "なし")),
                                new Event("keep", by(division, 3).with("ground", "異常なし")),
                                new Event("report-later", by(division, 4).with("division", "月報")))
                        .departures());
    }
}
