package dev.isms.condition;

import dev.isms.condition.Gap.Fault;
import dev.isms.condition.Gap.MissingFact;
import dev.isms.condition.Gap.UnsetParameter;
import dev.isms.condition.Gap.WeakEvidence;
import dev.isms.kind.ChoicesKind;
import dev.isms.kind.DayKind;
import dev.isms.kind.Done;
import dev.isms.kind.Kind;
import dev.isms.kind.Search;
import dev.isms.kind.SpanKind;
import dev.isms.kind.WholeKind;
import dev.isms.subject.Fact;
import dev.isms.subject.Members;
import dev.isms.subject.Path;
import dev.isms.subject.Reading;
import dev.isms.subject.Reading.Failed;
import dev.isms.subject.Reading.Known;
import dev.isms.subject.Reading.Missing;
import dev.isms.text.Words;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * 条件の評価 — the truth of conditions as of a day, under the city's settings, by the facts in sight; and what keeps an
 * unknown one open.
 *
 * <p>It never throws, whatever the subject. An atom is decided where every value of its missing side gives the same answer,
 * and only there.
 */
public final class Evaluation {

    private static final DayKind DAY = new DayKind();
    private static final SpanKind SPAN = new SpanKind();
    private static final WholeKind DEPTH = new WholeKind(1, Integer.MAX_VALUE, Words.of("件", "entries"));

    private final LocalDate asOf;
    private final Settings settings;
    private final @Nullable Sight sight;

    private Evaluation(LocalDate asOf, Settings settings, @Nullable Sight sight) {
        this.asOf = asOf;
        this.settings = settings;
        this.sight = sight;
    }

    public static Evaluation of(LocalDate asOf, Settings settings) {
        return new Evaluation(
                Objects.requireNonNull(asOf, "as of"), Objects.requireNonNull(settings, "settings"), null);
    }

    /** The same evaluation by these facts alone. */
    public Evaluation by(Sight limited) {
        return new Evaluation(asOf, settings, Objects.requireNonNull(limited, "sight"));
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Settings settings() {
        return settings;
    }

    public <S> Truth truth(Condition<S> condition, S subject) {
        return truth(condition, subject, sight == null ? null : Path.ROOT, null);
    }

    /** What keeps the condition open, each thing once; empty when it is decided. */
    public <S> Seq<Gap> gaps(Condition<S> condition, S subject) {
        java.util.Set<Gap> gaps = new java.util.LinkedHashSet<>();
        truth(condition, subject, Path.ROOT, gaps::add);
        return List.ofAll(gaps);
    }

    // Every method below takes the path to the subject (null where nobody needs it) and where to put gaps (null where
    // nobody
    // asks); gaps are told by unknown atoms only, and a composite asks only those children that keep it open.

    private <S> Truth truth(Condition<S> condition, S subject, @Nullable Path at, @Nullable Consumer<Gap> gaps) {
        if (condition instanceof Condition.Holds<S> holds) {
            return holds(holds, subject, at, gaps);
        } else if (condition instanceof Condition.Compared<S, ?> compared) {
            return compared(compared, subject, at, gaps);
        } else if (condition instanceof Condition.All<S> all) {
            return atLeast(all.conditions().size(), all.conditions(), subject, at, gaps);
        } else if (condition instanceof Condition.Any<S> any) {
            return atLeast(1, any.conditions(), subject, at, gaps);
        } else if (condition instanceof Condition.AtLeast<S> some) {
            return atLeast(some.count(), some.conditions(), subject, at, gaps);
        } else if (condition instanceof Condition.Not<S> not) {
            return truth(not.condition(), subject, at, gaps).not();
        } else if (condition instanceof Condition.Exists<S> exists) {
            return exists(exists.members(), subject, at, gaps);
        } else if (condition instanceof Condition.ThereIs<S, ?> there) {
            return thereIs(there, subject, at, gaps);
        } else if (condition instanceof Condition.ForEach<S, ?> each) {
            return forEach(each, subject, at, gaps);
        } else if (condition instanceof Condition.HowMany<S, ?> many) {
            return howMany(many, subject, at, gaps);
        } else if (condition instanceof Condition.OneOf<S, ?> oneOf) {
            return oneOf(oneOf, subject, at, gaps);
        } else if (condition instanceof Condition.Includes<S, ?> includes) {
            return includes(includes, subject, at, gaps);
        } else if (condition instanceof Condition.WithinPeriod<S> within) {
            return within(within, subject, at, gaps);
        } else if (condition instanceof Condition.Found<S> found) {
            return found(found, subject, at, gaps);
        } else if (condition instanceof Condition.Described<S> described) {
            return described(described, subject, at, gaps);
        } else if (condition instanceof Condition.Granted<S, ?> granted) {
            return granted(granted, subject, at, gaps);
        }
        throw new AssertionError(condition);
    }

    private <S> Truth atLeast(
            int count, Seq<Condition<S>> conditions, S subject, @Nullable Path at, @Nullable Consumer<Gap> gaps) {
        Tally tally = new Tally(count, conditions.size());
        java.util.List<Condition<S>> open = new ArrayList<>();
        for (Condition<S> condition : conditions) {
            Truth truth = truth(condition, subject, at, null);
            if (truth == Truth.UNKNOWN) {
                open.add(condition);
            }
            tally.add(truth);
            if (tally.truth().isDecided()) {
                return tally.truth();
            }
        }
        if (gaps != null) {
            open.forEach(condition -> truth(condition, subject, at, gaps));
        }
        return Truth.UNKNOWN;
    }

    /** How many of a known number were true, false or unknown so far, and what follows for "at least so many". */
    private static final class Tally {
        private final int needed;
        private int possible;
        private int certain;

        Tally(int needed, int of) {
            this.needed = needed;
            this.possible = of;
        }

        void add(Truth truth) {
            if (truth == Truth.TRUE) {
                certain++;
            } else if (truth == Truth.FALSE) {
                possible--;
            }
        }

        Truth truth() {
            if (certain >= needed) {
                return Truth.TRUE;
            }
            return possible < needed ? Truth.FALSE : Truth.UNKNOWN;
        }
    }

    private <S> Truth holds(Condition.Holds<S> holds, S subject, @Nullable Path at, @Nullable Consumer<Gap> gaps) {
        Reading<Boolean> reading = read(holds.fact(), subject, at);
        if (reading instanceof Known<Boolean> known) {
            return Truth.of(known.value());
        }
        tell(gaps, holds.fact(), subject, at);
        return Truth.UNKNOWN;
    }

    private <S, T> Truth compared(
            Condition.Compared<S, T> compared, S subject, @Nullable Path at, @Nullable Consumer<Gap> gaps) {
        Fact<S, T> fact = compared.fact();
        Range<T> left = Range.of(read(fact, subject, at), fact.kind());
        Range<T> right = range(compared.operand(), fact.kind(), subject, at);
        Truth truth = switch (compared.relation()) {
            case AT_LEAST -> right.isAtMost(left, fact.kind());
            case AT_MOST -> left.isAtMost(right, fact.kind());
            case IS -> left.is(right, fact.kind());
        };
        if (truth == Truth.UNKNOWN && gaps != null) {
            tell(gaps, fact, subject, at);
            tell(gaps, compared.operand(), subject, at);
        }
        return truth;
    }

    private <S, T> Truth oneOf(
            Condition.OneOf<S, T> oneOf, S subject, @Nullable Path at, @Nullable Consumer<Gap> gaps) {
        if (read(oneOf.fact(), subject, at) instanceof Known<T> known) {
            return Truth.of(oneOf.values().contains(known.value()));
        }
        if (oneOf.namesEvery()) {
            return Truth.TRUE;
        }
        tell(gaps, oneOf.fact(), subject, at);
        return Truth.UNKNOWN;
    }

    private <S, T> Truth includes(
            Condition.Includes<S, T> includes, S subject, @Nullable Path at, @Nullable Consumer<Gap> gaps) {
        Fact<S, Set<T>> fact = includes.fact();
        Sets<T> has = Sets.of(read(fact, subject, at), fact.kind());
        Sets<T> asked = sets(includes.operand(), fact.kind(), subject, at);
        Truth truth = includes.all() ? has.includeAllOf(asked) : has.includeAnyOf(asked);
        if (truth == Truth.UNKNOWN && gaps != null) {
            tell(gaps, fact, subject, at);
            tell(gaps, includes.operand(), subject, at);
        }
        return truth;
    }

    private <S, P> Truth exists(Members<S, P> members, S subject, @Nullable Path at, @Nullable Consumer<Gap> gaps) {
        if (read(members, subject, at) instanceof Known<Seq<P>> known) {
            return Truth.of(!known.value().isEmpty());
        }
        tell(gaps, members, subject, at);
        return Truth.UNKNOWN;
    }

    private <S, P> Truth thereIs(
            Condition.ThereIs<S, P> there, S subject, @Nullable Path at, @Nullable Consumer<Gap> gaps) {
        return count(there.members(), there.condition(), false, 1, subject, at, gaps);
    }

    private <S, P> Truth howMany(
            Condition.HowMany<S, P> many, S subject, @Nullable Path at, @Nullable Consumer<Gap> gaps) {
        return count(many.members(), many.condition(), false, many.count(), subject, at, gaps);
    }

    private <S, P> Truth forEach(
            Condition.ForEach<S, P> each, S subject, @Nullable Path at, @Nullable Consumer<Gap> gaps) {
        return count(each.members(), each.condition(), true, 1, subject, at, gaps)
                .not();
    }

    private <S, P> Truth count(
            Members<S, P> members,
            Condition<P> condition,
            boolean negated,
            int count,
            S subject,
            @Nullable Path at,
            @Nullable Consumer<Gap> gaps) {
        if (!(read(members, subject, at) instanceof Known<Seq<P>> known)) {
            tell(gaps, members, subject, at);
            return Truth.UNKNOWN;
        }
        Seq<P> items = known.value();
        Tally tally = new Tally(count, items.size());
        java.util.List<Runnable> open = new ArrayList<>();
        int position = 0;
        for (P item : items) {
            Path itemPath = at == null ? null : at.toItem(members, position++, item);
            Truth truth = truth(condition, item, itemPath, null);
            if (truth == Truth.UNKNOWN && gaps != null) {
                open.add(() -> truth(condition, item, itemPath, gaps));
            }
            tally.add(negated ? truth.not() : truth);
        }
        Truth truth = tally.truth();
        if (truth == Truth.UNKNOWN) {
            open.forEach(Runnable::run);
        }
        return truth;
    }

    private <S> Truth within(
            Condition.WithinPeriod<S> within, S subject, @Nullable Path at, @Nullable Consumer<Gap> gaps) {
        Reading<Done> done = read(within.fact(), subject, at);
        Range<Period> period = range(within.period(), SPAN, subject, at);
        Truth truth = Truth.UNKNOWN;
        Option<Path> dated = Option.none();
        if (done instanceof Known<Done> known) {
            Fact<S, ?> from = known.value().lastOn().isDefined() ? within.fact() : within.inUseSince();
            Option<LocalDate> base = known.value().lastOn().orElse(() -> known(within.inUseSince(), subject, at));
            if (base.exists(day -> day.isAfter(asOf))) {
                dated = Option.of(path(at).to(from));
            } else if (base.isDefined()) {
                truth = notLate(base.get(), period);
            }
        }
        if (truth == Truth.UNKNOWN && gaps != null) {
            if (dated.isDefined()) {
                gaps.accept(new WeakEvidence(dated.get(), Words.of("判定日" + asOf + "より後の日付", "a day after " + asOf)));
                return truth;
            }
            tell(gaps, within.fact(), subject, at);
            if (!(done instanceof Known<Done> known) || known.value().lastOn().isEmpty()) {
                tell(gaps, within.inUseSince(), subject, at);
            }
            tell(gaps, within.period(), subject, at);
        }
        return truth;
    }

    private Truth notLate(LocalDate done, Range<Period> period) {
        if (!asOf.isAfter(done.plus(period.from().get()))) {
            return Truth.TRUE;
        }
        return asOf.isAfter(done.plus(period.to().get())) ? Truth.FALSE : Truth.UNKNOWN;
    }

    private <S> Truth found(Condition.Found<S> found, S subject, @Nullable Path at, @Nullable Consumer<Gap> gaps) {
        Option<Range<Integer>> asked = found.depth().map(depth -> range(depth, DEPTH, subject, at));
        if (read(found.fact(), subject, at) instanceof Known<Search> known) {
            Search search = known.value();
            if (search.isFound()) {
                return Truth.TRUE;
            }
            if (search.depth().isEmpty()
                    || asked.exists(range -> range.to().get() <= search.depth().get())) {
                return Truth.FALSE;
            }
            if (gaps != null
                    && (asked.isEmpty()
                            || asked.get().from().get() > search.depth().get())) {
                gaps.accept(new WeakEvidence(
                        path(at).to(found.fact()), tooShallow(search.depth().get())));
            }
        }
        tell(gaps, found.fact(), subject, at);
        found.depth().forEach(depth -> tell(gaps, depth, subject, at));
        return Truth.UNKNOWN;
    }

    private static Words tooShallow(int depth) {
        return Words.of("直近" + depth + "件しか照合していない", "only the last " + depth + " were looked through");
    }

    private <S> Truth described(
            Condition.Described<S> described, S subject, @Nullable Path at, @Nullable Consumer<Gap> gaps) {
        java.util.List<Object> values = new ArrayList<>();
        for (Fact<S, ?> fact : described.facts()) {
            if (read(fact, subject, at) instanceof Known<?> known) {
                values.add(known.value());
            }
        }
        if (values.size() < described.facts().size()) {
            described.facts().forEach(fact -> tell(gaps, fact, subject, at));
            return Truth.UNKNOWN;
        }
        Reading<Boolean> tested =
                Reading.guarded(() -> new Known<>(described.test().apply(List.ofAll(values))));
        if (tested instanceof Known<Boolean> known) {
            return Truth.of(known.value());
        }
        if (gaps != null && tested instanceof Failed<Boolean> failed) {
            gaps.accept(new Fault(path(at).to(described.facts().head()), failed.cause()));
        }
        return Truth.UNKNOWN;
    }

    private <S, P> Truth granted(
            Condition.Granted<S, P> granted, S subject, @Nullable Path at, @Nullable Consumer<Gap> gaps) {
        Reading<Seq<P>> reading = read(granted.permission(), subject, at);
        if (!(reading instanceof Known<Seq<P>> known)) {
            tell(gaps, granted.permission(), subject, at);
            tell(gaps, granted.on(), subject, at);
            return Truth.UNKNOWN;
        }
        if (known.value().isEmpty()) {
            return Truth.FALSE;
        }
        P permission = known.value().head();
        Path inside = at == null ? null : at.to(granted.permission());
        Truth by = known(granted.by(), permission, inside)
                .map(name -> Truth.of(granted.route()
                        .exists(role -> role.words().ja().equals(name)
                                || role.words().en().equals(name))))
                .getOrElse(Truth.UNKNOWN);
        Range<LocalDate> on = Range.of(read(granted.on(), subject, at), DAY);
        Range<LocalDate> from = Range.of(read(granted.from(), permission, inside), DAY);
        Range<LocalDate> until = Range.of(read(granted.until(), permission, inside), DAY);
        Truth truth =
                by.and(from.isAtMost(on, DAY)).and(on.isAtMost(until, DAY)).and(from.isAtMost(until, DAY));
        if (truth == Truth.UNKNOWN && gaps != null) {
            tell(gaps, granted.by(), permission, inside);
            tell(gaps, granted.from(), permission, inside);
            tell(gaps, granted.until(), permission, inside);
            tell(gaps, granted.on(), subject, at);
        }
        return truth;
    }

    private <S, T> Range<T> range(Operand<S, T> operand, Kind<T> kind, S subject, @Nullable Path at) {
        if (operand instanceof Operand.Constant<S, T> constant) {
            return Range.only(constant.value());
        } else if (operand instanceof Operand.Set<S, T> set) {
            return settings.get(set.parameter())
                    .map(Range::only)
                    .getOrElse(() -> Range.any(set.parameter().kind()));
        } else if (operand instanceof Operand.Other<S, T> other) {
            return Range.of(read(other.fact(), subject, at), other.fact().kind());
        }
        throw new AssertionError(kind);
    }

    private <S, T> Sets<T> sets(Operand<S, Set<T>> operand, Kind<Set<T>> kind, S subject, @Nullable Path at) {
        if (operand instanceof Operand.Constant<S, Set<T>> constant) {
            return Sets.only(constant.value());
        } else if (operand instanceof Operand.Set<S, Set<T>> set) {
            return settings.get(set.parameter())
                    .map(Sets::only)
                    .getOrElse(() -> Sets.any(set.parameter().kind()));
        } else if (operand instanceof Operand.Other<S, Set<T>> other) {
            return Sets.of(read(other.fact(), subject, at), other.fact().kind());
        }
        throw new AssertionError(kind);
    }

    private <S, T> Option<T> known(Fact<S, T> fact, S subject, @Nullable Path at) {
        return read(fact, subject, at) instanceof Known<T> known ? Option.of(known.value()) : Option.none();
    }

    private <S, T> Reading<T> read(Fact<S, T> fact, S subject, @Nullable Path at) {
        if (sight == null || at == null) {
            return fact.read(subject);
        }
        if (!fact.isDerived()) {
            return sight.shows(at.to(fact)) ? fact.read(subject) : new Missing<>();
        }
        return fact.sources().forAll(source -> sight.shows(at.to(source))) ? fact.read(subject) : new Missing<>();
    }

    private <S, P> Reading<Seq<P>> read(Members<S, P> members, S subject, @Nullable Path at) {
        if (sight != null && at != null && !sight.showsMembers(at.to(members))) {
            return new Missing<>();
        }
        return members.read(subject);
    }

    private static Path path(@Nullable Path at) {
        return at == null ? Path.ROOT : at;
    }

    private <S> void tell(@Nullable Consumer<Gap> gaps, Fact<S, ?> fact, S subject, @Nullable Path at) {
        if (gaps == null) {
            return;
        }
        if (fact.isDerived() && fact.sources().exists(source -> !(read(source, subject, at) instanceof Known<?>))) {
            fact.sources().forEach(source -> tell(gaps, source, subject, at));
            return;
        }
        Reading<?> reading = read(fact, subject, at);
        if (reading instanceof Missing<?>) {
            gaps.accept(new MissingFact(path(at).to(fact)));
        } else if (reading instanceof Failed<?> failed) {
            gaps.accept(new Fault(path(at).to(fact), failed.cause()));
        }
    }

    private <S, P> void tell(@Nullable Consumer<Gap> gaps, Members<S, P> members, S subject, @Nullable Path at) {
        if (gaps == null) {
            return;
        }
        gaps.accept(
                read(members, subject, at) instanceof Failed<Seq<P>> failed
                        ? new Fault(path(at).to(members), failed.cause())
                        : new MissingFact(path(at).to(members)));
    }

    private <S> void tell(@Nullable Consumer<Gap> gaps, Operand<S, ?> operand, S subject, @Nullable Path at) {
        if (gaps == null) {
            return;
        }
        if (operand instanceof Operand.Set<S, ?> set
                && settings.get(set.parameter()).isEmpty()) {
            gaps.accept(new UnsetParameter(set.parameter()));
        } else if (operand instanceof Operand.Other<S, ?> other) {
            tell(gaps, other.fact(), subject, at);
        }
    }

    /** The sets that a side of a comparison can be: at least these, at most those. */
    private record Sets<T>(Set<T> least, Option<Set<T>> greatest, boolean isKnown, boolean mayBeEmpty) {

        static <T> Sets<T> only(Set<T> value) {
            return new Sets<>(value, Option.of(value), true, value.isEmpty());
        }

        static <T> Sets<T> of(Reading<Set<T>> reading, Kind<Set<T>> kind) {
            return reading instanceof Known<Set<T>> known ? only(known.value()) : any(kind);
        }

        static <T> Sets<T> any(Kind<Set<T>> kind) {
            return kind instanceof ChoicesKind<?> choices
                    ? new Sets<>(LinkedHashSet.empty(), Option.of(every(choices)), false, choices.mayBeEmpty())
                    : new Sets<>(LinkedHashSet.empty(), Option.none(), false, true);
        }

        @SuppressWarnings("unchecked") // a kind of sets of T lists values of T
        private static <T> Set<T> every(ChoicesKind<?> choices) {
            return (Set<T>) LinkedHashSet.ofAll(choices.each().values());
        }

        Truth includeAllOf(Sets<T> asked) {
            if (asked.greatest.exists(least::containsAll)) {
                return Truth.TRUE;
            }
            boolean never = asked.least.exists(one -> greatest.exists(all -> !all.contains(one)));
            boolean neverEmpty = isKnown && least.isEmpty() && !asked.mayBeEmpty;
            return never || neverEmpty ? Truth.FALSE : Truth.UNKNOWN;
        }

        Truth includeAnyOf(Sets<T> asked) {
            if (least.exists(asked.least::contains)) {
                return Truth.TRUE;
            }
            if (isKnown && asked.greatest.exists(least::containsAll) && !asked.mayBeEmpty
                    || asked.isKnown && greatest.exists(asked.least::containsAll) && !mayBeEmpty) {
                return Truth.TRUE;
            }
            boolean apart = greatest.exists(all -> asked.greatest.exists(other -> !all.exists(other::contains)));
            return apart ? Truth.FALSE : Truth.UNKNOWN;
        }
    }
}
