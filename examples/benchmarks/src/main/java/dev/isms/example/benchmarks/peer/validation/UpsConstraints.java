package dev.isms.example.benchmarks.peer.validation;

import dev.isms.example.benchmarks.peer.Outcome;
import dev.isms.example.benchmarks.peer.Rule;
import dev.isms.example.benchmarks.peer.ServerBean;
import dev.isms.example.benchmarks.peer.UpsBean;
import jakarta.validation.ClockProvider;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/** UPSの制約 — power supplies: that there are any, what is on them, their batteries and checks. */
public final class UpsConstraints {

    private UpsConstraints() {}

    /** 電源の確保 — a registered server has power and a UPS. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = SufficientlyPoweredCheck.class)
    public @interface SufficientlyPowered {
        Rule rule() default Rule.POWERED;

        String message() default "十分な電源を確保し、UPSを設置していること";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** 電源の確保の検査。 */
    public static final class SufficientlyPoweredCheck extends RuleValidator<SufficientlyPowered, ServerBean> {
        @Override
        protected Outcome judge(ServerBean server, ClockProvider clocks) {
            if (Boolean.FALSE.equals(server.getRegistered())) {
                return Outcome.NOT_APPLICABLE;
            }
            if (server.getRegistered() == null) {
                return Outcome.UNDETERMINED;
            }
            if (Boolean.FALSE.equals(server.getPowered()) || Boolean.FALSE.equals(server.getUpsInstalled())) {
                return Outcome.VIOLATED;
            }
            return server.getPowered() == null || server.getUpsInstalled() == null
                    ? Outcome.UNDETERMINED
                    : Outcome.SATISFIED;
        }
    }

    /** 最小限の接続 — no more on the UPS than is needed. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = LoadsMinimalCheck.class)
    public @interface LoadsMinimal {
        Rule rule() default Rule.LOADS_MINIMAL;

        String message() default "UPSに接続する機器が必要最小限であること";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** 最小限の接続の検査。 */
    public static final class LoadsMinimalCheck extends RuleValidator<LoadsMinimal, ServerBean> {
        @Override
        protected Outcome judge(ServerBean server, ClockProvider clocks) {
            UpsBean ups = server.getUps();
            return ups == null ? withoutUps(server) : flag(ups.getLoadsMinimal());
        }
    }

    /** 出力機器 — no output devices on the UPS. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = NoOutputDevicesCheck.class)
    public @interface NoOutputDevices {
        Rule rule() default Rule.NO_OUTPUT_DEVICES;

        String message() default "UPSに出力機器を接続していないこと";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** 出力機器の検査。 */
    public static final class NoOutputDevicesCheck extends RuleValidator<NoOutputDevices, ServerBean> {
        @Override
        protected Outcome judge(ServerBean server, ClockProvider clocks) {
            UpsBean ups = server.getUps();
            if (ups == null) {
                return withoutUps(server);
            }
            Boolean outputDevices = ups.getOutputDevices();
            return outputDevices == null ? Outcome.UNDETERMINED : flag(!outputDevices);
        }
    }

    /** 負荷の確認 — the load on the UPS was confirmed. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = LoadConfirmedCheck.class)
    public @interface LoadConfirmed {
        Rule rule() default Rule.LOAD_CONFIRMED;

        String message() default "UPSの負荷を確認していること";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** 負荷の確認の検査。 */
    public static final class LoadConfirmedCheck extends RuleValidator<LoadConfirmed, ServerBean> {
        @Override
        protected Outcome judge(ServerBean server, ClockProvider clocks) {
            UpsBean ups = server.getUps();
            return ups == null ? withoutUps(server) : flag(ups.getLoadConfirmed());
        }
    }

    /** バッテリの交換 — no battery past its life. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = BatteryReplacedCheck.class)
    public @interface BatteryReplaced {
        Rule rule() default Rule.BATTERY;

        String message() default "バッテリを寿命までに交換していること";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** バッテリの交換の検査。 */
    public static final class BatteryReplacedCheck extends RuleValidator<BatteryReplaced, ServerBean> {
        @Override
        protected Outcome judge(ServerBean server, ClockProvider clocks) {
            UpsBean ups = server.getUps();
            if (ups == null) {
                return withoutUps(server);
            }
            LocalDate since = ups.getBatterySince();
            LocalDate today = today(clocks);
            if (since == null || since.isAfter(today)) {
                return Outcome.UNDETERMINED;
            }
            if (today.isAfter(ups.batteryDueLatest(since))) {
                return Outcome.VIOLATED;
            }
            return today.isAfter(ups.batteryDueEarliest(since)) ? Outcome.UNDETERMINED : Outcome.SATISFIED;
        }
    }

    /** 点検 — checked where a check is needed. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = CheckedCheck.class)
    public @interface Checked {
        Rule rule() default Rule.CHECKED;

        String message() default "必要な点検をしていること";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** 点検の検査。 */
    public static final class CheckedCheck extends RuleValidator<Checked, ServerBean> {
        @Override
        protected Outcome judge(ServerBean server, ClockProvider clocks) {
            UpsBean ups = server.getUps();
            if (ups == null) {
                return withoutUps(server);
            }
            if (ups.getCheckNeeded() == null) {
                return Outcome.UNDETERMINED;
            }
            return ups.getCheckNeeded() ? flag(ups.getChecked()) : Outcome.NOT_APPLICABLE;
        }
    }

    private static Outcome withoutUps(ServerBean server) {
        return server.getUpsInstalled() == null ? Outcome.UNDETERMINED : Outcome.NOT_APPLICABLE;
    }
}
