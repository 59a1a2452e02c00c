package dev.isms.policy;

import dev.isms.control.Control;
import dev.isms.control.Explanation;
import dev.isms.control.Verdict;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * 拒否 — why the gate did not let a subject through: what it came to, and the findings that stand against it. Harmless ones do
 * only where there are no others.
 */
public record Refusal(Words subject, Conformity conformity, Seq<Finding<?>> findings) {

    static <S> Refusal of(Assessment<S> assessment) {
        Words type = assessment.type().words();
        Words name = assessment
                .name()
                .map(known -> Words.of(type.ja() + "「" + known + "」", type.en() + " “" + known + "”"))
                .getOrElse(type);
        Verdict against =
                assessment.conformity() == Conformity.NON_CONFORMING ? Verdict.VIOLATED : Verdict.UNDETERMINED;
        Seq<Finding<S>> all = assessment
                .findings()
                .filter(finding -> finding.isBinding() && finding.verdict() == against && !finding.isWaived());
        Seq<Finding<S>> counting = all.reject(Finding::isHarmless);
        return new Refusal(name, assessment.conformity(), List.narrow((counting.isEmpty() ? all : counting).toList()));
    }

    /**
     * The refusal in words: the subject, what it came to, and a line for each finding with its provision (and the
     * id of a rule that is the city's own) and reason.
     */
    public String message(Language language) {
        Seq<String> lines = findings.map(finding -> line(finding, language));
        if (conformity == Conformity.NOTHING_APPLIED) {
            lines = List.of(
                    language == Language.JA
                            ? "該当する遵守事項がなく、何も確認されていない"
                            : "no binding rule applied, so nothing was checked");
        }
        return lines.prepend(subject.in(language) + ": " + conformity.words().in(language))
                .mkString("\n  ");
    }

    private static String line(Finding<?> finding, Language language) {
        boolean ja = language == Language.JA;
        Explanation explanation = finding.explain();
        Seq<String> because = explanation.gaps().map(gap -> gap.words().in(language));
        if (because.isEmpty()) {
            because = explanation
                    .facts()
                    .map(fact -> fact.path().words().in(language)
                            + (ja ? "＝" : " = ")
                            + fact.value().in(language));
        }
        Control<?> control = finding.control();
        String own =
                control.isCited() ? "" : ja ? "（市独自 " + control.id() + "）" : " (the city's own " + control.id() + ")";
        return control.provision().citation().in(language) + own + " "
                + control.sentence().in(language)
                + because.mkString(ja ? "（" : " (", ja ? "、" : ", ", ja ? "）" : ")");
    }
}
