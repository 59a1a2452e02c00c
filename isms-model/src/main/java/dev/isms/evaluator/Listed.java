package dev.isms.evaluator;

import dev.isms.condition.Atom;
import dev.isms.condition.Operand;
import dev.isms.evaluation.Evaluation;
import dev.isms.evaluation.Settings;
import dev.isms.kind.ChoiceKind;
import dev.isms.subject.Fact;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * 一覧にした節 — an atom about choices, of which there are so few that its truth is listed for each of them and for none: the
 * interpreter is asked for all of them once, when the node is made.
 */
record Listed(Settings settings) {

    /** As many as a list of {@link Bits} holds. */
    private static final int MOST = 32;

    /** None where what the atom is about can't be listed. */
    <S> Option<Node<S>> of(Atom<S> atom) {
        if (atom instanceof Atom.OneOf<S, ?> oneOf) {
            return oneOf(oneOf);
        } else if (atom instanceof Atom.Compared<S, ?> compared) {
            return compared(compared);
        }
        return Option.none();
    }

    private <S, T> Option<Node<S>> oneOf(Atom.OneOf<S, T> oneOf) {
        return one(oneOf.fact(), slot -> new Atom.OneOf<>(slot, oneOf.values()));
    }

    private <S, T> Option<Node<S>> compared(Atom.Compared<S, T> compared) {
        Fact<S, T> fact = compared.fact();
        Operand<S, T> operand = compared.operand();
        if (operand instanceof Operand.Constant<S, T> constant) {
            Operand<Row, T> same = new Operand.Constant<>(constant.value());
            return one(fact, slot -> new Atom.Compared<>(slot, compared.relation(), same));
        } else if (operand instanceof Operand.Set<S, T> set) {
            Operand<Row, T> same = new Operand.Set<>(set.parameter());
            return one(fact, slot -> new Atom.Compared<>(slot, compared.relation(), same));
        } else if (operand instanceof Operand.Other<S, T> other) {
            return two(compared, other.fact(), Operand.Other::new);
        } else if (operand instanceof Operand.FromTable<S, ?, T> chosen) {
            return fromTable(compared, chosen);
        }
        return Option.none();
    }

    private <S, K, T> Option<Node<S>> fromTable(Atom.Compared<S, T> compared, Operand.FromTable<S, K, T> chosen) {
        return two(compared, chosen.by(), slot -> new Operand.FromTable<>(chosen.table(), slot));
    }

    private <S, T> Option<Node<S>> one(Fact<S, T> fact, Function<Fact<Row, T>, Atom<Row>> atom) {
        if (!(fact.kind() instanceof ChoiceKind<T> choice) || choice.values().size() >= MOST) {
            return Option.none();
        }
        Atom<Row> same = atom.apply(new Slot<>(fact, Row::first));
        long truths = 0;
        int place = 0;
        for (Option<T> value : each(choice)) {
            truths = Bits.with(truths, place++, truth(same, new Row(value, Option.none())));
        }
        return Option.some(new One<>(choice(fact, choice), truths));
    }

    private <S, A, B> Option<Node<S>> two(
            Atom.Compared<S, A> compared, Fact<S, B> other, Function<Fact<Row, B>, Operand<Row, A>> operand) {
        Fact<S, A> fact = compared.fact();
        if (!(fact.kind() instanceof ChoiceKind<A> one)
                || !(other.kind() instanceof ChoiceKind<B> two)
                || (one.values().size() + 1) * (two.values().size() + 1) > MOST) {
            return Option.none();
        }
        Atom<Row> same = new Atom.Compared<>(
                new Slot<>(fact, Row::first), compared.relation(), operand.apply(new Slot<>(other, Row::second)));
        long truths = 0;
        int place = 0;
        for (Option<A> value : each(one)) {
            for (Option<B> with : each(two)) {
                truths = Bits.with(truths, place++, truth(same, new Row(value, with)));
            }
        }
        return Option.some(
                new Two<>(choice(fact, one), choice(other, two), two.values().size() + 1, truths));
    }

    /** Every value, and last that there is none. */
    private static <T> Seq<Option<T>> each(ChoiceKind<T> choice) {
        return choice.values().map(Option::some).append(Option.none());
    }

    /** The truth of an atom that has nothing to do with the day of assessment. */
    private int truth(Atom<Row> atom, Row row) {
        return Evaluation.of(LocalDate.EPOCH, settings).truth(atom, row).bits();
    }

    private static <S, T> Choice<S, T> choice(Fact<S, T> fact, ChoiceKind<T> choice) {
        return new Choice<>(fact.getter(), List.copyOf(choice.values().asJava()));
    }

    /** 行 — what the interpreter is asked about instead of a subject. */
    private record Row(Option<?> first, Option<?> second) {}

    /** 欄 — a fact of a row, in the place of a subject's. */
    private static final class Slot<T> extends Fact<Row, T> {

        @SuppressWarnings("unchecked") // the place holds the fact's own values
        Slot(Fact<?, T> fact, Function<Row, Option<?>> place) {
            super(fact.key(), fact.words(), fact.kind(), Source.of(row -> (Option<T>) place.apply(row)));
        }
    }

    /** 選択の番号 — which of the values a subject has, counted from 0; their number where it is not known. */
    record Choice<S, T>(Function<S, Option<T>> getter, List<T> values) {

        @SuppressWarnings("EnumOrdinal") // only where it is that value's place
        int of(S subject) {
            int size = values.size();
            try {
                Option<T> option = getter.apply(subject);
                if (option == null || option.isEmpty()) {
                    return size;
                }
                T value = option.get();
                if (value instanceof Enum<?> one && one.ordinal() < size && values.get(one.ordinal()) == one) {
                    return one.ordinal();
                }
                int place = value == null ? -1 : values.indexOf(value);
                return place < 0 ? size : place;
            } catch (OutOfMemoryError e) {
                throw e;
            } catch (Throwable e) { // the interpreter says what it was
                return size;
            }
        }
    }

    /** 一つの選択 — the truth listed for it. */
    record One<S>(Choice<S, ?> choice, long truths) implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            return Bits.at(truths, choice.of(subject));
        }
    }

    /** 二つの選択 — the truth listed for each pair of them. */
    record Two<S>(Choice<S, ?> first, Choice<S, ?> second, int width, long truths) implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            return Bits.at(truths, first.of(subject) * width + second.of(subject));
        }
    }
}
