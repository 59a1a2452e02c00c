package dev.isms.sagamihara.incident;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 最高責任者等への報告不要と判断済み — of one system at least it was judged that no escalation is needed. */
public final class KeptBack extends Course<KeptBack> {

    KeptBack(Run run) {
        super(run);
    }

    /** 事故の恐れの報告（まだそこまで進んでいない対象について）。 */
    public Either<Departure, KeptBack> reportFear(Deed deed) {
        return also(Incident.REPORT_FEAR, deed);
    }

    /** 恐れが現実となったこと（まだそこまで進んでいない対象について）。 */
    public Either<Departure, KeptBack> occur(Deed deed) {
        return also(Incident.OCCUR, deed);
    }

    /** ウィルスの報告（まだそこまで進んでいない対象について）。 */
    public Either<Departure, KeptBack> reportMalware(Deed deed) {
        return also(Incident.REPORT_MALWARE, deed);
    }

    /** ウィルスの報告を事故と認めること（まだそこまで進んでいない対象について）。 */
    public Either<Departure, KeptBack> takeUp(Deed deed) {
        return also(Incident.TAKE_UP, deed);
    }

    /** システム管理者への報告（まだそこまで進んでいない対象について）。 */
    public Either<Departure, KeptBack> report(Deed deed) {
        return also(Incident.REPORT, deed);
    }

    /** 内容の確認と必要な措置（まだそこまで進んでいない対象について）。 */
    public Either<Departure, KeptBack> treat(Deed deed) {
        return also(Incident.TREAT, deed);
    }

    /** 情報政策課長への報告（まだそこまで進んでいない対象について）。 */
    public Either<Departure, KeptBack> inform(Deed deed) {
        return also(Incident.INFORM, deed);
    }

    /** 最高責任者等への報告（まだそこまで進んでいない対象について）。 */
    public Either<Departure, Escalated> escalate(Deed deed) {
        return overtake(Incident.ESCALATE, deed);
    }

    /** 最高責任者等への報告を要しないとの判断（まだそこまで進んでいない対象について）。 */
    public Either<Departure, KeptBack> keepBack(Deed deed) {
        return also(Incident.KEEP_BACK, deed);
    }

    /** 後からの最高責任者等への報告。 */
    public Either<Departure, Escalated> escalateLater(Deed deed) {
        return take(Incident.ESCALATE_LATER, deed);
    }

    /** 事故管理台帳への記録。 */
    public Either<Departure, KeptBack> record(Deed deed) {
        return also(Incident.RECORD, deed);
    }
}
