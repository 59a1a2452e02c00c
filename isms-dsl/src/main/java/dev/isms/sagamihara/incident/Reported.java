package dev.isms.sagamihara.incident;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 報告済み — the administrator of one system at least has the report. */
public final class Reported extends Course<Reported> {

    Reported(Run run) {
        super(run);
    }

    /** 事故の恐れの報告（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Reported> reportFear(Deed deed) {
        return also(Incident.REPORT_FEAR, deed);
    }

    /** 恐れが現実となったこと（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Reported> occur(Deed deed) {
        return also(Incident.OCCUR, deed);
    }

    /** ウィルスの報告（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Reported> reportMalware(Deed deed) {
        return also(Incident.REPORT_MALWARE, deed);
    }

    /** ウィルスの報告を事故と認めること（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Reported> takeUp(Deed deed) {
        return also(Incident.TAKE_UP, deed);
    }

    /** システム管理者への報告（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Reported> report(Deed deed) {
        return also(Incident.REPORT, deed);
    }

    /** 内容の確認と必要な措置。 */
    public Either<Departure, Treated> treat(Deed deed) {
        return take(Incident.TREAT, deed);
    }
}
