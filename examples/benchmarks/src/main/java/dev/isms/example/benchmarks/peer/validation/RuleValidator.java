package dev.isms.example.benchmarks.peer.validation;

import dev.isms.example.benchmarks.peer.Outcome;
import dev.isms.example.benchmarks.peer.ServerBean;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** 規則の検査 — a rule as a constraint: valid if satisfied, and else a violation that carries what it is instead. */
abstract class RuleValidator<A extends Annotation> implements ConstraintValidator<A, ServerBean> {

    @Override
    public boolean isValid(ServerBean server, ConstraintValidatorContext context) {
        Outcome outcome = judge(server, context.getClockProvider());
        if (outcome == Outcome.SATISFIED) {
            return true;
        }
        context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(outcome);
        return false;
    }

    abstract Outcome judge(ServerBean server, ClockProvider clocks);

    static LocalDate today(ClockProvider clocks) {
        return LocalDate.now(clocks.getClock());
    }

    static Outcome flag(@Nullable Boolean fact) {
        if (fact == null) {
            return Outcome.UNDETERMINED;
        }
        return fact ? Outcome.SATISFIED : Outcome.VIOLATED;
    }
}
