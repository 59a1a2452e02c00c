package dev.isms.sagamihara.policymaking;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 見直し済み — it was reviewed; a new edition is a strand of its own. */
public final class Reviewed extends Course<Reviewed> {

    Reviewed(Run run) {
        super(run);
    }

    /** 基本方針の原案の作成（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Reviewed> draftPolicy(Deed deed) {
        return also(Policymaking.DRAFT_POLICY, deed);
    }

    /** 市長の承認による施行（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Reviewed> approve(Deed deed) {
        return also(Policymaking.APPROVE, deed);
    }

    /** 対策基準の案の作成（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Reviewed> draftStandard(Deed deed) {
        return also(Policymaking.DRAFT_STANDARD, deed);
    }

    /** 対策基準の施行（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Reviewed> adoptStandard(Deed deed) {
        return also(Policymaking.ADOPT_STANDARD, deed);
    }

    /** ホームページへの掲載。 */
    public Either<Departure, Reviewed> post(Deed deed) {
        return also(Policymaking.POST, deed);
    }

    /** グループウェアの掲示板への掲載。 */
    public Either<Departure, Reviewed> postInside(Deed deed) {
        return also(Policymaking.POST_INSIDE, deed);
    }

    /** 実効性の評価（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Reviewed> evaluate(Deed deed) {
        return also(Policymaking.EVALUATE, deed);
    }

    /** 最高責任者への報告。 */
    public Either<Departure, Reviewed> report(Deed deed) {
        return also(Policymaking.REPORT, deed);
    }

    /** 見直し（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Reviewed> review(Deed deed) {
        return also(Policymaking.REVIEW, deed);
    }

    /** 見直しを要しないとの判断（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Reviewed> keep(Deed deed) {
        return also(Policymaking.KEEP, deed);
    }

    /** 後からの見直し（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Reviewed> reviewLater(Deed deed) {
        return also(Policymaking.REVIEW_LATER, deed);
    }
}
