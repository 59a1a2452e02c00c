package dev.isms.sagamihara.audit;

import static dev.isms.procedure.Performer.anybody;
import static dev.isms.procedure.Performer.body;
import static dev.isms.procedure.Performer.outsiderAfter;
import static dev.isms.procedure.Performer.role;
import static dev.isms.sagamihara.text.ChapterIII.III_2_3_1;
import static dev.isms.sagamihara.text.ChapterIII.III_2_3_2;
import static dev.isms.sagamihara.text.ChapterIX.*;
import static dev.isms.sagamihara.text.Regulation.BP_7;

import dev.isms.organization.Appointments;
import dev.isms.procedure.Act;
import dev.isms.procedure.Draft;
import dev.isms.procedure.Phase;
import dev.isms.procedure.Procedure;
import dev.isms.sagamihara.vocabulary.Bodies;
import dev.isms.sagamihara.vocabulary.Roles;
import dev.isms.text.Words;

/**
 * 対策基準 Ⅸ-2 情報セキュリティ監査 — called by the team's plan or on the committee's decision, auditors appointed, the execution plan made,
 * carried out, recorded and reported, followed up as needed: the numbered ①〜⑤ of Ⅸ-2-(3). ③〜⑤ name nobody.
 *
 * <p>The election of the leader and the training of auditors stand beside it, in no order: the text gives none.
 */
public final class Audit {

    private static final Draft DRAFT = Procedure.draft("audit", Words.of("情報セキュリティ監査", "information security audit"));

    static final Phase<Uncalled> UNCALLED = DRAFT.phase("uncalled", Words.of("開始前", "not called yet"), Uncalled::new);
    static final Phase<Called> CALLED = DRAFT.phase("called", Words.of("実施の決定", "called"), Called::new);
    static final Phase<Manned> MANNED = DRAFT.phase("manned", Words.of("監査員の選任済み", "auditors appointed"), Manned::new);
    static final Phase<Planned> PLANNED =
            DRAFT.phase("planned", Words.of("実施計画の作成済み", "execution plan made"), Planned::new);
    static final Phase<CarriedOut> CARRIED_OUT =
            DRAFT.phase("carried-out", Words.of("実施済み", "carried out"), CarriedOut::new);
    static final Phase<Reported> REPORTED = DRAFT.phase("reported", Words.of("報告済み", "reported"), Reported::new);
    static final Phase<FollowedUp> FOLLOWED_UP =
            DRAFT.phase("followed-up", Words.of("助言・フォローアップ済み", "followed up"), FollowedUp::new);
    static final Phase<Closed> CLOSED =
            DRAFT.phase("closed", Words.of("フォローアップ不要と判断済み", "judged to need no follow-up"), Closed::new);

    static final Act<Uncalled, Uncalled> ELECT = DRAFT.aside(
                    "elect", Words.of("リーダーの互選", "election of the leader"), UNCALLED)
            .by(role(Roles.INTERNAL_AUDITOR))
            .to("leader", role(Roles.INTERNAL_AUDITOR))
            .read(Words.of("互選の時期の定めはないので、いつでもよいとした", "the text gives no time of the election: at any time"))
            .serving(IX_2_1_1);

    static final Act<Uncalled, Uncalled> TRAIN_OUTSIDE = DRAFT.aside(
                    "train-outside", Words.of("外部研修の受講", "training outside"), UNCALLED)
            .by(role(Roles.INTERNAL_AUDITOR))
            .ofEach()
            .oneOf("training")
            .recording("course", Words.of("外部研修機関の研修", "the course of an outside institution"))
            .read(Words.of("研修の時期の定めはないので、いつでもよいとした", "the text gives no time of the training: at any time"))
            .serving(IX_2_1_2, IX_2_1_2_b1);

    static final Act<Uncalled, Uncalled> TRAIN_INSIDE = DRAFT.aside(
                    "train-inside", Words.of("内部研修の受講", "training inside"), UNCALLED)
            .by(role(Roles.INTERNAL_AUDITOR))
            .ofEach()
            .oneOf("training")
            .through("trainer", Words.of("外部研修の受講者", "who took the training outside"), "train-outside")
            .serving(IX_2_1_2, IX_2_1_2_b2);

    static final Act<Uncalled, Called> CALL_REGULAR = DRAFT.move(
                    "call-regular", Words.of("監査計画書による定期監査", "regular audit by the plan"), UNCALLED, CALLED)
            .by(body(Bodies.AUDIT_TEAM))
            .permitted()
            .recording("plan", Words.of("情報セキュリティ監査計画書", "the audit plan"))
            .serving(IX_2_2_r1, BP_7, III_2_3_1);

    static final Act<Uncalled, Called> CALL_SPECIAL = DRAFT.move(
                    "call-special",
                    Words.of("委員会の判断による臨時監査", "special audit on the committee's decision"),
                    UNCALLED,
                    CALLED)
            .by(body(Bodies.EVALUATION_COMMITTEE))
            .permitted()
            .recording("decision", Words.of("評価委員会の判断", "the decision of the committee"))
            .serving(IX_2_2_r2, BP_7);

    static final Act<Called, Manned> APPOINT = DRAFT.move(
                    "appoint", Words.of("監査員の選任", "appointing the auditors"), CALLED, MANNED)
            .by(role(Roles.AUDIT_TEAM_LEADER))
            .recording("auditors", Words.of("選任した監査員", "the auditors appointed"))
            .recording("independence", Words.of("独立性の考慮", "how independence was considered"))
            .serving(IX_2_3_1);

    static final Act<Manned, Planned> MAKE_PLAN = DRAFT.move(
                    "make-plan", Words.of("実施計画書の作成", "making the execution plan"), MANNED, PLANNED)
            .by(role(Roles.INTERNAL_AUDITOR))
            .recording("schedule", Words.of("監査スケジュール", "schedule"))
            .recording("targets", Words.of("監査対象の抽出", "selection of the targets"))
            .recording("checklist", Words.of("監査チェックリスト", "checklist"))
            .serving(IX_2_3_2, IX_2_3_2_b1, IX_2_3_2_b2, IX_2_3_2_b3);

    static final Act<Planned, Planned> COMMISSION = DRAFT.aside(
                    "commission", Words.of("外部の専門家への委託", "commissioning outside experts"), PLANNED)
            .by(anybody())
            .permitted()
            .recording("part", Words.of("全部又は一部", "the whole or the part"))
            .read(Words.of("委託は実施計画書の作成の後とした", "experts are commissioned once the execution plan is made"))
            .serving(IX_2_3_3_s2);

    static final Act<Planned, CarriedOut> CARRY_OUT = DRAFT.move(
                    "carry-out", Words.of("監査の実施", "carrying out the audit"), PLANNED, CARRIED_OUT)
            .by(anybody())
            .by(outsiderAfter("commission"))
            .read(Words.of(
                    "実施する者の定めはない。外部の者は委託を受けていることを要するとした", "nobody is named; who is from outside must be commissioned"))
            .serving(IX_2_3_3, BP_7);

    static final Act<CarriedOut, Reported> REPORT = DRAFT.move(
                    "report", Words.of("結果の記録と委員会への報告", "recording and reporting the results"), CARRIED_OUT, REPORTED)
            .by(anybody())
            .recording("results", Words.of("監査結果", "the results"))
            .recording("committee", Words.of("評価委員会への報告", "the report to the committee"))
            .read(Words.of("報告する者の定めはない", "nobody is named who reports"))
            .serving(IX_2_3_4, III_2_3_2);

    static final Act<Reported, FollowedUp> FOLLOW_UP = DRAFT.move(
                    "follow-up", Words.of("助言・フォローアップ", "advice and follow-up"), REPORTED, FOLLOWED_UP)
            .by(anybody())
            .recording("advice", Words.of("助言又はフォローアップの内容", "what was advised or followed up"))
            .serving(IX_2_3_5);

    static final Act<Reported, Closed> NEED_NONE = DRAFT.move(
                    "need-none", Words.of("フォローアップを要しないとの判断", "judging that no follow-up is needed"), REPORTED, CLOSED)
            .by(anybody())
            .declining()
            .recording("ground", Words.of("必要がないとした根拠", "why none is needed"))
            .read(Words.of("判断する者の定めはない", "nobody is named who judges"))
            .serving(IX_2_3_5);

    /** 情報セキュリティ監査の定義 — phases, acts and readings. */
    public static final Procedure PROCEDURE = DRAFT.complete();

    private Audit() {}

    /** An audit before it is called. */
    public static Uncalled under(Appointments appointments, String name) {
        return new Uncalled(PROCEDURE.under(appointments, name));
    }
}
