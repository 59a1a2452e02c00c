package dev.isms.sagamihara;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.control.Control;
import dev.isms.control.ControlId;
import dev.isms.control.Verdict;
import dev.isms.evaluation.Gap;
import dev.isms.evaluation.Truth;
import dev.isms.policy.Finding;
import dev.isms.policy.Policy;
import dev.isms.provision.Provision;
import dev.isms.subject.SubjectType;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * 判定された事例 — a subject as one rule of a policy finds it on a day. What a case asserts of it is observed: see
 * {@link Observations}.
 *
 * <pre>{@code
 * judged(PowerBackup.UPS, server).is(VIOLATED).because("registered", "ups");
 * }</pre>
 */
public record Judged<S>(Policy policy, Control<S> control, S subject, LocalDate asOf) {

    /** The day on which cases are judged unless they say another: 2026-04-01. */
    public static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    /** By Sagamihara's policy, with nothing set that the text leaves open. */
    public static <S> Judged<S> judged(Control<S> control, S subject) {
        return new Judged<>(Sagamihara.policy(), control, subject, TODAY);
    }

    /**
     * By the one rule of the provision about that type of subject.
     *
     * @throws AssertionError if the policy has none, or more than one: then ask by its id
     */
    public static <S> Judged<S> judged(Provision provision, SubjectType<S> type, S subject) {
        return judged(ruleOf(Sagamihara.policy(), provision, type), subject);
    }

    /**
     * By the rule of that id, such as {@code CS.VII.5.2.1.a}, about that type of subject.
     *
     * @throws AssertionError if the policy has none
     */
    public static <S> Judged<S> judged(String controlId, SubjectType<S> type, S subject) {
        ControlId id = ControlId.of(controlId);
        return judged(
                only(
                        "of the id `" + id + "`",
                        type,
                        Sagamihara.policy(),
                        control -> control.id().equals(id)),
                subject);
    }

    static <S> Control<S> ruleOf(Policy policy, Provision provision, SubjectType<S> type) {
        return only(
                "of the provision `" + provision.id() + "`",
                type,
                policy,
                control -> control.provision().id().equals(provision.id()));
    }

    private static <S> Control<S> only(
            String wanted, SubjectType<S> type, Policy policy, Predicate<Control<S>> condition) {
        Seq<Control<S>> found = policy.of(type).controls().filter(condition);
        if (found.size() != 1) {
            throw new AssertionError("rules about `" + type.key() + "` " + wanted + ": expected one, found "
                    + (found.isEmpty() ? "none" : found.mkString("`", "`, `", "`")));
        }
        return found.head();
    }

    public Judged<S> under(Policy other) {
        return new Judged<>(other, control, subject, asOf);
    }

    public Judged<S> on(LocalDate day) {
        return new Judged<>(policy, control, subject, day);
    }

    public Conclusion<S> is(Verdict expected) {
        Seq<Finding<S>> findings = policy.of(control.about())
                .assess(subject, asOf)
                .findings()
                .filter(finding -> finding.control() == control);
        assertEquals(1, findings.size(), "findings of " + control);
        Finding<S> finding = findings.head();
        assertEquals(expected, finding.verdict(), () -> control + " of " + subject + " on " + asOf);
        Observations.record(finding, policy.settings());
        return new Conclusion<>(finding);
    }

    /** 結論 — a finding whose verdict was as expected, to be asked for its reasons. */
    public record Conclusion<S>(Finding<S> finding) {

        /** Exactly these facts decided, in this order. */
        public Conclusion<S> because(String... paths) {
            assertEquals(
                    List.of(paths),
                    finding.explain()
                            .facts()
                            .map(fact -> fact.path().toString())
                            .toList());
            return this;
        }

        /** Exactly this keeps it open: such as {@code missing ups}, {@code unset important-from}, {@code weak taken}. */
        public Conclusion<S> openFor(String... gaps) {
            assertEquals(
                    List.of(gaps),
                    finding.explain().gaps().map(Conclusion::shortly).toList());
            return this;
        }

        /** Whatever is recorded yet, it will not be a violation. */
        public Conclusion<S> harmlessly() {
            assertTrue(finding.isHarmless(), "harmless");
            return this;
        }

        /** What is recorded yet may make it a violation. */
        public Conclusion<S> notHarmlessly() {
            assertEquals(false, finding.isHarmless(), "harmless");
            return this;
        }

        /** Exactly these measures of the choice are taken. */
        public Conclusion<S> taking(Provision... measures) {
            assertEquals(
                    List.of(measures),
                    finding.measures()
                            .filter(measure -> measure._2 == Truth.TRUE)
                            .map(measure -> measure._1.provision())
                            .toList());
            return this;
        }

        public Conclusion<S> byException() {
            assertTrue(finding.explain().byException(), "by exception");
            return this;
        }

        public Conclusion<S> withoutException() {
            assertEquals(false, finding.explain().byException(), "by exception");
            return this;
        }

        private static String shortly(Gap gap) {
            if (gap instanceof Gap.MissingFact missing) {
                return "missing " + missing.path();
            } else if (gap instanceof Gap.UnsetParameter unset) {
                return "unset " + unset.parameter();
            } else if (gap instanceof Gap.WeakEvidence weak) {
                return "weak " + weak.path();
            }
            return gap.toString();
        }
    }
}
