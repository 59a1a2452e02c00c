package dev.isms.sagamihara.audit;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 実施の決定 — the audit is called, by the plan of the team or by the committee. */
public final class Called extends Course<Called> {

    Called(Run run) {
        super(run);
    }

    /** リーダーの互選。 */
    public Either<Departure, Called> elect(Deed deed) {
        return also(Audit.ELECT, deed);
    }

    /** 外部研修の受講。 */
    public Either<Departure, Called> trainOutside(Deed deed) {
        return also(Audit.TRAIN_OUTSIDE, deed);
    }

    /** 内部研修の受講。 */
    public Either<Departure, Called> trainInside(Deed deed) {
        return also(Audit.TRAIN_INSIDE, deed);
    }

    /** 監査員の選任。 */
    public Either<Departure, Manned> appoint(Deed deed) {
        return take(Audit.APPOINT, deed);
    }
}
