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

    /** 更新履歴の記録。 */
    public Either<Departure, Assigned> log(Deed deed) {
        return also(Documenting.LOG, deed);
    }

    /** 見直し。 */
    public Either<Departure, Assigned> review(Deed deed) {
        return also(Documenting.REVIEW, deed);
    }

    /** 改定。 */
    public Either<Departure, Assigned> revise(Deed deed) {
        return also(Documenting.REVISE, deed);
    }

    /** 記録の保管。 */
    public Either<Departure, Assigned> keepRecord(Deed deed) {
        return also(Documenting.KEEP_RECORD, deed);
    }

    /** 記録を利用できる状態にすること。 */
    public Either<Departure, Assigned> openRecord(Deed deed) {
        return also(Documenting.OPEN_RECORD, deed);
    }

    /** 損傷、劣化、紛失を防ぐ措置。 */
    public Either<Departure, Assigned> protectRecord(Deed deed) {
        return also(Documenting.PROTECT_RECORD, deed);
    }
}
