package dev.isms.testkit;

import dev.isms.condition.Parameter;
import dev.isms.control.Control;
import dev.isms.control.Explanation;
import dev.isms.control.Rulings;
import dev.isms.evaluation.Gap;
import dev.isms.evaluation.Settings;
import dev.isms.policy.Assessor;
import dev.isms.subject.Attribute;
import dev.isms.testkit.Trial.Said;
import dev.isms.testkit.generate.Situation;
import dev.isms.testkit.reference.Candidates;
import dev.isms.testkit.reference.Draw;
import dev.isms.testkit.reference.Places;
import dev.isms.testkit.reference.Reference;
import dev.isms.text.Language;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 統制の法則 — the laws that any control must obey, whoever wrote it; an {@code AssertionError} names the law that does not hold.
 *
 * <pre>{@code
 * @Property void length_is_lawful(@ForAll ClientPassword password) {
 *     ControlLaws.of(LENGTH).holdFor(password);
 * }
 * }</pre>
 *
 * <p>What is forgotten or recorded is so by the withers of the subject's description. Where what a control reads has none, the
 * laws that need them are not checked, and {@link #unchecked()} says so; all the others need getters only.
 */
public final class ControlLaws<S> {

    private static final int DRAWN_SETTINGS = 2;
    private static final int DAYS = 3;

    private final Control<S> control;
    private final long seed;

    private ControlLaws(Control<S> control, long seed) {
        this.control = control;
        this.seed = seed;
    }

    /**
     * Those of a control.
     *
     * @throws IllegalArgumentException if it reads what its type of subject is not described with, since nothing would be tested
     */
    public static <S> ControlLaws<S> of(Control<S> control) {
        Objects.requireNonNull(control, "control").requireDescribed();
        return new ControlLaws<>(control, 1);
    }

    /** The same laws, where what they record and set in addition is drawn by another seed. */
    public ControlLaws<S> drawing(long otherSeed) {
        return new ControlLaws<>(control, otherSeed);
    }

    /** Every law for this subject, as of several days, with the control's parameters unset and set. */
    public void holdFor(S subject) {
        Draw draw = new Draw(seed);
        Seq<Settings> settings = List.of(Settings.none());
        if (!control.parameters().isEmpty()) {
            settings = settings.appendAll(List.fill(DRAWN_SETTINGS, () -> drawn(draw)));
        }
        for (Settings set : settings) {
            for (LocalDate day : Candidates.days().take(DAYS)) {
                holdIn(Situation.of(subject, set, day));
            }
        }
    }

    private Settings drawn(Draw draw) {
        return control.parameters().foldLeft(Settings.none(), (settings, parameter) -> draw.set(settings, parameter));
    }

    /** Every law in this situation. */
    public void holdIn(Situation<S> situation) {
        total(situation);
        pure(situation);
        evidenceMonotone(situation);
        failClosed(situation);
        explained(situation);
        settled(situation);
        evaluatorsAgree(situation);
        oneSentence(situation);
        PolicyLaws.of(trial(situation).alone()).holdFor(control.about(), situation.subject(), situation.asOf());
    }

    /** The laws that can't be checked of this control, and why; empty where all can. */
    public Seq<String> unchecked() {
        return Trial.unforgettable(control)
                .map(why -> Law.EXPLAINED + " and the explanations of " + Law.EVALUATORS_AGREE
                        + ": nothing can be forgotten or recorded, since " + why)
                .toList();
    }

    private Trial<S> trial(Situation<S> situation) {
        return new Trial<>(control, situation);
    }

    /** Law 1: judging, explaining, assessing and checking never throw, whichever attribute throws. */
    public void total(Situation<S> situation) {
        Trial<S> trial = trial(situation);
        runs(trial);
        Substitution.attributes(control)
                .forEach(attribute ->
                        runs(trial.of(Substitution.throwing(attribute).in(control))));
    }

    private static <S> void runs(Trial<S> trial) {
        try {
            Explanation explanation = trial.explanation();
            explanation.gaps().forEach(Gap::words);
            trial.alone()
                    .of(trial.control().about())
                    .check(trial.subject(), trial.situation().asOf())
                    .swap()
                    .forEach(refusal -> refusal.message(Language.JA));
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) { // nothing at all may be thrown
            trial.require(Law.TOTAL, false, () -> "it threw " + e);
        }
    }

    /** Law 2: asked twice it says the same, and the order in which settings, facts and elements of sets were written is not seen. */
    public void pure(Situation<S> situation) {
        Settings reversed = situation
                .settings()
                .parameters()
                .reverse()
                .foldLeft(Settings.none(), (settings, parameter) -> copied(parameter, situation.settings(), settings));
        S rewritten = Places.rewritten(control.about(), situation.subject());
        Trial<S> trial = trial(situation);
        for (Trial<S> other : List.of(trial, trial.withSubject(rewritten).withSettings(reversed))) {
            Said first = trial.said();
            Said second = other.said();
            trial.require(Law.PURE, second.equals(first), () -> "it was " + first + " and then " + second);
            Explanation once = trial.explanation();
            Explanation again = other.explanation();
            trial.require(Law.PURE, once.equals(again), () -> "it was because of " + once + " and then of " + again);
        }
    }

    private static <T> Settings copied(Parameter<T> parameter, Settings from, Settings to) {
        return from.get(parameter).map(value -> to.set(parameter, value)).getOrElse(to);
    }

    /** Law 4: recording a missing fact, or setting an unset parameter, flips no decided verdict. */
    public void evidenceMonotone(Situation<S> situation) {
        new EvidenceLaw<>(trial(situation), new Draw(seed)).check();
    }

    /** Law 5: with an attribute that throws the verdict is the one with that attribute missing. */
    public void failClosed(Situation<S> situation) {
        Trial<S> trial = trial(situation);
        for (Attribute<?> attribute : Substitution.attributes(control)) {
            Trial<S> broken = trial.of(Substitution.throwing(attribute).in(control));
            Said throwing = broken.said();
            agreesAtOnce(broken, broken.assessor());
            Said missing = trial.of(Substitution.missing(attribute).in(control)).said();
            trial.require(
                    Law.FAIL_CLOSED,
                    throwing.equals(missing),
                    () -> missing + " with `" + attribute.key() + "` missing became " + throwing + " with it throwing");
        }
    }

    /** Law 8: the facts of the explanation suffice, and none of them can go. */
    public void explained(Situation<S> situation) {
        new ExplanationLaw<>(trial(situation)).explained();
    }

    /** Law 8: record and set what an undetermined finding asks for, and it is decided. */
    public void settled(Situation<S> situation) {
        new ExplanationLaw<>(trial(situation)).settled(new Draw(seed));
    }

    /** Law 9: the verdict, and the facts and settings that explain it, are those of the {@linkplain Reference reference}. */
    public void evaluatorsAgree(Situation<S> situation) {
        Reference<S> reference = Reference.of(control, situation.subject(), situation.settings(), situation.asOf());
        Trial<S> trial = trial(situation);
        Reference.Outcome outcome = reference.outcome();
        agree(trial, trial.said(), new Said(outcome.verdict(), outcome.isHarmless()));
        agreesAtOnce(trial, trial.assessor());
        Explanation explanation = trial.explanation();
        agree(trial, explanation.byException(), reference.isByException());
        agree(trial, explanation.settings().map(Explanation.Setting::parameter), reference.settings());
        if (trial.isForgettable()) {
            agree(
                    trial,
                    explanation.facts().map(fact -> new Reference.Named(fact.path(), fact.value())),
                    reference.facts());
        }
    }

    /**
     * Law 9: so says an assessor that is made as fast as it gets, of each of the subjects by itself and of all of them at once. It
     * takes milliseconds to make, so that {@link #holdIn} and {@link #holdFor} leave this out.
     */
    public void compiledAgrees(Seq<S> subjects, Settings settings, LocalDate asOf) {
        Seq<Trial<S>> trials = subjects.map(subject -> trial(Situation.of(subject, settings, asOf)));
        if (trials.isEmpty()) {
            return;
        }
        Assessor<S> compiled = trials.head().assessor().compiled();
        Rulings rulings = compiled.rulings(subjects, asOf);
        trials.forEachWithIndex((trial, place) -> {
            agreesAtOnce(trial, compiled);
            agree(trial, rulings.of(place, 0), trial.ruling());
        });
    }

    /** The assessor says what is judged, however it is asked. */
    private static <S> void agreesAtOnce(Trial<S> trial, Assessor<S> assessor) {
        S subject = trial.subject();
        LocalDate asOf = trial.situation().asOf();
        agree(trial, trial.saidAtOnce(assessor), trial.said());
        agree(trial, assessor.rulings(List.of(subject), asOf).of(0, 0), trial.ruling());
        agree(trial, assessor.eight(0, subject, asOf), trial.ruling().code());
        agree(trial, assessor.conformity(subject, asOf), trial.conformity());
    }

    private static void agree(Trial<?> trial, Object explained, Object byReference) {
        trial.require(
                Law.EVALUATORS_AGREE,
                explained.equals(byReference),
                () -> explained + " by the evaluator, " + byReference + " by the reference");
    }

    /** Law 10: what a refusal prints is the sentence that the control says of itself, in both languages. */
    public void oneSentence(Situation<S> situation) {
        Trial<S> trial = trial(situation);
        trial.alone()
                .of(control.about())
                .check(situation.subject(), situation.asOf())
                .swap()
                .forEach(refusal -> {
                    for (Language language : Language.values()) {
                        String message = refusal.message(language);
                        trial.require(
                                Law.SENTENCES_AGREE,
                                refusal.findings().isEmpty()
                                        || message.contains(control.sentence().in(language)),
                                () -> "the refusal says: " + message);
                    }
                });
    }
}
