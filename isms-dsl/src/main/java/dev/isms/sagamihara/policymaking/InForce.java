package dev.isms.sagamihara.policymaking;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 施行済み — the edition is in force. */
public final class InForce extends Course<InForce> {

    InForce(Run run) {
        super(run);
    }

    /** 基本方針の原案の作成（まだそこまで進んでいない対象について）。 */
    public Either<Departure, InForce> draftPolicy(Deed deed) {
        return also(Policymaking.DRAFT_POLICY, deed);
    }

    /** 市長の承認による施行（まだそこまで進んでいない対象について）。 */
    public Either<Departure, InForce> approve(Deed deed) {
        return also(Policymaking.APPROVE, deed);
    }

    /** 対策基準の案の作成（まだそこまで進んでいない対象について）。 */
    public Either<Departure, InForce> draftStandard(Deed deed) {
        return also(Policymaking.DRAFT_STANDARD, deed);
    }

    /** 対策基準の施行（まだそこまで進んでいない対象について）。 */
    public Either<Departure, InForce> adoptStandard(Deed deed) {
        return also(Policymaking.ADOPT_STANDARD, deed);
    }

    /** ホームページへの掲載。 */
    public Either<Departure, InForce> post(Deed deed) {
        return also(Policymaking.POST, deed);
    }

    /** グループウェアの掲示板への掲載。 */
    public Either<Departure, InForce> postInside(Deed deed) {
        return also(Policymaking.POST_INSIDE, deed);
    }

    /** 実効性の評価。 */
    public Either<Departure, Evaluated> evaluate(Deed deed) {
        return take(Policymaking.EVALUATE, deed);
    }
}
