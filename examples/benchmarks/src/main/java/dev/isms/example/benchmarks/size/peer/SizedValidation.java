package dev.isms.example.benchmarks.size.peer;

import dev.isms.example.benchmarks.peer.Outcome;
import dev.isms.example.benchmarks.peer.validation.ValidationPeer;
import dev.isms.example.benchmarks.size.Device;
import dev.isms.example.benchmarks.size.SizedRule;
import dev.isms.example.benchmarks.size.SizedRule.Form;
import io.vavr.collection.Seq;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;

/** Hibernate Validator — a constraint on the bean for each rule, mapped by a program. */
final class SizedValidation implements SizedPeer<DeviceBean> {

    private final Validator validator;
    private final int count;

    SizedValidation(Seq<SizedRule> rules, LocalDate asOf) {
        this.count = rules.size();
        HibernateValidatorConfiguration configuration = ValidationPeer.configuration(asOf);
        ConstraintMapping mapping = configuration.createConstraintMapping();
        TypeConstraintMappingContext<DeviceBean> type = mapping.type(DeviceBean.class);
        for (SizedRule rule : rules) {
            type.constraint(constraint(rule.form()).param("place", rule.place()));
        }
        this.validator =
                configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    private static GenericConstraintDef<?> constraint(Form form) {
        if (form instanceof Form.Implies it) {
            return new GenericConstraintDef<>(DeviceConstraints.Implies.class)
                    .param("flag", it.flag())
                    .param("other", it.other());
        } else if (form instanceof Form.AtLeast it) {
            return new GenericConstraintDef<>(DeviceConstraints.AtLeast.class)
                    .param("number", it.number())
                    .param("limit", it.limit());
        } else if (form instanceof Form.Within it) {
            return new GenericConstraintDef<>(DeviceConstraints.Within.class)
                    .param("day", it.day())
                    .param("limit", it.limit());
        }
        Form.ImpliesEither it = (Form.ImpliesEither) form;
        return new GenericConstraintDef<>(DeviceConstraints.ImpliesEither.class)
                .param("flag", it.flag())
                .param("other", it.other())
                .param("number", it.number())
                .param("limit", it.limit());
    }

    @Override
    public DeviceBean prepared(Device device) {
        return new DeviceBean(device);
    }

    @Override
    public Outcome[] verdicts(DeviceBean input) {
        Outcomes outcomes = new Outcomes(count);
        for (ConstraintViolation<DeviceBean> violation : validator.validate(input)) {
            Object place = violation.getConstraintDescriptor().getAttributes().get("place");
            outcomes.set((Integer) Objects.requireNonNull(place), ValidationPeer.outcome(violation));
        }
        return outcomes.all();
    }
}
