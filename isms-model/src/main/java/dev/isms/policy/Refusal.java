package dev.isms.policy;

import dev.isms.control.Control;
import dev.isms.control.Explanation;
import dev.isms.control.Explanation.Setting;
import dev.isms.control.Verdict;
import dev.isms.evaluation.Gap;
import dev.isms.evaluation.Mentions.Recorded;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * 拒否 — why the gate did not let a subject through: what it came to, and the findings that stand against it. Harmless ones do
 * only where there are no others; where nothing else applied, they are the waived ones, which count neither way.
 */
public record Refusal(Words subject, Conformity conformity, Seq<Finding<?>> findings) {

    static <S> Refusal of(Assessment<S> assessment) {
        Words type = assessment.type().words();
        Words name = assessment
                .name()
                .map(known -> Words.of(type.ja() + "「" + known + "」", type.en() + " “" + known + "”"))
                .getOrElse(type);
        return new Refusal(
                name, assessment.conformity(), List.narrow(against(assessment).toList()));
    }

    private static <S> Seq<Finding<S>> against(Assessment<S> assessment) {
        Seq<Finding<S>> binding = assessment.findings().filter(Finding::isBinding);
        if (assessment.conformity() == Conformity.NOTHING_APPLIED) {
            return binding.filter(Finding::isWaived);
        }
        Verdict against =
                assessment.conformity() == Conformity.NON_CONFORMING ? Verdict.VIOLATED : Verdict.UNDETERMINED;
        Seq<Finding<S>> all = binding.filter(finding -> finding.verdict() == against && !finding.isWaived());
        Seq<Finding<S>> counting = all.reject(Finding::isHarmless);
        return counting.isEmpty() ? all : counting;
    }

    /**
     * The refusal in words: the subject, what it came to, and a line for each finding with its provision (and the
     * id of a rule that is the city's own) and reason.
     */
    public String message(Language language) {
        Seq<String> lines = findings.map(finding -> line(finding, language));
        if (conformity == Conformity.NOTHING_APPLIED) {
            lines = lines.prepend(nothingApplied().in(language));
        }
        return lines.prepend(subject.in(language) + ": " + conformity.words().in(language))
                .mkString("\n  ");
    }

    private Words nothingApplied() {
        return findings.isEmpty()
                ? Words.of("該当する遵守事項がなく、何も確認されていない", "no binding rule applied, so nothing was checked")
                : Words.of(
                        "猶予されている次の事項のほかに該当する遵守事項がなく、適合を確認できない",
                        "no binding rule applied but these, which are waived, so nothing shows that it conforms");
    }

    private static String line(Finding<?> finding, Language language) {
        boolean ja = language == Language.JA;
        Explanation explanation = finding.explain();
        Seq<Words> because = explanation.gaps().map(Gap::words);
        if (because.isEmpty()) {
            because = explanation
                    .facts()
                    .map(Recorded::words)
                    .appendAll(explanation.settings().map(Setting::words));
        }
        Control<?> control = finding.control();
        String own =
                control.isOwn() ? ja ? "（市独自 " + control.id() + "）" : " (the city's own " + control.id() + ")" : "";
        return control.provision().citation().in(language) + own + " "
                + control.sentence().in(language)
                + because.map(words -> words.in(language)).mkString(ja ? "（" : " (", ja ? "、" : ", ", ja ? "）" : ")");
    }
}
