package dev.isms.sagamihara.documenting;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 廃止 — the document is abolished. */
public final class Abolished extends Course<Abolished> {

    Abolished(Run run) {
        super(run);
    }

    /** 利用できる状態にすること。 */
    public Either<Departure, Abolished> open(Deed deed) {
        return also(Documenting.OPEN, deed);
    }

    /** 更新履歴の記録。 */
    public Either<Departure, Abolished> log(Deed deed) {
        return also(Documenting.LOG, deed);
    }

    /** 見直し。 */
    public Either<Departure, Abolished> review(Deed deed) {
        return also(Documenting.REVIEW, deed);
    }

    /** 改定。 */
    public Either<Departure, Abolished> revise(Deed deed) {
        return also(Documenting.REVISE, deed);
    }

    /** 廃止文書の除去。 */
    public Either<Departure, Removed> remove(Deed deed) {
        return take(Documenting.REMOVE, deed);
    }

    /** 記録の保管。 */
    public Either<Departure, Abolished> keepRecord(Deed deed) {
        return also(Documenting.KEEP_RECORD, deed);
    }

    /** 記録を利用できる状態にすること。 */
    public Either<Departure, Abolished> openRecord(Deed deed) {
        return also(Documenting.OPEN_RECORD, deed);
    }

    /** 損傷、劣化、紛失を防ぐ措置。 */
    public Either<Departure, Abolished> protectRecord(Deed deed) {
        return also(Documenting.PROTECT_RECORD, deed);
    }
}
