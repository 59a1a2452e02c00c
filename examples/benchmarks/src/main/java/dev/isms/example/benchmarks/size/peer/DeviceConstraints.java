package dev.isms.example.benchmarks.size.peer;

import dev.isms.example.benchmarks.peer.Outcome;
import dev.isms.example.benchmarks.peer.validation.RuleValidator;
import jakarta.validation.ClockProvider;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 機器の制約 — a constraint for each form of rule, with the facts and the limit that a rule has as its parameters. */
public final class DeviceConstraints {

    private DeviceConstraints() {}

    /** 含意 — with one flag there is the other. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = ImpliesCheck.class)
    public @interface Implies {
        int place();

        int flag();

        int other();

        String message() default "規則を満たしていること";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** その検査。 */
    public static final class ImpliesCheck extends RuleValidator<Implies, DeviceBean> {
        private int flag;
        private int other;

        @Override
        public void initialize(Implies rule) {
            flag = rule.flag();
            other = rule.other();
        }

        @Override
        protected Outcome judge(DeviceBean device, ClockProvider clocks) {
            return given(device.flag(flag), device.flag(other));
        }
    }

    /** 以上 — a number is so great. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = AtLeastCheck.class)
    public @interface AtLeast {
        int place();

        int number();

        int limit();

        String message() default "規則を満たしていること";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** その検査。 */
    public static final class AtLeastCheck extends RuleValidator<AtLeast, DeviceBean> {
        private int number;
        private int limit;

        @Override
        public void initialize(AtLeast rule) {
            number = rule.number();
            limit = rule.limit();
        }

        @Override
        protected Outcome judge(DeviceBean device, ClockProvider clocks) {
            Integer found = device.number(number);
            return flag(found == null ? null : Boolean.valueOf(found >= limit));
        }
    }

    /** 以内 — a day is not longer ago than so many. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = WithinCheck.class)
    public @interface Within {
        int place();

        int day();

        int limit();

        String message() default "規則を満たしていること";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** その検査。 */
    public static final class WithinCheck extends RuleValidator<Within, DeviceBean> {
        private int day;
        private int limit;

        @Override
        public void initialize(Within rule) {
            day = rule.day();
            limit = rule.limit();
        }

        @Override
        protected Outcome judge(DeviceBean device, ClockProvider clocks) {
            LocalDate found = device.day(day);
            LocalDate today = today(clocks);
            return flag(
                    found == null || found.isAfter(today)
                            ? null
                            : Boolean.valueOf(!today.isAfter(found.plusDays(limit))));
        }
    }

    /** 選択の含意 — with one flag there is the other, or a number no greater. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = ImpliesEitherCheck.class)
    public @interface ImpliesEither {
        int place();

        int flag();

        int other();

        int number();

        int limit();

        String message() default "規則を満たしていること";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** その検査。 */
    public static final class ImpliesEitherCheck extends RuleValidator<ImpliesEither, DeviceBean> {
        private int flag;
        private int other;
        private int number;
        private int limit;

        @Override
        public void initialize(ImpliesEither rule) {
            flag = rule.flag();
            other = rule.other();
            number = rule.number();
            limit = rule.limit();
        }

        @Override
        protected Outcome judge(DeviceBean device, ClockProvider clocks) {
            Integer found = device.number(number);
            return given(
                    device.flag(flag), or(device.flag(other), found == null ? null : Boolean.valueOf(found <= limit)));
        }
    }

    private static Outcome given(@Nullable Boolean applies, @Nullable Boolean requires) {
        if (applies == null) {
            return Outcome.UNDETERMINED;
        }
        return applies ? RuleValidator.flag(requires) : Outcome.NOT_APPLICABLE;
    }

    private static @Nullable Boolean or(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other)) {
            return Boolean.TRUE;
        }
        return one == null || other == null ? null : Boolean.FALSE;
    }
}
