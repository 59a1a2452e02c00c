package dev.isms.testkit;

import dev.isms.condition.Parameter;
import dev.isms.control.Control;
import dev.isms.control.ControlId;
import dev.isms.control.Verdict;
import dev.isms.evaluation.Settings;
import dev.isms.organization.Role;
import dev.isms.policy.Assessment;
import dev.isms.policy.Conformity;
import dev.isms.policy.Finding;
import dev.isms.policy.Policy;
import dev.isms.policy.Waiver;
import dev.isms.subject.SubjectType;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * 方針の法則 — the laws of controls that stand together: their order, a control more, waivers, and what they come to.
 */
public final class PolicyLaws {

    private final Policy policy;

    private PolicyLaws(Policy policy) {
        this.policy = policy;
    }

    public static PolicyLaws of(Policy policy) {
        return new PolicyLaws(policy);
    }

    /** Every law for this subject as of this day. */
    public <S> void holdFor(SubjectType<S> type, S subject, LocalDate asOf) {
        conforms(type, subject, asOf);
        orderIndependent(type, subject, asOf);
        strictnessMonotone(type, subject, asOf);
        waiversAnnotate(type, subject, asOf);
    }

    /** Law 5: nothing applied never conforms; the conformity is what the findings come to, and the gate opens for it only. */
    public <S> void conforms(SubjectType<S> type, S subject, LocalDate asOf) {
        Assessment<S> assessment = policy.of(type).assess(subject, asOf);
        Conformity expected = conformity(assessment);
        Law.FAIL_CLOSED.require(
                assessment.conformity() == expected,
                this::named,
                subject,
                () -> assessment.conformity() + " where " + expected + " was expected of " + assessment.findings());
        boolean passed = policy.of(type).check(subject, asOf).isRight();
        Law.FAIL_CLOSED.require(
                passed == (expected == Conformity.CONFORMING),
                this::named,
                subject,
                () -> "the gate let it through: " + passed + ", though it is " + expected);
    }

    private static <S> Conformity conformity(Assessment<S> assessment) {
        int violated = 0;
        int open = 0;
        int satisfied = 0;
        int harmless = 0;
        for (Finding<S> finding : assessment.findings()) {
            boolean counts = finding.control().modality().isBinding();
            boolean waived = finding.waiver().isDefined();
            switch (finding.verdict()) {
                case VIOLATED -> violated += counts && !waived ? 1 : 0;
                case SATISFIED -> satisfied += counts ? 1 : 0;
                case UNDETERMINED -> {
                    harmless += counts && finding.isHarmless() ? 1 : 0;
                    open += counts && !finding.isHarmless() && !waived ? 1 : 0;
                }
                case NOT_APPLICABLE -> {}
            }
        }
        if (violated > 0) {
            return Conformity.NON_CONFORMING;
        } else if (open > 0) {
            return Conformity.INDETERMINATE;
        } else if (satisfied > 0) {
            return Conformity.CONFORMING;
        }
        return harmless > 0 ? Conformity.INDETERMINATE : Conformity.NOTHING_APPLIED;
    }

    /** Law 3: the controls in another order find the same. */
    public <S> void orderIndependent(SubjectType<S> type, S subject, LocalDate asOf) {
        Assessment<S> assessment = policy.of(type).assess(subject, asOf);
        Seq<Control<?>> controls = policy.controls();
        for (Seq<Control<?>> permuted : List.of(controls.reverse(), rotated(controls))) {
            Assessment<S> other =
                    of(permuted, policy.waivers().reverse()).of(type).assess(subject, asOf);
            Law.ORDER_INDEPENDENT.require(
                    findings(other).equals(findings(assessment)) && other.conformity() == assessment.conformity(),
                    this::named,
                    subject,
                    () -> assessment.findings() + " became " + other.findings() + ", " + assessment.conformity()
                            + " became " + other.conformity() + " in the order " + permuted);
        }
    }

    private static Seq<Control<?>> rotated(Seq<Control<?>> controls) {
        int middle = (controls.size() + 1) / 2;
        return controls.drop(middle).appendAll(controls.take(middle));
    }

    private static <S> Map<ControlId, Tuple2<Finding<S>, Object>> findings(Assessment<S> assessment) {
        return assessment
                .findings()
                .foldLeft(
                        LinkedHashMap.empty(),
                        (map, finding) -> map.put(finding.control().id(), Tuple.of(finding, finding.explain())));
    }

    /** Law 6: without one of the controls a non-conforming subject was already so. */
    public <S> void strictnessMonotone(SubjectType<S> type, S subject, LocalDate asOf) {
        Conformity whole = policy.of(type).assess(subject, asOf).conformity();
        for (Control<?> control : policy.controls()) {
            Conformity without = of(policy.controls().remove(control), policy.waivers())
                    .of(type)
                    .assess(subject, asOf)
                    .conformity();
            Law.STRICTNESS_MONOTONE.require(
                    without != Conformity.NON_CONFORMING || whole == Conformity.NON_CONFORMING,
                    this::named,
                    subject,
                    () -> without + " became " + whole + " by adding control `" + control.id() + "`");
        }
    }

    /** Law 7: waivers change no verdict and no explanation; they are there from their first to their last day. */
    public <S> void waiversAnnotate(SubjectType<S> type, S subject, LocalDate asOf) {
        Policy bare = of(policy.controls(), List.empty());
        Seq<LocalDate> days = policy.waivers()
                .flatMap(waiver -> List.of(
                        waiver.from().minusDays(1),
                        waiver.from(),
                        waiver.until(),
                        waiver.until().plusDays(1)))
                .append(asOf)
                .distinct();
        for (LocalDate day : days) {
            Seq<Finding<S>> findings = policy.of(type).assess(subject, day).findings();
            Seq<Finding<S>> unwaived = bare.of(type).assess(subject, day).findings();
            findings.zip(unwaived).forEach(pair -> annotated(pair._1, pair._2, type.identify(subject)));
        }
    }

    private <S> void annotated(Finding<S> finding, Finding<S> bare, Option<String> name) {
        Law.WAIVERS_ANNOTATE.require(
                finding.verdict() == bare.verdict()
                        && finding.isHarmless() == bare.isHarmless()
                        && finding.explain().equals(bare.explain())
                        && !bare.isWaived(),
                this::named,
                finding.subject(),
                () -> bare + " became " + finding);
        Seq<Waiver> inForce = policy.waivers().filter(waiver -> isInForce(waiver, finding, name));
        boolean stands = finding.verdict() == Verdict.VIOLATED
                || finding.verdict() == Verdict.UNDETERMINED && !finding.isHarmless();
        Law.WAIVERS_ANNOTATE.require(
                finding.waiver().isDefined() == !inForce.isEmpty()
                        && finding.waiver().forAll(inForce::contains)
                        && finding.isWaived() == (stands && !inForce.isEmpty()),
                this::named,
                finding.subject(),
                () -> finding + " as of " + finding.asOf() + " is waived by " + finding.waiver() + " where " + inForce
                        + " are in force");
    }

    private static boolean isInForce(Waiver waiver, Finding<?> finding, Option<String> name) {
        long day = finding.asOf().toEpochDay();
        return waiver.control().equals(finding.control().id())
                && waiver.from().toEpochDay() <= day
                && day <= waiver.until().toEpochDay()
                && (waiver.subject().isEmpty() || waiver.subject().exists(name::contains));
    }

    private String named() {
        return "policy `" + policy.name().en() + "` of " + policy.controls();
    }

    /** The policy with these controls, and what of its settings and waivers still has a place. */
    private Policy of(Seq<Control<?>> controls, Seq<Waiver> waivers) {
        Policy other = set(Policy.named(policy.name(), policy.matrix()).with(controls), policy.settings())
                .withWaiversApprovedBy(approvers(waivers));
        return waivers.filter(waiver -> other.control(waiver.control()).isDefined())
                .foldLeft(other, Policy::with);
    }

    private static Role[] approvers(Seq<Waiver> waivers) {
        return waivers.map(waiver -> waiver.approver().role()).distinct().toJavaArray(Role[]::new);
    }

    /** The policy with those of the settings that its controls depend on. */
    static Policy set(Policy policy, Settings settings) {
        return policy.parameters().foldLeft(policy, (some, parameter) -> set(some, parameter, settings));
    }

    private static <T> Policy set(Policy policy, Parameter<T> parameter, Settings settings) {
        return settings.get(parameter)
                .map(value -> policy.set(parameter, value))
                .getOrElse(policy);
    }
}
