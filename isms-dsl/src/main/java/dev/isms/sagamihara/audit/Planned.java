package dev.isms.sagamihara.audit;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 監査実施計画書の作成済み — the implementation plan is made. */
public final class Planned extends Course<Planned> {

    Planned(Run run) {
        super(run);
    }

    /** リーダーの互選。 */
    public Either<Departure, Planned> elect(Deed deed) {
        return also(Audit.ELECT, deed);
    }

    /** 外部研修の受講。 */
    public Either<Departure, Planned> trainOutside(Deed deed) {
        return also(Audit.TRAIN_OUTSIDE, deed);
    }

    /** 内部研修の受講。 */
    public Either<Departure, Planned> trainInside(Deed deed) {
        return also(Audit.TRAIN_INSIDE, deed);
    }

    /** 監査計画書による定期監査。 */
    public Either<Departure, Planned> callRegular(Deed deed) {
        return also(Audit.CALL_REGULAR, deed);
    }

    /** 評価委員会の判断による臨時監査。 */
    public Either<Departure, Planned> callSpecial(Deed deed) {
        return also(Audit.CALL_SPECIAL, deed);
    }

    /** 外部の専門家への委託。 */
    public Either<Departure, Planned> commission(Deed deed) {
        return also(Audit.COMMISSION, deed);
    }

    /** 監査の実施。 */
    public Either<Departure, CarriedOut> carryOut(Deed deed) {
        return take(Audit.CARRY_OUT, deed);
    }
}
