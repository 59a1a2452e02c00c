package dev.isms.sagamihara.incident;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 最高責任者等へ報告済み — of one system at least it was passed on to the chief officer and the committee. */
public final class Escalated extends Course<Escalated> {

    Escalated(Run run) {
        super(run);
    }

    /** 事故の恐れの報告（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Escalated> reportFear(Deed deed) {
        return also(Incident.REPORT_FEAR, deed);
    }

    /** 恐れが現実となったこと（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Escalated> occur(Deed deed) {
        return also(Incident.OCCUR, deed);
    }

    /** ウィルスの報告（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Escalated> reportMalware(Deed deed) {
        return also(Incident.REPORT_MALWARE, deed);
    }

    /** ウィルスの報告を事故と認めること（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Escalated> takeUp(Deed deed) {
        return also(Incident.TAKE_UP, deed);
    }

    /** システム管理者への報告（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Escalated> report(Deed deed) {
        return also(Incident.REPORT, deed);
    }

    /** 内容の確認と必要な措置（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Escalated> treat(Deed deed) {
        return also(Incident.TREAT, deed);
    }

    /** 情報政策課長への報告（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Escalated> inform(Deed deed) {
        return also(Incident.INFORM, deed);
    }

    /** 最高責任者等への報告（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Escalated> escalate(Deed deed) {
        return also(Incident.ESCALATE, deed);
    }

    /** 最高責任者等への報告を要しないとの判断（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Escalated> keepBack(Deed deed) {
        return also(Incident.KEEP_BACK, deed);
    }

    /** 後からの最高責任者等への報告（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Escalated> escalateLater(Deed deed) {
        return also(Incident.ESCALATE_LATER, deed);
    }

    /** 事故管理台帳への記録。 */
    public Either<Departure, Escalated> record(Deed deed) {
        return also(Incident.RECORD, deed);
    }
}
