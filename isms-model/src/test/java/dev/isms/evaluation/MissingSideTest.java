package dev.isms.evaluation;

import static dev.isms.evaluation.Truth.FALSE;
import static dev.isms.evaluation.Truth.TRUE;
import static dev.isms.evaluation.Truth.UNKNOWN;
import static dev.isms.sample.Machine.UNRECORDED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.condition.Condition;
import dev.isms.condition.Parameter;
import dev.isms.information.Importance;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.DayKind;
import dev.isms.kind.TextKind;
import dev.isms.kind.WholeKind;
import dev.isms.sample.Machine;
import dev.isms.text.Words;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("欠けた側がどの値でも同じ答えなら、決まる")
final class MissingSideTest {

    private static final Parameter<Importance> FROM =
            Parameter.of("from", Words.of("下限", "from"), ChoiceKind.ofOrdered(Importance.class));
    private static final Parameter<Integer> MOST =
            Parameter.of("most", Words.of("上限", "most"), new WholeKind(10, 20, Words.of("台", "units")));
    private static final Parameter<LocalDate> DAY = Parameter.of("day", Words.of("基準日", "day"), new DayKind());
    private static final Parameter<String> CALLED = Parameter.of("called", Words.of("名", "name"), new TextKind());

    @Test
    void the_top_rung_is_at_least_any_threshold_and_the_bottom_rung_at_most_any() {
        assertEquals(TRUE, truth(Machine.LEVEL.atLeast(FROM), level(Importance.HIGH)));
        assertEquals(UNKNOWN, truth(Machine.LEVEL.atLeast(FROM), level(Importance.MEDIUM)));
        assertEquals(UNKNOWN, truth(Machine.LEVEL.atLeast(FROM), level(Importance.LOW)));
        assertEquals(TRUE, truth(Machine.LEVEL.atMost(FROM), level(Importance.LOW)));
        assertEquals(UNKNOWN, truth(Machine.LEVEL.atMost(FROM), level(Importance.HIGH)));
    }

    @Test
    void any_level_is_at_least_the_lowest() {
        assertEquals(TRUE, truth(Machine.LEVEL.atLeast(Importance.LOW), UNRECORDED));
        assertEquals(TRUE, truth(Machine.LEVEL.atMost(Importance.HIGH), UNRECORDED));
        assertEquals(UNKNOWN, truth(Machine.LEVEL.atLeast(Importance.MEDIUM), UNRECORDED));
        assertEquals(
                TRUE,
                Evaluation.of(LocalDate.of(2026, 4, 1), Settings.none().set(FROM, Importance.LOW))
                        .truth(Machine.LEVEL.atLeast(FROM), UNRECORDED));
    }

    @Test
    void a_number_beside_the_bounds_of_what_can_be_set_is_decided() {
        assertEquals(TRUE, truth(Machine.SIZE.atMost(MOST), size(10)));
        assertEquals(UNKNOWN, truth(Machine.SIZE.atMost(MOST), size(11)));
        assertEquals(UNKNOWN, truth(Machine.SIZE.atMost(MOST), size(20)));
        assertEquals(FALSE, truth(Machine.SIZE.atMost(MOST), size(21)));
        assertEquals(FALSE, truth(Machine.SIZE.atLeast(MOST), size(9)));
        assertEquals(UNKNOWN, truth(Machine.SIZE.atLeast(MOST), size(10)));
        assertEquals(TRUE, truth(Machine.SIZE.atLeast(MOST), size(20)));
    }

    @Test
    void equality_is_decided_only_where_the_two_can_not_meet() {
        assertEquals(FALSE, truth(Machine.SIZE.is(MOST), size(9)));
        assertEquals(FALSE, truth(Machine.SIZE.is(MOST), size(21)));
        assertEquals(UNKNOWN, truth(Machine.SIZE.is(MOST), size(10)));
        assertEquals(UNKNOWN, truth(Machine.SIZE.is(MOST), UNRECORDED));
        assertEquals(UNKNOWN, truth(Machine.NAME.is(CALLED), UNRECORDED.with(Machine.NAME, "m-1")));
    }

    @Test
    void two_missing_sides_are_open_unless_their_bounds_decide() {
        assertEquals(UNKNOWN, truth(Machine.SIZE.atLeast(MOST), UNRECORDED));
        assertEquals(UNKNOWN, truth(Machine.SIZE.atMost(Machine.LIMIT), UNRECORDED));
        assertEquals(TRUE, truth(Machine.SIZE.atMost(100), UNRECORDED));
        assertEquals(TRUE, truth(Machine.SIZE.atMost(Machine.LIMIT), UNRECORDED.with(Machine.LIMIT, 100)));
        assertEquals(TRUE, truth(Machine.SIZE.atMost(Machine.LIMIT), size(0)));
    }

    @Test
    void a_day_against_an_unset_day_is_open_but_at_the_ends_of_the_calendar() {
        LocalDate first = new DayKind().least().get();
        assertEquals(TRUE, truth(Machine.SINCE.onOrBefore(DAY), UNRECORDED.with(Machine.SINCE, first)));
        assertEquals(UNKNOWN, truth(Machine.SINCE.onOrBefore(DAY), UNRECORDED.with(Machine.SINCE, first.plusDays(1))));
    }

    private static Machine level(Importance level) {
        return UNRECORDED.with(Machine.LEVEL, level);
    }

    private static Machine size(int size) {
        return UNRECORDED.with(Machine.SIZE, size);
    }

    private static Truth truth(Condition<Machine> condition, Machine machine) {
        return Evaluation.of(LocalDate.of(2026, 4, 1), Settings.none()).truth(condition, machine);
    }
}
