package dev.isms.sagamihara.incident;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 情報政策課長へ報告済み — the head of the information policy division has the report of one system at least. */
public final class Informed extends Course<Informed> {

    Informed(Run run) {
        super(run);
    }

    /** 恐れの報告（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Informed> reportFear(Deed deed) {
        return also(Incident.REPORT_FEAR, deed);
    }

    /** 恐れが事故となること（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Informed> occur(Deed deed) {
        return also(Incident.OCCUR, deed);
    }

    /** ウィルスの報告（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Informed> reportMalware(Deed deed) {
        return also(Incident.REPORT_MALWARE, deed);
    }

    /** システム管理者への報告（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Informed> report(Deed deed) {
        return also(Incident.REPORT, deed);
    }

    /** 内容の確認と必要な措置（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Informed> treat(Deed deed) {
        return also(Incident.TREAT, deed);
    }

    /** 情報政策課長への報告（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Informed> inform(Deed deed) {
        return also(Incident.INFORM, deed);
    }

    /** 上申。 */
    public Either<Departure, Escalated> escalate(Deed deed) {
        return take(Incident.ESCALATE, deed);
    }

    /** 上申を要しないとの判断。 */
    public Either<Departure, KeptBack> keepBack(Deed deed) {
        return take(Incident.KEEP_BACK, deed);
    }

    /** 事故管理台帳への記録。 */
    public Either<Departure, Informed> record(Deed deed) {
        return also(Incident.RECORD, deed);
    }
}
