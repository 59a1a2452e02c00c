package dev.isms.sagamihara.monitoring;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 報告不要と判断済み — it was judged that no report is needed. */
public final class Kept extends Course<Kept> {

    Kept(Run run) {
        super(run);
    }

    /** 後からの情報政策課への報告。 */
    public Either<Departure, Reported> reportLater(Deed deed) {
        return take(Monitoring.REPORT_LATER, deed);
    }
}
