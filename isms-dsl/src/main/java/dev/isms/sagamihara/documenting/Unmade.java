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

    /** 更新履歴の記録。 */
    public Either<Departure, Unmade> log(Deed deed) {
        return also(Documenting.LOG, deed);
    }

    /** 見直し。 */
    public Either<Departure, Unmade> review(Deed deed) {
        return also(Documenting.REVIEW, deed);
    }

    /** 改定。 */
    public Either<Departure, Unmade> revise(Deed deed) {
        return also(Documenting.REVISE, deed);
    }

    /** 記録の保管。 */
    public Either<Departure, Unmade> keepRecord(Deed deed) {
        return also(Documenting.KEEP_RECORD, deed);
    }

    /** 記録を利用できる状態にすること。 */
    public Either<Departure, Unmade> openRecord(Deed deed) {
        return also(Documenting.OPEN_RECORD, deed);
    }

    /** 損傷、劣化、紛失を防ぐ措置。 */
    public Either<Departure, Unmade> protectRecord(Deed deed) {
        return also(Documenting.PROTECT_RECORD, deed);
    }
}
