package dev.isms.policy;

import dev.isms.control.Control;
import dev.isms.control.Explanation;
import dev.isms.control.Measure;
import dev.isms.control.Ruling;
import dev.isms.control.Verdict;
import dev.isms.evaluation.Evaluation;
import dev.isms.evaluation.Gap;
import dev.isms.evaluation.Truth;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.organization.Role;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 所見 — what one control says of one subject as of a day: the verdict at once, the words when asked for.
 *
 * <p>Two findings are equal when the same control said the same of equal subjects on the same day.
 */
public final class Finding<S> {

    private final Control<S> control;
    private final S subject;
    private final Evaluation evaluation;
    private final Ruling ruling;
    private final Option<Waiver> waiver;
    private final ResponsibilityMatrix matrix;

    Finding(
            Control<S> control,
            S subject,
            Evaluation evaluation,
            Ruling ruling,
            Option<Waiver> waiver,
            ResponsibilityMatrix matrix) {
        this.control = control;
        this.subject = subject;
        this.evaluation = evaluation;
        this.ruling = ruling;
        this.waiver = waiver;
        this.matrix = matrix;
    }

    public Control<S> control() {
        return control;
    }

    public S subject() {
        return subject;
    }

    public LocalDate asOf() {
        return evaluation.asOf();
    }

    public Verdict verdict() {
        return ruling.verdict();
    }

    /** Undetermined, but nothing that may yet be recorded can make it a violation: counts neither for nor against. */
    public boolean isHarmless() {
        return ruling.isHarmless();
    }

    /** Whether it is satisfied only because an exception is on record. */
    public boolean isByException() {
        return control.isByException(subject, evaluation);
    }

    /** Whether it counts towards conformity; a best-effort finding is shown and never counts. */
    public boolean isBinding() {
        return control.modality().isBinding();
    }

    /** The waiver that covers the subject on the day, whatever the verdict. */
    public Option<Waiver> waiver() {
        return waiver;
    }

    /** Whether the city lives with it: it is violated or open, and a waiver covers it. */
    public boolean isWaived() {
        return waiver.isDefined()
                && (verdict() == Verdict.VIOLATED || verdict() == Verdict.UNDETERMINED && !isHarmless());
    }

    /** Why: the facts that decided, the settings, the gaps. Computed anew each time it is asked for. */
    public Explanation explain() {
        return Explanation.of(control, subject, evaluation);
    }

    /** What keeps it open; empty where it is decided. Computed anew each time it is asked for. */
    public Seq<Gap> gaps() {
        return Explanation.gaps(control, subject, evaluation, ruling);
    }

    /** The measures of a choice, or the rungs of a ladder, and whether each is taken; empty where the control names none. */
    public Seq<Tuple2<Measure<S>, Truth>> measures() {
        return control.requirement()
                .measures()
                .map(measure -> Tuple.of(measure, evaluation.truth(measure.taken(), subject)));
    }

    /** ◎ — who is accountable for mending it; nobody where no activity of the responsibility matrix covers it. */
    public Seq<Role> accountable() {
        return control.activity().map(matrix::accountableFor).getOrElse(List.empty());
    }

    /** ○ — who is responsible for mending it; nobody where no activity of the responsibility matrix covers it. */
    public Seq<Role> responsible() {
        return control.activity().map(matrix::responsibleFor).getOrElse(List.empty());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding<?> finding
                && control == finding.control
                && subject.equals(finding.subject)
                && asOf().equals(finding.asOf())
                && ruling.equals(finding.ruling)
                && waiver.equals(finding.waiver);
    }

    @Override
    public int hashCode() {
        return Objects.hash(control.id(), ruling, asOf());
    }

    @Override
    public String toString() {
        return control.id() + " " + verdict();
    }
}
