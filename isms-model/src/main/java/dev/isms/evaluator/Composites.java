package dev.isms.evaluator;

import dev.isms.evaluation.Truth;
import java.time.LocalDate;
import java.util.List;

/** 複合条件の節 — what follows for a whole from its parts, as soon as it does. */
final class Composites {

    private Composites() {}

    /** 不 — the opposite. */
    static final class Not<S> extends Node<S> {

        private final Node<S> node;

        Not(Node<S> node) {
            this.node = node;
        }

        @Override
        Truth truth(S subject, LocalDate asOf) {
            return node.truth(subject, asOf).not();
        }
    }

    /** うちn以上 — all of them, any of them, or so many. */
    static final class AtLeast<S> extends Node<S> {

        private final int needed;
        private final Node<S>[] nodes;

        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of nodes holds nodes alone
        AtLeast(int needed, List<Node<S>> nodes) {
            this.needed = needed;
            this.nodes = nodes.toArray(new Node[0]);
        }

        @Override
        Truth truth(S subject, LocalDate asOf) {
            int certain = 0;
            int possible = nodes.length;
            for (Node<S> node : nodes) {
                Truth truth = node.truth(subject, asOf);
                if (truth == Truth.TRUE) {
                    if (++certain >= needed) {
                        return Truth.TRUE;
                    }
                } else if (truth == Truth.FALSE && --possible < needed) {
                    return Truth.FALSE;
                }
            }
            return Truth.UNKNOWN;
        }
    }
}
