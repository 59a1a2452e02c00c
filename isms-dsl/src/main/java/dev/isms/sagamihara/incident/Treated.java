package dev.isms.sagamihara.incident;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 措置済み — of one system at least the administrator confirmed it and took the measures. */
public final class Treated extends Course<Treated> {

    Treated(Run run) {
        super(run);
    }

    /** 事故の恐れの報告（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Treated> reportFear(Deed deed) {
        return also(Incident.REPORT_FEAR, deed);
    }

    /** 恐れが現実となったこと（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Treated> occur(Deed deed) {
        return also(Incident.OCCUR, deed);
    }

    /** ウィルスの報告（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Treated> reportMalware(Deed deed) {
        return also(Incident.REPORT_MALWARE, deed);
    }

    /** ウィルスの報告を事故と認めること（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Treated> takeUp(Deed deed) {
        return also(Incident.TAKE_UP, deed);
    }

    /** システム管理者への報告（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Treated> report(Deed deed) {
        return also(Incident.REPORT, deed);
    }

    /** 内容の確認と必要な措置（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Treated> treat(Deed deed) {
        return also(Incident.TREAT, deed);
    }

    /** 情報政策課長への報告。 */
    public Either<Departure, Informed> inform(Deed deed) {
        return take(Incident.INFORM, deed);
    }

    /** 事故管理台帳への記録。 */
    public Either<Departure, Treated> record(Deed deed) {
        return also(Incident.RECORD, deed);
    }
}
