package dev.isms.policy;

import dev.isms.control.Control;
import dev.isms.control.ControlId;
import dev.isms.control.Ruling;
import dev.isms.control.Rulings;
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
import java.util.function.Predicate;

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
    /** The lowest bit of each binding control's ruling. */
    private final int[] binding;
    /** The same of each control that there are waivers of. */
    private final int[] waivable;

    Assessor(
            SubjectType<S> type,
            Seq<Control<S>> controls,
            Settings settings,
            Seq<Waiver> waivers,
            ResponsibilityMatrix matrix) {
        this(
                type,
                Array.ofAll(controls),
                Evaluator.of(controls, settings),
                settings,
                waivers.filter(waiver -> controls.exists(control -> control.id().equals(waiver.control())))
                        .sorted(LONGEST_FIRST),
                matrix);
    }

    private Assessor(
            SubjectType<S> type,
            Seq<Control<S>> controls,
            Evaluator<S> evaluator,
            Settings settings,
            Seq<Waiver> waivers,
            ResponsibilityMatrix matrix) {
        this.type = type;
        this.controls = controls;
        this.evaluator = evaluator;
        this.settings = settings;
        this.waivers = waivers;
        this.matrix = matrix;
        this.binding = marked(control -> control.modality().isBinding());
        this.waivable =
                marked(control -> waivers.exists(waiver -> waiver.control().equals(control.id())));
    }

    private int[] marked(Predicate<Control<S>> which) {
        int[] marks = new int[evaluator.width()];
        for (int i = 0; i < controls.size(); i++) {
            if (which.test(controls.get(i))) {
                marks[i / Rulings.IN_ONE] |= mark(i);
            }
        }
        return marks;
    }

    private static int mark(int place) {
        return 1 << place % Rulings.IN_ONE * Ruling.BITS;
    }

    /**
     * The same assessor, made as fast as it gets at once. An assessor that is asked often becomes so by itself; this is for one of
     * which the first answers matter as much.
     */
    public Assessor<S> compiled() {
        return new Assessor<>(type, controls, evaluator.compiled(), settings, waivers, matrix);
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

    /**
     * What the controls come to on the subject as of a day: that of {@link #assess}, where nothing else is asked for. Where there
     * are no waivers of these controls, it makes nothing anew.
     */
    public Conformity conformity(S subject, LocalDate asOf) {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(asOf, "as of");
        int weight = 0;
        for (int i = 0; i < binding.length; i++) {
            weight |= weight(i, evaluator.rulings(i, subject, asOf), subject, asOf);
        }
        return Weights.conformity(weight);
    }

    /**
     * What eight of the controls say of a subject as of a day, in one number as {@link Rulings#eight} has it: those from the place-th
     * eight on, counted from 0. It makes nothing anew.
     */
    public int eight(int place, S subject, LocalDate asOf) {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(asOf, "as of");
        return evaluator.rulings(Objects.checkIndex(place, binding.length), subject, asOf);
    }

    /**
     * What every control says of each of the subjects as of a day, in bits; {@link #assess} says it in words.
     *
     * @throws NullPointerException if one of them is null
     * @throws IllegalArgumentException if they are more than a table can hold
     */
    @SuppressWarnings("unchecked") // an array of the subjects, which nobody else sees
    public Rulings rulings(Seq<S> subjects, LocalDate asOf) {
        Objects.requireNonNull(asOf, "as of");
        Object[] all = Objects.requireNonNull(subjects, "subjects").toJavaArray();
        for (int i = 0; i < all.length; i++) {
            int place = i;
            Objects.requireNonNull(all[i], () -> "subject " + place);
        }
        return evaluator.rulings((S[]) all, asOf);
    }

    Conformity conformity(Rulings rulings, S subject, LocalDate asOf) {
        int weight = 0;
        for (int i = 0; i < binding.length; i++) {
            weight |= weight(i, rulings.eight(0, i), subject, asOf);
        }
        return Weights.conformity(weight);
    }

    private int weight(int place, int rulings, S subject, LocalDate asOf) {
        int against = Weights.against(rulings) & binding[place] & waivable[place];
        int waived = 0;
        for (int i = 0; against != 0; i++, against >>>= Ruling.BITS) {
            if ((against & 1) != 0
                    && waiver(place * Rulings.IN_ONE + i, subject, asOf).isDefined()) {
                waived |= 1 << i * Ruling.BITS;
            }
        }
        return Weights.of(rulings, binding[place], waived);
    }

    Evaluation evaluation(LocalDate asOf) {
        return Evaluation.of(asOf, settings);
    }

    /** What the control at that place says of the subject, as it was ruled. */
    Finding<S> finding(int place, S subject, Evaluation evaluation, Ruling ruling) {
        return new Finding<>(
                controls.get(place), subject, evaluation, ruling, waiver(place, subject, evaluation.asOf()), matrix);
    }

    /** The first waiver of the control at that place that covers the subject, whose name is only asked for where there may be one. */
    private Option<Waiver> waiver(int place, S subject, LocalDate asOf) {
        if ((waivable[place / Rulings.IN_ONE] & mark(place)) == 0) {
            return Option.none();
        }
        ControlId id = controls.get(place).id();
        return waivers.find(waiver -> waiver.control().equals(id) && waiver.covers(type.identify(subject), asOf));
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

    @Override
    public String toString() {
        return type.key() + " " + controls.map(Control::id).mkString(" ");
    }
}
