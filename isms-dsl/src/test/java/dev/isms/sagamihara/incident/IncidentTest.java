package dev.isms.sagamihara.incident;

import static io.vavr.control.Option.some;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.evaluation.Settings;
import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.history.Doer;
import dev.isms.history.Event;
import dev.isms.organization.Appointment;
import dev.isms.organization.Appointments;
import dev.isms.procedure.Obligation;
import dev.isms.procedure.Run;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.terms.ManagementTerms;
import dev.isms.sagamihara.text.ChapterV;
import dev.isms.sagamihara.text.ChapterVII;
import dev.isms.sagamihara.vocabulary.Roles;
import dev.isms.text.Language;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅴ-3 セキュリティ事故への対応")
class IncidentTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    static final LocalDateTime NINE = LocalDateTime.of(2026, 10, 1, 9, 0);
    static final String RESIDENTS = "住民記録システム";
    static final String TAXES = "税務システム";

    static final Appointments APPOINTMENTS = Appointments.none()
            .counting(Roles.SYSTEM_ADMINISTRATOR, Roles.EMPLOYEE)
            .with(Appointment.of("見本 花子", Roles.EMPLOYEE).from(FIRST))
            .with(Appointment.of("佐藤 一郎", Roles.SYSTEM_ADMINISTRATOR)
                    .forThe(RESIDENTS)
                    .from(FIRST))
            .with(Appointment.of("佐藤 一郎", Roles.EMPLOYEE).from(FIRST))
            .with(Appointment.of("鈴木 次郎", Roles.SYSTEM_ADMINISTRATOR)
                    .forThe(TAXES)
                    .from(FIRST))
            .with(Appointment.of("田中 三和", Roles.INFORMATION_POLICY_HEAD).from(FIRST))
            .with(Appointment.of("市長室 長", Roles.CISO).from(FIRST));

    static Deed employee(int hour) {
        return Deed.by(Doer.of("見本 花子", Roles.EMPLOYEE)).at(NINE.withHour(hour));
    }

    private static Deed administrator(String name, String system, int hour) {
        return Deed.by(Doer.of(name, Roles.SYSTEM_ADMINISTRATOR))
                .at(NINE.withHour(hour))
                .of(system);
    }

    static Deed policyHead(String system, int hour) {
        return Deed.by(Doer.of("田中 三和", Roles.INFORMATION_POLICY_HEAD))
                .at(NINE.withHour(hour))
                .of(system);
    }

    static final Deed FOUND = employee(9).with("situation", "画面が暗号化された");

    static Deed report(String system, String administrator, int hour) {
        return employee(hour).of(system).with("administrator", administrator);
    }

    static Deed report(String system, String administrator, int hour, LocalDate day) {
        return Deed.by(Doer.of("見本 花子", Roles.EMPLOYEE))
                .at(day.atTime(hour, 0))
                .of(system)
                .with("administrator", administrator);
    }

    static Deed treatment(String name, String system, int hour) {
        return administrator(name, system, hour).with("findings", "ランサムウェア").with("measures", "ネットワークからの切離し");
    }

    static Deed information(String name, String system, int hour) {
        return administrator(name, system, hour).with("policy-head", "田中 三和").with("situation", "一台が感染");
    }

    static Deed escalation(String system, int hour) {
        return policyHead(system, hour).with("ciso", "市長室 長").with("committee", "臨時会で報告");
    }

    private static Informed informed() {
        return Incident.under(APPOINTMENTS, "事故-1")
                .find(FOUND)
                .flatMap(found -> found.report(report(RESIDENTS, "佐藤 一郎", 10)))
                .flatMap(reported -> reported.treat(treatment("佐藤 一郎", RESIDENTS, 11)))
                .flatMap(treated -> treated.inform(information("佐藤 一郎", RESIDENTS, 12)))
                .getOrElseThrow(departure -> new AssertionError(departure.message(Language.JA)));
    }

    @Test
    @DisplayName("①発見した職員が報告し、②確認して措置し、③情報政策課長へ報告し、④必要に応じて最高責任者等へ報告する")
    void the_numbered_steps_lead_from_one_to_the_next() {
        Escalated end = informed().escalate(escalation(RESIDENTS, 13)).get();
        assertEquals(5, end.history().length());
        assertEquals(
                List.of("record"),
                end.run()
                        .due(NINE.toLocalDate(), Settings.none())
                        .flatMap(Obligation::acts)
                        .map(act -> act.key()));
        Escalated recorded =
                end.record(employee(14).of(RESIDENTS).with("result", "復旧")).get();
        assertEquals(List.empty(), recorded.run().due(NINE.toLocalDate(), Settings.none()));
    }

    @Test
    @DisplayName("④必要がないとの判断も記録であり、後から報告できる")
    void a_judgement_that_none_is_needed_is_recorded_too() {
        KeptBack kept = informed()
                .keepBack(policyHead(RESIDENTS, 13).with("ground", "影響が一台にとどまる"))
                .get();
        assertEquals(
                List.of("record"),
                kept.run()
                        .due(NINE.toLocalDate(), Settings.none())
                        .flatMap(Obligation::acts)
                        .map(act -> act.key()));
        assertTrue(kept.escalateLater(escalation(RESIDENTS, 14)).isRight());
        assertEquals(
                Departure.Kind.CONTENT,
                informed().keepBack(policyHead(RESIDENTS, 13)).getLeft().kind());
    }

    @Test
    @DisplayName("そのシステムのシステム管理者でなければ、報告先にも措置する者にもなれない")
    void the_administrator_is_that_of_the_system() {
        Found found = Incident.under(APPOINTMENTS, "事故-1").find(FOUND).get();
        assertEquals(
                "2件目 対策基準 Ⅴ-3-(3)-①、対策基準 Ⅴ-3-(2): `鈴木 次郎`は`住民記録システム`の`システム管理者`に任命されていません: 任命されているのは`税務システム`についてです",
                found.report(report(RESIDENTS, "鈴木 次郎", 10)).getLeft().message(Language.JA));
        Reported reported = found.report(report(RESIDENTS, "佐藤 一郎", 10)).get();
        assertEquals(
                Departure.Kind.DOER,
                reported.treat(treatment("鈴木 次郎", RESIDENTS, 11)).getLeft().kind());
    }

    @Test
    @DisplayName("システム管理者も職員であり、その資格のままでも報告できる。職員は、システム管理者として措置できない")
    void who_acts_in_a_narrower_capacity_acts_in_the_wider_one() {
        Found found = Incident.under(APPOINTMENTS, "事故-1").find(FOUND).get();
        Reported reported = found.report(administrator("鈴木 次郎", RESIDENTS, 10).with("administrator", "佐藤 一郎"))
                .get();
        assertEquals(
                Departure.Kind.DOER,
                reported.treat(employee(11)
                                .of(RESIDENTS)
                                .with("findings", "ランサムウェア")
                                .with("measures", "切離し"))
                        .getLeft()
                        .kind());
    }

    @Test
    @DisplayName("複数のシステムの事故は、システムごとに進み、遅れたシステムの続きもできる")
    void each_system_goes_its_own_way() {
        Informed one = informed();
        Informed two = one.report(report(TAXES, "鈴木 次郎", 10))
                .flatMap(state -> state.treat(treatment("鈴木 次郎", TAXES, 15)))
                .get();
        assertEquals(Incident.INFORMED, two.run().furthest());
        assertEquals(Incident.TREATED, two.run().phase(some(TAXES)));
        KeptBack kept =
                two.keepBack(policyHead(RESIDENTS, 13).with("ground", "軽微")).get();
        Escalated overtaken = kept.inform(information("鈴木 次郎", TAXES, 16))
                .flatMap(state -> state.escalate(escalation(TAXES, 17)))
                .get();
        assertEquals(Incident.KEPT_BACK, overtaken.run().phase(some(RESIDENTS)));
    }

    @Test
    @DisplayName("発見者がシステム管理者であっても、報告は職員として行う")
    void a_discoverer_may_be_the_administrator() {
        Deed own = Deed.by(Doer.of("佐藤 一郎", Roles.EMPLOYEE)).at(NINE);
        assertTrue(Incident.under(APPOINTMENTS, "事故-1")
                .find(own.with("situation", "異常な通信"))
                .flatMap(found -> found.report(own.of(RESIDENTS).with("administrator", "佐藤 一郎")))
                .flatMap(reported -> reported.treat(treatment("佐藤 一郎", RESIDENTS, 9)))
                .isRight());
    }

    @Test
    @DisplayName("先に情報政策課長へ報告した職員のことも、失われずに示される")
    void who_told_the_policy_head_first_is_shown() {
        Run run = Incident.PROCEDURE
                .under(APPOINTMENTS, "事故-1")
                .recording(new Event("find", FOUND))
                .recording(new Event(
                        "inform",
                        employee(9).of(RESIDENTS).with("policy-head", "田中 三和").with("situation", "画面が暗号化")));
        assertEquals(
                "2件目 対策基準 Ⅴ-3-(3)-③: `住民記録システム`についての情報政策課長への報告は事故の発見の段階では行えません: 先にシステム管理者への報告が必要です",
                run.departures().head().message(Language.JA));
        assertEquals(2, run.history().length());
        assertTrue(
                run.accept(new Event("report", report(RESIDENTS, "佐藤 一郎", 10))).isRight());
    }

    @Test
    @DisplayName("恐れには報告義務だけが及び、事故となれば手順が始まる")
    void a_fear_is_reported_and_no_more() {
        FearReported reported = Incident.under(APPOINTMENTS, "恐れ-1")
                .fear(employee(9).with("situation", "不審な電話"))
                .flatMap(feared -> feared.reportFear(report(RESIDENTS, "佐藤 一郎", 10)))
                .get();
        assertEquals(List.empty(), reported.run().due(NINE.toLocalDate(), Settings.none()));
        assertTrue(reported.occur(employee(11).of(RESIDENTS).with("situation", "侵入された"))
                .flatMap(found -> found.report(report(RESIDENTS, "佐藤 一郎", 11)))
                .isRight());
    }

    @Test
    @DisplayName("ウィルスの発見は、利用者の範囲の定めがないので、誰の報告でもよく、症状だけなら報告で足りる")
    void anybody_may_report_malware() {
        Deed visitor = Deed.by(Doer.of("来庁者")).at(NINE);
        MalwareReported reported = Incident.under(APPOINTMENTS, "ウィルス-1")
                .findMalware(visitor.with("situation", "警告の表示"))
                .flatMap(found -> found.reportMalware(visitor.of(RESIDENTS).with("administrator", "佐藤 一郎")))
                .get();
        assertEquals(List.empty(), reported.run().due(NINE.toLocalDate(), Settings.none()));
        assertTrue(reported.takeUp(administrator("佐藤 一郎", RESIDENTS, 10))
                .flatMap(incident -> incident.treat(treatment("佐藤 一郎", RESIDENTS, 10)))
                .isRight());
        assertEquals(
                Departure.Kind.DOER,
                reported.takeUp(administrator("鈴木 次郎", RESIDENTS, 10)).getLeft().kind());
    }

    @Test
    @DisplayName("発見は外部の者がしてもよく、状況の記録は求めない。報告するのは職員である")
    void an_outsider_may_find_it() {
        Found found = Incident.under(APPOINTMENTS, "事故-1")
                .find(Deed.by(Doer.outsider("保守業者")).at(NINE))
                .get();
        assertTrue(found.report(report(RESIDENTS, "佐藤 一郎", 10)).isRight());
        assertEquals(
                Departure.Kind.DOER,
                found.report(Deed.by(Doer.outsider("保守業者"))
                                .at(NINE)
                                .of(RESIDENTS)
                                .with("administrator", "佐藤 一郎"))
                        .getLeft()
                        .kind());
    }

    @Test
    @DisplayName("速やかに：市が期間を定めれば期日、定めなければ未設定であり、遅れても順序には反しない")
    void the_report_is_late_by_the_citys_delay() {
        Found found = Incident.under(APPOINTMENTS, "事故-1").find(FOUND).get();
        LocalDate day = NINE.toLocalDate();
        Settings oneDay = Settings.none().set(ManagementTerms.INCIDENT_REPORT_DELAY, 1);
        assertEquals(
                new Obligation.By(day.plusDays(1)),
                found.run().due(day, oneDay).head().term());
        assertEquals(
                new Obligation.Unset(ManagementTerms.INCIDENT_REPORT_DELAY),
                found.run().due(day, Settings.none()).head().term());
        Deed late = Deed.by(Doer.of("見本 花子", Roles.EMPLOYEE))
                .at(NINE.plusDays(5))
                .of(RESIDENTS)
                .with("administrator", "佐藤 一郎");
        Run reported = found.report(late).get().run();
        assertEquals(List.empty(), reported.departures());
        assertEquals(
                some(true), reported.obligations(day.plusDays(9), oneDay).head().isLate(day.plusDays(9)));
    }

    @Test
    @DisplayName("この手順は、Ⅴ-3-(2)〜(4)とウィルス発見の報告を実現する")
    void it_realises_these_provisions() {
        assertEquals(
                List.of(
                                ChapterV.V_3_2,
                                ChapterV.V_3_2_s2,
                                ChapterV.V_3_3_1,
                                ChapterV.V_3_3_2,
                                ChapterV.V_3_3_3,
                                ChapterV.V_3_3_4,
                                ChapterV.V_3_4,
                                ChapterVII.VII_4_2_2_b3)
                        .map(Provision::id)
                        .toSet(),
                Incident.PROCEDURE.provisions().map(Provision::id).toSet());
        assertEquals(9, Incident.PROCEDURE.readings().size());
    }
}
