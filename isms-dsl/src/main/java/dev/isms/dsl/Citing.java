package dev.isms.dsl;

import dev.isms.condition.Condition;

/** 根拠 — a rule that is what its provision says: it may get an id of its own and a condition, then the verb of its modality. */
public final class Citing {

    private Citing() {}

    /** A rule of 〜こと. */
    public interface Must<S> extends Verb.Must<S> {
        /** An id of its own, which a second rule of the same provision needs. */
        Must<S> named(String id);

        /** When it applies; always, where this is not said. */
        Verb.Must<S> when(Condition<S> condition);
    }

    /** A rule of 〜してはならない. */
    public interface MustNot<S> extends Verb.MustNot<S> {
        MustNot<S> named(String id);

        Verb.MustNot<S> when(Condition<S> condition);
    }

    /** A rule of 原則として〜する. */
    public interface MustInPrinciple<S> extends Verb.MustInPrinciple<S> {
        MustInPrinciple<S> named(String id);

        Verb.MustInPrinciple<S> when(Condition<S> condition);
    }

    /** A rule of 原則として〜しない. */
    public interface MustNotInPrinciple<S> extends Verb.MustNotInPrinciple<S> {
        MustNotInPrinciple<S> named(String id);

        Verb.MustNotInPrinciple<S> when(Condition<S> condition);
    }

    /** A rule of 次のうち適切な. */
    public interface Choose<S> extends Verb.Choose<S> {
        Choose<S> named(String id);

        Verb.Choose<S> when(Condition<S> condition);
    }

    /** A rule of 努める. */
    public interface Should<S> extends Verb.Should<S> {
        Should<S> named(String id);

        Verb.Should<S> when(Condition<S> condition);
    }

    /** A rule of 極力〜しない. */
    public interface ShouldNot<S> extends Verb.ShouldNot<S> {
        ShouldNot<S> named(String id);

        Verb.ShouldNot<S> when(Condition<S> condition);
    }

    /** A rule of 必要に応じて. */
    public interface AsNeeded<S> extends Verb.AsNeeded<S> {
        AsNeeded<S> named(String id);

        Verb.AsNeeded<S> when(Condition<S> condition);
    }
}
