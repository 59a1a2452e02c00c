package dev.isms.sagamihara.documenting;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 承認済み — the document is approved. */
public final class Approved extends Course<Approved> {

    Approved(Run run) {
        super(run);
    }

    /** 利用できる状態にすること。 */
    public Either<Departure, Approved> open(Deed deed) {
        return also(Documenting.OPEN, deed);
    }

    /** 更新履歴の記録。 */
    public Either<Departure, Approved> log(Deed deed) {
        return also(Documenting.LOG, deed);
    }

    /** 見直し。 */
    public Either<Departure, Approved> review(Deed deed) {
        return also(Documenting.REVIEW, deed);
    }

    /** 改定。 */
    public Either<Departure, Approved> revise(Deed deed) {
        return also(Documenting.REVISE, deed);
    }

    /** 廃止。 */
    public Either<Departure, Abolished> abolish(Deed deed) {
        return take(Documenting.ABOLISH, deed);
    }

    /** 記録の保管。 */
    public Either<Departure, Approved> keepRecord(Deed deed) {
        return also(Documenting.KEEP_RECORD, deed);
    }

    /** 記録を利用できる状態にすること。 */
    public Either<Departure, Approved> openRecord(Deed deed) {
        return also(Documenting.OPEN_RECORD, deed);
    }

    /** 損傷、劣化、紛失を防ぐ措置。 */
    public Either<Departure, Approved> protectRecord(Deed deed) {
        return also(Documenting.PROTECT_RECORD, deed);
    }
}
