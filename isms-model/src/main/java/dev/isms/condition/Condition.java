package dev.isms.condition;

import dev.isms.subject.Fact;
import dev.isms.subject.Members;
import dev.isms.text.Visible;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * 条件 — something that is true, false or unknown of a subject, as data.
 *
 * <p>It is not a function of the subject: it names the facts it reads, so that it can be put into words, explained and
 * decided when some of them are missing. Conditions come from a subject's attributes ({@code Server.POWERED.holds()}) and
 * from {@link #all}, {@link #any}, {@link #not} and {@link #atLeast}. They are nested at most 64 deep and have at most 10,000
 * nodes.
 *
 * @param <S> what it is a condition of
 */
public sealed interface Condition<S>
        permits Atom,
                Condition.All,
                Condition.Any,
                Condition.Not,
                Condition.AtLeast,
                Condition.Exists,
                Condition.OverMembers {

    /** The conditions directly inside this one, those of members too. */
    default Seq<Condition<?>> children() {
        return List.empty();
    }

    /** The facts that this condition itself reads, without its children. */
    default Seq<Fact<S, ?>> facts() {
        return List.empty();
    }

    /** The parameters that this condition itself is compared with, without its children. */
    default Seq<Parameter<?>> parameters() {
        return List.empty();
    }

    /**
     * かつ — all of the conditions.
     *
     * @throws IllegalArgumentException if there is none, or the result is too deep or too large
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <S> Condition<S> all(Condition<S>... conditions) {
        return new All<>(List.of(conditions));
    }

    /**
     * 又は — any of the conditions.
     *
     * @throws IllegalArgumentException if there is none, or the result is too deep or too large
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <S> Condition<S> any(Condition<S>... conditions) {
        return new Any<>(List.of(conditions));
    }

    /**
     * でない — not the condition.
     *
     * @throws IllegalArgumentException if the result is too deep or too large
     */
    static <S> Condition<S> not(Condition<S> condition) {
        return new Not<>(condition);
    }

    /**
     * うちn以上 — at least so many of the conditions.
     *
     * @throws IllegalArgumentException if {@code count} is not from 1 to their number
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <S> Condition<S> atLeast(int count, Condition<S>... conditions) {
        return new AtLeast<>(count, List.of(conditions));
    }

    /** かつ — all of them. */
    record All<S>(Seq<Condition<S>> conditions) implements Condition<S> {
        public All {
            Limits.check("all", conditions);
        }

        @Override
        public Seq<Condition<?>> children() {
            return List.narrow(conditions.toList());
        }
    }

    /** 又は — any of them. */
    record Any<S>(Seq<Condition<S>> conditions) implements Condition<S> {
        public Any {
            Limits.check("any", conditions);
        }

        @Override
        public Seq<Condition<?>> children() {
            return List.narrow(conditions.toList());
        }
    }

    /** でない — not this. */
    record Not<S>(Condition<S> condition) implements Condition<S> {
        public Not {
            Limits.check("not", List.of(condition));
        }

        @Override
        public Seq<Condition<?>> children() {
            return List.of(condition);
        }
    }

    /** うちn以上 — at least so many of them. */
    record AtLeast<S>(int count, Seq<Condition<S>> conditions) implements Condition<S> {
        public AtLeast {
            Limits.check("at least", conditions);
            if (count < 1 || count > conditions.size()) {
                throw new IllegalArgumentException("at least `" + count + "` of " + conditions.size()
                        + " conditions: expected a number from 1 to " + conditions.size());
            }
        }

        @Override
        public Seq<Condition<?>> children() {
            return List.narrow(conditions.toList());
        }
    }

    /** がある — that there is such a part, or any in the list. */
    record Exists<S>(Members<S, ?> members) implements Condition<S> {
        public Exists {
            Objects.requireNonNull(members, "members");
        }
    }

    /** 構成要素についての条件 — a condition of the members, put together from a condition of each. */
    sealed interface OverMembers<S, P> extends Condition<S> {

        Members<S, P> members();

        Condition<P> condition();

        @Override
        default Seq<Condition<?>> children() {
            return List.of(condition());
        }
    }

    /** 〜である…がある — that the part, or one of the list, is so. */
    record ThereIs<S, P>(Members<S, P> members, Condition<P> condition) implements OverMembers<S, P> {
        public ThereIs {
            Objects.requireNonNull(members, "members");
            Limits.check("there is", List.of(condition));
        }
    }

    /** 全ての…について — that the part if there is one, or every one of the list, is so. */
    record ForEach<S, P>(Members<S, P> members, Condition<P> condition) implements OverMembers<S, P> {
        public ForEach {
            Objects.requireNonNull(members, "members");
            Limits.check("for each", List.of(condition));
        }
    }

    /** n件以上 — that at least so many of the list are so. */
    record HowMany<S, P>(Members<S, P> members, Condition<P> condition, int count) implements OverMembers<S, P> {

        /** @throws IllegalArgumentException if {@code count} is below 1, or above 1 for a part */
        public HowMany {
            Objects.requireNonNull(members, "members");
            Limits.check("how many", List.of(condition));
            if (count < 1 || count > 1 && members.kind() == Members.Kind.PART) {
                throw new IllegalArgumentException("at least `" + count + "` of " + Visible.quote(members.key())
                        + ": expected 1 or more, and 1 for a part");
            }
        }
    }
}
