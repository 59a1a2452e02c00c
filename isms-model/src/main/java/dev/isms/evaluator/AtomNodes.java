package dev.isms.evaluator;

import dev.isms.condition.Atom;
import dev.isms.evaluation.Settings;
import dev.isms.evaluation.Truth;
import dev.isms.evidence.Done;
import dev.isms.evidence.Judgement;
import dev.isms.kind.Kind;
import dev.isms.subject.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * 原子条件の節 — each decides at once where both of its sides are known values, which is nearly always, or where the fact alone leaves
 * it open; in every other case, and for the rarer atoms, the interpreter is asked, so that what is missing, unset or unreadable
 * means the same in both.
 */
final class AtomNodes {

    private AtomNodes() {}

    static <S> Node<S> of(Atom<S> atom, Settings settings) {
        Node<S> slow = new Asked<>(atom, settings);
        if (atom instanceof Atom.Holds<S> holds) {
            return new Quick<>(slow, holds(holds.fact()));
        } else if (atom instanceof Atom.Compared<S, ?> compared) {
            return new Quick<>(slow, compared(compared, settings));
        } else if (atom instanceof Atom.OneOf<S, ?> oneOf) {
            return new Quick<>(slow, oneOf(oneOf));
        } else if (atom instanceof Atom.Includes<S, ?> includes) {
            return new Quick<>(slow, includes(includes, settings));
        } else if (atom instanceof Atom.WithinPeriod<S> within) {
            return new Quick<>(slow, within(within, settings));
        } else if (atom instanceof Atom.DoneBy<S> by) {
            return new Quick<>(slow, doneBy(by));
        } else if (atom instanceof Atom.NotLongAgo<S> recent) {
            return new Quick<>(slow, notLongAgo(recent, settings));
        } else if (atom instanceof Atom.Judged<S> judged && judged.validity().isEmpty()) {
            return new Quick<>(slow, judged(judged.fact()));
        }
        return slow;
    }

    /** 即断 — decides where it can, and says null where it can't. */
    private interface Decision<S> {

        @Nullable
        Truth truth(S subject, LocalDate asOf);
    }

    private static final class Quick<S> extends Node<S> {

        private final Node<S> slow;
        private final Decision<S> decision;

        Quick(Node<S> slow, Decision<S> decision) {
            this.slow = slow;
            this.decision = decision;
        }

        @Override
        Truth truth(S subject, LocalDate asOf) {
            Truth truth = decision.truth(subject, asOf);
            return truth == null ? slow.truth(subject, asOf) : truth;
        }
    }

    private static <S> Decision<S> holds(Fact<S, Boolean> fact) {
        return (subject, asOf) -> {
            Boolean value = fact.known(subject).getOrNull();
            return value == null ? Truth.UNKNOWN : Truth.of(value);
        };
    }

    private static <S, T> Decision<S> compared(Atom.Compared<S, T> compared, Settings settings) {
        Fact<S, T> fact = compared.fact();
        Kind<T> kind = fact.kind();
        Side<S, T> side = Side.of(compared.operand(), settings);
        return (subject, asOf) -> {
            T left = fact.known(subject).getOrNull();
            T right = left == null ? null : side.value(subject, asOf);
            if (left == null || right == null) {
                return null;
            }
            return switch (compared.relation()) {
                case IS -> Truth.of(left.equals(right));
                case AT_LEAST -> atMost(right, left, kind);
                case AT_MOST -> atMost(left, right, kind);
            };
        };
    }

    private static <T> Truth atMost(T small, T large, Kind<T> kind) {
        if (small instanceof LocalDate first && large instanceof LocalDate second) {
            return Truth.of(!first.isAfter(second));
        }
        return Truth.of(kind.compare(small, large).get() <= 0);
    }

    private static <S, T> Decision<S> oneOf(Atom.OneOf<S, T> oneOf) {
        Fact<S, T> fact = oneOf.fact();
        Seq<T> values = oneOf.values();
        Truth otherwise = oneOf.namesEvery() ? Truth.TRUE : Truth.UNKNOWN;
        return (subject, asOf) -> {
            T value = fact.known(subject).getOrNull();
            return value == null ? otherwise : Truth.of(values.contains(value));
        };
    }

    private static <S, T> Decision<S> includes(Atom.Includes<S, T> includes, Settings settings) {
        Fact<S, Set<T>> fact = includes.fact();
        Side<S, Set<T>> side = Side.of(includes.operand(), settings);
        return (subject, asOf) -> {
            Set<T> has = fact.known(subject).getOrNull();
            Set<T> asked = has == null ? null : side.value(subject, asOf);
            if (has == null || asked == null) {
                return null;
            }
            return Truth.of(includes.all() ? has.containsAll(asked) : has.exists(asked::contains));
        };
    }

    private static <S> Decision<S> within(Atom.WithinPeriod<S> within, Settings settings) {
        Fact<S, Done> fact = within.fact();
        Fact<S, LocalDate> inUseSince = within.inUseSince();
        Side<S, Period> side = Side.of(within.period(), settings);
        return (subject, asOf) -> {
            Done done = fact.known(subject).getOrNull();
            if (done == null) {
                return Truth.UNKNOWN;
            }
            Period period = side.value(subject, asOf);
            if (period == null) {
                return null;
            }
            LocalDate base = done.lastOn().isDefined()
                    ? done.lastOn().get()
                    : inUseSince.known(subject).getOrNull();
            return base == null ? Truth.UNKNOWN : notLate(base, period, asOf);
        };
    }

    /** A day to come settles nothing. */
    private static Truth notLate(LocalDate day, Period period, LocalDate asOf) {
        return day.isAfter(asOf) ? Truth.UNKNOWN : Truth.of(!asOf.isAfter(day.plus(period)));
    }

    private static <S> Decision<S> doneBy(Atom.DoneBy<S> by) {
        Fact<S, Done> fact = by.fact();
        Fact<S, LocalDate> until = by.day();
        return (subject, asOf) -> {
            Done done = fact.known(subject).getOrNull();
            if (done == null) {
                return Truth.UNKNOWN;
            }
            if (done.lastOn().isEmpty()) {
                return Truth.FALSE;
            }
            LocalDate last = done.lastOn().get();
            if (last.isAfter(asOf)) {
                return Truth.UNKNOWN;
            }
            LocalDate day = until.known(subject).getOrNull();
            return day == null ? null : Truth.of(!last.isAfter(day));
        };
    }

    private static <S> Decision<S> notLongAgo(Atom.NotLongAgo<S> recent, Settings settings) {
        Fact<S, LocalDate> fact = recent.fact();
        Side<S, Period> side = Side.of(recent.period(), settings);
        return (subject, asOf) -> {
            LocalDate day = fact.known(subject).getOrNull();
            if (day == null) {
                return Truth.UNKNOWN;
            }
            Period period = side.value(subject, asOf);
            return period == null ? null : notLate(day, period, asOf);
        };
    }

    /** One that the text sets no end; a judgement of a day to come settles nothing. */
    private static <S> Decision<S> judged(Fact<S, Judgement> fact) {
        return (subject, asOf) -> {
            Judgement judgement = fact.known(subject).getOrNull();
            if (judgement == null) {
                return Truth.UNKNOWN;
            }
            return judgement.on().isAfter(asOf) ? Truth.UNKNOWN : Truth.of(judgement.holds());
        };
    }
}
