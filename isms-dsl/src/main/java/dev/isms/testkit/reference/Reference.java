package dev.isms.testkit.reference;

import dev.isms.condition.Atom;
import dev.isms.condition.Condition;
import dev.isms.condition.Parameter;
import dev.isms.control.Control;
import dev.isms.control.Measure;
import dev.isms.control.Requirement;
import dev.isms.control.Verdict;
import dev.isms.evaluation.Settings;
import dev.isms.evaluation.Truth;
import dev.isms.subject.Fact;
import dev.isms.subject.Members;
import dev.isms.subject.Path;
import dev.isms.subject.Reading;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 参照評価 — the verdict of a control on a subject and the facts that explain it, by the plainest way there is: atoms are decided
 * by trying every value, and a fact is forgotten by copying the subject without it.
 *
 * <p>It is the other of the two evaluators that must agree (law 9), is as slow as it is plain, and shares nothing with the
 * kernel's evaluation.
 */
public final class Reference<S> {

    private final Control<S> control;
    private final S subject;
    private final Settings settings;
    private final LocalDate asOf;

    private Reference(Control<S> control, S subject, Settings settings, LocalDate asOf) {
        this.control = control;
        this.subject = subject;
        this.settings = settings;
        this.asOf = asOf;
    }

    public static <S> Reference<S> of(Control<S> control, S subject, Settings settings, LocalDate asOf) {
        return new Reference<>(control, subject, settings, asOf);
    }

    /** What the control comes to. */
    public record Outcome(Verdict verdict, boolean isHarmless) {}

    public Outcome outcome() {
        return outcome(subject, settings);
    }

    private Outcome outcome(S of, Settings under) {
        NaiveTruth truth = new NaiveTruth(asOf, under);
        Truth applies = control.applies().map(when -> truth.of(when, of)).getOrElse(Truth.TRUE);
        Truth requires = required(truth, of);
        Verdict verdict = switch (applies) {
            case FALSE -> Verdict.NOT_APPLICABLE;
            case UNKNOWN -> Verdict.UNDETERMINED;
            case TRUE ->
                switch (requires) {
                    case TRUE -> Verdict.SATISFIED;
                    case FALSE -> Verdict.VIOLATED;
                    case UNKNOWN -> Verdict.UNDETERMINED;
                };
        };
        return new Outcome(verdict, applies == Truth.UNKNOWN && requires == Truth.TRUE);
    }

    private Truth required(NaiveTruth truth, S of) {
        Requirement<S> requirement = control.requirement();
        if (requirement instanceof Requirement.Duty<S> duty) {
            return truth.of(duty.condition(), of);
        } else if (requirement instanceof Requirement.Prohibition<S> prohibition) {
            return NaiveTruth.opposite(truth.of(prohibition.act(), of));
        }
        Truth one = NaiveTruth.counted(alternatives().map(condition -> truth.of(condition, of)), 1);
        return NaiveTruth.counted(
                sufficing().map(condition -> truth.of(condition, of)).append(one),
                sufficing().size() + 1);
    }

    /** What must be so of the measures that are taken, beside one of them. */
    private Seq<Condition<S>> sufficing() {
        return control.requirement() instanceof Requirement.Choice<S> choice
                ? choice.suffices().toList()
                : List.empty();
    }

    /** The conditions of which one is enough, in the order of the sentence. */
    private Seq<Condition<S>> alternatives() {
        Requirement<S> requirement = control.requirement();
        if (requirement instanceof Requirement.Duty<S> duty) {
            return List.of(duty.condition());
        } else if (requirement instanceof Requirement.Prohibition<S> prohibition) {
            return List.of(prohibition.act());
        } else if (requirement instanceof Requirement.InPrinciple<S> inPrinciple) {
            return List.of(inPrinciple.rule()).appendAll(inPrinciple.route().map(route -> route.granted()));
        }
        return requirement.measures().map(Measure::taken);
    }

    /** Satisfied only because an exception is on record. */
    public boolean isByException() {
        return outcome().verdict() == Verdict.SATISFIED
                && control.requirement() instanceof Requirement.InPrinciple<S> inPrinciple
                && new NaiveTruth(asOf, settings).of(inPrinciple.rule(), subject) != Truth.TRUE;
    }

    /** The parameters without the setting of which the outcome would be another. */
    public Seq<Parameter<?>> settings() {
        Outcome whole = outcome();
        return control.parameters()
                .filter(parameter ->
                        !outcome(subject, settings.unset(parameter)).equals(whole));
    }

    /** The recorded facts that decide, with their values: from the last that is mentioned, each that can go goes. */
    public Seq<Named> facts() {
        Map<Path, Words> mentioned = new LinkedHashMap<>();
        control.applies().forEach(when -> mention(when, subject, Path.ROOT, mentioned));
        alternatives().appendAll(sufficing()).forEach(condition -> mention(condition, subject, Path.ROOT, mentioned));
        Outcome whole = outcome();
        java.util.List<Path> kept = new ArrayList<>(mentioned.keySet());
        for (Path path : List.ofAll(kept).reverse()) {
            S without = Places.keeping(control.about(), subject, each -> kept.contains(each) && !each.equals(path));
            if (outcome(without, settings).equals(whole)) {
                kept.remove(path);
            }
        }
        return List.ofAll(kept).map(path -> new Named(path, mentioned.getOrDefault(path, Words.same("?"))));
    }

    /** A fact and its value in words. */
    public record Named(Path path, Words value) {}

    private static <S> void mention(Condition<S> condition, S subject, Path at, Map<Path, Words> mentioned) {
        if (condition instanceof Condition.Exists<S> exists) {
            mention(exists.members(), subject, at, mentioned);
        } else if (condition instanceof Condition.OverMembers<S, ?> over) {
            mentionInside(over, subject, at, mentioned);
        } else if (condition instanceof Atom.Granted<S, ?> granted) {
            mentionPermission(granted, subject, at, mentioned);
        } else {
            Children.of(condition).forEach(child -> mention(child, subject, at, mentioned));
            condition.facts().forEach(fact -> mention(fact, subject, at, mentioned));
        }
    }

    private static <S, P> void mentionInside(
            Condition.OverMembers<S, P> over, S subject, Path at, Map<Path, Words> mentioned) {
        mention(over.members(), subject, at, mentioned)
                .zipWithIndex()
                .forEach(item ->
                        mention(over.condition(), item._1, at.toItem(over.members(), item._2, item._1), mentioned));
    }

    private static <S, P> void mentionPermission(
            Atom.Granted<S, P> granted, S subject, Path at, Map<Path, Words> mentioned) {
        mention(granted.permission(), subject, at, mentioned).forEach(permission -> {
            Path inside = at.to(granted.permission());
            List.<Fact<P, ?>>of(granted.by(), granted.from(), granted.until())
                    .forEach(fact -> mention(fact, permission, inside, mentioned));
        });
        mention(granted.on(), subject, at, mentioned);
    }

    private static <S, P> Seq<P> mention(Members<S, P> members, S subject, Path at, Map<Path, Words> mentioned) {
        if (!(members.read(subject) instanceof Reading.Known<Seq<P>> known)) {
            return List.empty();
        }
        int size = known.value().size();
        Words number = members.kind() == Members.Kind.LIST
                ? Words.of(size + "件", "" + size)
                : size > 0 ? Words.of("有", "present") : Words.of("無", "none");
        mentioned.putIfAbsent(at.to(members), number);
        return known.value();
    }

    private static <S, T> void mention(Fact<S, T> fact, S subject, Path at, Map<Path, Words> mentioned) {
        if (fact.isDerived()) {
            fact.sources().forEach(source -> mention(source, subject, at, mentioned));
        } else if (fact.read(subject) instanceof Reading.Known<T> known) {
            mentioned.putIfAbsent(
                    at.to(fact),
                    Words.of(
                            fact.kind().write(known.value(), Language.JA),
                            fact.kind().write(known.value(), Language.EN)));
        }
    }
}
