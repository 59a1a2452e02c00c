package dev.isms.sagamihara.monitoring;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.procedure.Course;
import dev.isms.procedure.Run;
import io.vavr.control.Either;

/** 計画前 — nothing was planned yet. */
public final class Unplanned extends Course<Unplanned> {

    Unplanned(Run run) {
        super(run);
    }

    /** システムの運用監視の計画。 */
    public Either<Departure, Planned> planOperation(Deed deed) {
        return take(Monitoring.PLAN_OPERATION, deed);
    }

    /** 外部からの不正アクセスの監視の計画。 */
    public Either<Departure, Planned> planIntrusions(Deed deed) {
        return take(Monitoring.PLAN_INTRUSIONS, deed);
    }

    /** ネットワーク脆弱性の検証の計画。 */
    public Either<Departure, Planned> planWeaknesses(Deed deed) {
        return take(Monitoring.PLAN_WEAKNESSES, deed);
    }

    /** ウイルスの監視の計画。 */
    public Either<Departure, Planned> planViruses(Deed deed) {
        return take(Monitoring.PLAN_VIRUSES, deed);
    }

    /** ネットワークの性能監視の計画。 */
    public Either<Departure, Planned> planPerformance(Deed deed) {
        return take(Monitoring.PLAN_PERFORMANCE, deed);
    }
}
