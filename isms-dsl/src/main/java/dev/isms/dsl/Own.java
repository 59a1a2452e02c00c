package dev.isms.dsl;

import dev.isms.condition.Condition;
import dev.isms.provision.Provision;

/** 市独自の規則 — a rule of the city's own, whose verb is free. */
public interface Own<S>
        extends Verb.Must<S>,
                Verb.MustNot<S>,
                Verb.MustInPrinciple<S>,
                Verb.MustNotInPrinciple<S>,
                Verb.Choose<S>,
                Verb.Should<S>,
                Verb.ShouldNot<S>,
                Verb.AsNeeded<S> {

    /** A rule with an id; next, which provision it serves. */
    interface Unfounded<S> {

        /** The provision that it serves without being what it says. */
        Conditional<S> serving(Provision provision);
    }

    /** A rule that may still get a condition. */
    interface Conditional<S> extends Own<S> {

        Own<S> when(Condition<S> condition);
    }
}
