package dev.isms.policy;

import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * 適合の証 — a subject that a policy has found conforming as of a day. Only a policy can make one, so a method that takes one
 * can't be called without the check.
 */
public final class Compliant<S> {

    private final Assessment<S> assessment;

    Compliant(Assessment<S> assessment) {
        this.assessment = assessment;
    }

    public S subject() {
        return assessment.subject();
    }

    public LocalDate asOf() {
        return assessment.asOf();
    }

    /** The waivers it leans on: without them it would not conform. */
    public Seq<Waiver> waivers() {
        return assessment
                .waived()
                .filter(Finding::isBinding)
                .flatMap(Finding::waiver)
                .distinct();
    }

    public Assessment<S> assessment() {
        return assessment;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Compliant<?> compliant && assessment.equals(compliant.assessment);
    }

    @Override
    public int hashCode() {
        return assessment.hashCode();
    }

    @Override
    public String toString() {
        return assessment.toString();
    }
}
