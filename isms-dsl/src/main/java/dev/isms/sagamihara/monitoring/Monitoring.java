package dev.isms.sagamihara.monitoring;

import static dev.isms.procedure.Performer.body;
import static dev.isms.procedure.Performer.roleOf;
import static dev.isms.procedure.Performer.sameAs;
import static dev.isms.sagamihara.text.ChapterIX.*;

import dev.isms.organization.Appointments;
import dev.isms.procedure.Act;
import dev.isms.procedure.Draft;
import dev.isms.procedure.Phase;
import dev.isms.procedure.Procedure;
import dev.isms.sagamihara.vocabulary.Bodies;
import dev.isms.sagamihara.vocabulary.Roles;
import dev.isms.text.Words;

/**
 * 対策基準 Ⅸ-1 監視及び検証 — planned, carried out as planned, measures taken on the results, reported as appropriate, used in the review: the
 * numbered ①〜④ of Ⅸ-1-(3). Five kinds, each with its object, its means and the department that owns it.
 */
public final class Monitoring {

    private static final String[] PLANS = {
        "plan-operation", "plan-intrusions", "plan-weaknesses", "plan-viruses", "plan-performance"
    };
    private static final Draft DRAFT = Procedure.draft("monitoring", Words.of("監視及び検証", "monitoring and verification"));

    static final Phase<Unplanned> UNPLANNED =
            DRAFT.phase("unplanned", Words.of("計画前", "not planned yet"), Unplanned::new);
    static final Phase<Planned> PLANNED = DRAFT.phase("planned", Words.of("計画済み", "planned"), Planned::new);
    static final Phase<CarriedOut> CARRIED_OUT =
            DRAFT.phase("carried-out", Words.of("実施済み", "carried out"), CarriedOut::new);
    static final Phase<Treated> TREATED = DRAFT.phase("treated", Words.of("措置済み", "measures taken"), Treated::new);
    static final Phase<Kept> KEPT = DRAFT.phase("kept", Words.of("報告不要と判断済み", "judged to need no report"), Kept::new);
    static final Phase<Reported> REPORTED = DRAFT.phase("reported", Words.of("報告済み", "reported"), Reported::new);
    static final Phase<Used> USED = DRAFT.phase("used", Words.of("活用済み", "used"), Used::new);

    static final Act<Unplanned, Planned> PLAN_OPERATION = DRAFT.move(
                    "plan-operation",
                    Words.of("システムの運用監視の計画", "plan of the monitoring of the operation"),
                    UNPLANNED,
                    PLANNED)
            .by(roleOf("system", Roles.SYSTEM_ADMINISTRATOR))
            .permitted()
            .recording("system", Words.of("対象のシステム", "the system"))
            .recording("object", Words.of("内部からのアクセス", "access from inside"))
            .recording("plan", Words.of("監視・検証の計画", "the plan"))
            .recording(
                    "means",
                    Words.of("サーバのシステムログ、イベントログ監視", "monitoring of the servers' system and event logs"),
                    IX_1_2_r1_m)
            .serving(IX_1_2_r1, IX_1_2_r1_m, IX_1_3_1);

    static final Act<Unplanned, Planned> PLAN_INTRUSIONS = DRAFT.move(
                    "plan-intrusions",
                    Words.of("外部からの不正アクセスの監視の計画", "plan of the monitoring of intrusions"),
                    UNPLANNED,
                    PLANNED)
            .by(body(Bodies.INFORMATION_POLICY_DIVISION))
            .permitted()
            .read(Words.of(
                    "Ⅸ-1-(3)は各システム管理者だけを言うが、主管部門である情報政策課が行うとした",
                    "Ⅸ-1-(3) speaks of administrators only; read as the division that owns this kind"))
            .recording("object", Words.of("外部からの不正アクセス", "unauthorized access from outside"))
            .recording("plan", Words.of("監視・検証の計画", "the plan"))
            .recording(
                    "means",
                    Words.of("侵入検知システム等による監視", "monitoring by an intrusion detection system or the like"),
                    IX_1_2_r2_m)
            .serving(IX_1_2_r2, IX_1_2_r2_m, IX_1_3_1);

    static final Act<Unplanned, Planned> PLAN_WEAKNESSES = DRAFT.move(
                    "plan-weaknesses",
                    Words.of("ネットワーク脆弱性の検証の計画", "plan of the verification of network weaknesses"),
                    UNPLANNED,
                    PLANNED)
            .by(body(Bodies.INFORMATION_POLICY_DIVISION))
            .permitted()
            .read(Words.of(
                    "Ⅸ-1-(3)は各システム管理者だけを言うが、主管部門である情報政策課が行うとした",
                    "Ⅸ-1-(3) speaks of administrators only; read as the division that owns this kind"))
            .recording("object", Words.of("サーバ、ルータ、ファイアウォールの脆弱性", "weaknesses of servers, routers and firewalls"))
            .recording("plan", Words.of("監視・検証の計画", "the plan"))
            .recording("means", Words.of("脆弱性検査ツールによる検証", "verification by a vulnerability scanner"), IX_1_2_r3_m)
            .serving(IX_1_2_r3, IX_1_2_r3_m, IX_1_3_1);

    static final Act<Unplanned, Planned> PLAN_VIRUSES = DRAFT.move(
                    "plan-viruses", Words.of("ウイルスの監視の計画", "plan of the monitoring of viruses"), UNPLANNED, PLANNED)
            .by(roleOf("system", Roles.SYSTEM_ADMINISTRATOR))
            .permitted()
            .recording("system", Words.of("対象のシステム", "the system"))
            .recording("object", Words.of("ウイルス感染", "virus infection"))
            .recording("plan", Words.of("監視・検証の計画", "the plan"))
            .recording(
                    "means",
                    Words.of("ウイルス対策ソフトの機能による監視", "monitoring by the functions of anti-virus software"),
                    IX_1_2_r4_m)
            .serving(IX_1_2_r4, IX_1_2_r4_m, IX_1_3_1);

    static final Act<Unplanned, Planned> PLAN_PERFORMANCE = DRAFT.move(
                    "plan-performance",
                    Words.of("ネットワークの性能監視の計画", "plan of the monitoring of network performance"),
                    UNPLANNED,
                    PLANNED)
            .by(body(Bodies.INFORMATION_POLICY_DIVISION))
            .permitted()
            .read(Words.of(
                    "Ⅸ-1-(3)は各システム管理者だけを言うが、主管部門である情報政策課が行うとした",
                    "Ⅸ-1-(3) speaks of administrators only; read as the division that owns this kind"))
            .recording("object", Words.of("ネットワークのトラフィック", "network traffic"))
            .recording("plan", Words.of("監視・検証の計画", "the plan"))
            .recording("means", Words.of("専用モニタリング装置による監視", "monitoring by a dedicated monitoring device"), IX_1_2_r5_m)
            .serving(IX_1_2_r5, IX_1_2_r5_m, IX_1_3_1);

    static final Act<Planned, CarriedOut> CARRY_OUT = DRAFT.move(
                    "carry-out", Words.of("計画どおりの実施", "carrying it out as planned"), PLANNED, CARRIED_OUT)
            .by(sameAs(PLANS))
            .recording("results", Words.of("監視・検証の結果", "the results"))
            .recording("as-planned", Words.of("計画との対応", "how it follows the plan"))
            .read(Words.of(
                    "計画に基づく監視又は検証は、行うたびに一つの経過とする", "each monitoring or verification by a plan is a course of its own"))
            .serving(IX_1_3_1);

    static final Act<CarriedOut, Treated> TAKE_MEASURES = DRAFT.move(
                    "take-measures", Words.of("適切な措置", "appropriate measures"), CARRIED_OUT, TREATED)
            .by(sameAs(PLANS))
            .recording("measures", Words.of("結果に基づく措置", "the measures on the results"))
            .read(Words.of(
                    "「適切な措置」との判断は、措置を記録した者の判断とした", "that the measures are appropriate is judged by who records them"))
            .serving(IX_1_3_2);

    static final Act<Treated, Reported> REPORT = DRAFT.move(
                    "report", Words.of("情報政策課への報告", "report to the division"), TREATED, REPORTED)
            .by(sameAs(PLANS))
            .recording("division", Words.of("情報政策課への報告", "the report to the division"))
            .serving(IX_1_3_3);

    static final Act<Treated, Kept> KEEP = DRAFT.move(
                    "keep", Words.of("報告を要しないとの判断", "judging that no report is needed"), TREATED, KEPT)
            .by(sameAs(PLANS))
            .declining()
            .recording("ground", Words.of("報告を要しないとした根拠", "why none is needed"))
            .read(Words.of("適宜：報告を要しないとの判断も記録とした", "適宜: that no report is needed is recorded too"))
            .serving(IX_1_3_3);

    static final Act<Kept, Reported> REPORT_LATER = DRAFT.afterAll(
            "report-later",
            Words.of("後からの情報政策課への報告", "report to the division after all"),
            REPORT,
            KEPT,
            Words.of("不要と判断した後の報告を妨げないとした", "what was judged unnecessary may be reported after all"));

    static final Act<Reported, Used> USE = DRAFT.move("use", Words.of("見直しへの活用", "use in the review"), REPORTED, USED)
            .by(body(Bodies.INFORMATION_POLICY_DIVISION))
            .recording("review", Words.of("見直しへの活用", "its use in the review"))
            .serving(IX_1_3_4);

    /** 監視及び検証の定義 — phases, acts and readings. */
    public static final Procedure PROCEDURE = DRAFT.complete();

    private Monitoring() {}

    /** A monitoring before it is planned. */
    public static Unplanned under(Appointments appointments, String name) {
        return new Unplanned(PROCEDURE.under(appointments, name));
    }
}
