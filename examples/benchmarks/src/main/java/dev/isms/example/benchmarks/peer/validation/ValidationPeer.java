package dev.isms.example.benchmarks.peer.validation;

import dev.isms.asset.Server;
import dev.isms.example.benchmarks.peer.Beans;
import dev.isms.example.benchmarks.peer.Outcome;
import dev.isms.example.benchmarks.peer.Peer;
import dev.isms.example.benchmarks.peer.Rule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator — twelve constraints on a bean; what is not satisfied comes back as a violation. */
public final class ValidationPeer implements Peer<ValidatedServer> {

    /** Held, so that its level is: the engine says at start which version it is. */
    private static final Logger LOGGER = Logger.getLogger("org.hibernate.validator");

    private final Validator validator;

    public ValidationPeer(LocalDate asOf) {
        this.validator = configuration(asOf).buildValidatorFactory().getValidator();
    }

    /** One that knows what day it is, and leaves messages as they are written. */
    public static HibernateValidatorConfiguration configuration(LocalDate asOf) {
        LOGGER.setLevel(Level.WARNING);
        Clock clock = Clock.fixed(asOf.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .clockProvider(() -> clock)
                .messageInterpolator(new ParameterMessageInterpolator());
    }

    @Override
    public String name() {
        return "hibernate-validator";
    }

    @Override
    public ValidatedServer prepared(Server server) {
        return Beans.filled(new ValidatedServer(), server);
    }

    @Override
    public int mask(ValidatedServer input) {
        int mask = 0;
        for (ConstraintViolation<ValidatedServer> violation : validator.validate(input)) {
            mask |= outcome(violation).of(rule(violation));
        }
        return mask;
    }

    private static Rule rule(ConstraintViolation<?> violation) {
        return (Rule) Objects.requireNonNull(
                violation.getConstraintDescriptor().getAttributes().get("rule"));
    }

    /** What is said instead of satisfied. */
    public static Outcome outcome(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernates = violation.unwrap(HibernateConstraintViolation.class);
        return hibernates.getDynamicPayload(Outcome.class);
    }
}
