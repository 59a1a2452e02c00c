package dev.isms.policy;

import dev.isms.control.Verdict;
import dev.isms.subject.SubjectType;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * 評価 — every control's finding on one subject as of a day, none dropped, and what they come to together.
 *
 * <p>A violation or a gap that is waived does not count against the subject, and does not count for it either.
 */
public record Assessment<S>(SubjectType<S> type, S subject, LocalDate asOf, Seq<Finding<S>> findings) {

    public Conformity conformity() {
        Seq<Finding<S>> binding = findings.filter(Finding::isBinding);
        if (binding.exists(standing(Verdict.VIOLATED))) {
            return Conformity.NON_CONFORMING;
        }
        if (binding.exists(standing(Verdict.UNDETERMINED))) {
            return Conformity.INDETERMINATE;
        }
        if (binding.exists(finding -> finding.verdict() == Verdict.SATISFIED)) {
            return Conformity.CONFORMING;
        }
        return binding.exists(Finding::isHarmless) ? Conformity.INDETERMINATE : Conformity.NOTHING_APPLIED;
    }

    private static <S> Predicate<Finding<S>> standing(Verdict verdict) {
        return finding -> finding.verdict() == verdict && !finding.isWaived() && !finding.isHarmless();
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
