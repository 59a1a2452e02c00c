package dev.isms.policy;

import dev.isms.control.Control;
import dev.isms.control.Ruling;
import dev.isms.evaluation.Evaluation;
import dev.isms.evaluation.Settings;
import dev.isms.evaluator.Evaluator;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.subject.SubjectType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * 評価器 — a policy's controls about one type of subject, ready to be asked. Made once by {@link Policy#of}, immutable, and
 * shared by threads.
 */
public final class Assessor<S> {

    private static final Comparator<Waiver> LONGEST_FIRST = Comparator.comparing(Waiver::until)
            .reversed()
            .thenComparing(Waiver::from)
            .thenComparing(Waiver::reason)
            .thenComparing(waiver -> waiver.approver().name())
            .thenComparing(waiver -> waiver.approver().role().key())
            .thenComparing(waiver -> waiver.subject().getOrElse(""));

    private final SubjectType<S> type;
    private final Seq<Control<S>> controls;
    private final Evaluator<S> evaluator;
    private final Settings settings;
    private final Seq<Waiver> waivers;
    private final ResponsibilityMatrix matrix;

    Assessor(
            SubjectType<S> type,
            Seq<Control<S>> controls,
            Settings settings,
            Seq<Waiver> waivers,
            ResponsibilityMatrix matrix) {
        this.type = type;
        this.controls = Array.ofAll(controls);
        this.evaluator = Evaluator.of(controls, settings);
        this.settings = settings;
        this.waivers = waivers.sorted(LONGEST_FIRST);
        this.matrix = matrix;
    }

    public SubjectType<S> type() {
        return type;
    }

    public Seq<Control<S>> controls() {
        return controls;
    }

    /** Every control's finding on the subject as of a day. Never throws, whatever the subject's facts do. */
    public Assessment<S> assess(S subject, LocalDate asOf) {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(asOf, "as of");
        return new Assessment<>(this, subject, asOf, evaluator.rulings(subject, asOf));
    }

    Evaluation evaluation(LocalDate asOf) {
        return Evaluation.of(asOf, settings);
    }

    /** What the control at that place says of the subject, as it was ruled. */
    Finding<S> finding(int place, S subject, Evaluation evaluation, Ruling ruling) {
        Control<S> control = controls.get(place);
        return new Finding<>(control, subject, evaluation, ruling, waiver(control, subject, evaluation.asOf()), matrix);
    }

    boolean isWaived(int place, S subject, LocalDate asOf) {
        return waiver(controls.get(place), subject, asOf).isDefined();
    }

    private Option<Waiver> waiver(Control<S> control, S subject, LocalDate asOf) {
        return waivers.isEmpty() ? Option.none() : waiver(control, type.identify(subject), asOf);
    }

    private Option<Waiver> waiver(Control<S> control, Option<String> name, LocalDate asOf) {
        return waivers.find(waiver -> waiver.control().equals(control.id()) && waiver.covers(name, asOf));
    }

    /**
     * The gate: the subject with the proof that it conforms as of the day, or why it may not pass. A subject to which nothing
     * applied was not checked, and is refused.
     */
    public Either<Refusal, Compliant<S>> check(S subject, LocalDate asOf) {
        Assessment<S> assessment = assess(subject, asOf);
        return assessment.conformity() == Conformity.CONFORMING
                ? Either.right(new Compliant<>(assessment))
                : Either.left(Refusal.of(assessment));
    }
}
