package dev.isms.sagamihara.training;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 計画前 — no education was planned yet. */
public final class Unplanned extends Course<Unplanned> {

    Unplanned(Run run) {
        super(run);
    }

    /** 新規採用職員教育の計画。 */
    public Either<Departure, Planned> planNewcomers(Deed deed) {
        return take(Training.PLAN_NEWCOMERS, deed);
    }

    /** セキュリティ啓発教育の計画。 */
    public Either<Departure, Planned> planAwareness(Deed deed) {
        return take(Training.PLAN_AWARENESS, deed);
    }

    /** システム運用教育の計画。 */
    public Either<Departure, Planned> planOperation(Deed deed) {
        return take(Training.PLAN_OPERATION, deed);
    }

    /** 内部監査員養成教育の計画。 */
    public Either<Departure, Planned> planAuditors(Deed deed) {
        return take(Training.PLAN_AUDITORS, deed);
    }

    /** 随時教育の計画。 */
    public Either<Departure, Planned> planOccasional(Deed deed) {
        return take(Training.PLAN_OCCASIONAL, deed);
    }

    /** 非常勤及び臨時職員の教育の計画。 */
    public Either<Departure, Planned> planTemporaries(Deed deed) {
        return take(Training.PLAN_TEMPORARIES, deed);
    }
}
