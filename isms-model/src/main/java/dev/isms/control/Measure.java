package dev.isms.control;

import dev.isms.condition.Condition;
import dev.isms.provision.Provision;
import java.util.Objects;

/** 管理策 — one measure of a choice. It has no verdict of its own: it is taken, not taken, or nobody recorded it. */
public record Measure<S>(Provision provision, Condition<S> taken) {

    public Measure {
        Objects.requireNonNull(provision, "provision of a measure");
        Objects.requireNonNull(taken, "condition of a measure");
    }
}
