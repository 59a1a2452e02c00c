package dev.isms.sagamihara.incident;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 恐れの発見 — something was found that may become an incident. */
public final class Feared extends Course<Feared> {

    Feared(Run run) {
        super(run);
    }

    /** 事故の恐れの報告。 */
    public Either<Departure, FearReported> reportFear(Deed deed) {
        return take(Incident.REPORT_FEAR, deed);
    }
}
