package dev.isms.evaluation;

import dev.isms.condition.Atom;
import dev.isms.condition.Condition;
import dev.isms.condition.Parameter;
import dev.isms.subject.Fact;
import dev.isms.subject.Members;
import dev.isms.subject.Path;
import dev.isms.subject.Reading.Known;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** 言及 — what a condition speaks of: its parameters, and the recorded facts of a subject with their values. */
public final class Mentions {

    private final Map<Path, Words> recorded = new LinkedHashMap<>();

    private Mentions() {}

    /** 記録された事実 — a fact that is recorded, and its value in words (有 / 無 or a number for members). */
    public record Recorded(Path path, Words value) {

        /** 管理場所＝専用施設. */
        public Words words() {
            return Words.of(path.words().ja() + "＝" + value.ja(), path.words().en() + " = " + value.en());
        }
    }

    /** Every parameter of the condition, each once, in the order of the sentence. */
    public static Seq<Parameter<?>> parameters(Condition<?> condition) {
        Set<Parameter<?>> parameters = new LinkedHashSet<>();
        collect(condition, parameters);
        return List.ofAll(parameters);
    }

    private static void collect(Condition<?> condition, Set<Parameter<?>> parameters) {
        condition.parameters().forEach(parameters::add);
        condition.children().forEach(child -> collect(child, parameters));
    }

    /**
     * The recorded facts that the condition speaks of, each once, in the order in which it mentions them; members before the
     * facts inside them. Derived facts are given by their sources.
     */
    public static <S> Seq<Recorded> recorded(Condition<S> condition, S subject) {
        Mentions mentions = new Mentions();
        mentions.walk(condition, subject, Path.ROOT);
        return List.ofAll(mentions.recorded.entrySet()).map(entry -> new Recorded(entry.getKey(), entry.getValue()));
    }

    private <S> void walk(Condition<S> condition, S subject, Path at) {
        if (condition instanceof Condition.Exists<S> exists) {
            enter(exists.members(), subject, at);
        } else if (condition instanceof Condition.OverMembers<S, ?> over) {
            walkMembers(over, subject, at);
        } else if (condition instanceof Atom.Granted<S, ?> granted) {
            walkPermission(granted, subject, at);
        } else if (condition instanceof Condition.All<S> all) {
            all.conditions().forEach(child -> walk(child, subject, at));
        } else if (condition instanceof Condition.Any<S> any) {
            any.conditions().forEach(child -> walk(child, subject, at));
        } else if (condition instanceof Condition.AtLeast<S> some) {
            some.conditions().forEach(child -> walk(child, subject, at));
        } else if (condition instanceof Condition.Not<S> not) {
            walk(not.condition(), subject, at);
        } else {
            condition.facts().forEach(fact -> see(fact, subject, at));
        }
    }

    private <S, P> void walkMembers(Condition.OverMembers<S, P> over, S subject, Path at) {
        int position = 0;
        for (P item : enter(over.members(), subject, at)) {
            walk(over.condition(), item, at.toItem(over.members(), position++, item));
        }
    }

    private <S, P> void walkPermission(Atom.Granted<S, P> granted, S subject, Path at) {
        for (P permission : enter(granted.permission(), subject, at)) {
            Path inside = at.to(granted.permission());
            see(granted.by(), permission, inside);
            see(granted.from(), permission, inside);
            see(granted.until(), permission, inside);
        }
        see(granted.on(), subject, at);
    }

    private <S, P> Seq<P> enter(Members<S, P> members, S subject, Path at) {
        if (members.read(subject) instanceof Known<Seq<P>> known) {
            recorded.putIfAbsent(at.to(members), number(members, known.value().size()));
            return known.value();
        }
        return List.empty();
    }

    private <S, T> void see(Fact<S, T> fact, S subject, Path at) {
        if (fact.isDerived()) {
            fact.sources().forEach(source -> see(source, subject, at));
        } else if (fact.read(subject) instanceof Known<T> known) {
            T value = known.value();
            recorded.putIfAbsent(
                    at.to(fact),
                    Words.of(fact.kind().write(value, Language.JA), fact.kind().write(value, Language.EN)));
        }
    }

    private static Words number(Members<?, ?> members, int size) {
        if (members.kind() == Members.Kind.LIST) {
            return Words.of(size + "件", Integer.toString(size));
        }
        return size == 0 ? Words.of("無", "none") : Words.of("有", "present");
    }
}
