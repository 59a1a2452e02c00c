package dev.isms.sagamihara.audit;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 報告済み — the results are recorded and reported. */
public final class Reported extends Course<Reported> {

    Reported(Run run) {
        super(run);
    }

    /** リーダーの互選。 */
    public Either<Departure, Reported> elect(Deed deed) {
        return also(Audit.ELECT, deed);
    }

    /** 外部研修の受講。 */
    public Either<Departure, Reported> trainOutside(Deed deed) {
        return also(Audit.TRAIN_OUTSIDE, deed);
    }

    /** 内部研修の受講。 */
    public Either<Departure, Reported> trainInside(Deed deed) {
        return also(Audit.TRAIN_INSIDE, deed);
    }

    /** 監査計画書による定期監査。 */
    public Either<Departure, Reported> callRegular(Deed deed) {
        return also(Audit.CALL_REGULAR, deed);
    }

    /** 評価委員会の判断による臨時監査。 */
    public Either<Departure, Reported> callSpecial(Deed deed) {
        return also(Audit.CALL_SPECIAL, deed);
    }

    /** 外部の専門家への委託。 */
    public Either<Departure, Reported> commission(Deed deed) {
        return also(Audit.COMMISSION, deed);
    }

    /** 助言・フォローアップ。 */
    public Either<Departure, FollowedUp> followUp(Deed deed) {
        return take(Audit.FOLLOW_UP, deed);
    }

    /** フォローアップを要しないとの判断。 */
    public Either<Departure, Closed> needNone(Deed deed) {
        return take(Audit.NEED_NONE, deed);
    }
}
