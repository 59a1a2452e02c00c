package dev.isms.sagamihara.monitoring;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 措置済み — the measures on the results are taken. */
public final class Treated extends Course<Treated> {

    Treated(Run run) {
        super(run);
    }

    /** 情報政策課への報告。 */
    public Either<Departure, Reported> report(Deed deed) {
        return take(Monitoring.REPORT, deed);
    }

    /** 報告を要しないとの判断。 */
    public Either<Departure, Kept> keep(Deed deed) {
        return take(Monitoring.KEEP, deed);
    }
}
