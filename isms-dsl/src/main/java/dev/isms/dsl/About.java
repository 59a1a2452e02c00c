package dev.isms.dsl;

import dev.isms.provision.Provision;

/** 主題 — a rule of which it is said what it is about; next, which provision it is. */
public interface About<S> {

    Citing.Must<S> citing(Provision.Must provision);

    Citing.MustNot<S> citing(Provision.MustNot provision);

    Citing.MustInPrinciple<S> citing(Provision.MustInPrinciple provision);

    Citing.MustNotInPrinciple<S> citing(Provision.MustNotInPrinciple provision);

    Citing.Choose<S> citing(Provision.Choose provision);

    Citing.Should<S> citing(Provision.BestEffort provision);

    Citing.ShouldNot<S> citing(Provision.BestEffortNot provision);

    Citing.AsNeeded<S> citing(Provision.AsNeeded provision);

    /**
     * A rule of the city's own, under an id of its own; its verb is free.
     *
     * @throws IllegalArgumentException if it is no id: ASCII letters, digits, dots and hyphens, at most 128
     */
    Own.Unfounded<S> named(String id);
}
