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
 * 対策基準 Ⅸ-2 情報セキュリティ監査 — auditors appointed, the implementation plan made, carried out, recorded and reported, followed up as
 * needed: the numbered ①〜⑤ of Ⅸ-2-(3). ③〜⑤ name nobody.
 *
 * <p>By whose plan or decision it is held, the election of the leader, the training of auditors and the commission of experts stand
 * beside it, in no order: the text gives none.
 */
public final class Audit {

    private static final Draft DRAFT = Procedure.draft("audit", Words.of("情報セキュリティ監査", "information security audit"));

    static final Phase<Unmanned> UNMANNED =
            DRAFT.phase("unmanned", Words.of("監査員の選任前", "auditors not appointed yet"), Unmanned::new);
    static final Phase<Manned> MANNED = DRAFT.phase("manned", Words.of("監査員の選任済み", "auditors appointed"), Manned::new);
    static final Phase<Planned> PLANNED =
            DRAFT.phase("planned", Words.of("監査実施計画書の作成済み", "implementation plan made"), Planned::new);
    static final Phase<CarriedOut> CARRIED_OUT =
            DRAFT.phase("carried-out", Words.of("実施済み", "carried out"), CarriedOut::new);
    static final Phase<Reported> REPORTED = DRAFT.phase("reported", Words.of("報告済み", "reported"), Reported::new);
    static final Phase<Closed> CLOSED =
            DRAFT.phase("closed", Words.of("フォローアップ不要と判断済み", "judged to need no follow-up"), Closed::new);
    static final Phase<FollowedUp> FOLLOWED_UP =
            DRAFT.phase("followed-up", Words.of("助言・フォローアップ済み", "followed up"), FollowedUp::new);

    static final Act<Unmanned, Unmanned> ELECT = DRAFT.aside(
                    "elect", Words.of("リーダーの互選", "election of the leader"), UNMANNED)
            .by(role(Roles.INTERNAL_AUDITOR))
            .to("leader", role(Roles.INTERNAL_AUDITOR))
            .read(Words.of("互選の時期の定めはないので、いつでもよいとした", "the text gives no time of the election: at any time"))
            .serving(IX_2_1_1);

    static final Act<Unmanned, Unmanned> TRAIN_OUTSIDE = DRAFT.aside(
                    "train-outside", Words.of("外部研修の受講", "training outside"), UNMANNED)
            .by(anybody())
            .ofEachExpected()
            .oneOf("training")
            .recording("course", Words.of("外部研修機関の研修", "the course of an outside institution"))
            .read(Words.of(
                    "研修の時期の定めはないので、いつでもよく、監査員となる前の受講も数えるとした",
                    "the text gives no time of the training: at any time, also before somebody became an auditor"))
            .serving(IX_2_1_2, IX_2_1_2_b1);

    static final Act<Unmanned, Unmanned> TRAIN_INSIDE = DRAFT.aside(
                    "train-inside", Words.of("内部研修の受講", "training inside"), UNMANNED)
            .by(anybody())
            .ofEachExpected()
            .oneOf("training")
            .through("trainer", Words.of("外部研修の受講者", "who took the training outside"), "train-outside")
            .serving(IX_2_1_2, IX_2_1_2_b2);

    static final Act<Unmanned, Unmanned> CALL_REGULAR = DRAFT.aside(
                    "call-regular", Words.of("監査計画書による定期監査", "regular audit by the audit plan"), UNMANNED)
            .by(body(Bodies.AUDIT_TEAM))
            .oneOf("call")
            .recording("plan", Words.of("情報セキュリティ監査計画書", "the audit plan"))
            .read(Words.of(
                    "定期監査か臨時監査かの記録を求めるが、選任との前後の定めはないとした",
                    "of which kind the audit is is to be recorded, in no order with the appointment"))
            .serving(IX_2_2_r1, BP_7, III_2_3_1);

    static final Act<Unmanned, Unmanned> CALL_SPECIAL = DRAFT.aside(
                    "call-special", Words.of("評価委員会の判断による臨時監査", "special audit on the committee's decision"), UNMANNED)
            .by(body(Bodies.EVALUATION_COMMITTEE))
            .oneOf("call")
            .recording("decision", Words.of("評価委員会の判断", "the decision of the committee"))
            .serving(IX_2_2_r2, BP_7);

    static final Act<Unmanned, Manned> APPOINT = DRAFT.move(
                    "appoint", Words.of("監査員の選任", "appointing the auditors"), UNMANNED, MANNED)
            .by(role(Roles.AUDIT_TEAM_LEADER))
            .permitted()
            .recording("auditors", Words.of("選任した監査員", "the auditors appointed"))
            .recording("independence", Words.of("独立性の考慮", "how independence was considered"))
            .serving(IX_2_3_1);

    static final Act<Manned, Planned> MAKE_PLAN = DRAFT.move(
                    "make-plan", Words.of("監査実施計画書の作成", "making the implementation plan"), MANNED, PLANNED)
            .by(role(Roles.INTERNAL_AUDITOR))
            .recording("schedule", Words.of("監査スケジュール", "schedule"), IX_2_3_2_b1)
            .recording("targets", Words.of("監査対象の抽出", "selection of the targets"), IX_2_3_2_b2)
            .recording("checklist", Words.of("監査チェックリスト", "checklist"), IX_2_3_2_b3)
            .serving(IX_2_3_2, IX_2_3_2_b1, IX_2_3_2_b2, IX_2_3_2_b3);

    static final Act<Unmanned, Unmanned> COMMISSION = DRAFT.aside(
                    "commission", Words.of("外部の専門家への委託", "commissioning outside experts"), UNMANNED)
            .by(anybody())
            .permitted()
            .recording("part", Words.of("全部又は一部", "the whole or the part"))
            .read(
                    Words.of(
                            "委託の時期の定めはないので、いつでもよいとした。名指しされた者のいない③から⑤までは、委託を受けた者も行える",
                            "the text gives no time of a commission: at any time. Who is commissioned may do ③ to ⑤, which name nobody"))
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
            .by(outsiderAfter("commission"))
            .recording("results", Words.of("監査結果", "the results"))
            .recording("committee", Words.of("評価委員会への報告", "the report to the committee"))
            .read(Words.of("報告する者の定めはない", "nobody is named who reports"))
            .serving(IX_2_3_4, III_2_3_2);

    static final Act<Reported, FollowedUp> FOLLOW_UP = DRAFT.move(
                    "follow-up", Words.of("助言・フォローアップ", "advice and follow-up"), REPORTED, FOLLOWED_UP)
            .by(anybody())
            .by(outsiderAfter("commission"))
            .recording("advice", Words.of("助言又はフォローアップの内容", "what was advised or followed up"))
            .read(Words.of("「助言、フォローアップ」は、いずれかで足りるとした", "advice or follow-up: either will do"))
            .serving(IX_2_3_5);

    static final Act<Reported, Closed> NEED_NONE = DRAFT.move(
                    "need-none", Words.of("フォローアップを要しないとの判断", "judging that no follow-up is needed"), REPORTED, CLOSED)
            .by(anybody())
            .declining()
            .recording("ground", Words.of("必要がないとした根拠", "why none is needed"))
            .read(Words.of("判断する者の定めはない", "nobody is named who judges"))
            .serving(IX_2_3_5);

    static final Act<Closed, FollowedUp> FOLLOW_UP_LATER = DRAFT.afterAll(
            "follow-up-later",
            Words.of("後からの助言・フォローアップ", "advice and follow-up after all"),
            FOLLOW_UP,
            CLOSED,
            Words.of("不要と判断した後の助言やフォローアップを妨げないとした", "what was judged unnecessary may be followed up after all"));

    /** 情報セキュリティ監査の定義 — phases, acts and readings. */
    public static final Procedure PROCEDURE = DRAFT.complete();

    private Audit() {}

    /** An audit before its auditors are appointed. */
    public static Unmanned under(Appointments appointments, String name) {
        return new Unmanned(PROCEDURE.under(appointments, name));
    }
}
