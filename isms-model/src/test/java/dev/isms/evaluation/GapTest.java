package dev.isms.evaluation;

import static dev.isms.condition.Condition.all;
import static dev.isms.condition.Condition.any;
import static dev.isms.condition.Condition.not;
import static dev.isms.evaluation.Truth.FALSE;
import static dev.isms.evaluation.Truth.TRUE;
import static dev.isms.evaluation.Truth.UNKNOWN;
import static dev.isms.sample.Machine.UNRECORDED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.condition.Condition;
import dev.isms.condition.Parameter;
import dev.isms.kind.WholeKind;
import dev.isms.sample.Disk;
import dev.isms.sample.Machine;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("未判定の理由と、記述された述語")
final class GapTest {

    private static final Evaluation EVALUATION = Evaluation.of(LocalDate.of(2026, 4, 1), Settings.none());
    private static final Machine ON = UNRECORDED.with(Machine.ON, true);
    private static final Clause EVEN = Clause.of("偶数である", "its size", "be even");

    @Test
    void it_is_asked_only_when_all_its_facts_are_known() {
        Condition<Machine> spared = Machine.SIZE.satisfiesWith(Machine.LIMIT, EVEN, (size, limit) -> size < limit);
        Machine both = UNRECORDED.with(Machine.SIZE, 3).with(Machine.LIMIT, 4);
        assertEquals(TRUE, truth(spared, both));
        assertEquals(FALSE, truth(spared, both.with(Machine.SIZE, 4)));
        Condition<Machine> fails = Machine.SIZE.satisfiesWith(Machine.LIMIT, EVEN, (size, limit) -> {
            throw new IllegalStateException("asked");
        });
        assertEquals(List.of("「上限」が記録されていない"), gaps(fails, UNRECORDED.with(Machine.SIZE, 3)));
    }

    @Test
    void an_unset_parameter_inside_members_that_were_not_recorded_is_named_too() {
        Parameter<Integer> years = Parameter.of("years", Words.of("年数", "years"), WholeKind.of(Words.of("年", "years")));
        Condition<Machine> old = Machine.DISKS.thereIs(Disk.YEARS.atLeast(years));
        assertEquals(List.of("「ディスク」が記録されていない", "市が定める値『年数』が設定されていない"), gaps(old, UNRECORDED));
    }

    @Test
    void what_throws_or_gives_null_is_unknown_and_says_why() {
        Machine three = UNRECORDED.with(Machine.SIZE, 3);
        Condition<Machine> dividing = Machine.SIZE.satisfies(EVEN, size -> 1 / (size - 3) > 0);
        assertEquals(UNKNOWN, truth(dividing, three));
        assertEquals(List.of("「台数」の判定に失敗した（ArithmeticException: / by zero）"), gaps(dividing, three));
        assertEquals(
                "the test of “size” failed (ArithmeticException: / by zero)",
                EVALUATION.gaps(dividing, three).head().words().en());
        Condition<Machine> giving = Machine.SIZE.satisfies(EVEN, size -> null);
        assertEquals(UNKNOWN, truth(giving, three));
        assertEquals(List.of("「台数」の判定に失敗した（値のあるべきところがnull）"), gaps(giving, three));
    }

    @Test
    @DisplayName("未判定の理由は、開いている枝からだけ、一度ずつ")
    void gaps_come_from_what_keeps_it_open_each_once() {
        assertEquals(List.of(), gaps(any(Machine.ON.holds(), Machine.SEALED.holds()), ON));
        assertEquals(
                List.of("「封印」が記録されていない"),
                gaps(
                        all(
                                Machine.ON.holds(),
                                Machine.SEALED.holds(),
                                any(Machine.SEALED.holds(), not(Machine.ON.holds()))),
                        ON));
        assertEquals(
                List.of("「ディスク[2]／暗号化」が記録されていない"),
                gaps(
                        Machine.DISKS.each(Disk.ENCRYPTED.holds()),
                        UNRECORDED.withDisks(Disk.encrypted(true), Disk.unrecorded())));
        assertEquals(List.of("「上限」が記録されていない", "「台数」が記録されていない"), gaps(Machine.SPARE.atLeast(1), UNRECORDED));
    }

    private static List<String> gaps(Condition<Machine> condition, Machine machine) {
        return EVALUATION.gaps(condition, machine).map(gap -> gap.words().ja()).asJava();
    }

    private static Truth truth(Condition<Machine> condition, Machine machine) {
        return EVALUATION.truth(condition, machine);
    }
}
