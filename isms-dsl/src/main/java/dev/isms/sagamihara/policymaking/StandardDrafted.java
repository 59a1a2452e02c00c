package dev.isms.sagamihara.policymaking;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 対策基準の案の作成済み — the control standard is drafted. */
public final class StandardDrafted extends Course<StandardDrafted> {

    StandardDrafted(Run run) {
        super(run);
    }

    /** 基本方針の原案の作成（まだそこまで進んでいない対象について）。 */
    public Either<Departure, StandardDrafted> draftPolicy(Deed deed) {
        return also(Policymaking.DRAFT_POLICY, deed);
    }

    /** 対策基準の案の作成（まだそこまで進んでいない対象について）。 */
    public Either<Departure, StandardDrafted> draftStandard(Deed deed) {
        return also(Policymaking.DRAFT_STANDARD, deed);
    }

    /** 対策基準の施行。 */
    public Either<Departure, InForce> adoptStandard(Deed deed) {
        return take(Policymaking.ADOPT_STANDARD, deed);
    }
}
