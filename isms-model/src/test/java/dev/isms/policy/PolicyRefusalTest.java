package dev.isms.policy;

import static dev.isms.sample.Machine.MACHINE;
import static dev.isms.sample.Statute.MUST;
import static dev.isms.sample.Statute.POLICY;
import static dev.isms.sample.Statute.must;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.condition.Condition;
import dev.isms.condition.Parameter;
import dev.isms.control.Control;
import dev.isms.control.ControlId;
import dev.isms.control.Requirement;
import dev.isms.fact.Flag;
import dev.isms.kind.WholeKind;
import dev.isms.organization.Actor;
import dev.isms.provision.Modality;
import dev.isms.provision.Modality.Occasion;
import dev.isms.provision.Modality.Polarity;
import dev.isms.provision.Modality.Strength;
import dev.isms.provision.Provision;
import dev.isms.sample.Disk;
import dev.isms.sample.Machine;
import dev.isms.sample.Statute;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("方針に入れられないもの")
final class PolicyRefusalTest {

    private static final Control<Machine> ON = must("on", Machine.ON.holds());

    @Nested
    @DisplayName("統制")
    final class Controls {

        @Test
        void a_doubled_id() {
            assertEquals(
                    "control id `on` is taken: expected an id of its own for a second control, by `.named(\"…\")`",
                    refused(() -> POLICY.with(ON).with(must("on", Machine.LOCKED.holds()))));
        }

        @Test
        void an_id_that_is_none() {
            String end = ": expected at most 128 ASCII letters, digits, dots and hyphens";
            assertEquals("control id `電源`" + end, refused(() -> must("電源", Machine.ON.holds())));
            assertEquals("control id `a\\u{200b}b`" + end, refused(() -> must("a\u200bb", Machine.ON.holds())));
            assertEquals(
                    "control id `" + "a".repeat(80) + "…`" + end,
                    refused(() -> must("a".repeat(129), Machine.ON.holds())));
        }

        @Test
        @DisplayName("柱書の統制は、各号の統制と並ばない")
        void a_head_beside_one_of_its_items_in_either_order() {
            Provision.Must item = new Provision.Must(Statute.entry("1.a").itemOf(MUST));
            Control<Machine> ofItem = Control.citing(
                    item, ControlId.of(item.id()), MACHINE, Option.none(), new Requirement.Duty<>(Machine.ON.holds()));
            String message = "control `on` cites the head of `T.1.a`: expected controls of the items only, since a head"
                    + " has no finding beside theirs";
            assertEquals(message, refused(() -> POLICY.with(ON).with(ofItem)));
            assertEquals(message, refused(() -> POLICY.with(ofItem).with(ON)));
        }

        @Test
        @DisplayName("同じ鍵の主体の種類が二つあると、一方の統制は誰にも問われない")
        void one_about_another_subject_type_of_the_same_key() {
            Control<Machine> stray = Control.citing(
                    MUST,
                    ControlId.of("stray"),
                    SubjectType.named(MACHINE.key(), Words.of("別の機器", "other machine"))
                            .with(Machine.LOCKED),
                    Option.none(),
                    new Requirement.Duty<>(Machine.LOCKED.holds()));
            assertEquals(
                    "subject type `machine` of control `stray` is defined twice, the other time for control `on`:"
                            + " expected one definition for one key",
                    refused(() -> POLICY.with(ON).with(stray)));
            assertEquals(
                    "subject type `machine` of control `on` is defined twice, the other time for control `stray`:"
                            + " expected one definition for one key",
                    refused(() -> POLICY.with(List.of(stray, ON))));
            assertEquals(
                    "subject type `machine` is another object than that of this key in the policy: expected the one"
                            + " that its controls are about",
                    refused(() -> POLICY.with(ON).of(stray.about())));
        }

        @Test
        @DisplayName("主体の記述にない事実を読む統制は、誰も記録できないものを待つことになる")
        void one_that_reads_what_its_subject_is_not_described_with() {
            Flag<Machine> stray = Flag.of(
                    "stray",
                    Words.of("迷子", "stray"),
                    Clause.of("迷子である", "be stray"),
                    Flag.Source.of(machine -> Option.some(true)));
            Flag<Disk> worn = Flag.of(
                    "worn",
                    Words.of("摩耗", "wear"),
                    Clause.of("摩耗している", "be worn"),
                    Flag.Source.of(disk -> Option.none()));
            String end = " is not described with: expected it among the attributes given to `with`";
            assertEquals(
                    "control `x` reads `stray`, which subject type `machine`" + end,
                    refused(() -> must("x", Condition.all(Machine.ON.holds(), stray.holds()))
                            .requireDescribed()));
            assertEquals(
                    "control `x` reads `worn`, which subject type `disk`" + end,
                    refused(() -> must("x", Machine.DISKS.each(Condition.not(worn.holds())))
                            .requireDescribed()));
        }

        @Test
        void one_that_only_states_something() {
            assertEquals(
                    "control of `T.5`, which only states something: expected a provision with a modality",
                    refused(() -> citing(Statute.STATEMENT)));
        }

        @Test
        @DisplayName("できる規定は統制にならない")
        void one_that_only_permits_something() {
            String message = ", which only permits something: expected a provision that can be violated";
            assertEquals("control of `T.4`" + message, refused(() -> citing(Statute.MAY)));
            assertEquals(
                    "control of `T.1`" + message,
                    refused(() -> Control.serving(
                            MUST,
                            ControlId.of("x"),
                            MACHINE,
                            Modality.of(Strength.PERMITTED, Polarity.DO, Occasion.ALWAYS),
                            Option.none(),
                            new Requirement.Duty<>(Machine.ON.holds()))));
        }

        private Control<Machine> citing(Provision provision) {
            return Control.citing(
                    provision, ControlId.of("x"), MACHINE, Option.none(), new Requirement.Duty<>(Machine.ON.holds()));
        }
    }

    @Nested
    @DisplayName("市が定める値")
    final class Parameters {

        private final Parameter<Integer> most = most();
        private final Control<Machine> small = must("small", Machine.SIZE.atMost(most));

        @Test
        void two_of_one_key_in_two_controls() {
            assertEquals(
                    "parameter `most` of control `few` is defined twice: expected one definition for one key",
                    refused(() -> POLICY.with(small).with(must("few", Machine.LIMIT.atMost(most())))));
        }

        @Test
        void two_of_one_key_in_one_control() {
            assertEquals(
                    "parameter `most` of control `both` is defined twice: expected one definition for one key",
                    refused(() -> POLICY.with(
                            must("both", Condition.all(Machine.SIZE.atMost(most), Machine.LIMIT.atMost(most()))))));
        }

        @Test
        void one_in_two_controls_is_no_doubling() {
            Policy policy = POLICY.with(small).with(must("few", Machine.LIMIT.atMost(most)));
            assertEquals("most", policy.parameters().mkString(", "));
        }

        @Test
        @DisplayName("どの統制も使わない値は定められない")
        void one_that_no_control_depends_on() {
            assertEquals(
                    "parameter `most`: expected one that a control of the policy depends on; add the control first",
                    refused(() -> POLICY.set(most, 3)));
            assertEquals(
                    "parameter `most` is another object than that of this key in the policy: expected that very object",
                    refused(() -> POLICY.with(small).set(most(), 3)));
        }

        @Test
        void a_value_that_is_not_of_its_kind() {
            assertEquals(
                    "parameter `most` was given `-1`: expected a whole number from 0 (units)",
                    refused(() -> POLICY.with(small).set(most, -1)));
        }

        @Test
        @SuppressWarnings("NullAway")
        void a_value_that_is_null() {
            assertEquals(
                    "value of parameter `most` is null",
                    assertThrows(
                                    NullPointerException.class,
                                    () -> POLICY.with(small).set(most, null))
                            .getMessage());
        }

        private static Parameter<Integer> most() {
            return Parameter.of("most", Words.of("上限", "most"), WholeKind.of(Words.of("台", "units")));
        }
    }

    @Nested
    @DisplayName("猶予")
    final class Waivers {

        private final LocalDate first = LocalDate.of(2026, 4, 1);
        private final Policy policy = POLICY.with(ON);

        @Test
        void of_a_control_that_there_is_not() {
            assertEquals(
                    "waiver of unknown control `on`: expected a control of the policy",
                    refused(() -> POLICY.withWaiversApprovedBy(Statute.MAYOR).with(waiver(Statute.MAYOR))));
        }

        @Test
        void approved_by_anybody_while_the_city_named_nobody() {
            assertEquals(
                    "waiver of `on` approved by `町長`: expected a role that the city lets approve waivers, and it named"
                            + " none",
                    refused(() -> policy.with(waiver(Statute.MAYOR))));
        }

        @Test
        void approved_by_a_role_that_may_not() {
            assertEquals(
                    "waiver of `on` approved by `書記`: expected `町長`",
                    refused(() -> policy.withWaiversApprovedBy(Statute.MAYOR).with(waiver(Statute.CLERK))));
        }

        @Test
        void that_ends_before_it_begins() {
            assertEquals(
                    "waiver of `on` from `2026-04-01` until `2026-03-31`: expected the last day on or after the first",
                    refused(() -> waiver(Option.none(), first.minusDays(1), "更新工事中")));
        }

        @Test
        void without_a_reason_or_for_a_subject_without_a_name() {
            assertEquals(
                    "reason of the waiver of on is blank: expected a text",
                    refused(() -> waiver(Option.none(), first, "　")));
            assertEquals(
                    "subject of the waiver of on is blank: expected a text",
                    refused(() -> waiver(Option.of(""), first, "更新工事中")));
            assertEquals(
                    "reason of the waiver of on `工事\\u{202e}中` holds an invisible character: expected visible text",
                    refused(() -> waiver(Option.none(), first, "工事\u202e中")));
        }

        private Waiver waiver(dev.isms.organization.Role role) {
            return new Waiver(ON.id(), Option.none(), Actor.of("見本 太郎", role), first, first, "更新工事中");
        }

        private Waiver waiver(Option<String> subject, LocalDate until, String reason) {
            return new Waiver(ON.id(), subject, Actor.of("見本 太郎", Statute.MAYOR), first, until, reason);
        }
    }

    private static String refused(Executable making) {
        return assertThrows(IllegalArgumentException.class, making).getMessage();
    }
}
