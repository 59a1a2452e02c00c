package dev.isms.evaluator;

import dev.isms.evaluation.Truth;
import dev.isms.subject.Members;
import io.vavr.collection.IndexedSeq;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
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

    /** がある — that there is a member. */
    static final class Exists<S> extends Node<S> {

        private final Members<S, ?> members;

        Exists(Members<S, ?> members) {
            this.members = members;
        }

        @Override
        Truth truth(S subject, LocalDate asOf) {
            return exists(members, subject);
        }

        private static <S, P> Truth exists(Members<S, P> members, S subject) {
            Option<Seq<P>> known = members.known(subject);
            return known.isEmpty() ? Truth.UNKNOWN : Truth.of(!known.get().isEmpty());
        }
    }

    /** 構成要素を数える — that at least so many of the members are so, or are not so. */
    static final class Counted<S, P> extends Node<S> {

        private final Members<S, P> members;
        private final Node<P> node;
        private final boolean isNegated;
        private final int needed;

        Counted(Members<S, P> members, Node<P> node, boolean isNegated, int needed) {
            this.members = members;
            this.node = node;
            this.isNegated = isNegated;
            this.needed = needed;
        }

        @Override
        Truth truth(S subject, LocalDate asOf) {
            Option<Seq<P>> known = members.known(subject);
            if (known.isEmpty()) {
                return Truth.UNKNOWN;
            }
            int certain = 0;
            int possible = 0;
            Seq<P> all = known.get();
            Truth wanted = isNegated ? Truth.FALSE : Truth.TRUE;
            if (all instanceof IndexedSeq<P> indexed) {
                for (int i = 0; i < indexed.size(); i++) {
                    Truth truth = node.truth(indexed.get(i), asOf);
                    certain += truth == wanted ? 1 : 0;
                    possible += truth == wanted || truth == Truth.UNKNOWN ? 1 : 0;
                }
            } else {
                for (P member : all) {
                    Truth truth = node.truth(member, asOf);
                    certain += truth == wanted ? 1 : 0;
                    possible += truth == wanted || truth == Truth.UNKNOWN ? 1 : 0;
                }
            }
            if (certain >= needed) {
                return Truth.TRUE;
            }
            return possible < needed ? Truth.FALSE : Truth.UNKNOWN;
        }
    }
}
