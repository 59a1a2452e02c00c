package dev.isms.evaluator;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BinaryOperator;

/** 複合条件の節 — what follows for a whole from its parts. They are joined two by two, so that each has a place of its own. */
final class Composites {

    private Composites() {}

    static <S> Node<S> all(List<Node<S>> nodes) {
        return joined(nodes, Both::new);
    }

    static <S> Node<S> any(List<Node<S>> nodes) {
        return joined(nodes, Either::new);
    }

    static <S> Node<S> atLeast(int needed, List<Node<S>> nodes) {
        return new AtLeast<>(
                needed,
                nodes.size(),
                joined(nodes.stream().<Node<S>>map(One::new).toList(), Sum::new));
    }

    private static <S> Node<S> joined(List<Node<S>> nodes, BinaryOperator<Node<S>> join) {
        int size = nodes.size();
        return size == 1
                ? nodes.get(0)
                : join.apply(joined(nodes.subList(0, size / 2), join), joined(nodes.subList(size / 2, size), join));
    }

    /** 常に — of every subject. */
    record Always<S>() implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            return Bits.TRUE;
        }
    }

    /** 不 — the opposite. */
    record Not<S>(Node<S> node) implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            return Bits.not(node.truth(subject, asOf));
        }
    }

    /** 双方 — both. */
    record Both<S>(Node<S> first, Node<S> second) implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            int truth = first.truth(subject, asOf);
            if (truth == Bits.FALSE) {
                return truth;
            }
            return Bits.and(truth, second.truth(subject, asOf));
        }
    }

    /** 一方 — one of the two, or both. */
    record Either<S>(Node<S> first, Node<S> second) implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            int truth = first.truth(subject, asOf);
            if (truth == Bits.TRUE) {
                return truth;
            }
            return Bits.or(truth, second.truth(subject, asOf));
        }
    }

    /** うちn以上 — so many of them: {@code counts} gives how many are so, and in the upper half how many are not. */
    record AtLeast<S>(int needed, int of, Node<S> counts) implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            int counted = counts.truth(subject, asOf);
            int certain = counted & 0xFFFF;
            int impossible = counted >>> 16;
            return certain >= needed ? Bits.TRUE : of - impossible < needed ? Bits.FALSE : Bits.UNKNOWN;
        }
    }

    /** 一つ — counted as one that is so, or as one that is not. */
    record One<S>(Node<S> node) implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            int truth = node.truth(subject, asOf);
            return truth & Bits.TRUE | (truth & Bits.FALSE) << 15;
        }
    }

    /** 計 — the counts of two together. */
    record Sum<S>(Node<S> first, Node<S> second) implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            return first.truth(subject, asOf) + second.truth(subject, asOf);
        }
    }
}
