package dev.isms.example.benchmarks.peer.validation;

import dev.isms.example.benchmarks.peer.BackupBean;
import dev.isms.example.benchmarks.peer.Outcome;
import dev.isms.example.benchmarks.peer.Rule;
import dev.isms.example.benchmarks.peer.ServerBean;
import jakarta.validation.ClockProvider;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** バックアップの制約 — backups: that there are any, and that their sizes were confirmed. */
public final class BackupConstraints {

    private BackupConstraints() {}

    /** バックアップ — its data is backed up. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = BackedUpCheck.class)
    public @interface BackedUp {
        Rule rule() default Rule.BACKED_UP;

        String message() default "データのバックアップを行っていること";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** バックアップの検査。 */
    public static final class BackedUpCheck extends RuleValidator<BackedUp, ServerBean> {
        @Override
        protected Outcome judge(ServerBean server, ClockProvider clocks) {
            return server.getBackups() == null
                    ? Outcome.UNDETERMINED
                    : flag(!server.getBackups().isEmpty());
        }
    }

    /** 容量の確認 — the size of every backup was confirmed. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = SizesConfirmedCheck.class)
    public @interface SizesConfirmed {
        Rule rule() default Rule.SIZES_CONFIRMED;

        String message() default "バックアップの容量を確認していること";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** 容量の確認の検査。 */
    public static final class SizesConfirmedCheck extends RuleValidator<SizesConfirmed, ServerBean> {
        @Override
        protected Outcome judge(ServerBean server, ClockProvider clocks) {
            if (server.getBackups() == null) {
                return Outcome.UNDETERMINED;
            }
            if (server.getBackups().isEmpty()) {
                return Outcome.NOT_APPLICABLE;
            }
            Outcome all = Outcome.SATISFIED;
            for (BackupBean backup : server.getBackups()) {
                Outcome one = flag(backup.getSizeConfirmed());
                if (one == Outcome.VIOLATED) {
                    return one;
                }
                all = one == Outcome.UNDETERMINED ? one : all;
            }
            return all;
        }
    }
}
