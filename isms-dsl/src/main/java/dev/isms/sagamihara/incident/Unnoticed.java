package dev.isms.sagamihara.incident;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 発見前 — nothing was found yet. */
public final class Unnoticed extends Course<Unnoticed> {

    Unnoticed(Run run) {
        super(run);
    }

    /** 事故の発見。 */
    public Either<Departure, Found> find(Deed deed) {
        return take(Incident.FIND, deed);
    }

    /** 事故の恐れの発見。 */
    public Either<Departure, Feared> fear(Deed deed) {
        return take(Incident.FEAR, deed);
    }

    /** ウィルスの発見。 */
    public Either<Departure, MalwareFound> findMalware(Deed deed) {
        return take(Incident.FIND_MALWARE, deed);
    }
}
