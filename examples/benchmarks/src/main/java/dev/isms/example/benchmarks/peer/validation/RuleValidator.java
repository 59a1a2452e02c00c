package dev.isms.example.benchmarks.peer.validation;

import dev.isms.example.benchmarks.peer.Outcome;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** 規則の検査 — a rule as a constraint: valid if satisfied, and else a violation that carries what it is instead. */
public abstract class RuleValidator<A extends Annotation, B> implements ConstraintValidator<A, B> {

    @Override
    public boolean isValid(B bean, ConstraintValidatorContext context) {
        Outcome outcome = judge(bean, context.getClockProvider());
        if (outcome == Outcome.SATISFIED) {
            return true;
        }
        context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(outcome);
        return false;
    }

    protected abstract Outcome judge(B bean, ClockProvider clocks);

    protected static LocalDate today(ClockProvider clocks) {
        return LocalDate.now(clocks.getClock());
    }

    public static Outcome flag(@Nullable Boolean fact) {
        if (fact == null) {
            return Outcome.UNDETERMINED;
        }
        return fact ? Outcome.SATISFIED : Outcome.VIOLATED;
    }
}
