package dev.isms.evaluator;

import dev.isms.condition.Atom;
import dev.isms.condition.Atom.Relation;
import dev.isms.condition.Operand;
import dev.isms.evaluation.Settings;
import dev.isms.evidence.Done;
import dev.isms.evidence.Judgement;
import dev.isms.evidence.Search;
import dev.isms.fact.PartOf;
import dev.isms.kind.Kind;
import dev.isms.subject.Fact;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;

/**
 * 原子条件の節の組み立て — each decides at once in all the cases that ledgers are full of, what is missing included; what is rarer
 * is asked of the interpreter, so that it means the same in both.
 */
record AtomNodes(Settings settings) {

    <S> Node<S> of(Atom<S> atom) {
        Option<Node<S>> listed = new Listed(settings).of(atom);
        if (listed.isDefined()) {
            return listed.get();
        }
        Node<S> slow = new Asked<>(atom, settings);
        if (atom instanceof Atom.Holds<S> holds) {
            return new Facts.Holds<>(Side.of(holds.fact()));
        } else if (atom instanceof Atom.Compared<S, ?> compared) {
            return compared(compared, slow);
        } else if (atom instanceof Atom.OneOf<S, ?> oneOf) {
            return oneOf(oneOf);
        } else if (atom instanceof Atom.Includes<S, ?> includes) {
            return includes(includes, slow);
        } else if (atom instanceof Atom.WithinPeriod<S> within) {
            return within(within, slow);
        } else if (atom instanceof Atom.DoneBy<S> by) {
            return doneBy(by, slow);
        } else if (atom instanceof Atom.NotLongAgo<S> recent) {
            Side<S, LocalDate> day = Side.of(recent.fact());
            return where(recent.period(), new Dated.NotLongAgo<>(day, side(recent.period())), slow);
        } else if (atom instanceof Atom.Judged<S> judged) {
            return judged(judged, slow);
        } else if (atom instanceof Atom.Found<S> found) {
            Side<S, Search> search = Side.of(found.fact());
            return new Facts.Found<>(search, slow);
        } else if (atom instanceof Atom.Granted<S, ?> granted) {
            return granted(granted, slow);
        }
        return slow;
    }

    /** The other side of a comparison. Where a table's key is not known it is null; {@link #where} keeps that apart. */
    private <S, T> Side<S, T> side(Operand<S, T> operand) {
        if (operand instanceof Operand.Constant<S, T> constant) {
            return new Side.Constant<>(constant.value());
        } else if (operand instanceof Operand.Set<S, T> set) {
            Option<T> value = settings.get(set.parameter());
            return value.<Side<S, T>>map(Side.Constant::new).getOrElse(Side.Unset::new);
        } else if (operand instanceof Operand.AsOf<?>) {
            return new Side.AsOf<>();
        } else if (operand instanceof Operand.Other<S, T> other) {
            return Side.of(other.fact());
        } else if (operand instanceof Operand.FromTable<S, ?, T> chosen) {
            return fromTable(chosen);
        }
        throw new AssertionError(operand);
    }

    private <S, K, T> Side<S, T> fromTable(Operand.FromTable<S, K, T> chosen) {
        Option<Map<K, T>> table = settings.get(chosen.table());
        return table.<Side<S, T>>map(values -> new Side.FromTable<>(Side.of(chosen.by()), values))
                .getOrElse(Side.Unset::new);
    }

    /** The node; but the slow one where a table gives one of several values, since it is not known which. */
    private <S, T> Node<S> where(Operand<S, T> operand, Node<S> node, Node<S> slow) {
        Side<S, T> side = side(operand);
        return side instanceof Side.FromTable<S, ?, T> ? new Asked.Unless<>(side, node, slow) : node;
    }

    private <S, T> Node<S> compared(Atom.Compared<S, T> compared, Node<S> slow) {
        Operand<S, T> operand = compared.operand();
        Kind<T> kind = compared.fact().kind();
        Kind<T> other = kind(operand, kind);
        Side<S, T> left = Side.of(compared.fact());
        Side<S, T> right = side(operand);
        if (compared.relation() == Relation.IS) {
            return kind.equals(other) ? where(operand, new Facts.Is<>(left, right, kind, slow), slow) : slow;
        }
        Facts.Bounds<T> bounds =
                new Facts.Bounds<>(kind.least().getOrNull(), kind.greatest().getOrNull());
        Comparator<T> order = new Facts.Order<>(kind);
        Node<S> atMost = compared.relation() == Relation.AT_MOST
                ? new Facts.AtMost<>(left, right, order, bounds, slow)
                : new Facts.AtMost<>(right, left, order, bounds, slow);
        return kind.equals(other) ? where(operand, atMost, slow) : slow;
    }

    /** The kind of the values that an operand can be. */
    private static <S, T> Kind<T> kind(Operand<S, T> operand, Kind<T> kind) {
        if (operand instanceof Operand.Set<S, T> set) {
            return set.parameter().kind();
        } else if (operand instanceof Operand.Other<S, T> other) {
            return other.fact().kind();
        } else if (operand instanceof Operand.FromTable<S, ?, T> chosen) {
            return chosen.table().kind().values();
        }
        return kind;
    }

    private static <S, T> Node<S> oneOf(Atom.OneOf<S, T> oneOf) {
        Fact<S, T> fact = oneOf.fact();
        return new Facts.OneOf<>(Side.of(fact), oneOf.values(), oneOf.namesEvery() ? Bits.TRUE : Bits.UNKNOWN);
    }

    private <S, T> Node<S> includes(Atom.Includes<S, T> includes, Node<S> slow) {
        Side<S, Set<T>> has = Side.of(includes.fact());
        return new Facts.Includes<>(has, side(includes.operand()), includes.all(), slow);
    }

    private <S> Node<S> within(Atom.WithinPeriod<S> within, Node<S> slow) {
        Side<S, Done> done = Side.of(within.fact());
        Side<S, LocalDate> since = Side.of(within.inUseSince());
        return where(within.period(), new Dated.Within<>(done, since, side(within.period())), slow);
    }

    private static <S> Node<S> doneBy(Atom.DoneBy<S> by, Node<S> slow) {
        Side<S, Done> done = Side.of(by.fact());
        Side<S, LocalDate> day = Side.of(by.day());
        return new Dated.DoneBy<>(done, day, slow);
    }

    private <S> Node<S> judged(Atom.Judged<S> judged, Node<S> slow) {
        Side<S, Judgement> judgement = Side.of(judged.fact());
        if (judged.validity().isEmpty()) {
            return new Dated.Judged<>(judgement);
        }
        Operand<S, Period> validity = judged.validity().get();
        return where(validity, new Dated.JudgedFor<>(judgement, side(validity)), slow);
    }

    private static <S, P> Node<S> granted(Atom.Granted<S, P> granted, Node<S> slow) {
        return granted.permission() instanceof PartOf<S, P> part
                ? new Dated.Granted<>(
                        part.getter(),
                        Side.of(granted.by()),
                        Side.of(granted.from()),
                        Side.of(granted.until()),
                        Side.of(granted.on()),
                        granted.route(),
                        slow)
                : slow;
    }
}
