package dev.isms.sagamihara.documenting;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 除去済み — the abolished document is removed. */
public final class Removed extends Course<Removed> {

    Removed(Run run) {
        super(run);
    }

    /** 利用できる状態にすること。 */
    public Either<Departure, Removed> open(Deed deed) {
        return also(Documenting.OPEN, deed);
    }

    /** 更新履歴の記録。 */
    public Either<Departure, Removed> log(Deed deed) {
        return also(Documenting.LOG, deed);
    }

    /** 見直し。 */
    public Either<Departure, Removed> review(Deed deed) {
        return also(Documenting.REVIEW, deed);
    }

    /** 改定。 */
    public Either<Departure, Removed> revise(Deed deed) {
        return also(Documenting.REVISE, deed);
    }

    /** 記録の保管。 */
    public Either<Departure, Removed> keepRecord(Deed deed) {
        return also(Documenting.KEEP_RECORD, deed);
    }

    /** 記録を利用できる状態にすること。 */
    public Either<Departure, Removed> openRecord(Deed deed) {
        return also(Documenting.OPEN_RECORD, deed);
    }

    /** 損傷、劣化、紛失を防ぐ措置。 */
    public Either<Departure, Removed> protectRecord(Deed deed) {
        return also(Documenting.PROTECT_RECORD, deed);
    }
}
