package dev.isms.testkit.reference;

import dev.isms.condition.Atom;
import dev.isms.condition.Condition;
import dev.isms.condition.Operand;
import dev.isms.evaluation.Settings;
import dev.isms.evaluation.Truth;
import dev.isms.evidence.Done;
import dev.isms.evidence.Search;
import dev.isms.kind.DayKind;
import dev.isms.kind.Kind;
import dev.isms.kind.SpanKind;
import dev.isms.kind.WholeKind;
import dev.isms.subject.Fact;
import dev.isms.subject.Members;
import dev.isms.subject.Reading;
import dev.isms.testkit.reference.Sides.Side;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;

/**
 * 素朴な真偽 — the truth of a condition by trying, for every side of an atom that is not known, each value that it could have.
 *
 * <p>It reads conditions as data. What cannot be read is as good as missing.
 */
final class NaiveTruth {

    private static final WholeKind DEPTH = new WholeKind(1, Integer.MAX_VALUE, Words.same("件"));

    private final LocalDate asOf;
    private final Settings settings;

    NaiveTruth(LocalDate asOf, Settings settings) {
        this.asOf = asOf;
        this.settings = settings;
    }

    <S> Truth of(Condition<S> condition, S subject) {
        if (condition instanceof Condition.All<S> all) {
            return counted(
                    all.conditions().map(child -> of(child, subject)),
                    all.conditions().size());
        } else if (condition instanceof Condition.Any<S> any) {
            return counted(any.conditions().map(child -> of(child, subject)), 1);
        } else if (condition instanceof Condition.AtLeast<S> some) {
            return counted(some.conditions().map(child -> of(child, subject)), some.count());
        } else if (condition instanceof Condition.Not<S> not) {
            return opposite(of(not.condition(), subject));
        } else if (condition instanceof Condition.Exists<S> exists) {
            return members(exists.members(), subject)
                    .map(items -> answer(!items.isEmpty()))
                    .getOrElse(Truth.UNKNOWN);
        } else if (condition instanceof Condition.ThereIs<S, ?> there) {
            return over(there, subject, false, 1);
        } else if (condition instanceof Condition.HowMany<S, ?> many) {
            return over(many, subject, false, many.count());
        } else if (condition instanceof Condition.ForEach<S, ?> each) {
            return over(each, subject, true, 0);
        } else if (condition instanceof Atom.Holds<S> holds) {
            return Sides.agreed(
                    side(holds.fact(), subject).values(List.empty()), List.of(true), (is, yes) -> answer(is));
        } else if (condition instanceof Atom.Compared<S, ?> compared) {
            return compared(compared, subject);
        } else if (condition instanceof Atom.OneOf<S, ?> oneOf) {
            return oneOf(oneOf, subject);
        } else if (condition instanceof Atom.Includes<S, ?> includes) {
            return includes(includes, subject);
        } else if (condition instanceof Atom.WithinPeriod<S> within) {
            return within(within, subject);
        } else if (condition instanceof Atom.DoneBy<S> by) {
            return doneBy(by, subject);
        } else if (condition instanceof Atom.NotLongAgo<S> recent) {
            return Sides.agreed(
                    side(recent.fact(), subject).values(List.of(asOf)),
                    periods(recent.period(), subject),
                    this::onTime);
        } else if (condition instanceof Atom.Judged<S> judged) {
            return judged(judged, subject);
        } else if (condition instanceof Atom.Found<S> found) {
            return found(found, subject);
        } else if (condition instanceof Atom.Granted<S, ?> granted) {
            return granted(granted, subject);
        }
        return described((Atom.Described<S>) condition, subject);
    }

    static Truth opposite(Truth truth) {
        return truth == Truth.TRUE ? Truth.FALSE : truth == Truth.FALSE ? Truth.TRUE : Truth.UNKNOWN;
    }

    static Truth counted(Seq<Truth> truths, int needed) {
        if (truths.count(truth -> truth == Truth.TRUE) >= needed) {
            return Truth.TRUE;
        }
        return truths.count(truth -> truth != Truth.FALSE) < needed ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static Truth answer(boolean is) {
        return is ? Truth.TRUE : Truth.FALSE;
    }

    private <S, P> Truth over(Condition.OverMembers<S, P> over, S subject, boolean each, int needed) {
        return members(over.members(), subject)
                .map(items -> counted(items.map(item -> of(over.condition(), item)), each ? items.size() : needed))
                .getOrElse(Truth.UNKNOWN);
    }

    private static <S, P> Option<Seq<P>> members(Members<S, P> members, S subject) {
        return members.read(subject) instanceof Reading.Known<Seq<P>> known ? Option.of(known.value()) : Option.none();
    }

    private static <S, T> Side<T> side(Fact<S, T> fact, S subject) {
        return Side.of(fact.read(subject), fact.kind());
    }

    private <S, T> Side<T> side(Operand<S, T> operand, Kind<T> kind, S subject) {
        if (operand instanceof Operand.Set<S, T> set) {
            return new Side<>(
                    settings.get(set.parameter()).toList(), set.parameter().kind());
        } else if (operand instanceof Operand.Other<S, T> other) {
            return side(other.fact(), subject);
        } else if (operand instanceof Operand.AsOf<?>) {
            return today(kind);
        } else if (operand instanceof Operand.FromTable<S, ?, T> chosen) {
            return looked(chosen, subject);
        }
        return new Side<>(List.of(((Operand.Constant<S, T>) operand).value()), kind);
    }

    /** A table that is set gives one of its values for each key that there can be. */
    private <S, K, T> Side<T> looked(Operand.FromTable<S, K, T> chosen, S subject) {
        Seq<K> keys = side(chosen.by(), subject).values(List.empty());
        Seq<T> given = settings.get(chosen.table()).toList().flatMap(table -> keys.flatMap(table::get));
        return new Side<>(given, chosen.table().kind().values());
    }

    @SuppressWarnings("unchecked") // the day of assessment is compared with days only
    private <T> Side<T> today(Kind<T> kind) {
        return new Side<>(List.of((T) asOf), kind);
    }

    private <S, T> Truth compared(Atom.Compared<S, T> compared, S subject) {
        Side<T> left = side(compared.fact(), subject);
        Side<T> right = side(compared.operand(), left.kind(), subject);
        return Sides.agreed(
                left.values(right.landmarks()),
                right.values(left.landmarks()),
                (a, b) -> answer(
                        switch (compared.relation()) {
                            case IS -> a.equals(b);
                            case AT_LEAST -> left.kind().compare(a, b).get() >= 0;
                            case AT_MOST -> left.kind().compare(a, b).get() <= 0;
                        }));
    }

    private <S, T> Truth oneOf(Atom.OneOf<S, T> oneOf, S subject) {
        return Sides.agreed(
                side(oneOf.fact(), subject).values(oneOf.values()),
                List.of(oneOf.values()),
                (value, values) -> answer(values.contains(value)));
    }

    private <S, T> Truth includes(Atom.Includes<S, T> includes, S subject) {
        Side<Set<T>> has = side(includes.fact(), subject);
        Side<Set<T>> asked = side(includes.operand(), has.kind(), subject);
        return Sides.agreed(
                has.values(asked.landmarks()),
                asked.values(has.landmarks()),
                (a, b) -> answer(includes.all() ? b.forAll(a::contains) : b.exists(a::contains)));
    }

    private <S> Truth within(Atom.WithinPeriod<S> within, S subject) {
        Side<Done> done = side(within.fact(), subject);
        Side<LocalDate> used = side(within.inUseSince(), subject);
        Seq<LocalDate> today = List.of(asOf);
        Seq<Period> periods = periods(within.period(), subject);
        Seq<LocalDate> uses = used.values(today);
        Seq<Option<LocalDate>> bases = done.values(List.of(Done.on(asOf)))
                .flatMap(when -> when.lastOn().isDefined() ? List.of(when.lastOn()) : uses.map(Option::of))
                .distinct();
        return Sides.agreed(bases, periods, (base, period) -> onTime(base.get(), period));
    }

    /** For every day that it can have been done on, or none, and every day that it can be held against. */
    private <S> Truth doneBy(Atom.DoneBy<S> by, S subject) {
        Side<Done> done = side(by.fact(), subject);
        Side<LocalDate> day = side(by.day(), subject);
        Seq<LocalDate> marks = done.known().flatMap(Done::lastOn).append(asOf);
        return Sides.agreed(
                done.values(marks.appendAll(day.known()).map(Done::on)),
                day.values(marks),
                (when, until) -> when.lastOn().exists(last -> last.isAfter(asOf))
                        ? Truth.UNKNOWN
                        : answer(when.lastOn().exists(last -> !last.isAfter(until))));
    }

    private Truth onTime(LocalDate base, Period period) {
        if (base.isAfter(asOf)) {
            return Truth.UNKNOWN;
        }
        return answer(!base.plus(period).isBefore(asOf));
    }

    private <S> Seq<Period> periods(Operand<S, Period> period, S subject) {
        return side(period, new SpanKind(), subject).values(List.empty());
    }

    /** As it was judged, for every period that it may count; a judgement of another time settles nothing. */
    private <S> Truth judged(Atom.Judged<S> judged, S subject) {
        Seq<Option<Period>> validities = judged.validity().isEmpty()
                ? List.of(Option.none())
                : periods(judged.validity().get(), subject).map(Option::of);
        return Sides.agreed(
                side(judged.fact(), subject).values(List.empty()),
                validities,
                (judgement, validity) -> counts(judgement.on(), validity) ? answer(judgement.holds()) : Truth.UNKNOWN);
    }

    private boolean counts(LocalDate on, Option<Period> validity) {
        return !on.isAfter(asOf) && validity.forAll(period -> !on.plus(period).isBefore(asOf));
    }

    private <S> Truth found(Atom.Found<S> found, S subject) {
        Side<Search> search = side(found.fact(), subject);
        Seq<Integer> near = search.known().flatMap(Search::depth);
        Seq<Option<Integer>> depths = found.depth().isEmpty()
                ? List.of(Option.none())
                : side(found.depth().get(), DEPTH, subject).values(near).map(Option::of);
        return Sides.agreed(search.values(List.empty()), depths, NaiveTruth::found);
    }

    private static Truth found(Search search, Option<Integer> asked) {
        if (search.isFound()) {
            return Truth.TRUE;
        }
        boolean enough =
                search.depth().isEmpty() || asked.isDefined() && search.depth().get() >= asked.get();
        return enough ? Truth.FALSE : Truth.UNKNOWN;
    }

    private <S> Truth described(Atom.Described<S> described, S subject) {
        Seq<Object> values = List.empty();
        for (Fact<S, ?> fact : described.facts()) {
            if (!(fact.read(subject) instanceof Reading.Known<?> known)) {
                return Truth.UNKNOWN;
            }
            values = values.append(known.value());
        }
        try {
            Boolean is = described.test().apply(values);
            return is == null ? Truth.UNKNOWN : answer(is);
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) { // a test that throws settles nothing
            return Truth.UNKNOWN;
        }
    }

    private <S, P> Truth granted(Atom.Granted<S, P> granted, S subject) {
        Option<Seq<P>> permission = members(granted.permission(), subject);
        if (permission.isEmpty() || permission.get().isEmpty()) {
            return permission.isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
        }
        P given = permission.get().head();
        Side<LocalDate> on = side(granted.on(), subject);
        Side<LocalDate> from = side(granted.from(), given);
        Side<LocalDate> until = side(granted.until(), given);
        Seq<LocalDate> marks = on.landmarks().appendAll(from.landmarks()).appendAll(until.landmarks());
        Seq<String> route = granted.route()
                .flatMap(role -> List.of(role.words().ja(), role.words().en()));
        Truth by = Sides.agreed(
                side(granted.by(), given).values(route), List.of(route), (name, roles) -> answer(roles.contains(name)));
        Truth inForce = Sides.agreed(
                pairs(from.values(marks), until.values(marks)),
                on.values(marks).filter(new DayKind()::accepts),
                (days, day) -> answer(!day.isBefore(days.get(0)) && !day.isAfter(days.get(1))));
        return counted(List.of(by, inForce), 2);
    }

    private static Seq<Seq<LocalDate>> pairs(Seq<LocalDate> firsts, Seq<LocalDate> seconds) {
        return firsts.flatMap(first -> seconds.map(second -> List.of(first, second)));
    }
}
