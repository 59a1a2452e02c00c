package dev.isms.policy;

import static dev.isms.sample.Machine.MACHINE;
import static dev.isms.sample.Machine.UNRECORDED;
import static dev.isms.sample.Statute.MAYOR;
import static dev.isms.sample.Statute.POLICY;
import static dev.isms.sample.Statute.TODAY;
import static dev.isms.sample.Statute.must;
import static dev.isms.sample.Statute.should;
import static dev.isms.sample.Statute.waiver;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.isms.control.Control;
import dev.isms.control.Verdict;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.sample.Machine;
import dev.isms.sample.Statute;
import dev.isms.text.Language;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("適合性と関門")
final class AssessmentTest {

    private static final Control<Machine> ON = must("on", Machine.ON.holds());
    private static final Control<Machine> LOCKED_WHEN_SEALED =
            must("locked", Machine.SEALED.holds(), Machine.LOCKED.holds());
    private static final Control<Machine> SHOULD_SEAL = should("seal", Machine.SEALED.holds());
    private static final Policy BOTH = POLICY.with(ON).with(LOCKED_WHEN_SEALED).withWaiversApprovedBy(MAYOR);
    private static final Machine NAMED = UNRECORDED.with(Machine.NAME, "m-1");
    private static final Machine GOOD =
            NAMED.with(Machine.ON, true).with(Machine.SEALED, true).with(Machine.LOCKED, true);

    @Nested
    @DisplayName("四つの適合性")
    final class Conformities {

        @Test
        void a_violation_outweighs_what_is_open() {
            Machine machine = UNRECORDED.with(Machine.ON, false).with(Machine.SEALED, true);
            assertEquals(List.of(Verdict.VIOLATED, Verdict.UNDETERMINED), verdicts(BOTH, machine));
            assertEquals(Conformity.NON_CONFORMING, conformity(BOTH, machine));
        }

        @Test
        void what_is_open_outweighs_what_is_satisfied() {
            Machine machine = UNRECORDED.with(Machine.ON, true).with(Machine.SEALED, true);
            assertEquals(Conformity.INDETERMINATE, conformity(BOTH, machine));
        }

        @Test
        void one_satisfied_and_none_against_conforms() {
            assertEquals(Conformity.CONFORMING, conformity(BOTH, GOOD));
            assertEquals(Conformity.CONFORMING, conformity(BOTH, GOOD.with(Machine.SEALED, false)));
        }

        @Test
        @DisplayName("何も確認されていないことは、適合ではない")
        void nothing_applied_is_not_conforming() {
            Policy policy = POLICY.with(LOCKED_WHEN_SEALED);
            assertEquals(Conformity.NOTHING_APPLIED, conformity(policy, UNRECORDED.with(Machine.SEALED, false)));
            assertEquals(Conformity.NOTHING_APPLIED, conformity(POLICY, GOOD));
            assertEquals(
                    true,
                    policy.of(MACHINE)
                            .check(UNRECORDED.with(Machine.SEALED, false), TODAY)
                            .isLeft());
        }

        @Test
        @DisplayName("無害な未判定は、有利にも不利にもならない")
        void harmless_ones_count_neither_for_nor_against() {
            Machine taken = UNRECORDED.with(Machine.LOCKED, true);
            assertEquals(Conformity.INDETERMINATE, conformity(POLICY.with(LOCKED_WHEN_SEALED), taken));
            assertEquals(Conformity.CONFORMING, conformity(BOTH, taken.with(Machine.ON, true)));
            Finding<Machine> finding = POLICY.with(LOCKED_WHEN_SEALED)
                    .of(MACHINE)
                    .assess(taken, TODAY)
                    .findings()
                    .head();
            assertEquals(true, finding.isHarmless());
            assertEquals(Verdict.UNDETERMINED, finding.verdict());
        }

        @Test
        @DisplayName("無害な未判定は、ほかに理由があれば拒否の理由に挙げない")
        void harmless_ones_are_no_reason_to_refuse_unless_they_are_all_there_is() {
            Machine taken = UNRECORDED.with(Machine.LOCKED, true);
            assertEquals(List.of(ON), refused(BOTH, taken));
            assertEquals(List.of(LOCKED_WHEN_SEALED), refused(POLICY.with(LOCKED_WHEN_SEALED), taken));
        }

        private static Seq<Control<?>> refused(Policy policy, Machine machine) {
            Refusal refusal = policy.of(MACHINE).check(machine, TODAY).getLeft();
            return refusal.findings().map(Finding::control);
        }

        @Test
        @DisplayName("努力規定は示されるが数えない")
        void best_effort_is_shown_and_never_counts() {
            Machine machine = UNRECORDED.with(Machine.ON, true).with(Machine.SEALED, false);
            assertEquals(Conformity.CONFORMING, conformity(POLICY.with(ON).with(SHOULD_SEAL), machine));
            assertEquals(Conformity.NOTHING_APPLIED, conformity(POLICY.with(SHOULD_SEAL), GOOD));
            assertEquals(List.of(Verdict.VIOLATED), verdicts(POLICY.with(SHOULD_SEAL), machine));
        }
    }

    @Nested
    @DisplayName("猶予は注記するだけである")
    final class Waivers {

        private final Policy waived = BOTH.with(waiver(ON, "m-1"));
        private final Machine off = GOOD.with(Machine.ON, false);

        @Test
        void it_covers_its_days_and_its_subject_only() {
            assertEquals(Conformity.NON_CONFORMING, on(LocalDate.of(2026, 3, 31), off));
            assertEquals(Conformity.CONFORMING, on(LocalDate.of(2026, 4, 1), off));
            assertEquals(Conformity.CONFORMING, on(LocalDate.of(2026, 4, 30), off));
            assertEquals(Conformity.NON_CONFORMING, on(LocalDate.of(2026, 5, 1), off));
            assertEquals(Conformity.NON_CONFORMING, on(TODAY, off.with(Machine.NAME, "m-2")));
        }

        @Test
        void the_verdict_stays_and_the_proof_names_it() {
            assertEquals(Verdict.VIOLATED, verdicts(waived, off).head());
            Compliant<Machine> proof = waived.of(MACHINE).check(off, TODAY).get();
            assertEquals(List.of(waiver(ON, "m-1")), proof.waivers());
        }

        @Test
        void a_proof_that_leans_on_none_names_none() {
            assertEquals(
                    List.empty(), waived.of(MACHINE).check(GOOD, TODAY).get().waivers());
        }

        @Test
        void what_is_waived_does_not_count_for_the_subject_either() {
            Policy onlyOn = POLICY.with(ON).withWaiversApprovedBy(MAYOR).with(waiver(ON, "m-1"));
            assertEquals(Conformity.NOTHING_APPLIED, conformity(onlyOn, off));
            assertEquals(
                    "機器「m-1」: 該当なし\n  猶予されている次の事項のほかに該当する遵守事項がなく、適合を確認できない\n  規程 T.1 機器は、電源が入っていること。（電源＝いいえ）",
                    onlyOn.of(MACHINE).check(off, TODAY).getLeft().message(Language.JA));
        }

        private Conformity on(LocalDate day, Machine machine) {
            return waived.of(MACHINE).assess(machine, day).conformity();
        }
    }

    @Test
    void every_control_has_a_finding_that_names_who_mends_it() {
        Assessment<Machine> assessment = BOTH.of(MACHINE).assess(GOOD, TODAY);
        assertEquals(List.of(ON, LOCKED_WHEN_SEALED), assessment.findings().map(Finding::control));
        assertEquals(List.of(MAYOR), assessment.findings().head().accountable());
        assertEquals(List.of(Statute.CLERK), assessment.findings().head().responsible());
        Policy nobody = Policy.named(POLICY.name(), ResponsibilityMatrix.none()).with(ON);
        assertEquals(
                List.empty(),
                nobody.of(MACHINE).assess(GOOD, TODAY).findings().head().accountable());
    }

    @Test
    void a_refusal_says_what_stands_against_the_subject() {
        Machine machine = NAMED.with(Machine.ON, false).with(Machine.SEALED, true);
        Refusal refusal = BOTH.of(MACHINE).check(machine, TODAY).getLeft();
        assertEquals(
                List.of("on"),
                refusal.findings().map(finding -> finding.control().toString()));
        assertEquals("機器「m-1」: 不適合\n  規程 T.1 機器は、電源が入っていること。（電源＝いいえ）", refusal.message(Language.JA));
        assertEquals(
                "machine “m-1”: not conforming\n  Rule T.1 The machine must be switched on. (power = no)",
                refusal.message(Language.EN));
    }

    @Test
    void findings_and_proofs_are_equal_when_they_say_the_same() {
        Assessor<Machine> assessor = BOTH.of(MACHINE);
        assertEquals(assessor.assess(GOOD, TODAY), BOTH.of(MACHINE).assess(GOOD, TODAY));
        assertEquals(assessor.check(GOOD, TODAY), assessor.check(GOOD, TODAY));
        assertNotEquals(assessor.assess(GOOD, TODAY), assessor.assess(GOOD, TODAY.plusDays(1)));
        assertNotEquals(assessor.assess(GOOD, TODAY), assessor.assess(NAMED, TODAY));
    }

    @Test
    @DisplayName("印字すれば、何であるかが分かる")
    void what_is_printed_says_what_it_is() {
        Assessor<Machine> assessor = BOTH.of(MACHINE);
        assertEquals(POLICY.name().toString(), POLICY.toString());
        assertEquals("machine on " + LOCKED_WHEN_SEALED.id(), assessor.toString());
        assertEquals(
                assessor.assess(GOOD, TODAY).toString(),
                assessor.check(GOOD, TODAY).get().toString());
    }

    private static Conformity conformity(Policy policy, Machine machine) {
        return policy.of(MACHINE).assess(machine, TODAY).conformity();
    }

    private static List<Verdict> verdicts(Policy policy, Machine machine) {
        return policy.of(MACHINE)
                .assess(machine, TODAY)
                .findings()
                .map(Finding::verdict)
                .toList();
    }
}
