package dev.isms.sagamihara.monitoring;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 計画済み — it is planned. */
public final class Planned extends Course<Planned> {

    Planned(Run run) {
        super(run);
    }

    /** 計画どおりの実施。 */
    public Either<Departure, CarriedOut> carryOut(Deed deed) {
        return take(Monitoring.CARRY_OUT, deed);
    }
}
