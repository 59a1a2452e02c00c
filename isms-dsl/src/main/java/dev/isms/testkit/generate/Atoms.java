package dev.isms.testkit.generate;

import dev.isms.condition.Atom;
import dev.isms.condition.Atom.Relation;
import dev.isms.condition.Condition;
import dev.isms.condition.Operand;
import dev.isms.evidence.Done;
import dev.isms.evidence.Judgement;
import dev.isms.evidence.Search;
import dev.isms.fact.Flag;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.ChoicesKind;
import dev.isms.kind.DayKind;
import dev.isms.kind.DoneKind;
import dev.isms.kind.FlagKind;
import dev.isms.kind.JudgementKind;
import dev.isms.kind.Kind;
import dev.isms.kind.SearchKind;
import dev.isms.kind.SpanKind;
import dev.isms.kind.TextKind;
import dev.isms.organization.Role;
import dev.isms.subject.Fact;
import dev.isms.subject.Members;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** 条件の葉の生成 — every condition without conditions inside that the facts of a type allow. */
final class Atoms<S> {

    private static final Role SUPERIOR = Role.of("superior", "所属長", "superior");
    private static final Role CHIEF = Role.of("chief", "課長", "section chief");

    private final SubjectType<S> type;
    private final Seq<Fact<S, ?>> facts;
    private final Vocabulary vocabulary;

    Atoms(SubjectType<S> type, Vocabulary vocabulary) {
        this.type = type;
        this.facts = type.attributes()
                .flatMap(attribute -> attribute instanceof Fact<S, ?> fact ? Option.of(fact) : Option.none());
        this.vocabulary = vocabulary;
    }

    /** One arbitrary for each kind of node that the type allows, so that none is rare. */
    Arbitrary<Condition<S>> any() {
        Seq<Seq<Arbitrary<Condition<S>>>> kinds = List.of(
                ofKind(FlagKind.class, this::holds),
                facts.flatMap(this::compared),
                facts.flatMap(this::oneOf),
                facts.flatMap(this::includes),
                type.members().map(members -> Arbitraries.just(new Condition.Exists<>(members))),
                ofKind(DoneKind.class, this::within).flatMap(Function.identity()),
                ofKind(DoneKind.class, this::doneBy).flatMap(Function.identity()),
                ofKind(DayKind.class, this::recent),
                ofKind(JudgementKind.class, this::judged),
                ofKind(SearchKind.class, this::found),
                facts.flatMap(this::described),
                type.members().flatMap(this::granted));
        Seq<Arbitrary<Condition<S>>> allowed =
                kinds.filter(some -> !some.isEmpty()).map(some -> Arbitraries.oneOf(some.asJava()));
        if (allowed.isEmpty()) {
            throw new IllegalArgumentException(
                    "subject type `" + type.key() + "` has no attribute: expected one, to make conditions of");
        }
        return Shared.of(Arbitraries.oneOf(allowed.asJava()));
    }

    private <R> Seq<R> ofKind(Class<?> kind, Function<Fact<S, ?>, R> made) {
        return facts.filter(fact -> kind.isInstance(fact.kind())).map(made);
    }

    @SuppressWarnings("unchecked") // the kind says the type of the value
    private static <S, T> Fact<S, T> as(Fact<S, ?> fact) {
        return (Fact<S, T>) fact;
    }

    @SuppressWarnings("unchecked") // a flag of S, since it is one of S's facts
    private Arbitrary<Condition<S>> holds(Fact<S, ?> fact) {
        return Arbitraries.just(
                (Object) fact instanceof Flag<?> flag
                        ? ((Flag<S>) flag).holds()
                        : new Atom.Holds<>(as(fact), clause(fact, "状態である", "be so")));
    }

    private static Clause clause(Fact<?, ?> fact, String ja, String en) {
        return Clause.composed(
                "「" + fact.words().ja() + "」が" + ja,
                Option.of("“" + fact.words().en() + "”"),
                en);
    }

    private <T> Option<Arbitrary<Condition<S>>> compared(Fact<S, T> fact) {
        if (fact.kind() instanceof SpanKind) {
            return Option.none(); // periods are never compared with one another
        }
        Arbitrary<Relation> relations =
                fact.kind().isOrdered() ? Arbitraries.of(Relation.class) : Arbitraries.just(Relation.IS);
        return Option.of(Combinators.combine(relations, operand(fact, fact.kind()))
                .as((relation, operand) -> new Atom.Compared<>(fact, relation, operand)));
    }

    /** A constant, a parameter of the like, another fact of the like, or what a table gives for a fact of a choice. */
    private <T> Arbitrary<Operand<S, T>> operand(Fact<S, ?> fact, Kind<T> kind) {
        Seq<Arbitrary<Operand<S, T>>> operands = List.of(
                Values.of(kind).map(Operand.Constant::new),
                Arbitraries.of(vocabulary.parametersFor(kind).asJava()).map(Operand.Set::new));
        if (kind instanceof DayKind) {
            operands = operands.append(Arbitraries.just(asOf()));
        }
        Seq<Fact<S, T>> others = facts.filter(other -> other != fact && alike(other.kind(), kind))
                .map(Atoms::as);
        if (!others.isEmpty()) {
            operands = operands.append(Arbitraries.of(others.asJava()).map(Operand.Other::new));
        }
        if (!(kind instanceof TextKind || kind instanceof JudgementKind)) { // a cell could hold no table of them
            operands = operands.appendAll(facts.filter(by -> by != fact).flatMap(by -> fromTable(by, kind)));
        }
        return Arbitraries.oneOf(operands.asJava());
    }

    @SuppressWarnings("unchecked") // asked for days only
    private static <S, T> Operand<S, T> asOf() {
        return (Operand<S, T>) new Operand.AsOf<S>();
    }

    private <K, T> Option<Arbitrary<Operand<S, T>>> fromTable(Fact<S, K> by, Kind<T> kind) {
        return by.kind() instanceof ChoiceKind<K> keys
                ? Option.of(Arbitraries.of(vocabulary.tablesFor(keys, kind).asJava())
                        .map(table -> table.by(by)))
                : Option.none();
    }

    private static boolean alike(Kind<?> one, Kind<?> other) {
        if (one instanceof ChoiceKind<?> choice && other instanceof ChoiceKind<?> same) {
            return choice.values().equals(same.values()) && choice.isOrdered() == same.isOrdered();
        } else if (one instanceof ChoicesKind<?> choices && other instanceof ChoicesKind<?> same) {
            return choices.each().values().equals(same.each().values());
        }
        return one.getClass() == other.getClass();
    }

    private <T> Option<Arbitrary<Condition<S>>> oneOf(Fact<S, T> fact) {
        return fact.kind() instanceof ChoiceKind<T> choice
                ? Option.of(Arbitraries.subsetOf(choice.values().asJava())
                        .filter(values -> !values.isEmpty())
                        .map(values -> new Atom.OneOf<>(fact, List.ofAll(values))))
                : Option.none();
    }

    private Option<Arbitrary<Condition<S>>> includes(Fact<S, ?> fact) {
        return fact.kind() instanceof ChoicesKind<?> ? Option.of(includesAnyOrAll(as(fact))) : Option.none();
    }

    private <T> Arbitrary<Condition<S>> includesAnyOrAll(Fact<S, Set<T>> fact) {
        Arbitrary<Operand<S, Set<T>>> some = operand(fact, fact.kind())
                .filter(operand -> !(operand instanceof Operand.Constant<S, Set<T>> constant)
                        || !constant.value().isEmpty());
        return Combinators.combine(Arbitraries.of(true, false), some)
                .as((all, operand) -> new Atom.Includes<>(fact, all, operand));
    }

    private Seq<Arbitrary<Condition<S>>> within(Fact<S, ?> fact) {
        Fact<S, Done> done = as(fact);
        return ofKind(DayKind.class, day -> {
            Fact<S, LocalDate> since = as(day);
            Arbitrary<Operand<S, Period>> periods = operand(fact, new SpanKind());
            return periods.map(period -> new Atom.WithinPeriod<>(done, period, since));
        });
    }

    private Seq<Arbitrary<Condition<S>>> doneBy(Fact<S, ?> fact) {
        Fact<S, Done> done = as(fact);
        return ofKind(DayKind.class, day -> Arbitraries.just(new Atom.DoneBy<>(done, as(day))));
    }

    private Arbitrary<Condition<S>> recent(Fact<S, ?> fact) {
        Fact<S, LocalDate> day = as(fact);
        Arbitrary<Operand<S, Period>> periods = operand(fact, new SpanKind());
        return periods.map(period -> new Atom.NotLongAgo<>(day, period));
    }

    private Arbitrary<Condition<S>> judged(Fact<S, ?> fact) {
        Fact<S, Judgement> judgement = as(fact);
        Arbitrary<Operand<S, Period>> validities = operand(fact, new SpanKind());
        return validities
                .optional(0.75)
                .map(validity -> new Atom.Judged<>(
                        judgement, Option.ofOptional(validity), clause(fact, "認められている", "be judged so")));
    }

    private Arbitrary<Condition<S>> found(Fact<S, ?> fact) {
        Fact<S, Search> search = as(fact);
        Arbitrary<Operand<S, Integer>> depths = operand(fact, Vocabulary.DEPTH);
        return depths.optional(0.75)
                .map(depth -> new Atom.Found<>(search, Option.ofOptional(depth), clause(fact, "見つかっている", "be found")));
    }

    /** Tests by the length of what the values are written as: equal in every run, and throwing for some where asked to. */
    private Seq<Arbitrary<Condition<S>>> described(Fact<S, ?> fact) {
        Arbitrary<Seq<Fact<S, ?>>> read = Arbitraries.of(facts.asJava())
                .optional(0.5)
                .map(other -> other.isPresent() && other.get() != fact ? List.of(fact, other.get()) : List.of(fact));
        return List.of(Combinators.combine(read, Arbitraries.of(2, 3, 5), Arbitraries.of(false, false, true))
                .as((named, divisor, throwing) -> new Atom.Described<>(
                        named,
                        values -> test(values, divisor, throwing),
                        clause(
                                fact,
                                named.map(each -> each.words().ja()).mkString("・") + (throwing ? "異" : "検") + divisor
                                        + "の状態である",
                                "be " + (throwing ? "tried" : "tested") + " by " + divisor + " with "
                                        + named.map(each -> each.words().en()).mkString(" × ")))));
    }

    private static boolean test(Seq<Object> values, int divisor, boolean throwing) {
        int length = values.map(String::valueOf).mkString().length();
        if (throwing && length % divisor == 0) {
            throw new IllegalStateException("test of length " + length);
        }
        return length % divisor != 1;
    }

    private <P> Seq<Arbitrary<Condition<S>>> granted(Members<S, P> members) {
        Seq<Fact<P, ?>> inside = members.type().storedFacts();
        Seq<Fact<P, String>> names =
                inside.filter(fact -> fact.kind() instanceof TextKind).map(Atoms::as);
        Seq<Fact<P, LocalDate>> days =
                inside.filter(fact -> fact.kind() instanceof DayKind).map(Atoms::as);
        if (members.kind() != Members.Kind.PART || names.isEmpty() || days.size() < 2) {
            return List.empty();
        }
        Arbitrary<Seq<Role>> routes = Arbitraries.of(List.of(SUPERIOR), List.of(SUPERIOR, CHIEF));
        return ofKind(
                DayKind.class,
                on -> routes.map(
                        route -> new Atom.Granted<>(members, names.head(), days.get(0), days.get(1), as(on), route)));
    }
}
