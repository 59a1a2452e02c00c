package dev.isms.sagamihara.policymaking;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 見直し不要と判断済み — it was judged that no review is needed. */
public final class Kept extends Course<Kept> {

    Kept(Run run) {
        super(run);
    }

    /** 基本方針の原案の作成（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Kept> draftPolicy(Deed deed) {
        return also(Policymaking.DRAFT_POLICY, deed);
    }

    /** 市長の承認による施行（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Kept> approve(Deed deed) {
        return also(Policymaking.APPROVE, deed);
    }

    /** 対策基準の案の作成（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Kept> draftStandard(Deed deed) {
        return also(Policymaking.DRAFT_STANDARD, deed);
    }

    /** 対策基準の施行（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Kept> adoptStandard(Deed deed) {
        return also(Policymaking.ADOPT_STANDARD, deed);
    }

    /** ホームページへの掲載。 */
    public Either<Departure, Kept> post(Deed deed) {
        return also(Policymaking.POST, deed);
    }

    /** グループウェアの掲示板への掲載。 */
    public Either<Departure, Kept> postInside(Deed deed) {
        return also(Policymaking.POST_INSIDE, deed);
    }

    /** 実効性の評価（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Kept> evaluate(Deed deed) {
        return also(Policymaking.EVALUATE, deed);
    }

    /** 最高責任者への報告。 */
    public Either<Departure, Kept> report(Deed deed) {
        return also(Policymaking.REPORT, deed);
    }

    /** 見直し（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Reviewed> review(Deed deed) {
        return overtake(Policymaking.REVIEW, deed);
    }

    /** 見直しを要しないとの判断（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Kept> keep(Deed deed) {
        return also(Policymaking.KEEP, deed);
    }

    /** 後からの見直し。 */
    public Either<Departure, Reviewed> reviewLater(Deed deed) {
        return take(Policymaking.REVIEW_LATER, deed);
    }
}
