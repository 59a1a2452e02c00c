package dev.isms.sagamihara.training;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 計画済み — the education is planned. */
public final class Planned extends Course<Planned> {

    Planned(Run run) {
        super(run);
    }

    /** 必要と判断した内容の追加。 */
    public Either<Departure, Planned> add(Deed deed) {
        return also(Training.ADD, deed);
    }

    /** 追加を要する内容はないとの判断。 */
    public Either<Departure, Planned> addNothing(Deed deed) {
        return also(Training.ADD_NOTHING, deed);
    }

    /** 教育の実施。 */
    public Either<Departure, Held> hold(Deed deed) {
        return take(Training.HOLD, deed);
    }
}
