package dev.isms.dsl;

import dev.isms.condition.Condition;
import dev.isms.control.Control;
import dev.isms.control.Measure;
import dev.isms.provision.Provision;
import dev.isms.subject.SubjectType;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * 規則の記述 — the door to the language. A rule reads as the policy's sentence does:
 *
 * <pre>{@code
 * about(SERVER).citing(VII_5_2_1_a)
 *         .when(Server.REGISTERED.holds())
 *         .must(all(Server.POWERED.holds(), Server.UPS.exists()));
 * }</pre>
 *
 * <p>The verb is that of the provision's modality; another does not compile. Conditions come from the attributes of the
 * subject and are put together by {@link #all}, {@link #any}, {@link #not} and {@link #atLeast}.
 */
public final class Rules {

    private Rules() {}

    /** Begins a rule about one type of subject. */
    public static <S> About<S> about(SubjectType<S> type) {
        return new Draft.Beginning<>(Objects.requireNonNull(type, "subject type: declare it above the rules about it"));
    }

    /** Begins a waiver: the city's forbearance for some days. */
    public static Waiving.Scope waive(Control<?> control) {
        return new WaiverDraft(Objects.requireNonNull(control, "control").id());
    }

    /** かつ — @throws IllegalArgumentException if there is none, or the result is too deep or too large */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S> Condition<S> all(Condition<S>... conditions) {
        return Condition.all(conditions);
    }

    /** 又は — @throws IllegalArgumentException if there is none, or the result is too deep or too large */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S> Condition<S> any(Condition<S>... conditions) {
        return Condition.any(conditions);
    }

    /** でない — @throws IllegalArgumentException if the result is too deep or too large */
    public static <S> Condition<S> not(Condition<S> condition) {
        return Condition.not(condition);
    }

    /** うちn以上 — @throws IllegalArgumentException if {@code count} is not from 1 to the number of conditions */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S> Condition<S> atLeast(int count, Condition<S>... conditions) {
        return Condition.atLeast(count, conditions);
    }

    /** 管理策 — a measure of a choice, under its provision. */
    public static <S> Measure<S> measure(Provision provision, Condition<S> taken) {
        return new Measure<>(provision, taken);
    }

    /** 段階 — the rungs of a ladder, in the order of the text. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S> Seq<Measure<S>> rungs(Measure<S>... rungs) {
        return List.of(rungs);
    }

    /** 次のいずれか — the measures of a choice. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S> Seq<Measure<S>> oneOf(Measure<S>... measures) {
        return List.of(measures);
    }
}
