package dev.isms.sagamihara.incident;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 事故の発見 — an incident was found and is reported to no administrator yet. */
public final class Found extends Course<Found> {

    Found(Run run) {
        super(run);
    }

    /** 事故の恐れの報告（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Found> reportFear(Deed deed) {
        return also(Incident.REPORT_FEAR, deed);
    }

    /** 恐れが現実となったこと（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Found> occur(Deed deed) {
        return also(Incident.OCCUR, deed);
    }

    /** システム管理者への報告。 */
    public Either<Departure, Reported> report(Deed deed) {
        return take(Incident.REPORT, deed);
    }
}
