package dev.isms.sagamihara.audit;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 実施済み — the audit is carried out. */
public final class CarriedOut extends Course<CarriedOut> {

    CarriedOut(Run run) {
        super(run);
    }

    /** リーダーの互選。 */
    public Either<Departure, CarriedOut> elect(Deed deed) {
        return also(Audit.ELECT, deed);
    }

    /** 外部研修の受講。 */
    public Either<Departure, CarriedOut> trainOutside(Deed deed) {
        return also(Audit.TRAIN_OUTSIDE, deed);
    }

    /** 内部研修の受講。 */
    public Either<Departure, CarriedOut> trainInside(Deed deed) {
        return also(Audit.TRAIN_INSIDE, deed);
    }

    /** 監査計画書による定期監査。 */
    public Either<Departure, CarriedOut> callRegular(Deed deed) {
        return also(Audit.CALL_REGULAR, deed);
    }

    /** 評価委員会の判断による臨時監査。 */
    public Either<Departure, CarriedOut> callSpecial(Deed deed) {
        return also(Audit.CALL_SPECIAL, deed);
    }

    /** 外部の専門家への委託。 */
    public Either<Departure, CarriedOut> commission(Deed deed) {
        return also(Audit.COMMISSION, deed);
    }

    /** 結果の記録と委員会への報告。 */
    public Either<Departure, Reported> report(Deed deed) {
        return take(Audit.REPORT, deed);
    }
}
