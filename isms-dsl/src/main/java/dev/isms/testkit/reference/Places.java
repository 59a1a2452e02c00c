package dev.isms.testkit.reference;

import dev.isms.condition.Atom;
import dev.isms.condition.Condition;
import dev.isms.subject.Attribute;
import dev.isms.subject.Fact;
import dev.isms.subject.Members;
import dev.isms.subject.Path;
import dev.isms.subject.Reading;
import dev.isms.subject.SubjectType;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Predicate;

/** 記録の所在 — where a subject has facts, and copies of it in which some are really forgotten, or recorded. */
public final class Places {

    private Places() {}

    /** Every fact and every member of the subject, in ledger order, with what it reads as; members before what is inside. */
    public static <S> Map<Path, Reading<?>> of(SubjectType<S> type, S subject) {
        java.util.Map<Path, Reading<?>> readings = new java.util.LinkedHashMap<>();
        read(type, subject, Path.ROOT, readings);
        return LinkedHashMap.ofAll(readings);
    }

    private static <S> void read(SubjectType<S> type, S subject, Path at, java.util.Map<Path, Reading<?>> readings) {
        for (Attribute<S> attribute : type.attributes()) {
            if (attribute instanceof Fact<S, ?> fact) {
                readings.put(at.to(fact), fact.read(subject));
            } else {
                read((Members<S, ?>) attribute, subject, at, readings);
            }
        }
    }

    private static <S, P> void read(
            Members<S, P> members, S subject, Path at, java.util.Map<Path, Reading<?>> readings) {
        Reading<Seq<P>> reading = members.read(subject);
        Seq<P> items = reading instanceof Reading.Known<Seq<P>> known ? known.value() : List.empty();
        readings.put(at.to(members), reading instanceof Reading.Known<?> ? new Reading.Known<>(items.size()) : reading);
        int position = 0;
        for (P item : items) {
            read(members.type(), item, at.toItem(members, position++, item), readings);
        }
    }

    /** The subject with nothing recorded but these, and the members that they are facts of; what has no wither stays. */
    public static <S> S keeping(SubjectType<S> type, S subject, Predicate<Path> kept) {
        Seq<Path> paths = of(type, subject).keySet().toList().filter(kept);
        return keeping(type, subject, Path.ROOT, paths);
    }

    private static <S> S keeping(SubjectType<S> type, S subject, Path at, Seq<Path> kept) {
        S copy = subject;
        for (Attribute<S> attribute : type.attributes()) {
            if (attribute instanceof Fact<S, ?> fact) {
                copy = fact.isWritable() && !kept.contains(at.to(fact)) ? fact.with(copy, Option.none()) : copy;
            } else {
                copy = keepingMembers((Members<S, ?>) attribute, copy, at, kept);
            }
        }
        return copy;
    }

    private static <S, P> S keepingMembers(Members<S, P> members, S subject, Path at, Seq<Path> kept) {
        Path here = at.to(members);
        if (!members.isWritable()) {
            return subject;
        }
        if (!kept.exists(path -> path.isWithin(here))) {
            return members.without(subject);
        }
        if (!(members.read(subject) instanceof Reading.Known<Seq<P>> known)) {
            return subject;
        }
        Seq<P> items = known.value()
                .zipWithIndex(
                        (item, position) -> keeping(members.type(), item, at.toItem(members, position, item), kept));
        return members.with(subject, items);
    }

    /** The subject with all that it has written once more, the last attribute first and every set in another order. */
    public static <S> S rewritten(SubjectType<S> type, S subject) {
        S copy = subject;
        for (Attribute<S> attribute : type.attributes().reverse()) {
            copy = attribute instanceof Fact<S, ?> fact
                    ? rewritten(fact, copy)
                    : rewritten((Members<S, ?>) attribute, copy);
        }
        return copy;
    }

    private static <S, T> S rewritten(Fact<S, T> fact, S subject) {
        return fact.isWritable() && fact.read(subject) instanceof Reading.Known<T> known
                ? fact.with(subject, Option.of(reordered(known.value())))
                : subject;
    }

    @SuppressWarnings("unchecked") // an equal set
    private static <T> T reordered(T value) {
        return value instanceof Set<?> set
                ? (T) LinkedHashSet.ofAll(set.toList().reverse())
                : value;
    }

    private static <S, P> S rewritten(Members<S, P> members, S subject) {
        return members.isWritable() && members.read(subject) instanceof Reading.Known<Seq<P>> known
                ? members.with(subject, known.value().map(item -> rewritten(members.type(), item)))
                : subject;
    }

    /** The subject with what stands at the path drawn anew. */
    public static <S> S recording(SubjectType<S> type, S subject, Path path, Draw draw) {
        return recording(type, subject, path.steps(), draw);
    }

    private static <S> S recording(SubjectType<S> type, S subject, Seq<Path.Step> steps, Draw draw) {
        Attribute<S> attribute = type.attributes()
                .find(each -> each.key().equals(steps.head().key()))
                .getOrElseThrow(() -> new IllegalArgumentException("no attribute `" + steps.head() + "` in " + type));
        if (attribute instanceof Fact<S, ?> fact) {
            return draw.recorded(fact, subject);
        }
        return recordingMembers((Members<S, ?>) attribute, subject, steps, draw);
    }

    private static <S, P> S recordingMembers(Members<S, P> members, S subject, Seq<Path.Step> steps, Draw draw) {
        if (steps.size() == 1) {
            return draw.recorded(members, subject);
        }
        Seq<P> items = ((Reading.Known<Seq<P>>) members.read(subject)).value();
        int position = Math.max(0, steps.head().index() - 1);
        return members.with(
                subject, items.update(position, recording(members.type(), items.get(position), steps.tail(), draw)));
    }

    /** Whether what stands at the path can be recorded. */
    public static <S> boolean isWritable(SubjectType<S> type, Path path) {
        return isWritable(type, path.steps());
    }

    private static boolean isWritable(SubjectType<?> type, Seq<Path.Step> steps) {
        return type.attributes()
                .find(each -> each.key().equals(steps.head().key()))
                .exists(attribute -> attribute instanceof Fact<?, ?> fact
                        ? fact.isWritable()
                        : isWritable((Members<?, ?>) attribute, steps.tail()));
    }

    private static boolean isWritable(Members<?, ?> members, Seq<Path.Step> inside) {
        return members.isWritable() && (inside.isEmpty() || isWritable(members.type(), inside));
    }

    /** Why what the condition reads of a subject of the type can't be forgotten; none if it can. */
    public static <S> Option<String> unforgettable(Condition<S> condition, SubjectType<S> type) {
        Seq<Fact<S, ?>> facts = condition.facts().flatMap(fact -> fact.isDerived() ? fact.sources() : List.of(fact));
        Option<String> here = facts.find(fact -> !type.has(fact) || !fact.isWritable())
                .map(fact -> "fact `" + fact.key() + "` of `" + type.key() + "` has no wither");
        if (condition instanceof Condition.Exists<S> exists) {
            return here.orElse(() -> unforgettable(exists.members(), type));
        } else if (condition instanceof Atom.Granted<S, ?> granted) {
            return here.orElse(() -> unforgettablePermission(granted, type));
        } else if (condition instanceof Condition.OverMembers<S, ?> over) {
            return here.orElse(() -> unforgettableInside(over, type));
        }
        return here.orElse(() -> firstOf(Children.of(condition), child -> unforgettable(child, type)));
    }

    private static <S> Option<String> unforgettable(Members<S, ?> members, SubjectType<S> type) {
        return type.has(members) && members.isWritable()
                ? Option.none()
                : Option.of("`" + members.key() + "` of `" + type.key() + "` has no wither");
    }

    private static <S, P> Option<String> unforgettableInside(Condition.OverMembers<S, P> over, SubjectType<S> type) {
        return unforgettable(over.members(), type)
                .orElse(() -> unforgettable(over.condition(), over.members().type()));
    }

    private static <S, P> Option<String> unforgettablePermission(Atom.Granted<S, P> granted, SubjectType<S> type) {
        SubjectType<P> inside = granted.permission().type();
        return unforgettable(granted.permission(), type)
                .orElse(() -> List.<Fact<P, ?>>of(granted.by(), granted.from(), granted.until())
                        .find(fact -> !inside.has(fact) || !fact.isWritable())
                        .map(fact -> "fact `" + fact.key() + "` of `" + inside.key() + "` has no wither"));
    }

    private static <T> Option<String> firstOf(Seq<T> all, Function<T, Option<String>> reason) {
        return all.flatMap(reason).headOption();
    }
}
