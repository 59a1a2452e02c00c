package dev.isms.sagamihara.audit;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 助言・フォローアップ済み — it was followed up. */
public final class FollowedUp extends Course<FollowedUp> {

    FollowedUp(Run run) {
        super(run);
    }

    /** リーダーの互選。 */
    public Either<Departure, FollowedUp> elect(Deed deed) {
        return also(Audit.ELECT, deed);
    }

    /** 外部研修の受講。 */
    public Either<Departure, FollowedUp> trainOutside(Deed deed) {
        return also(Audit.TRAIN_OUTSIDE, deed);
    }

    /** 内部研修の受講。 */
    public Either<Departure, FollowedUp> trainInside(Deed deed) {
        return also(Audit.TRAIN_INSIDE, deed);
    }

    /** 監査計画書による定期監査。 */
    public Either<Departure, FollowedUp> callRegular(Deed deed) {
        return also(Audit.CALL_REGULAR, deed);
    }

    /** 評価委員会の判断による臨時監査。 */
    public Either<Departure, FollowedUp> callSpecial(Deed deed) {
        return also(Audit.CALL_SPECIAL, deed);
    }

    /** 外部の専門家への委託。 */
    public Either<Departure, FollowedUp> commission(Deed deed) {
        return also(Audit.COMMISSION, deed);
    }
}
