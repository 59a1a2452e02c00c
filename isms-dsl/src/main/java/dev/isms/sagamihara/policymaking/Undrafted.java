package dev.isms.sagamihara.policymaking;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 起草前 — the edition is not drafted yet. */
public final class Undrafted extends Course<Undrafted> {

    Undrafted(Run run) {
        super(run);
    }

    /** 基本方針の原案の作成。 */
    public Either<Departure, Drafted> draftPolicy(Deed deed) {
        return take(Policymaking.DRAFT_POLICY, deed);
    }

    /** 対策基準の案の作成。 */
    public Either<Departure, StandardDrafted> draftStandard(Deed deed) {
        return take(Policymaking.DRAFT_STANDARD, deed);
    }
}
