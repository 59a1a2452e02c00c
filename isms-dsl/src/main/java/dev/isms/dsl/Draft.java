package dev.isms.dsl;

import dev.isms.condition.Condition;
import dev.isms.control.Control;
import dev.isms.control.ControlId;
import dev.isms.control.ExceptionRoute;
import dev.isms.control.Measure;
import dev.isms.control.Requirement;
import dev.isms.provision.Modality;
import dev.isms.provision.Modality.Occasion;
import dev.isms.provision.Modality.Polarity;
import dev.isms.provision.Modality.Strength;
import dev.isms.provision.Provision;
import dev.isms.subject.SubjectType;
import dev.isms.text.Visible;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;

/** 下書き — a rule on its way through the stages; each of them shows only what may come next. */
record Draft<S>(
        SubjectType<S> about,
        Provision provision,
        boolean cites,
        ControlId id,
        Option<Condition<S>> when,
        Option<Condition<S>> need)
        implements Citing.Must<S>,
                Citing.MustNot<S>,
                Citing.MustInPrinciple<S>,
                Citing.MustNotInPrinciple<S>,
                Citing.Choose<S>,
                Citing.Should<S>,
                Citing.ShouldNot<S>,
                Citing.AsNeeded<S>,
                Own.Conditional<S> {

    @Override
    public Draft<S> named(String newId) {
        return new Draft<>(about, provision, cites, ControlId.of(newId), when, need);
    }

    @Override
    public Draft<S> when(Condition<S> condition) {
        return new Draft<>(about, provision, cites, id, Option.of(Objects.requireNonNull(condition, "when")), need);
    }

    @Override
    public Draft<S> needed(Condition<S> recordedNeed) {
        return new Draft<>(
                about, provision, cites, id, when, Option.of(Objects.requireNonNull(recordedNeed, "recorded need")));
    }

    @Override
    public Control<S> must(Condition<S> requirement) {
        return written(Strength.BINDING, Polarity.DO, new Requirement.Duty<>(requirement));
    }

    @Override
    public Control<S> mustReach(Seq<Measure<S>> rungs, Condition<S> reached) {
        Requirement<S> ladder = new Requirement.Duty<>(reached, rungs);
        if (rungs.isEmpty()) {
            throw new IllegalArgumentException("ladder of no rungs: expected at least one");
        }
        return written(Strength.BINDING, Polarity.DO, ladder);
    }

    @Override
    public Control<S> mustNot(Condition<S> act) {
        return written(Strength.BINDING, Polarity.DO_NOT, new Requirement.Prohibition<>(act));
    }

    @Override
    public Verb.Unless<S> mustInPrinciple(Condition<S> requirement) {
        return new Unless<>(this, Polarity.DO, Objects.requireNonNull(requirement, "requirement"));
    }

    @Override
    public Verb.Unless<S> mustNotInPrinciple(Condition<S> act) {
        return new Unless<>(this, Polarity.DO_NOT, Condition.not(Objects.requireNonNull(act, "forbidden act")));
    }

    @Override
    public Control<S> mustChoose(Seq<Measure<S>> measures) {
        return written(Strength.BINDING, Polarity.DO, new Requirement.Choice<>(measures));
    }

    @Override
    public Control<S> mustChoose(Seq<Measure<S>> measures, Condition<S> suffices) {
        return written(Strength.BINDING, Polarity.DO, new Requirement.Choice<>(measures, Option.some(suffices)));
    }

    @Override
    public Control<S> should(Condition<S> requirement) {
        return written(Strength.BEST_EFFORT, Polarity.DO, new Requirement.Duty<>(requirement));
    }

    @Override
    public Control<S> shouldNot(Condition<S> act) {
        return written(Strength.BEST_EFFORT, Polarity.DO_NOT, new Requirement.Prohibition<>(act));
    }

    private Control<S> written(Strength strength, Polarity polarity, Requirement<S> requirement) {
        Option<Condition<S>> applies = need.map(needed ->
                        when.map(condition -> Condition.all(condition, needed)).getOrElse(needed))
                .orElse(when);
        Occasion occasion = need.isDefined() ? Occasion.AS_NEEDED : Occasion.ALWAYS;
        Control<S> control = cites
                ? Control.citing(provision, id, about, applies, requirement)
                : Control.serving(
                        provision, id, about, Modality.of(strength, polarity, occasion), applies, requirement);
        control.requireDescribed();
        return control;
    }

    /** A rule in principle that still has to say its route. */
    private record Unless<S>(Draft<S> draft, Polarity polarity, Condition<S> rule) implements Verb.Unless<S> {

        @Override
        public Control<S> unless(Provision exception, Condition<S> granted) {
            Objects.requireNonNull(exception, "exception");
            if (draft.cites
                    && !exception.entry().head().toList().prepend(exception).exists(this::isRule)) {
                throw new IllegalArgumentException("exception " + Visible.quote(exception.id()) + " of the rule of "
                        + Visible.quote(draft.provision.id()) + ": expected that provision or an item of it");
            }
            return written(Option.of(new ExceptionRoute<>(exception, granted)));
        }

        private boolean isRule(Provision provision) {
            return provision.id().equals(draft.provision.id());
        }

        @Override
        public Control<S> withoutException() {
            return written(Option.none());
        }

        private Control<S> written(Option<ExceptionRoute<S>> route) {
            return draft.written(Strength.IN_PRINCIPLE, polarity, new Requirement.InPrinciple<>(rule, route));
        }
    }

    /** A rule with an id and no provision yet. */
    private record Unfounded<S>(SubjectType<S> about, ControlId id) implements Own.Unfounded<S> {

        @Override
        public Own.Conditional<S> serving(Provision provision) {
            return new Draft<>(
                    about, Objects.requireNonNull(provision, "provision"), false, id, Option.none(), Option.none());
        }
    }

    /** A rule of which only the subject is said. */
    record Beginning<S>(SubjectType<S> about) implements About<S> {

        private Draft<S> of(Provision provision) {
            Objects.requireNonNull(provision, "provision: declare it above the rules that cite it");
            return new Draft<>(about, provision, true, ControlId.of(provision.id()), Option.none(), Option.none());
        }

        @Override
        public Citing.Must<S> citing(Provision.Must provision) {
            return of(provision);
        }

        @Override
        public Citing.MustNot<S> citing(Provision.MustNot provision) {
            return of(provision);
        }

        @Override
        public Citing.MustInPrinciple<S> citing(Provision.MustInPrinciple provision) {
            return of(provision);
        }

        @Override
        public Citing.MustNotInPrinciple<S> citing(Provision.MustNotInPrinciple provision) {
            return of(provision);
        }

        @Override
        public Citing.Choose<S> citing(Provision.Choose provision) {
            return of(provision);
        }

        @Override
        public Citing.Should<S> citing(Provision.BestEffort provision) {
            return of(provision);
        }

        @Override
        public Citing.ShouldNot<S> citing(Provision.BestEffortNot provision) {
            return of(provision);
        }

        @Override
        public Citing.AsNeeded<S> citing(Provision.AsNeeded provision) {
            return of(provision);
        }

        @Override
        public Own.Unfounded<S> named(String id) {
            return new Unfounded<>(about, ControlId.of(id));
        }
    }
}
