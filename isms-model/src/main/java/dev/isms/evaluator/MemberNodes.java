package dev.isms.evaluator;

import dev.isms.condition.Condition;
import dev.isms.evaluation.Settings;
import dev.isms.evaluation.Truth;
import dev.isms.fact.ListOf;
import dev.isms.fact.PartOf;
import dev.isms.subject.Members;
import dev.isms.subject.Part;
import io.vavr.collection.IndexedSeq;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** 構成要素の節 — that there are members, or that so many of them are so. */
final class MemberNodes {

    private MemberNodes() {}

    static <S> Node<S> exists(Condition.Exists<S> exists, Settings settings) {
        Members<S, ?> members = exists.members();
        if (members instanceof PartOf<S, ?> part) {
            return new PartExists<>(part);
        } else if (members instanceof ListOf<S, ?> list) {
            return new ListExists<>(list);
        }
        return new Asked<>(exists, settings);
    }

    /** That at least so many of the members are so, or where negated are not so. */
    static <S, P> Node<S> counted(
            Condition.OverMembers<S, P> over, Node<P> node, boolean isNegated, int needed, Settings settings) {
        Members<S, P> members = over.members();
        if (members instanceof PartOf<S, P> part) {
            return new OfPart<>(part, node, isNegated);
        } else if (members instanceof ListOf<S, P> list) {
            return new OfList<>(list, node, isNegated, needed);
        }
        Node<S> asked = new Asked<>(over, settings);
        return over instanceof Condition.ForEach<S, P> ? new Composites.Not<>(asked) : asked;
    }

    private static final class PartExists<S, P> extends Node<S> {

        private final PartOf<S, P> part;

        PartExists(PartOf<S, P> part) {
            this.part = part;
        }

        @Override
        Truth truth(S subject, LocalDate asOf) {
            Part<P> recorded = part.recorded(subject);
            return recorded instanceof Part.Missing<P> ? Truth.UNKNOWN : Truth.of(recorded instanceof Part.Present<P>);
        }
    }

    private static final class ListExists<S, P> extends Node<S> {

        private final ListOf<S, P> list;

        ListExists(ListOf<S, P> list) {
            this.list = list;
        }

        @Override
        Truth truth(S subject, LocalDate asOf) {
            Option<Seq<P>> recorded = list.recorded(subject);
            if (recorded.isEmpty()) {
                return Truth.UNKNOWN;
            }
            Items<P> items = new Items<>(recorded.get());
            boolean isThereAny = items.hasNext();
            while (items.hasNext()) {
                if (items.next() == null) {
                    return Truth.UNKNOWN;
                }
            }
            return Truth.of(isThereAny);
        }
    }

    /** Of a part there is at most one, so at least one and at least so many are the same. */
    private static final class OfPart<S, P> extends Node<S> {

        private final PartOf<S, P> part;
        private final Node<P> node;
        private final boolean isNegated;

        OfPart(PartOf<S, P> part, Node<P> node, boolean isNegated) {
            this.part = part;
            this.node = node;
            this.isNegated = isNegated;
        }

        @Override
        Truth truth(S subject, LocalDate asOf) {
            Part<P> recorded = part.recorded(subject);
            if (recorded instanceof Part.Present<P> present) {
                Truth truth = node.truth(present.value(), asOf);
                return isNegated ? truth.not() : truth;
            }
            return recorded instanceof Part.Missing<P> ? Truth.UNKNOWN : Truth.FALSE;
        }
    }

    private static final class OfList<S, P> extends Node<S> {

        private final ListOf<S, P> list;
        private final Node<P> node;
        private final Truth wanted;
        private final int needed;

        OfList(ListOf<S, P> list, Node<P> node, boolean isNegated, int needed) {
            this.list = list;
            this.node = node;
            this.wanted = isNegated ? Truth.FALSE : Truth.TRUE;
            this.needed = needed;
        }

        @Override
        Truth truth(S subject, LocalDate asOf) {
            Option<Seq<P>> recorded = list.recorded(subject);
            if (recorded.isEmpty()) {
                return Truth.UNKNOWN;
            }
            int certain = 0;
            int possible = 0;
            Items<P> items = new Items<>(recorded.get());
            while (items.hasNext()) {
                P item = items.next();
                if (item == null) {
                    return Truth.UNKNOWN;
                }
                Truth truth = node.truth(item, asOf);
                certain += truth == wanted ? 1 : 0;
                possible += truth == wanted || truth == Truth.UNKNOWN ? 1 : 0;
            }
            if (certain >= needed) {
                return Truth.TRUE;
            }
            return possible < needed ? Truth.FALSE : Truth.UNKNOWN;
        }
    }

    /** 順に見る — the items of a list one after another, by their places where that is quick. */
    private static final class Items<P> {

        private final Seq<P> all;
        private final int size;
        private final Iterator<P> others;
        private int next;

        Items(Seq<P> all) {
            this.all = all;
            boolean isIndexed = all instanceof IndexedSeq<P>;
            this.size = isIndexed ? all.size() : 0;
            this.others = isIndexed ? Iterator.empty() : all.iterator();
        }

        boolean hasNext() {
            return next < size || others.hasNext();
        }

        P next() {
            return next < size ? all.get(next++) : others.next();
        }
    }
}
