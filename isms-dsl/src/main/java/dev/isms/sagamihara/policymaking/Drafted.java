package dev.isms.sagamihara.policymaking;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 原案の作成済み — the basic policy is drafted. */
public final class Drafted extends Course<Drafted> {

    Drafted(Run run) {
        super(run);
    }

    /** 基本方針の原案の作成（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Drafted> draftPolicy(Deed deed) {
        return also(Policymaking.DRAFT_POLICY, deed);
    }

    /** 市長の承認による施行。 */
    public Either<Departure, InForce> approve(Deed deed) {
        return take(Policymaking.APPROVE, deed);
    }

    /** 対策基準の案の作成（まだそこまで進んでいない対象について）。 */
    public Either<Departure, StandardDrafted> draftStandard(Deed deed) {
        return overtake(Policymaking.DRAFT_STANDARD, deed);
    }
}
