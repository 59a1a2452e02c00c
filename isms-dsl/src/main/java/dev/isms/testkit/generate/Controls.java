package dev.isms.testkit.generate;

import dev.isms.condition.Condition;
import dev.isms.control.Control;
import dev.isms.control.ControlId;
import dev.isms.control.ExceptionRoute;
import dev.isms.control.Measure;
import dev.isms.control.Requirement;
import dev.isms.provision.Instrument;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionType;
import dev.isms.provision.Step;
import dev.isms.subject.SubjectType;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * 統制の生成 — controls over a subject type: every kind of requirement and modality, with and without a condition, with and
 * without an exception's route, citing a provision or serving one.
 */
@SuppressWarnings("exports")
public final class Controls {

    private static final Instrument TRIAL = Instrument.of("TRIAL", Words.of("試験規程", "Trial Rules"));

    /** An act forbidden in principle is inside two more conditions than it is written with. */
    private static final int ROOM = Conditions.DEEPEST - 2;

    private Controls() {}

    /** Controls, each by itself. */
    public static <S> Arbitrary<Control<S>> over(SubjectType<S> type) {
        return over(type, Conditions.over(type, ROOM));
    }

    /** Controls of these conditions, which are at most 62 deep. */
    public static <S> Arbitrary<Control<S>> over(SubjectType<S> type, Arbitrary<Condition<S>> conditions) {
        return Shared.of(drafts(type, conditions).map(draft -> draft.named("T-1")));
    }

    /** One to so many controls that can stand in one policy, T-1, T-2 and so on. */
    public static <S> Arbitrary<Seq<Control<S>>> several(SubjectType<S> type, int most) {
        return Shared.of(drafts(type, Conditions.over(type, ROOM))
                .list()
                .ofMinSize(1)
                .ofMaxSize(most)
                .map(drafts -> List.ofAll(drafts)
                        .zipWithIndex((draft, index) -> draft.named("T-" + (index + 1)))
                        .toList())
                .map(controls -> (Seq<Control<S>>) controls));
    }

    /** The plainest control: the condition must be so. */
    public static <S> Control<S> duty(SubjectType<S> type, Condition<S> condition) {
        Body<S> body = new Body<>(new Requirement.Duty<>(condition), Provision.Must::new);
        return new Draft<>(type, body, Option.none(), true).named("T-1");
    }

    private static <S> Arbitrary<Draft<S>> drafts(SubjectType<S> type, Arbitrary<Condition<S>> conditions) {
        return Combinators.combine(bodies(conditions), conditions.optional(0.6), Arbitraries.of(true, true, false))
                .as((body, applies, cites) -> new Draft<>(type, body, Option.ofOptional(applies), cites));
    }

    private static <S> Arbitrary<Body<S>> bodies(Arbitrary<Condition<S>> conditions) {
        Arbitrary<Option<ExceptionRoute<S>>> routes = conditions
                .optional(0.7)
                .map(granted -> Option.ofOptional(granted)
                        .map(condition -> new ExceptionRoute<>(new Provision.May(entry("T-exception")), condition)));
        Arbitrary<Seq<Measure<S>>> measures = conditions
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(taken -> List.ofAll(taken)
                        .map(condition -> new Measure<>(new Provision.Must(entry("T-measure")), condition)));
        return Arbitraries.oneOf(
                body(conditions.map(Requirement.Duty::new), Provision.Must::new, Provision.AsNeeded::new),
                body(conditions.map(Requirement.Duty::new), Provision.Must::new, Provision.BestEffort::new),
                body(
                        conditions.map(Requirement.Prohibition::new),
                        Provision.MustNot::new,
                        Provision.BestEffortNot::new),
                body(
                        Combinators.combine(conditions, routes).as(Requirement.InPrinciple::new),
                        Provision.MustInPrinciple::new,
                        Provision.MustNotInPrinciple::new),
                body(
                        Combinators.combine(measures, conditions.optional(0.5).map(Option::ofOptional))
                                .as(Requirement.Choice::new),
                        Provision.Choose::new,
                        Provision.Choose::new));
    }

    private static <S> Arbitrary<Body<S>> body(
            Arbitrary<? extends Requirement<S>> requirements,
            Function<Provision.Entry, Provision> one,
            Function<Provision.Entry, Provision> other) {
        return Combinators.combine(
                        requirements, Arbitraries.of(List.of(one, one, other).asJava()))
                .as(Body::new);
    }

    private static Provision.Entry entry(String id) {
        return new Provision.Entry(
                TRIAL.whole().step(Step.named(id, id, id)),
                ProvisionType.CONTROL,
                Words.of("試験のための条項。", "A provision for trial."),
                Option.none(),
                List.empty(),
                List.empty());
    }

    /** What is required, and the kind of provision that says so. */
    private record Body<S>(Requirement<S> requirement, Function<Provision.Entry, Provision> provision) {}

    /** A control without its id. */
    private record Draft<S>(SubjectType<S> type, Body<S> body, Option<Condition<S>> applies, boolean cites) {

        Control<S> named(String id) {
            Provision provision = body.provision().apply(entry(id));
            return cites
                    ? Control.citing(provision, ControlId.of(id), type, applies, body.requirement())
                    : Control.serving(
                            provision,
                            ControlId.of(id),
                            type,
                            provision.modality().get(),
                            applies,
                            body.requirement());
        }
    }
}
