package dev.isms.sagamihara.documenting;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 作成前 — nothing was made yet. */
public final class Unmade extends Course<Unmade> {

    Unmade(Run run) {
        super(run);
    }

    /** 承認権限の決定。 */
    public Either<Departure, Assigned> assign(Deed deed) {
        return take(Documenting.ASSIGN, deed);
    }
}
