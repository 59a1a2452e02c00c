package dev.isms.testkit;

import dev.isms.condition.Condition;
import dev.isms.condition.Parameter;
import dev.isms.control.Control;
import dev.isms.control.Explanation;
import dev.isms.control.Judgement;
import dev.isms.control.Verdict;
import dev.isms.evaluation.Evaluation;
import dev.isms.evaluation.Gap;
import dev.isms.evaluation.Mentions.Recorded;
import dev.isms.evaluation.Settings;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.policy.Policy;
import dev.isms.subject.Attribute;
import dev.isms.subject.Path;
import dev.isms.subject.Reading;
import dev.isms.testkit.reference.Candidates;
import dev.isms.testkit.reference.Draw;
import dev.isms.testkit.reference.Places;
import dev.isms.testkit.reference.Reference;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

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

    public static <S> ControlLaws<S> of(Control<S> control) {
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
        PolicyLaws.of(alone(situation)).holdFor(control.about(), situation.subject(), situation.asOf());
    }

    /** The laws that can't be checked of this control, and why; empty where all can. */
    public Seq<String> unchecked() {
        return unforgettable()
                .map(why -> Law.EXPLAINED + " and the explanations of " + Law.EVALUATORS_AGREE
                        + ": nothing can be forgotten or recorded, since " + why)
                .toList();
    }

    private Option<String> unforgettable() {
        Seq<Condition<S>> conditions = control.applies().toList().append(control.requires());
        return conditions
                .flatMap(condition -> Places.unforgettable(condition, control.about()))
                .headOption();
    }

    /** Law 1: judging, explaining, assessing and checking never throw, whichever attribute throws. */
    public void total(Situation<S> situation) {
        List.of(control)
                .appendAll(Substitution.attributes(control)
                        .map(attribute -> Substitution.throwing(attribute).in(control)))
                .forEach(each -> {
                    try {
                        Explanation.of(each, situation.subject(), evaluation(situation));
                        Policy policy = alone(each, situation.settings());
                        policy.of(each.about()).check(situation.subject(), situation.asOf());
                    } catch (OutOfMemoryError e) {
                        throw e;
                    } catch (Throwable e) { // nothing at all may be thrown
                        throw Law.TOTAL.broken("control `" + each.id() + "`", situation, "it threw " + e);
                    }
                });
    }

    /** Law 2: the order in which settings, facts and elements of sets were written does not show. */
    public void pure(Situation<S> situation) {
        Settings reversed = situation
                .settings()
                .parameters()
                .reverse()
                .foldLeft(Settings.none(), (settings, parameter) -> copied(parameter, situation.settings(), settings));
        S rewritten = Places.rewritten(control.about(), situation.subject());
        Situation<S> other = Situation.of(rewritten, reversed, situation.asOf());
        Law.PURE.require(
                said(other).equals(said(situation)),
                control,
                situation,
                () -> said(situation) + " became " + said(other) + " when all was written once more in another order");
        Explanation once = explanation(situation);
        Explanation again = explanation(other);
        Law.PURE.require(once.equals(again), control, situation, () -> once + " became " + again);
    }

    static <T> Settings copied(Parameter<T> parameter, Settings from, Settings to) {
        return from.get(parameter).map(value -> to.set(parameter, value)).getOrElse(to);
    }

    /** Law 4: recording a missing fact, or setting an unset parameter, flips no decided verdict. */
    public void evidenceMonotone(Situation<S> situation) {
        Draw draw = new Draw(seed);
        Said whole = said(situation);
        for (Attribute<?> attribute : Substitution.attributes(control)) {
            Said without = said(Substitution.missing(attribute).in(control), situation);
            unflipped(without, whole, situation, "with `" + attribute.key() + "` recorded");
        }
        for (Parameter<?> parameter : control.parameters()) {
            boolean isSet = situation.settings().get(parameter).isDefined();
            Situation<S> other = situation.withSettings(
                    isSet ? situation.settings().unset(parameter) : draw.set(situation.settings(), parameter));
            unflipped(
                    isSet ? said(other) : whole,
                    isSet ? whole : said(other),
                    situation,
                    "with `" + parameter + "` set");
        }
        if (unforgettable().isEmpty()) {
            Places.of(control.about(), situation.subject())
                    .forEach(place -> recordedOrNot(place._1, place._2, situation, draw));
        }
    }

    private void recordedOrNot(Path path, Reading<?> reading, Situation<S> situation, Draw draw) {
        if (reading instanceof Reading.Known<?>) {
            S without = Places.keeping(control.about(), situation.subject(), other -> !other.isWithin(path));
            unflipped(said(situation.withSubject(without)), said(situation), situation, "with " + path + " recorded");
        } else if (reading instanceof Reading.Missing<?> && Places.isWritable(control.about(), path)) {
            S with = Places.recording(control.about(), situation.subject(), path, draw);
            unflipped(
                    said(situation), said(situation.withSubject(with)), situation, "with " + path + " drawn: " + with);
        }
    }

    private void unflipped(Said less, Said more, Situation<S> situation, String how) {
        boolean kept = less.verdict() == Verdict.UNDETERMINED || less.equals(more);
        boolean stillHarmless = !less.isHarmless()
                || more.isHarmless()
                || more.verdict() == Verdict.SATISFIED
                || more.verdict() == Verdict.NOT_APPLICABLE;
        Law.EVIDENCE_MONOTONE.require(
                kept && stillHarmless, control, situation, () -> less + " became " + more + " " + how);
    }

    /** Law 5: with an attribute that throws the verdict is the one with that attribute missing. */
    public void failClosed(Situation<S> situation) {
        for (Attribute<?> attribute : Substitution.attributes(control)) {
            Said throwing = said(Substitution.throwing(attribute).in(control), situation);
            Said missing = said(Substitution.missing(attribute).in(control), situation);
            Law.FAIL_CLOSED.require(
                    throwing.equals(missing),
                    control,
                    situation,
                    () -> missing + " with `" + attribute.key() + "` missing became " + throwing + " with it throwing");
        }
    }

    /** Law 8: the facts of the explanation suffice, and none of them can go. */
    public void explained(Situation<S> situation) {
        if (unforgettable().isDefined()) {
            return;
        }
        Seq<Path> facts = explanation(situation).facts().map(Recorded::path);
        Said whole = said(situation);
        Said by = saidBy(facts, situation);
        Law.EXPLAINED.require(by.equals(whole), control, situation, () -> whole + " became " + by + " by " + facts);
        for (Path fact : facts) {
            Law.EXPLAINED.require(
                    !saidBy(facts.remove(fact), situation).equals(whole),
                    control,
                    situation,
                    () -> whole + " by " + facts + " is the same without " + fact);
        }
    }

    private Said saidBy(Seq<Path> facts, Situation<S> situation) {
        return said(situation.withSubject(Places.keeping(control.about(), situation.subject(), facts::contains)));
    }

    /** Law 8: record and set what an undetermined finding asks for, and it is decided. */
    public void settled(Situation<S> situation) {
        Seq<Gap> gaps = explanation(situation).gaps();
        Law.EXPLAINED.require(
                gaps.isEmpty() == (said(situation).verdict() != Verdict.UNDETERMINED),
                control,
                situation,
                () -> said(situation) + " with the gaps " + gaps);
        if (unforgettable().isDefined()) {
            return;
        }
        Draw draw = new Draw(seed);
        Situation<S> filled = situation;
        Seq<Path> recorded = List.empty();
        for (Gap gap : gaps) {
            if (gap instanceof Gap.MissingFact missing) {
                recorded = recorded.append(missing.path());
                filled = filled.withSubject(Places.recording(control.about(), filled.subject(), missing.path(), draw));
            } else if (gap instanceof Gap.UnsetParameter unset) {
                filled = filled.withSettings(draw.set(filled.settings(), unset.parameter()));
            }
        }
        Seq<Path> asked = recorded;
        Seq<Gap> open = explanation(filled).gaps().filter(gap -> !isExcepted(gap, asked));
        Situation<S> then = filled;
        Law.EXPLAINED.require(
                open.isEmpty(), control, situation, () -> gaps + " were settled by " + then + ", and open is " + open);
    }

    private static boolean isExcepted(Gap gap, Seq<Path> recorded) {
        return gap instanceof Gap.WeakEvidence
                || gap instanceof Gap.Fault
                || gap instanceof Gap.MissingFact missing
                        && recorded.exists(path -> missing.path().isWithin(path)
                                && missing.path()
                                        .steps()
                                        .drop(path.steps().size() - 1)
                                        .exists(step -> step.index() > 0));
    }

    /** Law 9: the verdict, and the facts and settings that explain it, are those of the {@linkplain Reference reference}. */
    public void evaluatorsAgree(Situation<S> situation) {
        Reference<S> reference = Reference.of(control, situation.subject(), situation.settings(), situation.asOf());
        Said said = said(situation);
        Reference.Outcome outcome = reference.outcome();
        Law.EVALUATORS_AGREE.require(
                said.equals(new Said(outcome.verdict(), outcome.isHarmless())),
                control,
                situation,
                () -> said + " by the evaluator, " + outcome + " by the reference");
        Explanation explanation = explanation(situation);
        agree(explanation.byException(), reference.isByException(), situation);
        agree(explanation.settings().map(Explanation.Setting::parameter), reference.settings(), situation);
        if (unforgettable().isEmpty()) {
            agree(
                    explanation.facts().map(fact -> new Reference.Named(fact.path(), fact.value())),
                    reference.facts(),
                    situation);
        }
    }

    private void agree(Object explained, Object byReference, Situation<S> situation) {
        Law.EVALUATORS_AGREE.require(
                explained.equals(byReference),
                control,
                situation,
                () -> explained + " by the evaluator, " + byReference + " by the reference");
    }

    /** Law 10: what a refusal prints is the sentence that the control says of itself, in both languages. */
    public void oneSentence(Situation<S> situation) {
        alone(situation)
                .of(control.about())
                .check(situation.subject(), situation.asOf())
                .swap()
                .forEach(refusal -> {
                    for (Language language : Language.values()) {
                        String message = refusal.message(language);
                        Law.SENTENCES_AGREE.require(
                                refusal.findings().isEmpty()
                                        || message.contains(control.sentence().in(language)),
                                control,
                                situation,
                                () -> "the refusal says: " + message);
                    }
                });
    }

    /** What was said, as far as laws are about it. */
    private record Said(Verdict verdict, boolean isHarmless) {}

    private Said said(Situation<S> situation) {
        return said(control, situation);
    }

    private static <S> Said said(Control<S> control, Situation<S> situation) {
        Judgement judgement = control.judge(situation.subject(), evaluation(situation));
        return new Said(judgement.verdict(), judgement.isHarmless());
    }

    private Explanation explanation(Situation<S> situation) {
        return Explanation.of(control, situation.subject(), evaluation(situation));
    }

    private static Evaluation evaluation(Situation<?> situation) {
        return Evaluation.of(situation.asOf(), situation.settings());
    }

    private Policy alone(Situation<S> situation) {
        return alone(control, situation.settings());
    }

    private static Policy alone(Control<?> control, Settings settings) {
        Policy policy = Policy.named(Words.of("一つの統制", "one control"), ResponsibilityMatrix.none())
                .with(control);
        return PolicyLaws.set(policy, settings);
    }
}
