package dev.isms.sagamihara.training;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 実施済み — the education is held; its effect is to be confirmed and its report made, in any order. */
public final class Held extends Course<Held> {

    Held(Run run) {
        super(run);
    }

    /** 必要と判断した内容の追加。 */
    public Either<Departure, Held> add(Deed deed) {
        return also(Training.ADD, deed);
    }

    /** 追加を要する内容はないとの判断。 */
    public Either<Departure, Held> addNothing(Deed deed) {
        return also(Training.ADD_NOTHING, deed);
    }

    /** アンケートの実施。 */
    public Either<Departure, Held> survey(Deed deed) {
        return also(Training.SURVEY, deed);
    }

    /** 理解度テストの実施。 */
    public Either<Departure, Held> test(Deed deed) {
        return also(Training.TEST, deed);
    }

    /** 受講者へのインタビューの実施。 */
    public Either<Departure, Held> interview(Deed deed) {
        return also(Training.INTERVIEW, deed);
    }

    /** その他の手段による確認。 */
    public Either<Departure, Held> confirmOtherwise(Deed deed) {
        return also(Training.CONFIRM_OTHERWISE, deed);
    }

    /** 実施報告書の作成。 */
    public Either<Departure, Held> report(Deed deed) {
        return also(Training.REPORT, deed);
    }
}
