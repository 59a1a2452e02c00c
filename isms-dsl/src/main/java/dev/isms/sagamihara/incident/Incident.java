package dev.isms.sagamihara.incident;

import static dev.isms.procedure.Performer.anybody;
import static dev.isms.procedure.Performer.anyone;
import static dev.isms.procedure.Performer.role;
import static dev.isms.procedure.Performer.roleAnywhere;
import static dev.isms.procedure.Performer.roleOfThat;
import static dev.isms.sagamihara.terms.ManagementTerms.INCIDENT_REPORT_DELAY;
import static dev.isms.sagamihara.text.ChapterV.*;
import static dev.isms.sagamihara.text.ChapterVII.VII_4_2_2_b3;

import dev.isms.organization.Appointments;
import dev.isms.procedure.Act;
import dev.isms.procedure.Draft;
import dev.isms.procedure.Performer;
import dev.isms.procedure.Phase;
import dev.isms.procedure.Procedure;
import dev.isms.sagamihara.vocabulary.Roles;
import dev.isms.text.Words;

/**
 * 対策基準 Ⅴ-3 セキュリティ事故への対応 — found by an employee, reported to the administrator of that system, confirmed and treated,
 * reported to the head of the information policy division, and passed on as needed. Each system of an incident is a strand: it has
 * its own administrator and its own order, that of the numbered ①〜④ of Ⅴ-3-(3).
 *
 * <p>To what is only feared, and to signs of a virus, the text extends the duty to report, and nothing else. Ⅴ-3-(4) stands beside
 * the numbered steps and names nobody.
 */
public final class Incident {

    private static final Performer.InRole EMPLOYEE = roleAnywhere(Roles.EMPLOYEE);
    private static final Performer.InRole ADMINISTRATOR = roleOfThat(Roles.SYSTEM_ADMINISTRATOR);
    private static final Performer.InRole POLICY_HEAD = role(Roles.INFORMATION_POLICY_HEAD);
    private static final Draft DRAFT =
            Procedure.draft("incident", Words.of("セキュリティ事故への対応", "response to a security incident"));

    static final Phase<Unnoticed> UNNOTICED = DRAFT.phase("unnoticed", Words.of("発見前", "unnoticed"), Unnoticed::new);
    static final Phase<Feared> FEARED = DRAFT.phase("feared", Words.of("事故の恐れの発見", "feared"), Feared::new);
    static final Phase<FearReported> FEAR_REPORTED =
            DRAFT.phase("fear-reported", Words.of("事故の恐れの報告済み", "fear reported"), FearReported::new);
    static final Phase<MalwareFound> MALWARE_FOUND =
            DRAFT.phase("malware-found", Words.of("ウィルスの発見", "virus found"), MalwareFound::new);
    static final Phase<MalwareReported> MALWARE_REPORTED =
            DRAFT.phase("malware-reported", Words.of("ウィルスの報告済み", "virus reported"), MalwareReported::new);
    static final Phase<Found> FOUND = DRAFT.phase("found", Words.of("事故の発見", "incident found"), Found::new);
    static final Phase<Reported> REPORTED = DRAFT.phase("reported", Words.of("報告済み", "reported"), Reported::new);
    static final Phase<Treated> TREATED = DRAFT.phase("treated", Words.of("措置済み", "treated"), Treated::new);
    static final Phase<Informed> INFORMED = DRAFT.phase(
            "informed",
            Words.of("情報政策課長へ報告済み", "reported to the head of the information policy division"),
            Informed::new);
    static final Phase<KeptBack> KEPT_BACK =
            DRAFT.phase("kept-back", Words.of("最高責任者等への報告不要と判断済み", "judged to need no escalation"), KeptBack::new);
    static final Phase<Escalated> ESCALATED =
            DRAFT.phase("escalated", Words.of("最高責任者等へ報告済み", "escalated"), Escalated::new);

    static final Act<Unnoticed, Found> FIND = DRAFT.move(
                    "find", Words.of("事故の発見", "finding an incident"), UNNOTICED, FOUND)
            .by(anyone())
            .permitted()
            .noting("situation", Words.of("発見した状況", "what was found"))
            .read(Words.of(
                    "報告の義務は職員にあるが、発見は誰がしてもよく、その記録は求めないとした",
                    "employees have to report; whoever finds it may, and no record of what was found is asked for"))
            .serving(V_3_3_1);

    static final Act<Unnoticed, Feared> FEAR = DRAFT.move(
                    "fear", Words.of("事故の恐れの発見", "finding what may become an incident"), UNNOTICED, FEARED)
            .by(anyone())
            .permitted()
            .noting("situation", Words.of("発見した状況", "what was found"))
            .serving(V_3_2_s2);

    static final Act<Unnoticed, MalwareFound> FIND_MALWARE = DRAFT.move(
                    "find-malware", Words.of("ウィルスの発見", "finding a virus or its signs"), UNNOTICED, MALWARE_FOUND)
            .by(anyone())
            .permitted()
            .noting("situation", Words.of("発見した症状", "the signs found"))
            .read(Words.of("「利用者」の範囲の定めはないので、誰が発見してもよいとした", "利用者 is no defined circle: whoever finds it"))
            .serving(VII_4_2_2_b3);

    static final Act<Feared, FearReported> REPORT_FEAR = DRAFT.move(
                    "report-fear", Words.of("事故の恐れの報告", "reporting the fear"), FEARED, FEAR_REPORTED)
            .by(EMPLOYEE)
            .ofEach()
            .to("administrator", ADMINISTRATOR)
            .within(INCIDENT_REPORT_DELAY, V_3_2_s2)
            .serving(V_3_2_s2);

    static final Act<FearReported, Found> OCCUR = DRAFT.move(
                    "occur", Words.of("恐れが現実となったこと", "what was feared occurring"), FEAR_REPORTED, FOUND)
            .by(anyone())
            .ofEach()
            .permitted()
            .noting("situation", Words.of("発見した状況", "what was found"))
            .read(Words.of(
                    "事故の恐れの報告の後に現実となったときは、事故の発見から始まるとした",
                    "what occurs after its fear was reported begins as an incident found"))
            .serving(V_3_3_1);

    static final Act<MalwareFound, MalwareReported> REPORT_MALWARE = DRAFT.move(
                    "report-malware", Words.of("ウィルスの報告", "reporting a virus"), MALWARE_FOUND, MALWARE_REPORTED)
            .by(anyone())
            .ofEach()
            .to("administrator", ADMINISTRATOR)
            .within(INCIDENT_REPORT_DELAY, VII_4_2_2_b3)
            .serving(VII_4_2_2_b3);

    static final Act<Found, Reported> REPORT = DRAFT.move(
                    "report", Words.of("システム管理者への報告", "report to the administrator"), FOUND, REPORTED)
            .by(EMPLOYEE)
            .ofEach()
            .to("administrator", ADMINISTRATOR)
            .within(INCIDENT_REPORT_DELAY, V_3_2)
            .read(Words.of(
                    "同じシステムについて再び報告してもよく、段階は進まないとした", "the same system may be reported again, which leads nowhere"))
            .serving(V_3_3_1, V_3_2);

    static final Act<MalwareReported, Reported> TAKE_UP = DRAFT.move(
                    "take-up",
                    Words.of("ウィルスの報告を事故と認めること", "taking the virus up as an incident"),
                    MALWARE_REPORTED,
                    REPORTED)
            .by(ADMINISTRATOR)
            .ofEach()
            .permitted()
            .read(
                    Words.of(
                            "症状には報告だけを求め、システム管理者が事故と認めたときは、対応手順の②からによるとした",
                            "of signs only the report is asked for; what the administrator takes for an incident goes on from step ②"))
            .serving(V_3_3_2);

    static final Act<Reported, Treated> TREAT = DRAFT.move(
                    "treat", Words.of("内容の確認と必要な措置", "confirmation and measures"), REPORTED, TREATED)
            .by(ADMINISTRATOR)
            .ofEach()
            .recording("findings", Words.of("確認した内容", "what was confirmed"))
            .recording("measures", Words.of("講じた措置", "the measures taken"))
            .read(Words.of(
                    "「必要な措置」との判断は、措置を記録するシステム管理者の判断とした",
                    "that the measures are the necessary ones is judged by the administrator who records them"))
            .serving(V_3_3_2);

    static final Act<Treated, Informed> INFORM = DRAFT.move(
                    "inform",
                    Words.of("情報政策課長への報告", "report to the head of the information policy division"),
                    TREATED,
                    INFORMED)
            .by(ADMINISTRATOR)
            .ofEach()
            .to("policy-head", POLICY_HEAD)
            .recording("situation", Words.of("事故状況", "the situation"))
            .serving(V_3_3_3);

    static final Act<Informed, Escalated> ESCALATE = DRAFT.move(
                    "escalate", Words.of("最高責任者等への報告", "escalation"), INFORMED, ESCALATED)
            .by(POLICY_HEAD)
            .ofEach()
            .to("ciso", role(Roles.CISO))
            .recording("committee", Words.of("情報セキュリティ評価委員会への報告", "the report to the evaluation committee"))
            .read(Words.of("最高責任者及び評価委員会への報告は、一つの行為とした", "one escalation reports to both the chief and the committee"))
            .serving(V_3_3_4);

    static final Act<Informed, KeptBack> KEEP_BACK = DRAFT.move(
                    "keep-back",
                    Words.of("最高責任者等への報告を要しないとの判断", "judging that no escalation is needed"),
                    INFORMED,
                    KEPT_BACK)
            .by(POLICY_HEAD)
            .ofEach()
            .declining()
            .recording("ground", Words.of("必要がないとした根拠", "why none is needed"))
            .serving(V_3_3_4);

    static final Act<KeptBack, Escalated> ESCALATE_LATER = DRAFT.afterAll(
            "escalate-later",
            Words.of("後からの最高責任者等への報告", "escalation after all"),
            ESCALATE,
            KEPT_BACK,
            Words.of("不要と判断した後の報告を妨げないとした", "what was judged unnecessary may be escalated after all"));

    static final Act<Treated, Treated> RECORD = DRAFT.aside(
                    "record", Words.of("事故管理台帳への記録", "entry in the information security incident ledger"), TREATED)
            .by(anybody())
            .ofEach()
            .recording("result", Words.of("対応結果", "the result of the response"))
            .read(Words.of(
                    "記録する者の定めはなく、措置の後であればいつでもよいとした", "nobody is named who records it; at any time after the measures"))
            .serving(V_3_4);

    /** セキュリティ事故への対応の定義 — phases, acts and readings. */
    public static final Procedure PROCEDURE = DRAFT.complete();

    private Incident() {}

    /** An incident before anything of it was found. */
    public static Unnoticed under(Appointments appointments, String name) {
        return new Unnoticed(PROCEDURE.under(appointments, name));
    }
}
