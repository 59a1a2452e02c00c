package dev.isms.report;

import dev.isms.control.Explanation;
import dev.isms.policy.Assessment;
import dev.isms.policy.Finding;
import dev.isms.text.Language;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.Seq;

/**
 * 報告の一行 — a finding that is shown, with the kind and the name of its subject, where it stands, and why.
 *
 * @param name what the subject is called; a dash where that is not recorded
 */
public record Line(Words type, String name, Finding<?> finding, Place place, Explanation explanation) {

    /** The most facts that are told of one finding. All of them are in the finding itself. */
    private static final int MOST_FACTS = 5;

    /** The line of one of the assessment's findings. Its explanation is computed here. */
    public static <S> Line of(Assessment<S> assessment, Finding<S> finding) {
        return new Line(assessment.type().words(), name(assessment), finding, Place.of(finding), finding.explain());
    }

    static String name(Assessment<?> assessment) {
        return assessment.name().map(Visible::of).getOrElse("—");
    }

    String subject(Language language) {
        return type.in(language) + (language == Language.JA ? "" : " ") + quoted(name, language);
    }

    /** A name as it stands behind the type: 「sv-01」. */
    static String quoted(String name, Language language) {
        return language == Language.JA ? "「" + name + "」" : "“" + name + "”";
    }

    /** What keeps it open, or what settled it. */
    public String because(Language language) {
        return explanation.gaps().isEmpty()
                ? facts(language)
                : explanation.gaps().map(gap -> gap.words().in(language)).mkString(say(language, "、", ", "));
    }

    /** What settled it; of a long list that was searched in vain only the first few facts, and how many more there are. */
    String facts(Language language) {
        Seq<String> facts = explanation.facts().map(fact -> fact.words().in(language));
        Seq<String> settings =
                explanation.settings().map(setting -> setting.words().in(language));
        int more = facts.size() - MOST_FACTS;
        Seq<String> shown = more <= 1
                ? facts
                : facts.take(MOST_FACTS).append(say(language, "ほか" + more + "件の記録", more + " more facts"));
        return shown.appendAll(settings).mkString(say(language, "、", ", "));
    }

    private static String say(Language language, String ja, String en) {
        return language == Language.JA ? ja : en;
    }
}
