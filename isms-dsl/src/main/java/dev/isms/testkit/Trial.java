package dev.isms.testkit;

import dev.isms.condition.Condition;
import dev.isms.control.Control;
import dev.isms.control.Explanation;
import dev.isms.control.Ruling;
import dev.isms.control.Verdict;
import dev.isms.evaluation.Evaluation;
import dev.isms.evaluation.Settings;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.policy.Assessor;
import dev.isms.policy.Conformity;
import dev.isms.policy.Finding;
import dev.isms.policy.Policy;
import dev.isms.testkit.generate.Situation;
import dev.isms.testkit.reference.Places;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Supplier;

/** 試行 — a control in a situation, and what the kernel says of it. */
record Trial<S>(Control<S> control, Situation<S> situation) {

    /** What was said, as far as laws are about it. */
    record Said(Verdict verdict, boolean isHarmless) {}

    Trial<S> of(Control<S> other) {
        return new Trial<>(other, situation);
    }

    Trial<S> withSubject(S other) {
        return new Trial<>(control, situation.withSubject(other));
    }

    Trial<S> withSettings(Settings other) {
        return new Trial<>(control, situation.withSettings(other));
    }

    S subject() {
        return situation.subject();
    }

    Settings settings() {
        return situation.settings();
    }

    Ruling ruling() {
        return control.judge(subject(), evaluation());
    }

    Said said() {
        Ruling ruling = ruling();
        return new Said(ruling.verdict(), ruling.isHarmless());
    }

    /** A policy's assessor of it, which does not ask the interpreter where it can decide at once. */
    Assessor<S> assessor() {
        return alone().of(control.about());
    }

    /** What that assessor says of it in a finding. */
    Said saidAtOnce(Assessor<S> assessor) {
        Finding<S> finding =
                assessor.assess(subject(), situation.asOf()).findings().head();
        return new Said(finding.verdict(), finding.isHarmless());
    }

    /** What it comes to where nothing else is required and nothing is waived. */
    Conformity conformity() {
        if (!control.modality().isBinding()) {
            return Conformity.NOTHING_APPLIED;
        }
        return switch (ruling().verdict()) {
            case SATISFIED -> Conformity.CONFORMING;
            case VIOLATED -> Conformity.NON_CONFORMING;
            case UNDETERMINED -> Conformity.INDETERMINATE;
            case NOT_APPLICABLE -> Conformity.NOTHING_APPLIED;
        };
    }

    Explanation explanation() {
        return Explanation.of(control, subject(), evaluation());
    }

    private Evaluation evaluation() {
        return Evaluation.of(situation.asOf(), settings());
    }

    /** A policy of this control alone. */
    Policy alone() {
        Policy policy = Policy.named(Words.of("一つの統制", "one control"), ResponsibilityMatrix.none())
                .with(control);
        return PolicyLaws.set(policy, settings());
    }

    /** Why what the control reads can't be forgotten or recorded; none if it can. */
    static <S> Option<String> unforgettable(Control<S> control) {
        Seq<Condition<S>> conditions = control.applies().toList().append(control.requires());
        return conditions
                .flatMap(condition -> Places.unforgettable(condition, control.about()))
                .headOption();
    }

    boolean isForgettable() {
        return unforgettable(control).isEmpty();
    }

    void require(Law law, boolean holds, Supplier<String> how) {
        law.require(
                holds,
                () -> "control `" + control.id() + "` (" + control.sentence().en() + ")",
                situation,
                how);
    }
}
