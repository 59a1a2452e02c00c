package dev.isms.policy;

import dev.isms.control.Control;
import dev.isms.control.Ruling;
import dev.isms.control.Rulings;
import dev.isms.control.Verdict;
import dev.isms.evaluation.Evaluation;
import dev.isms.subject.SubjectType;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * 評価 — every control's finding on one subject as of a day, none dropped, and what they come to together. What was ruled is known
 * at once; the findings, which say it in words, are made when they are asked for.
 *
 * <p>A violation or a gap that is waived does not count against the subject, and does not count for it either.
 */
public final class Assessment<S> {

    private final Assessor<S> assessor;
    private final S subject;
    private final LocalDate asOf;
    private final Rulings rulings;

    Assessment(Assessor<S> assessor, S subject, LocalDate asOf, Rulings rulings) {
        this.assessor = assessor;
        this.subject = subject;
        this.asOf = asOf;
        this.rulings = rulings;
    }

    public SubjectType<S> type() {
        return assessor.type();
    }

    public S subject() {
        return subject;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** The controls that it was made by, in the order of the policy; the same object for all of one assessor. */
    public Seq<Control<S>> controls() {
        return assessor.controls();
    }

    /** Every control's finding, in the order of the policy. */
    public Seq<Finding<S>> findings() {
        Evaluation evaluation = assessor.evaluation(asOf);
        List<Finding<S>> findings = new ArrayList<>(rulings.controls());
        for (int i = 0; i < rulings.controls(); i++) {
            findings.add(assessor.finding(i, subject, evaluation, rulings.of(0, i)));
        }
        return Vector.ofAll(findings);
    }

    /** The findings of which there may be more to say than that they are fine: violated, open, or satisfied where an exception can do it. */
    public Seq<Finding<S>> notable() {
        Evaluation evaluation = assessor.evaluation(asOf);
        List<Finding<S>> findings = new ArrayList<>(0);
        for (int i = 0; i < rulings.controls(); i++) {
            Ruling ruling = rulings.of(0, i);
            Verdict verdict = ruling.verdict();
            if (verdict == Verdict.VIOLATED
                    || verdict == Verdict.UNDETERMINED
                    || verdict == Verdict.SATISFIED
                            && assessor.controls().get(i).hasException()) {
                findings.add(assessor.finding(i, subject, evaluation, ruling));
            }
        }
        return findings.isEmpty() ? Vector.empty() : Vector.ofAll(findings);
    }

    public Conformity conformity() {
        return assessor.conformity(rulings, subject, asOf);
    }

    /** The name of the subject, if it is recorded. */
    public Option<String> name() {
        return type().identify(subject);
    }

    /** The findings that the city lives with. */
    public Seq<Finding<S>> waived() {
        return findings().filter(Finding::isWaived);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assessment<?> assessment
                && type() == assessment.type()
                && subject.equals(assessment.subject)
                && asOf.equals(assessment.asOf)
                && rulings.equals(assessment.rulings)
                && findings().equals(assessment.findings());
    }

    @Override
    public int hashCode() {
        return Objects.hash(type().key(), subject, asOf, rulings);
    }

    @Override
    public String toString() {
        return type().key() + " " + name().getOrElse("—") + " " + conformity();
    }
}
