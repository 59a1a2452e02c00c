package dev.isms.sagamihara.policymaking;

import static dev.isms.procedure.Performer.anybody;
import static dev.isms.procedure.Performer.body;
import static dev.isms.procedure.Performer.role;
import static dev.isms.sagamihara.text.ChapterII.*;
import static dev.isms.sagamihara.text.ChapterIII.III_2_1_5;
import static dev.isms.sagamihara.text.ChapterIII.III_2_2_4;
import static dev.isms.sagamihara.text.ChapterIX.IX_3;
import static dev.isms.sagamihara.text.ChapterIX.IX_3_s2;
import static dev.isms.sagamihara.text.Regulation.BP_8;
import static dev.isms.sagamihara.text.Regulation.BP_8_s2;

import dev.isms.organization.Appointments;
import dev.isms.procedure.Act;
import dev.isms.procedure.Draft;
import dev.isms.procedure.Phase;
import dev.isms.procedure.Procedure;
import dev.isms.sagamihara.vocabulary.Bodies;
import dev.isms.sagamihara.vocabulary.Roles;
import dev.isms.text.Words;

/**
 * 対策基準 Ⅱ-1・Ⅱ-2・Ⅸ-3、規程第8条 — the basic policy is drafted by the chief officer, in force by the mayor's approval and published by
 * both means; it is evaluated by the committee, reported to the chief, and reviewed as needed. Each edition is a strand: a new one
 * begins anew, the older stays as it was.
 *
 * <p>No approver of the 対策基準 is named, and nobody who drafts it.
 */
public final class Policymaking {

    private static final Draft DRAFT =
            Procedure.draft("policymaking", Words.of("基本方針・対策基準の策定と見直し", "making and reviewing the policy"));

    static final Phase<Undrafted> UNDRAFTED =
            DRAFT.phase("undrafted", Words.of("起草前", "not drafted yet"), Undrafted::new);
    static final Phase<Drafted> DRAFTED = DRAFT.phase("drafted", Words.of("原案の作成済み", "drafted"), Drafted::new);
    static final Phase<StandardDrafted> STANDARD_DRAFTED =
            DRAFT.phase("standard-drafted", Words.of("対策基準の案の作成済み", "standard drafted"), StandardDrafted::new);
    static final Phase<InForce> IN_FORCE = DRAFT.phase("in-force", Words.of("施行済み", "in force"), InForce::new);
    static final Phase<Evaluated> EVALUATED = DRAFT.phase("evaluated", Words.of("評価済み", "evaluated"), Evaluated::new);
    static final Phase<Kept> KEPT = DRAFT.phase("kept", Words.of("見直し不要と判断済み", "judged to need no review"), Kept::new);
    static final Phase<Reviewed> REVIEWED = DRAFT.phase("reviewed", Words.of("見直し済み", "reviewed"), Reviewed::new);

    static final Act<Undrafted, Drafted> DRAFT_POLICY = DRAFT.move(
                    "draft-policy", Words.of("基本方針の原案の作成", "drafting the basic policy"), UNDRAFTED, DRAFTED)
            .by(role(Roles.CISO))
            .ofEach()
            .permitted()
            .recording("draft", Words.of("原案", "the draft"))
            .serving(II_1);

    static final Act<Drafted, InForce> APPROVE = DRAFT.move(
                    "approve", Words.of("市長の承認による施行", "in force by the mayor's approval"), DRAFTED, IN_FORCE)
            .by(role(Roles.MAYOR))
            .ofEach()
            .recording("in-force-on", Words.of("施行日", "the day it is in force"))
            .serving(II_1_s2);

    static final Act<Undrafted, StandardDrafted> DRAFT_STANDARD = DRAFT.move(
                    "draft-standard", Words.of("対策基準の案の作成", "drafting the standard"), UNDRAFTED, STANDARD_DRAFTED)
            .by(anybody())
            .ofEach()
            .permitted()
            .recording("draft", Words.of("案", "the draft"))
            .read(Words.of("対策基準を起草する者の定めはない", "nobody is named who drafts the standard"))
            .serving(III_2_2_4);

    static final Act<StandardDrafted, InForce> ADOPT_STANDARD = DRAFT.move(
                    "adopt-standard", Words.of("対策基準の施行", "adopting the standard"), STANDARD_DRAFTED, IN_FORCE)
            .by(anybody())
            .ofEach()
            .recording("in-force-on", Words.of("施行日", "the day it is in force"))
            .read(Words.of("対策基準を承認する者の定めはない", "no approver of the standard is named"))
            .serving(III_2_2_4);

    static final Act<InForce, InForce> POST = DRAFT.aside(
                    "post", Words.of("ホームページへの掲載", "posting on the homepage"), IN_FORCE)
            .by(role(Roles.CISO))
            .ofEach()
            .after("approve")
            .read(Words.of("公表をもって、理解及び自覚の促進とした", "publishing it is taken to promote understanding and awareness"))
            .serving(II_2_1, II_2_1_b1);

    static final Act<InForce, InForce> POST_INSIDE = DRAFT.aside(
                    "post-inside", Words.of("グループウェアの掲示板への掲載", "posting on the bulletin board"), IN_FORCE)
            .by(role(Roles.CISO))
            .ofEach()
            .after("approve")
            .serving(II_2_1, II_2_1_b2);

    static final Act<InForce, Evaluated> EVALUATE = DRAFT.move(
                    "evaluate", Words.of("実効性の評価", "evaluating how effective it is"), IN_FORCE, EVALUATED)
            .by(body(Bodies.EVALUATION_COMMITTEE))
            .ofEach()
            .recording("trigger", Words.of("評価の要因", "what gave rise to it"))
            .recording("findings", Words.of("評価の結果", "the findings"))
            .read(
                    Words.of(
                            "評価は施行の後とし、規程第8条により評価委員会が行い、要因はⅨ-3の六つのいずれかを記録する",
                            "it is evaluated once in force, by the committee as Article 8 has it; which of the six triggers of Ⅸ-3 gave rise to it is recorded"))
            .serving(BP_8, IX_3);

    static final Act<Evaluated, Evaluated> REPORT = DRAFT.aside(
                    "report", Words.of("最高責任者への報告", "report to the chief"), EVALUATED)
            .by(body(Bodies.EVALUATION_COMMITTEE))
            .ofEach()
            .to("ciso", role(Roles.CISO))
            .serving(BP_8_s2);

    static final Act<Evaluated, Reviewed> REVIEW = DRAFT.move("review", Words.of("見直し", "review"), EVALUATED, REVIEWED)
            .by(role(Roles.CISO))
            .by(body(Bodies.EVALUATION_COMMITTEE))
            .ofEach()
            .recording("result", Words.of("見直しの結果", "the result of the review"))
            .read(Words.of(
                    "基本方針は最高責任者（Ⅲ-2-(1)-⑤）、対策基準は評価委員会（Ⅲ-2-(2)-④）が見直すとした。見直しても、改めるとは限らない",
                    "the chief reviews the basic policy, the committee the standard; what is reviewed need not change"))
            .serving(IX_3_s2, III_2_1_5, III_2_2_4);

    static final Act<Evaluated, Kept> KEEP = DRAFT.move(
                    "keep", Words.of("見直しを要しないとの判断", "judging that no review is needed"), EVALUATED, KEPT)
            .by(role(Roles.CISO))
            .by(body(Bodies.EVALUATION_COMMITTEE))
            .ofEach()
            .declining()
            .recording("ground", Words.of("見直しを要しないとした根拠", "why none is needed"))
            .serving(IX_3_s2);

    static final Act<Kept, Reviewed> REVIEW_LATER = DRAFT.afterAll(
            "review-later",
            Words.of("後からの見直し", "review after all"),
            REVIEW,
            KEPT,
            Words.of("不要と判断した後の見直しを妨げないとした", "what was judged to need no review may be reviewed after all"));

    /** 基本方針・対策基準の策定と見直しの定義 — phases, acts and readings. */
    public static final Procedure PROCEDURE = DRAFT.complete();

    private Policymaking() {}

    /** The policy before an edition of it is drafted. */
    public static Undrafted under(Appointments appointments, String name) {
        return new Undrafted(PROCEDURE.under(appointments, name));
    }
}
