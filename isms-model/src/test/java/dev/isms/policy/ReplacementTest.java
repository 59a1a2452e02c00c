package dev.isms.policy;

import static dev.isms.sample.Machine.MACHINE;
import static dev.isms.sample.Machine.UNRECORDED;
import static dev.isms.sample.Statute.POLICY;
import static dev.isms.sample.Statute.TODAY;
import static dev.isms.sample.Statute.must;
import static dev.isms.sample.Statute.should;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.condition.Condition;
import dev.isms.condition.Parameter;
import dev.isms.control.Control;
import dev.isms.control.Requirement;
import dev.isms.control.Verdict;
import dev.isms.sample.Machine;
import dev.isms.subject.SubjectType;
import dev.isms.text.Words;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("統制の置き換え")
final class ReplacementTest {

    private static final Control<Machine> ON = must("on", Machine.ON.holds());
    private static final Control<Machine> LOCKED = must("locked", Machine.LOCKED.holds());
    private static final Policy BOTH = POLICY.with(ON).with(LOCKED);

    @Test
    @DisplayName("同じidの統制に代わって、同じ位置で判定する")
    void the_new_one_judges_in_the_place_of_the_old() {
        Control<Machine> sealed = must("on", Machine.SEALED.holds());
        Policy replaced = BOTH.replacing(sealed);
        assertEquals(List.of(sealed, LOCKED), replaced.controls());
        assertEquals(
                List.of(Verdict.SATISFIED, Verdict.UNDETERMINED),
                replaced.of(MACHINE)
                        .assess(UNRECORDED.with(Machine.ON, false).with(Machine.SEALED, true), TODAY)
                        .findings()
                        .map(Finding::verdict));
        assertEquals(List.of(ON, LOCKED), BOTH.controls());
    }

    @Test
    @DisplayName("方針のパラメータは、いまある統制のもので、それぞれ一度だけ数える")
    void the_parameters_are_those_of_the_controls_that_are_there() {
        Parameter<Integer> least = size("least");
        Parameter<Integer> most = size("most");
        Policy policy = POLICY.with(must("a", Machine.SIZE.atLeast(least)))
                .with(must("b", Machine.SIZE.atMost(most)))
                .with(must("c", Machine.SIZE.atLeast(least)));
        assertEquals(List.of(least, most), policy.parameters());
        Policy without = policy.replacing(must("b", Machine.ON.holds()));
        assertEquals(List.of(least), without.parameters());
        assertEquals(
                "parameter `most`: expected one that a control of the policy depends on; add the control first",
                assertThrows(IllegalArgumentException.class, () -> without.set(most, 1))
                        .getMessage());
        Policy still = policy.replacing(must("a", Machine.ON.holds()));
        assertEquals(HashSet.of(least, most), still.parameters().toSet());
    }

    @Test
    @DisplayName("統制がもう使わないパラメータの設定は残らず、同じ鍵のパラメータを設定できる")
    void what_was_set_for_the_old_one_alone_is_set_no_more() {
        Parameter<Integer> old = size("least");
        Parameter<Integer> shared = size("most");
        Policy policy = POLICY.with(must("a", Condition.all(Machine.SIZE.atLeast(old), Machine.SIZE.atMost(shared))))
                .with(must("b", Machine.SIZE.atMost(shared)))
                .set(old, 1)
                .set(shared, 9);
        Parameter<Integer> other = size("least");
        Policy replaced = policy.replacing(must("a", Machine.SIZE.atLeast(other)));
        assertEquals(List.of(shared), replaced.settings().parameters());
        assertEquals(Option.some(2), replaced.set(other, 2).settings().get(other));
    }

    private static Parameter<Integer> size(String key) {
        return Parameter.of(key, Words.of("大きさ", "size"), Machine.SIZE.kind());
    }

    @Test
    void one_of_no_known_id_is_refused() {
        assertEquals(
                "control `off` replaces none: expected the id of a control of the policy",
                refused(must("off", Machine.ON.holds())));
    }

    @Test
    @DisplayName("別の条項の統制では置き換えられない")
    void one_of_another_provision_is_refused() {
        assertEquals(
                "control `on` cites `T.2` about `machine`: expected one citing or serving `T.1` about `machine`, as the"
                        + " control that it replaces",
                refused(should("on", Machine.ON.holds())));
    }

    @Test
    @DisplayName("同じ鍵の別の主体の種類についての統制では置き換えられない")
    void one_about_another_subject_type_of_the_same_key_is_refused() {
        Control<Machine> stray = Control.citing(
                ON.provision(),
                ON.id(),
                SubjectType.named(MACHINE.key(), MACHINE.words()).with(Machine.ON),
                Option.none(),
                new Requirement.Duty<>(Machine.ON.holds()));
        assertEquals(
                "subject type `machine` of control `on` is defined twice, the other time for control `on`: expected one"
                        + " definition for one key",
                refused(stray));
    }

    private static String refused(Control<?> control) {
        return assertThrows(IllegalArgumentException.class, () -> BOTH.replacing(control))
                .getMessage();
    }
}
