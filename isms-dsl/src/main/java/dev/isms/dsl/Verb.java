package dev.isms.dsl;

import dev.isms.condition.Condition;
import dev.isms.control.Control;
import dev.isms.control.Measure;
import dev.isms.provision.Provision;
import io.vavr.collection.Seq;

/** 述部 — the verbs that end a rule, one for each modality. */
public final class Verb {

    private Verb() {}

    /** 〜こと、〜しなければならない。 */
    public interface Must<S> {
        Control<S> must(Condition<S> requirement);

        /**
         * …に応じて次の…: that one of the rungs which the text names is reached, high enough.
         *
         * @param rungs the rungs, each under its provision
         * @param reached what must be so; the rungs alone decide nothing
         * @throws IllegalArgumentException if there is no rung
         */
        Control<S> mustReach(Seq<Measure<S>> rungs, Condition<S> reached);
    }

    /** 〜してはならない。 */
    public interface MustNot<S> {
        Control<S> mustNot(Condition<S> act);
    }

    /** 原則として〜する。 */
    public interface MustInPrinciple<S> {
        Unless<S> mustInPrinciple(Condition<S> requirement);
    }

    /** 原則として〜しない。 */
    public interface MustNotInPrinciple<S> {
        Unless<S> mustNotInPrinciple(Condition<S> act);
    }

    /** ただし… — the route of exceptions, which must be said or said to be none. */
    public interface Unless<S> {

        /**
         * ただし、…この限りでない — what is granted under the provision makes the act lawful.
         *
         * @throws IllegalArgumentException if the rule cites a provision, and the exception is neither that nor an item of it
         */
        Control<S> unless(Provision exception, Condition<S> granted);

        /** Nobody is named who may grant an exception. */
        Control<S> withoutException();
    }

    /** 次のいずれかの措置を講ずる。 */
    public interface Choose<S> {

        /**
         * At least one of the measures.
         *
         * @throws IllegalArgumentException if there is no measure
         */
        Control<S> mustChoose(Seq<Measure<S>> measures);

        /**
         * …に応じて次のいずれか: at least one of the measures, and what is taken suffices.
         *
         * @param suffices what must be so of the measures that are taken, by 重要性 for example
         * @throws IllegalArgumentException if there is no measure
         */
        Control<S> mustChoose(Seq<Measure<S>> measures, Condition<S> suffices);
    }

    /** 努める、望ましい。 */
    public interface Should<S> {
        Control<S> should(Condition<S> requirement);
    }

    /** 極力〜しない。 */
    public interface ShouldNot<S> {
        Control<S> shouldNot(Condition<S> act);
    }

    /** 必要に応じて — needs the recorded need first. */
    public interface AsNeeded<S> {

        /** That it is recorded to be needed; recorded as not needed, the rule does not apply. */
        Must<S> needed(Condition<S> recordedNeed);
    }
}
