package dev.isms.sagamihara.monitoring;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 実施済み — it was carried out as planned. */
public final class CarriedOut extends Course<CarriedOut> {

    CarriedOut(Run run) {
        super(run);
    }

    /** 適切な措置。 */
    public Either<Departure, Treated> takeMeasures(Deed deed) {
        return take(Monitoring.TAKE_MEASURES, deed);
    }
}
