package dev.isms.condition;

import dev.isms.evidence.Done;
import dev.isms.evidence.Judgement;
import dev.isms.evidence.Search;
import dev.isms.kind.ChoiceKind;
import dev.isms.organization.Role;
import dev.isms.subject.Fact;
import dev.isms.subject.Members;
import dev.isms.text.Clause;
import dev.isms.text.Visible;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.function.Function;

/**
 * 原子条件 — a condition that is not put together from others: it reads facts. It is decided where every value of its missing
 * side gives the same answer, and only there.
 *
 * @param <S> what it is a condition of
 */
public sealed interface Atom<S> extends Condition<S> {
    /** である — a flag, in its own clause. */
    record Holds<S>(Fact<S, Boolean> fact, Clause clause) implements Atom<S> {
        public Holds {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(clause, "clause");
        }

        @Override
        public Seq<Fact<S, ?>> facts() {
            return List.of(fact);
        }
    }

    /** 比較の関係 — how a fact is compared. */
    enum Relation {
        IS,
        AT_LEAST,
        AT_MOST
    }

    /** 比較 — a fact compared with a constant, a parameter or another fact. */
    record Compared<S, T>(Fact<S, T> fact, Relation relation, Operand<S, T> operand) implements Atom<S> {

        /** @throws IllegalArgumentException if the two can't be compared so */
        public Compared {
            Objects.requireNonNull(relation, "relation");
            Operands.check(fact, operand);
            if (relation != Relation.IS && !fact.kind().isOrdered()) {
                throw new IllegalArgumentException(
                        "fact " + Visible.quote(fact.key()) + " has no order: expected a comparison by `is`");
            }
        }

        @Override
        public Seq<Fact<S, ?>> facts() {
            return Operands.facts(fact, operand);
        }

        @Override
        public Seq<Parameter<?>> parameters() {
            return Operands.parameters(operand);
        }
    }

    /** いずれか — a choice that is one of some of its values. */
    record OneOf<S, T>(Fact<S, T> fact, Seq<T> values) implements Atom<S> {

        /** @throws IllegalArgumentException if there is no value, one is doubled or not of the fact's kind */
        public OneOf {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(values, "values");
            String what = "fact " + Visible.quote(fact.key());
            values.forEach(value -> fact.kind().require(what, value));
            if (values.isEmpty()) {
                throw new IllegalArgumentException(what + " is one of no values: expected at least one");
            }
            if (values.distinct().size() < values.size()) {
                throw new IllegalArgumentException(
                        what + " is one of " + values.map(Visible::quote).mkString(", ") + ": expected none twice");
            }
        }

        @Override
        public Seq<Fact<S, ?>> facts() {
            return List.of(fact);
        }

        /** Whether every value that there is would do. */
        public boolean namesEvery() {
            return fact.kind() instanceof ChoiceKind<T> choice
                    && choice.values().forAll(values::contains);
        }
    }

    /** 含む — a set of choices that holds all, or any, of some. */
    record Includes<S, T>(Fact<S, Set<T>> fact, boolean all, Operand<S, Set<T>> operand) implements Atom<S> {

        /** @throws IllegalArgumentException if the two can't be compared, or the text itself asks for no value at all */
        public Includes {
            Operands.check(fact, operand);
            if (operand instanceof Operand.Constant<S, Set<T>> constant
                    && constant.value().isEmpty()) {
                throw new IllegalArgumentException(
                        "fact " + Visible.quote(fact.key()) + " includes no values: expected at least one");
            }
        }

        @Override
        public Seq<Fact<S, ?>> facts() {
            return Operands.facts(fact, operand);
        }

        @Override
        public Seq<Parameter<?>> parameters() {
            return Operands.parameters(operand);
        }
    }

    /**
     * 期限内 — that what is to be done again and again is not overdue: what was done on a day is due again on that day plus
     * the period, and the due day itself is not late. What was never done is due counted from the day of first use.
     */
    record WithinPeriod<S>(Fact<S, Done> fact, Operand<S, Period> period, Fact<S, LocalDate> inUseSince)
            implements Atom<S> {
        public WithinPeriod {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(inUseSince, "in use since");
            Operands.checkPeriod(fact, period);
        }

        @Override
        public Seq<Fact<S, ?>> facts() {
            Seq<Fact<S, ?>> facts = List.of(fact, inUseSince);
            return facts.appendAll(Operands.facts(period));
        }

        @Override
        public Seq<Parameter<?>> parameters() {
            return Operands.parameters(period);
        }
    }

    /**
     * 事前に — that something was done on a day or before it. What was never done was not; what is said to be done on a day to
     * come settles nothing.
     */
    record DoneBy<S>(Fact<S, Done> fact, Fact<S, LocalDate> day) implements Atom<S> {
        public DoneBy {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(day, "day");
        }

        @Override
        public Seq<Fact<S, ?>> facts() {
            return List.of(fact, day);
        }
    }

    /** 期間内 — that a day is not longer ago than a period; the last day of the period is inside it. */
    record NotLongAgo<S>(Fact<S, LocalDate> fact, Operand<S, Period> period) implements Atom<S> {
        public NotLongAgo {
            Objects.requireNonNull(fact, "fact");
            Operands.checkPeriod(fact, period);
        }

        @Override
        public Seq<Fact<S, ?>> facts() {
            return Operands.facts(period).prepend(fact);
        }

        @Override
        public Seq<Parameter<?>> parameters() {
            return Operands.parameters(period);
        }
    }

    /**
     * 判断されている — that somebody judged it so. A judgement of a day to come, and one that has run out, count neither way.
     *
     * @param validity how long a judgement counts, its last day included; none where the text sets it no end
     */
    record Judged<S>(Fact<S, Judgement> fact, Option<Operand<S, Period>> validity, Clause clause) implements Atom<S> {
        public Judged {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(validity, "validity");
            validity.forEach(operand -> Operands.checkPeriod(fact, operand));
        }

        @Override
        public Seq<Fact<S, ?>> facts() {
            return validity.map(Operands::facts).getOrElse(List.empty()).prepend(fact);
        }

        @Override
        public Seq<Parameter<?>> parameters() {
            return validity.map(Operands::parameters).getOrElse(List.empty());
        }
    }

    /**
     * 照合で見つかった — that a search found it. That nothing was found counts when everything was looked through, or at
     * least as many as {@code depth} asks for.
     *
     * @param depth how thorough a search must be; none when only all will do
     */
    record Found<S>(Fact<S, Search> fact, Option<Operand<S, Integer>> depth, Clause clause) implements Atom<S> {
        public Found {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(depth, "depth");
            depth.forEach(operand -> Operands.checkDepth(fact, operand));
        }

        @Override
        public Seq<Fact<S, ?>> facts() {
            Seq<Fact<S, ?>> facts = List.of(fact);
            return facts.appendAll(depth.map(Operands::facts).getOrElse(List.empty()));
        }

        @Override
        public Seq<Parameter<?>> parameters() {
            return depth.map(Operands::parameters).getOrElse(List.empty());
        }
    }

    /**
     * 記述された述語 — a test of an embedder's own, which belongs to a fact, names all the facts it reads and is given their
     * values once all are known.
     */
    record Described<S>(Seq<Fact<S, ?>> facts, Function<Seq<Object>, Boolean> test, Clause clause) implements Atom<S> {
        public Described {
            Objects.requireNonNull(test, "test");
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(facts, "facts");
            facts.forEach(fact -> Objects.requireNonNull(fact, "fact"));
            if (facts.isEmpty()) {
                throw new IllegalArgumentException("described predicate " + Visible.quote(clause.plain())
                        + " reads no fact: expected at least one");
            }
        }
    }

    /**
     * 許可がある — that a permission by one of the roles of the route is on record and in force on the day of the act.
     *
     * @param by who granted it: the name of a role, in Japanese or English
     * @param from the first day it is in force
     * @param until the last day it is in force
     * @param on the day of the act
     */
    record Granted<S, P>(
            Members<S, P> permission,
            Fact<P, String> by,
            Fact<P, LocalDate> from,
            Fact<P, LocalDate> until,
            Fact<S, LocalDate> on,
            Seq<Role> route)
            implements Atom<S> {
        public Granted {
            Objects.requireNonNull(permission, "permission");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(route, "route");
            route.forEach(role -> Objects.requireNonNull(role, "role of the route"));
            if (route.isEmpty() || permission.kind() != Members.Kind.PART) {
                throw new IllegalArgumentException("permission " + Visible.quote(permission.key())
                        + ": expected a part, and at least one role that may grant it");
            }
        }

        @Override
        public Seq<Fact<S, ?>> facts() {
            return List.of(on);
        }
    }
}
