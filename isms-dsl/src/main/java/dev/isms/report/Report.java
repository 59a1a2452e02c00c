package dev.isms.report;

import dev.isms.control.Explanation;
import dev.isms.control.Verdict;
import dev.isms.evaluation.Gap;
import dev.isms.policy.Assessment;
import dev.isms.policy.Conformity;
import dev.isms.policy.Finding;
import dev.isms.policy.Policy;
import dev.isms.text.Language;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * 適合状況報告書 — the assessments of a city's ledgers under one policy as of a day, and what could not be read. Immutable.
 *
 * <p>Every finding stands in exactly one place: violated and standing, open, waived, best effort, harmless, by exception, or
 * simply fine.
 */
public final class Report {

    private final Policy policy;
    private final LocalDate asOf;
    private final Seq<Ledger> ledgers;
    private final Seq<Assessment<?>> assessments;

    private Report(Policy policy, LocalDate asOf, Seq<Ledger> ledgers, Seq<Assessment<?>> assessments) {
        this.policy = Objects.requireNonNull(policy, "policy");
        this.asOf = Objects.requireNonNull(asOf, "as of");
        this.ledgers = ledgers;
        this.assessments = assessments;
    }

    /** A report on nothing yet. */
    public static Report of(Policy policy, LocalDate asOf) {
        return new Report(policy, asOf, Vector.empty(), Vector.empty());
    }

    /** With a ledger more; the good rows of one that was read are given as assessments. */
    public Report with(Ledger ledger) {
        return new Report(policy, asOf, ledgers.append(ledger), assessments);
    }

    /**
     * With an assessment more.
     *
     * @throws IllegalArgumentException if it is as of another day
     */
    public Report with(Assessment<?> assessment) {
        if (!assessment.asOf().equals(asOf)) {
            throw new IllegalArgumentException("assessment as of `" + assessment.asOf() + "` in a report as of `" + asOf
                    + "`: expected the same day");
        }
        return new Report(policy, asOf, ledgers, assessments.append(assessment));
    }

    /** The report as plain text, aligned for full-width characters. */
    public String text(Language language) {
        return new TextReport(this, language).text();
    }

    public Policy policy() {
        return policy;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Seq<Ledger> ledgers() {
        return ledgers;
    }

    public Seq<Assessment<?>> assessments() {
        return assessments;
    }

    /** Whether something could not be read. */
    public boolean hasBadData() {
        return ledgers.exists(Ledger::isBroken);
    }

    public boolean has(Conformity conformity) {
        return assessments.exists(assessment -> assessment.conformity() == conformity);
    }

    /** 所見の置き場所 — where in the report a finding stands. */
    enum Place {
        VIOLATED,
        OPEN,
        WAIVED,
        BEST_EFFORT,
        BY_EXCEPTION,
        HARMLESS,
        FINE;

        static Place of(Finding<?> finding) {
            if (finding.isWaived()) {
                return WAIVED;
            }
            boolean open = finding.verdict() == Verdict.UNDETERMINED;
            if (!finding.isBinding() && (open || finding.verdict() == Verdict.VIOLATED)) {
                return BEST_EFFORT;
            }
            if (open) {
                return finding.isHarmless() ? HARMLESS : OPEN;
            }
            if (finding.verdict() == Verdict.VIOLATED) {
                return VIOLATED;
            }
            return finding.isByException() ? BY_EXCEPTION : FINE;
        }
    }

    /** 報告の一行 — a finding that is shown, with the name of its subject and its explanation. */
    record Line(Words type, String name, Finding<?> finding, Place place, Explanation explanation) {

        String subject(Language language) {
            return type.in(language) + (language == Language.JA ? "" : " ") + quoted(language);
        }

        /** The name as it stands behind the type: 「sv-01」. */
        String quoted(Language language) {
            return language == Language.JA ? "「" + name + "」" : "“" + name + "”";
        }

        /** What the city would have to set to decide it. */
        Seq<Gap.UnsetParameter> unset() {
            return explanation
                    .gaps()
                    .filter(Gap.UnsetParameter.class::isInstance)
                    .map(Gap.UnsetParameter.class::cast);
        }

        /** What would have to be recorded, or recorded better, to decide it. */
        Seq<Gap> unrecorded() {
            return explanation.gaps().reject(Gap.UnsetParameter.class::isInstance);
        }

        /** The lines, or what is made of them, by their keys, in the order in which each is first met. */
        static <L, K> Seq<Tuple2<K, Seq<L>>> by(Seq<L> lines, Function<L, ? extends Seq<K>> keys) {
            Map<K, List<L>> groups = new LinkedHashMap<>();
            lines.forEach(line -> keys.apply(line)
                    .forEach(key -> groups.computeIfAbsent(key, unseen -> new ArrayList<>())
                            .add(line)));
            return Vector.ofAll(groups.entrySet())
                    .map(group -> Tuple.of(group.getKey(), Vector.ofAll(group.getValue())));
        }
    }

    /** The findings that are shown; what is simply fine is only counted. */
    Seq<Line> lines() {
        return assessments.flatMap(Report::lines);
    }

    private static <S> Seq<Line> lines(Assessment<S> assessment) {
        Words type = assessment.type().words();
        String name = assessment.name().map(Visible::of).getOrElse("—");
        return assessment
                .findings()
                .filter(finding -> Place.of(finding) != Place.FINE)
                .map(finding -> new Line(type, name, finding, Place.of(finding), finding.explain()));
    }
}
