package dev.isms.condition;

import dev.isms.kind.ChoiceKind;
import dev.isms.kind.Kind;
import dev.isms.kind.SpanKind;
import dev.isms.kind.WholeKind;
import dev.isms.subject.Fact;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Period;
import java.util.Objects;

/** 比較の相手の検査 — what can be seen to be wrong with an operand when the condition is made. */
final class Operands {

    private static final Kind<Period> SPAN = new SpanKind();
    private static final Kind<Integer> DEPTH = new WholeKind(1, Integer.MAX_VALUE, Words.of("件", "entries"));

    private Operands() {}

    static <S, T> void check(Fact<S, T> fact, Operand<S, T> operand) {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(operand, "operand");
        String what = "fact " + Visible.quote(fact.key());
        if (operand instanceof Operand.Constant<S, T> constant) {
            fact.kind().require(what, constant.value());
        } else if (operand instanceof Operand.Set<S, T> set) {
            sameChoice(
                    what,
                    fact.kind(),
                    set.parameter().kind(),
                    "parameter " + Visible.quote(set.parameter().key()));
        } else if (operand instanceof Operand.Other<S, T> other) {
            if (other.fact() == fact) {
                throw new IllegalArgumentException(what + " compared with itself: expected another fact");
            }
            sameChoice(
                    what,
                    fact.kind(),
                    other.fact().kind(),
                    "fact " + Visible.quote(other.fact().key()));
        } else if (operand instanceof Operand.FromTable<S, ?, T> chosen) {
            String table = "table " + Visible.quote(chosen.table().key());
            if (chosen.by() == fact) {
                throw new IllegalArgumentException(
                        what + " compared with " + table + " by itself: expected another fact");
            }
            sameChoice(what, fact.kind(), chosen.table().kind().values(), table);
        }
    }

    static void checkKeys(Table<?, ?> table, Fact<?, ?> by) {
        if (!(by.kind() instanceof ChoiceKind<?> choice
                && choice.values().equals(table.kind().keys().values()))) {
            throw new IllegalArgumentException("table " + Visible.quote(table.key()) + " by fact "
                    + Visible.quote(by.key()) + ": expected a fact of the table's own keys in the same order");
        }
    }

    private static void sameChoice(String what, Kind<?> kind, Kind<?> with, String other) {
        if (kind instanceof ChoiceKind<?> one
                && with instanceof ChoiceKind<?> two
                && !one.values().equals(two.values())) {
            throw new IllegalArgumentException(
                    what + " compared with " + other + ": expected the same choice in the same order");
        }
    }

    static void checkPeriod(Fact<?, ?> fact, Operand<?, Period> period) {
        constant(period, SPAN, "period of " + Visible.quote(fact.key()));
    }

    static void checkDepth(Fact<?, ?> fact, Operand<?, Integer> depth) {
        constant(depth, DEPTH, "depth of " + Visible.quote(fact.key()));
    }

    private static <T> void constant(Operand<?, T> operand, Kind<T> kind, String what) {
        Objects.requireNonNull(operand, what);
        if (operand instanceof Operand.Constant<?, T> constant) {
            kind.require(what, constant.value());
        }
    }

    static <S, T> Seq<Fact<S, ?>> facts(Fact<S, T> fact, Operand<S, T> operand) {
        return facts(operand).prepend(fact);
    }

    static <S> Seq<Fact<S, ?>> facts(Operand<S, ?> operand) {
        if (operand instanceof Operand.FromTable<S, ?, ?> chosen) {
            return List.of(chosen.by());
        }
        return operand instanceof Operand.Other<S, ?> other ? List.of(other.fact()) : List.empty();
    }

    static Seq<Parameter<?>> parameters(Operand<?, ?> operand) {
        if (operand instanceof Operand.FromTable<?, ?, ?> chosen) {
            return List.of(chosen.table());
        }
        return operand instanceof Operand.Set<?, ?> set ? List.of(set.parameter()) : List.empty();
    }
}
