package dev.isms.sagamihara.audit;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 開始前 — no audit was called yet. */
public final class Uncalled extends Course<Uncalled> {

    Uncalled(Run run) {
        super(run);
    }

    /** リーダーの互選。 */
    public Either<Departure, Uncalled> elect(Deed deed) {
        return also(Audit.ELECT, deed);
    }

    /** 外部研修の受講。 */
    public Either<Departure, Uncalled> trainOutside(Deed deed) {
        return also(Audit.TRAIN_OUTSIDE, deed);
    }

    /** 内部研修の受講。 */
    public Either<Departure, Uncalled> trainInside(Deed deed) {
        return also(Audit.TRAIN_INSIDE, deed);
    }

    /** 監査計画書による定期監査。 */
    public Either<Departure, Called> callRegular(Deed deed) {
        return take(Audit.CALL_REGULAR, deed);
    }

    /** 委員会の判断による臨時監査。 */
    public Either<Departure, Called> callSpecial(Deed deed) {
        return take(Audit.CALL_SPECIAL, deed);
    }
}
