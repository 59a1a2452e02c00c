package dev.isms.control;

import dev.isms.condition.Condition;
import dev.isms.provision.Provision;
import java.util.Objects;

/**
 * 例外の経路 — what makes lawful an act that is forbidden in principle: a fact of the subject, granted as the provision says.
 * Who may grant it is part of the control; a city that names another writes another control.
 */
public record ExceptionRoute<S>(Provision provision, Condition<S> granted) {

    public ExceptionRoute {
        Objects.requireNonNull(provision, "provision of an exception");
        Objects.requireNonNull(granted, "condition of an exception");
    }
}
