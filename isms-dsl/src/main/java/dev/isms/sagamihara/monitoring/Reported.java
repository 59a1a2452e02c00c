package dev.isms.sagamihara.monitoring;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 報告済み — the results are reported to the division. */
public final class Reported extends Course<Reported> {

    Reported(Run run) {
        super(run);
    }

    /** 見直しへの活用。 */
    public Either<Departure, Used> use(Deed deed) {
        return take(Monitoring.USE, deed);
    }
}
