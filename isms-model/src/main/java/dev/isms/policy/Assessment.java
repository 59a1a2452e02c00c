package dev.isms.policy;

import dev.isms.control.Verdict;
import dev.isms.subject.SubjectType;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * 評価 — every control's finding on one subject as of a day, none dropped, and what they come to together.
 *
 * <p>A violation or a gap that is waived does not count against the subject, and does not count for it either.
 */
public record Assessment<S>(SubjectType<S> type, S subject, LocalDate asOf, Seq<Finding<S>> findings) {

    public Conformity conformity() {
        boolean isOpen = false;
        boolean isSatisfied = false;
        boolean isHarmless = false;
        for (Finding<S> finding : findings) {
            Verdict verdict = finding.verdict();
            if (verdict == Verdict.NOT_APPLICABLE || !finding.isBinding()) {
                continue;
            }
            if (verdict == Verdict.SATISFIED) {
                isSatisfied = true;
            } else if (finding.isHarmless()) {
                isHarmless = true;
            } else if (!finding.isWaived()) {
                if (verdict == Verdict.VIOLATED) {
                    return Conformity.NON_CONFORMING;
                }
                isOpen = true;
            }
        }
        if (isOpen) {
            return Conformity.INDETERMINATE;
        }
        if (isSatisfied) {
            return Conformity.CONFORMING;
        }
        return isHarmless ? Conformity.INDETERMINATE : Conformity.NOTHING_APPLIED;
    }

    /** The name of the subject, if it is recorded. */
    public Option<String> name() {
        return type.identify(subject);
    }

    /** The findings that the city lives with. */
    public Seq<Finding<S>> waived() {
        return findings.filter(Finding::isWaived);
    }
}
