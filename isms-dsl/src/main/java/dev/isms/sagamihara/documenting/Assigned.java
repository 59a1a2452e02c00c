package dev.isms.sagamihara.documenting;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 承認権限の決定済み — it is fixed who approves it. */
public final class Assigned extends Course<Assigned> {

    Assigned(Run run) {
        super(run);
    }

    /** 承認。 */
    public Either<Departure, Approved> approve(Deed deed) {
        return take(Documenting.APPROVE, deed);
    }
}
