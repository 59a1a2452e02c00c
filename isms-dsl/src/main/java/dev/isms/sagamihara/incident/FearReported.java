package dev.isms.sagamihara.incident;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 恐れの報告済み — the fear is reported to an administrator. The text asks for nothing more of it. */
public final class FearReported extends Course<FearReported> {

    FearReported(Run run) {
        super(run);
    }

    /** 事故の恐れの報告（まだそこまで進んでいない対象について）。 */
    public Either<Departure, FearReported> reportFear(Deed deed) {
        return also(Incident.REPORT_FEAR, deed);
    }

    /** 恐れが現実となったこと。 */
    public Either<Departure, Found> occur(Deed deed) {
        return take(Incident.OCCUR, deed);
    }
}
