package dev.isms.testkit;

import dev.isms.condition.Condition;
import dev.isms.condition.Phrase;
import dev.isms.evaluation.Evaluation;
import dev.isms.evaluation.Truth;
import dev.isms.subject.Path;
import dev.isms.subject.SubjectType;
import dev.isms.testkit.generate.Situation;
import dev.isms.testkit.reference.Places;
import dev.isms.text.Language;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 条件の法則 — the laws of three-valued truth and of sentences that any conditions over a subject type must obey. */
public final class ConditionLaws<S> {

    private static final String TOPIC = "x";

    private final SubjectType<S> type;

    private ConditionLaws(SubjectType<S> type) {
        this.type = type;
    }

    public static <S> ConditionLaws<S> of(SubjectType<S> type) {
        return new ConditionLaws<>(type);
    }

    /** Law 12 for two conditions at most 62 deep: De Morgan, double negation, and all, any and at-least-n of one another. */
    public void kleene(Condition<S> a, Condition<S> b, Situation<S> situation) {
        Condition<S> notA = Condition.not(a);
        Condition<S> notB = Condition.not(b);
        same(Condition.not(notA), a, situation);
        same(Condition.not(Condition.all(a, b)), Condition.any(notA, notB), situation);
        same(Condition.not(Condition.any(a, b)), Condition.all(notA, notB), situation);
        same(Condition.all(a, b), Condition.all(b, a), situation);
        same(Condition.atLeast(2, a, b), Condition.all(a, b), situation);
        same(Condition.atLeast(1, a, b), Condition.any(b, a), situation);
        same(Condition.all(a, a), a, situation);
        Truth both = truth(Condition.all(a, b), situation);
        Truth expected = table(truth(a, situation), truth(b, situation));
        Law.KLEENE.require(
                both == expected,
                () -> "`" + said(a) + "` and `" + said(b) + "`",
                situation,
                () -> both + " though the table of both says " + expected);
    }

    private static Truth table(Truth a, Truth b) {
        if (a == Truth.FALSE || b == Truth.FALSE) {
            return Truth.FALSE;
        }
        return a == Truth.UNKNOWN || b == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.TRUE;
    }

    /** Law 12: with something forgotten, the condition is as it was or unknown. */
    public void monotone(Condition<S> condition, Situation<S> situation) {
        Truth whole = truth(condition, situation);
        for (Path path : Places.of(type, situation.subject()).keySet()) {
            S less = Places.keeping(type, situation.subject(), other -> !other.isWithin(path));
            Truth without = truth(condition, situation.withSubject(less));
            Law.KLEENE.require(
                    without == Truth.UNKNOWN || without == whole,
                    () -> "`" + said(condition) + "`",
                    situation,
                    () -> without + " became " + whole + " with " + path + " recorded");
        }
    }

    /** Law 10: conditions that are put in the same words, in either language, are equally true. */
    public void sentencesMeanTruth(Seq<Condition<S>> conditions, Seq<Situation<S>> situations) {
        for (Language language : Language.values()) {
            for (boolean required : List.of(true, false)) {
                conditions
                        .groupBy(condition -> words(condition, language, required))
                        .filterValues(alike -> alike.size() > 1)
                        .forEach(entry -> situations.forEach(situation -> equallyTrue(entry._1, entry._2, situation)));
            }
        }
    }

    private void equallyTrue(String sentence, Seq<Condition<S>> conditions, Situation<S> situation) {
        Seq<Truth> truths = conditions.map(condition -> truth(condition, situation));
        Law.SENTENCES_AGREE.require(
                truths.distinct().size() == 1,
                () -> "`" + sentence + "`",
                situation,
                () -> conditions.zip(truths).distinctBy(pair -> pair._2).mkString(" and "));
    }

    private static String words(Condition<?> condition, Language language, boolean required) {
        Phrase phrase = Phrase.of(condition);
        return required ? phrase.required(language, TOPIC) : phrase.stated(language, TOPIC);
    }

    private void same(Condition<S> one, Condition<S> other, Situation<S> situation) {
        Truth first = truth(one, situation);
        Truth second = truth(other, situation);
        Law.KLEENE.require(
                first == second,
                () -> "`" + said(one) + "`",
                situation,
                () -> first + " though `" + said(other) + "` is " + second);
    }

    private static String said(Condition<?> condition) {
        return words(condition, Language.EN, false);
    }

    private static <S> Truth truth(Condition<S> condition, Situation<S> situation) {
        return Evaluation.of(situation.asOf(), situation.settings()).truth(condition, situation.subject());
    }
}
