package dev.isms.sagamihara.training;

import static dev.isms.procedure.Performer.role;
import static dev.isms.procedure.Performer.roleOf;
import static dev.isms.procedure.Performer.sameAs;
import static dev.isms.sagamihara.text.ChapterV.*;

import dev.isms.organization.Appointments;
import dev.isms.procedure.Act;
import dev.isms.procedure.Draft;
import dev.isms.procedure.Phase;
import dev.isms.procedure.Procedure;
import dev.isms.sagamihara.vocabulary.Roles;
import dev.isms.text.Words;

/**
 * 対策基準 Ⅴ-2 教育及び訓練 — planned by the owner of its kind with the contents that the text lists, held, its effect confirmed by at
 * least one means, and reported. The owner who planned it does the rest.
 *
 * <p>Ⅲ-2-(2)-③ gives the plan of education to the evaluation committee, Ⅴ-2-(2) to each owner: this is the latter's.
 */
public final class Training {

    private static final String[] PLANS = {
        "plan-newcomers", "plan-awareness", "plan-operation", "plan-auditors", "plan-occasional", "plan-temporaries"
    };
    private static final Draft DRAFT = Procedure.draft("training", Words.of("教育及び訓練", "education and training"));

    static final Phase<Unplanned> UNPLANNED =
            DRAFT.phase("unplanned", Words.of("計画前", "not planned yet"), Unplanned::new);
    static final Phase<Planned> PLANNED = DRAFT.phase("planned", Words.of("計画済み", "planned"), Planned::new);
    static final Phase<Held> HELD = DRAFT.phase("held", Words.of("実施済み", "held"), Held::new);

    static final Act<Unplanned, Planned> PLAN_NEWCOMERS = plan(DRAFT.move(
                            "plan-newcomers",
                            Words.of("新規採用職員教育の計画", "plan of the education of newly hired employees"),
                            UNPLANNED,
                            PLANNED)
                    .by(role(Roles.INFORMATION_POLICY_HEAD)))
            .serving(V_2_1_r1, V_2_2, V_2_2_b1, V_2_2_b2, V_2_2_b3, V_2_2_b4, V_2_2_b5);

    static final Act<Unplanned, Planned> PLAN_AWARENESS = plan(DRAFT.move(
                            "plan-awareness",
                            Words.of("セキュリティ啓発教育の計画", "plan of the awareness education"),
                            UNPLANNED,
                            PLANNED)
                    .by(role(Roles.INFORMATION_POLICY_HEAD)))
            .serving(V_2_1_r2, V_2_2, V_2_2_b1, V_2_2_b2, V_2_2_b3, V_2_2_b4, V_2_2_b5);

    static final Act<Unplanned, Planned> PLAN_OPERATION = plan(DRAFT.move(
                            "plan-operation",
                            Words.of("システム運用教育の計画", "plan of the education in the operation of a system"),
                            UNPLANNED,
                            PLANNED)
                    .by(roleOf("system", Roles.SYSTEM_ADMINISTRATOR))
                    .recording("system", Words.of("対象のシステム", "the system")))
            .serving(V_2_1_r3, V_2_2, V_2_2_b1, V_2_2_b2, V_2_2_b3, V_2_2_b4, V_2_2_b5);

    static final Act<Unplanned, Planned> PLAN_AUDITORS = plan(DRAFT.move(
                            "plan-auditors",
                            Words.of("内部監査員養成教育の計画", "plan of the education of auditors"),
                            UNPLANNED,
                            PLANNED)
                    .by(role(Roles.AUDIT_TEAM_LEADER)))
            .serving(V_2_1_r4, V_2_2, V_2_2_b1, V_2_2_b2, V_2_2_b3, V_2_2_b4, V_2_2_b5);

    static final Act<Unplanned, Planned> PLAN_OCCASIONAL = plan(DRAFT.move(
                            "plan-occasional",
                            Words.of("随時教育の計画", "plan of the occasional education"),
                            UNPLANNED,
                            PLANNED)
                    .by(roleOf("section", Roles.SECTION_OR_AGENCY_HEAD))
                    .recording("section", Words.of("課・機関", "the section or agency")))
            .serving(V_2_1_r5, V_2_2, V_2_2_b1, V_2_2_b2, V_2_2_b3, V_2_2_b4, V_2_2_b5);

    static final Act<Unplanned, Planned> PLAN_TEMPORARIES = plan(DRAFT.move(
                            "plan-temporaries",
                            Words.of("非常勤及び臨時職員の教育の計画", "plan of the education of part-time and temporary staff"),
                            UNPLANNED,
                            PLANNED)
                    .by(roleOf("section", Roles.SECTION_OR_AGENCY_HEAD))
                    .recording("section", Words.of("課・機関", "the section or agency"))
                    .read(Words.of(
                            "分類と実施責任者の欄が空なので、上の行（随時教育、各課・機関の長）と同じとした",
                            "the cells of kind and owner are blank: read as those of the row above")))
            .serving(V_2_1_r6, V_2_2, V_2_2_b1, V_2_2_b2, V_2_2_b3, V_2_2_b4, V_2_2_b5);

    static final Act<Planned, Planned> ADD = DRAFT.aside(
                    "add", Words.of("必要と判断した内容の追加", "adding what the owner judges necessary"), PLANNED)
            .by(sameAs(PLANS))
            .oneOf("addition")
            .recording("addition", Words.of("追加した内容", "what was added"))
            .serving(V_2_2_b6);

    static final Act<Planned, Planned> ADD_NOTHING = DRAFT.aside(
                    "add-nothing", Words.of("追加を要する内容はないとの判断", "judging that nothing needs to be added"), PLANNED)
            .by(sameAs(PLANS))
            .oneOf("addition")
            .declining()
            .read(Words.of(
                    "必要と判断した内容：ないとの判断も記録とした", "what the owner judges necessary: that nothing is, is recorded too"))
            .serving(V_2_2_b6);

    static final Act<Planned, Held> HOLD = DRAFT.move("hold", Words.of("教育の実施", "holding the education"), PLANNED, HELD)
            .by(sameAs(PLANS))
            .read(Words.of(
                    "計画した教育が実施されたかは、実施予定日の項目で判定するとした",
                    "whether the education that was planned is held is judged at the item of its planned date"))
            .serving(V_2_2, V_2_2_b1);

    static final Act<Held, Held> SURVEY = DRAFT.aside("survey", Words.of("アンケートの実施", "survey"), HELD)
            .by(sameAs(PLANS))
            .oneOf("confirmation")
            .serving(V_2_3, V_2_3_s2, V_2_3_b1);

    static final Act<Held, Held> TEST = DRAFT.aside("test", Words.of("理解度テストの実施", "test"), HELD)
            .by(sameAs(PLANS))
            .oneOf("confirmation")
            .serving(V_2_3, V_2_3_s2, V_2_3_b2);

    static final Act<Held, Held> INTERVIEW = DRAFT.aside("interview", Words.of("受講者へのインタビューの実施", "interviews"), HELD)
            .by(sameAs(PLANS))
            .oneOf("confirmation")
            .serving(V_2_3, V_2_3_s2, V_2_3_b3);

    static final Act<Held, Held> CONFIRM_OTHERWISE = DRAFT.aside(
                    "confirm-otherwise", Words.of("その他の手段による確認", "confirming by other means"), HELD)
            .by(sameAs(PLANS))
            .oneOf("confirmation")
            .recording("means", Words.of("確認の手段", "by what means"))
            .serving(V_2_3, V_2_3_s2, V_2_3_b4);

    static final Act<Held, Held> REPORT = DRAFT.aside("report", Words.of("実施報告書の作成", "report of the education"), HELD)
            .by(sameAs(PLANS))
            .recording("report", Words.of("実施報告書", "the report"))
            .read(Words.of(
                    "効果の確認と報告書の前後の定めはないので、いずれが先でもよいとした",
                    "no order between confirming the effect and reporting: either may come first"))
            .serving(V_2_4);

    /** 教育及び訓練の定義 — phases, acts and readings. */
    public static final Procedure PROCEDURE = DRAFT.complete();

    /** What every plan is to hold, whoever's it is. */
    private static Draft.Begun<Unplanned, Planned> plan(Draft.Begun<Unplanned, Planned> begun) {
        return begun.permitted()
                .recording("date", Words.of("教育の実施予定日", "planned date"), V_2_2_b1)
                .recording("trainer", Words.of("教育実施者", "who teaches"), V_2_2_b2)
                .recording("audience", Words.of("受講対象者", "whom it is for"), V_2_2_b3)
                .recording("content", Words.of("実施内容及び使用するテキスト", "content and textbook"), V_2_2_b4)
                .recording("measure", Words.of("教育の効果測定方法", "how its effect is measured"), V_2_2_b5);
    }

    private Training() {}

    /** An education before it is planned. */
    public static Unplanned under(Appointments appointments, String name) {
        return new Unplanned(PROCEDURE.under(appointments, name));
    }
}
