package dev.isms.evaluator;

import dev.isms.condition.Condition;
import dev.isms.evaluation.Settings;
import dev.isms.fact.ListOf;
import dev.isms.fact.PartOf;
import dev.isms.subject.Members;
import dev.isms.subject.Part;
import io.vavr.collection.IndexedSeq;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 構成要素の節 — that there are members, or that so many of them are so. */
final class MemberNodes {

    private MemberNodes() {}

    static <S> Node<S> exists(Condition.Exists<S> exists, Settings settings) {
        Members<S, ?> members = exists.members();
        if (members instanceof PartOf<S, ?> part) {
            return partExists(part);
        } else if (members instanceof ListOf<S, ?> list) {
            return listExists(list);
        }
        return new Asked<>(exists, settings);
    }

    private static <S, P> Node<S> partExists(PartOf<S, P> part) {
        return new PartExists<>(part.getter());
    }

    private static <S, P> Node<S> listExists(ListOf<S, P> list) {
        return new ListExists<>(list.getter());
    }

    /** That at least so many of the members are so. */
    static <S, P> Node<S> counted(Condition.OverMembers<S, P> over, Node<P> node, int needed, Settings settings) {
        Members<S, P> members = over.members();
        if (members instanceof PartOf<S, P> part) {
            return new OfPart<>(part.getter(), node);
        } else if (members instanceof ListOf<S, P> list) {
            return new OfList<>(list.getter(), node, needed);
        }
        Node<S> asked = new Asked<>(over, settings);
        return over instanceof Condition.ForEach<S, P> ? new Composites.Not<>(asked) : asked;
    }

    /** The part as it is recorded; null where it is not or can't be had. */
    static <S, P> @Nullable Part<P> part(Function<S, Part<P>> getter, S subject) {
        try {
            Part<P> part = getter.apply(subject);
            return part instanceof Part.Missing<P> ? null : part;
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) { // the interpreter says what it was
            return null;
        }
    }

    /** The items as they are recorded, null where they are not or can't be had; one of them may be null. */
    static <S, P> @Nullable Seq<P> items(Function<S, Option<Seq<P>>> getter, S subject) {
        try {
            Option<Seq<P>> items = getter.apply(subject);
            return items == null || items.isEmpty() ? null : whole(items.get());
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) { // the interpreter says what it was
            return null;
        }
    }

    /** As a list that is there whole; of one that is made as it is read, any item might throw. */
    private static <P> Seq<P> whole(Seq<P> items) {
        return items instanceof IndexedSeq<P> || items instanceof List<P> ? items : List.ofAll(items);
    }

    record PartExists<S, P>(Function<S, Part<P>> getter) implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            Part<P> part = part(getter, subject);
            return part == null ? Bits.UNKNOWN : Bits.of(part instanceof Part.Present<P>);
        }
    }

    record ListExists<S, P>(Function<S, Option<Seq<P>>> getter) implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            Seq<P> all = items(getter, subject);
            if (all == null) {
                return Bits.UNKNOWN;
            }
            int size = 0;
            for (Items<P> items = new Items<>(all); items.hasNext(); size++) {
                if (items.next() == null) {
                    return Bits.UNKNOWN;
                }
            }
            return Bits.of(size > 0);
        }
    }

    /** Of a part there is at most one, so at least one and at least so many are the same. */
    record OfPart<S, P>(Function<S, Part<P>> getter, Node<P> node) implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            Part<P> part = part(getter, subject);
            if (part instanceof Part.Present<P> present) {
                return node.truth(present.value(), asOf);
            }
            return part == null ? Bits.UNKNOWN : Bits.FALSE;
        }
    }

    record OfList<S, P>(Function<S, Option<Seq<P>>> getter, Node<P> node, int needed) implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            Seq<P> all = items(getter, subject);
            if (all == null) {
                return Bits.UNKNOWN;
            }
            int certain = 0;
            int possible = 0;
            Items<P> items = new Items<>(all);
            while (items.hasNext()) {
                P item = items.next();
                if (item == null) {
                    return Bits.UNKNOWN;
                }
                int truth = node.truth(item, asOf);
                certain += truth & Bits.TRUE;
                possible += truth == Bits.FALSE ? 0 : 1;
            }
            return certain >= needed ? Bits.TRUE : possible < needed ? Bits.FALSE : Bits.UNKNOWN;
        }
    }

    /** 順に見る — the items of a list one after another, in whichever way makes nothing anew. */
    private static final class Items<P> {

        private final Seq<P> indexed;
        private final int size;
        private List<P> linked;
        private int next;

        Items(Seq<P> all) {
            this.indexed = all;
            this.size = all instanceof List<P> ? 0 : all.size();
            this.linked = all instanceof List<P> list ? list : List.empty();
        }

        boolean hasNext() {
            return next < size || !linked.isEmpty();
        }

        P next() {
            if (next < size) {
                return indexed.get(next++);
            }
            P item = linked.head();
            linked = linked.tail();
            return item;
        }
    }
}
