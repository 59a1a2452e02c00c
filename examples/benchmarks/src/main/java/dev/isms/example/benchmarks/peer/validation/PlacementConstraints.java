package dev.isms.example.benchmarks.peer.validation;

import dev.isms.asset.Placement;
import dev.isms.example.benchmarks.peer.Outcome;
import dev.isms.example.benchmarks.peer.Rule;
import dev.isms.example.benchmarks.peer.ServerBean;
import dev.isms.information.Importance;
import jakarta.validation.ClockProvider;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 設置の制約 — how servers are kept: under a lock, and where their information requires. */
public final class PlacementConstraints {

    private PlacementConstraints() {}

    /** ロックによる管理 — kept under a lock. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = LockedCheck.class)
    public @interface Locked {
        Rule rule() default Rule.LOCKED;

        String message() default "ロックで管理されていること";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** ロックによる管理の検査。 */
    public static final class LockedCheck extends RuleValidator<Locked, ServerBean> {
        @Override
        protected Outcome judge(ServerBean server, ClockProvider clocks) {
            return flag(server.getLocked());
        }
    }

    /** 管理場所 — kept apart as the information on it requires. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = PlacedAsRequiredCheck.class)
    public @interface PlacedAsRequired {
        Rule rule() default Rule.PLACED;

        String message() default "情報の重要性に応じた場所で管理されていること";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** 管理場所の検査。 */
    public static final class PlacedAsRequiredCheck extends RuleValidator<PlacedAsRequired, ServerBean> {
        @Override
        protected Outcome judge(ServerBean server, ClockProvider clocks) {
            Placement placement = server.getPlacement();
            Importance importance = server.getImportance();
            Placement required = required(importance == null ? Importance.HIGH : importance);
            if (required == Placement.ELSEWHERE) {
                return Outcome.SATISFIED;
            }
            if (placement == null) {
                return Outcome.UNDETERMINED;
            }
            if (placement.compareTo(required) >= 0) {
                return Outcome.SATISFIED;
            }
            return importance == null ? Outcome.UNDETERMINED : Outcome.VIOLATED;
        }
    }

    private static Placement required(Importance importance) {
        return switch (importance) {
            case LOW -> Placement.ELSEWHERE;
            case MEDIUM -> Placement.PARTITION;
            case HIGH -> Placement.SERVER_ROOM;
        };
    }
}
