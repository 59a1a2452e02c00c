package dev.isms.testkit.generate;

import dev.isms.condition.Parameter;
import dev.isms.control.Control;
import dev.isms.control.ControlId;
import dev.isms.evaluation.Settings;
import dev.isms.organization.Actor;
import dev.isms.policy.Waiver;
import dev.isms.subject.SubjectType;
import dev.isms.testkit.reference.Candidates;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** 状況の生成 — situations to judge a control in: subjects of its type, its parameters set or not, days at and beside boundaries. */
@SuppressWarnings("exports")
public final class Situations {

    private Situations() {}

    public static <S> Arbitrary<Situation<S>> of(Control<S> control) {
        return of(control.about(), control.parameters());
    }

    /** Situations in which each of the parameters is set, or not. */
    public static <S> Arbitrary<Situation<S>> of(SubjectType<S> type, Seq<Parameter<?>> parameters) {
        return of(Subjects.of(type), parameters);
    }

    public static <S> Arbitrary<Situation<S>> of(Arbitrary<S> subjects, Seq<Parameter<?>> parameters) {
        return Shared.of(Combinators.combine(subjects, settings(parameters), Values.days())
                .as(Situation::new));
    }

    /** Controls, each with a situation to judge it in. */
    public static <S> Arbitrary<Tuple2<Control<S>, Situation<S>>> each(
            Arbitrary<S> subjects, Arbitrary<Control<S>> controls) {
        return Shared.of(controls.flatMap(
                control -> of(subjects, control.parameters()).map(situation -> Tuple.of(control, situation))));
    }

    /** Each parameter set to any value of its kind, or not set. */
    public static Arbitrary<Settings> settings(Seq<Parameter<?>> parameters) {
        Seq<Arbitrary<UnaryOperator<Settings>>> each = parameters.map(Situations::setting);
        return Shared.of(Combinators.combine(each.asJava())
                .as(all -> List.ofAll(all).foldLeft(Settings.none(), (settings, one) -> one.apply(settings))));
    }

    private static <T> Arbitrary<UnaryOperator<Settings>> setting(Parameter<T> parameter) {
        return Values.of(parameter.kind())
                .optional(0.7)
                .map(value ->
                        settings -> value.map(v -> settings.set(parameter, v)).orElse(settings));
    }

    /** Waivers of these controls by this approver, for one of the names or for all, around the days that generated cases have. */
    public static Arbitrary<Waiver> waivers(Seq<ControlId> controls, Actor approver) {
        Arbitrary<Option<String>> names = Arbitraries.of(
                        List.of("sv-01", "所属長", "課長").asJava())
                .optional(0.5)
                .map(Option::ofOptional);
        Arbitrary<LocalDate> days = Arbitraries.of(Candidates.days().asJava());
        return Shared.of(Combinators.combine(Arbitraries.of(controls.asJava()), names, days, days)
                .as((control, name, one, other) -> new Waiver(
                        control,
                        name,
                        approver,
                        one.isBefore(other) ? one : other,
                        one.isBefore(other) ? other : one,
                        "更新工事中")));
    }
}
