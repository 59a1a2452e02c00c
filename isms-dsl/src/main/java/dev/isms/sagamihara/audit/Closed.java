package dev.isms.sagamihara.audit;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** フォローアップ不要と判断済み — it was judged that none is needed. */
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

    /** 外部の専門家への委託。 */
    public Either<Departure, Closed> commission(Deed deed) {
        return also(Audit.COMMISSION, deed);
    }
}
