package dev.isms.sagamihara.audit;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** フォローアップ不要と判断済み — no follow-up was judged necessary. */
public final class Closed extends Course<Closed> {

    Closed(Run run) {
        super(run);
    }

    /** リーダーの互選。 */
    public Either<Departure, Closed> elect(Deed deed) {
        return also(Audit.ELECT, deed);
    }

    /** 外部研修の受講。 */
    public Either<Departure, Closed> trainOutside(Deed deed) {
        return also(Audit.TRAIN_OUTSIDE, deed);
    }

    /** 内部研修の受講。 */
    public Either<Departure, Closed> trainInside(Deed deed) {
        return also(Audit.TRAIN_INSIDE, deed);
    }

    /** 監査計画書による定期監査。 */
    public Either<Departure, Closed> callRegular(Deed deed) {
        return also(Audit.CALL_REGULAR, deed);
    }

    /** 評価委員会の判断による臨時監査。 */
    public Either<Departure, Closed> callSpecial(Deed deed) {
        return also(Audit.CALL_SPECIAL, deed);
    }

    /** 外部の専門家への委託。 */
    public Either<Departure, Closed> commission(Deed deed) {
        return also(Audit.COMMISSION, deed);
    }

    /** 後からの助言・フォローアップ。 */
    public Either<Departure, FollowedUp> followUpLater(Deed deed) {
        return take(Audit.FOLLOW_UP_LATER, deed);
    }
}
