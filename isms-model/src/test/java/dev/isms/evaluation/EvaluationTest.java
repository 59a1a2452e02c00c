package dev.isms.evaluation;

import static dev.isms.condition.Condition.all;
import static dev.isms.condition.Condition.any;
import static dev.isms.condition.Condition.atLeast;
import static dev.isms.condition.Condition.not;
import static dev.isms.evaluation.Truth.FALSE;
import static dev.isms.evaluation.Truth.TRUE;
import static dev.isms.evaluation.Truth.UNKNOWN;
import static dev.isms.sample.Machine.UNRECORDED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.condition.Condition;
import dev.isms.condition.Parameter;
import dev.isms.information.Importance;
import dev.isms.kind.ChoiceKind;
import dev.isms.sample.Disk;
import dev.isms.sample.Machine;
import dev.isms.sample.Permit;
import dev.isms.sample.Place;
import dev.isms.subject.Part;
import dev.isms.text.Words;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("条件の三値の真偽")
final class EvaluationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final Condition<Machine> T = Machine.ON.holds();
    private static final Condition<Machine> F = Machine.LOCKED.holds();
    private static final Condition<Machine> U = Machine.SEALED.holds();
    private static final Machine MACHINE = UNRECORDED.with(Machine.ON, true).with(Machine.LOCKED, false);

    @Test
    void a_flag_is_what_was_recorded_of_it() {
        assertEquals(TRUE, truth(T, MACHINE));
        assertEquals(FALSE, truth(F, MACHINE));
        assertEquals(UNKNOWN, truth(U, MACHINE));
    }

    @Test
    @DisplayName("否定・かつ・又はは、強いクリーネ論理に従う")
    void the_connectives_are_strong_kleene() {
        assertEquals("FALSE TRUE UNKNOWN", truths(not(T), not(F), not(U)));
        assertEquals("TRUE FALSE UNKNOWN", truths(all(T, T), all(T, F), all(T, U)));
        assertEquals("FALSE FALSE UNKNOWN", truths(all(F, F), all(F, U), all(U, U)));
        assertEquals("TRUE TRUE TRUE", truths(any(T, T), any(T, F), any(U, T)));
        assertEquals("FALSE UNKNOWN UNKNOWN", truths(any(F, F), any(F, U), any(U, U)));
    }

    @Test
    void at_least_so_many_is_decided_as_soon_as_the_rest_makes_no_difference() {
        assertEquals("TRUE FALSE UNKNOWN", truths(atLeast(2, T, T, U), atLeast(2, F, F, U), atLeast(2, T, F, U)));
        assertEquals("TRUE UNKNOWN FALSE", truths(atLeast(1, F, T, U), atLeast(3, T, T, U), atLeast(3, T, F, U)));
    }

    @Nested
    @DisplayName("比較")
    final class Comparisons {

        @Test
        void a_number_is_compared_with_a_constant_bounds_included() {
            Machine three = UNRECORDED.with(Machine.SIZE, 3);
            assertEquals(TRUE, truth(Machine.SIZE.atLeast(3), three));
            assertEquals(FALSE, truth(Machine.SIZE.atLeast(4), three));
            assertEquals(TRUE, truth(Machine.SIZE.atMost(3), three));
            assertEquals(FALSE, truth(Machine.SIZE.atMost(2), three));
            assertEquals(TRUE, truth(Machine.SIZE.is(3), three));
            assertEquals(FALSE, truth(Machine.SIZE.is(4), three));
            assertEquals(UNKNOWN, truth(Machine.SIZE.atLeast(3), UNRECORDED));
            assertEquals(UNKNOWN, truth(Machine.SIZE.is(3), UNRECORDED));
        }

        @Test
        void a_fact_is_compared_with_another_of_the_same_subject() {
            Machine full = UNRECORDED.with(Machine.SIZE, 10).with(Machine.LIMIT, 10);
            assertEquals(TRUE, truth(Machine.SIZE.atMost(Machine.LIMIT), full));
            assertEquals(FALSE, truth(Machine.SIZE.atMost(Machine.LIMIT), full.with(Machine.SIZE, 11)));
            assertEquals(UNKNOWN, truth(Machine.SIZE.atMost(Machine.LIMIT), UNRECORDED.with(Machine.SIZE, 10)));
            assertEquals(UNKNOWN, truth(Machine.SIZE.atMost(Machine.LIMIT), UNRECORDED.with(Machine.LIMIT, 10)));
        }

        @Test
        void days_ranks_texts_and_choices_are_compared_too() {
            Machine machine = UNRECORDED
                    .with(Machine.SINCE, TODAY)
                    .with(Machine.MOVED, TODAY.plusDays(1))
                    .with(Machine.LEVEL, Importance.MEDIUM)
                    .with(Machine.FLOOR, Importance.MEDIUM)
                    .with(Machine.NAME, "m-1")
                    .with(Machine.OWNER, "m-1")
                    .with(Machine.PLACE, Place.HALL)
                    .with(Machine.HOME, Place.STORE);
            assertEquals(TRUE, truth(Machine.SINCE.onOrBefore(Machine.MOVED), machine));
            assertEquals(FALSE, truth(Machine.SINCE.onOrAfter(Machine.MOVED), machine));
            assertEquals(TRUE, truth(Machine.SINCE.onOrAfter(TODAY), machine));
            assertEquals(FALSE, truth(Machine.SINCE.onOrBefore(TODAY.minusDays(1)), machine));
            assertEquals(TRUE, truth(Machine.SINCE.is(TODAY), machine));
            assertEquals(TRUE, truth(Machine.LEVEL.atLeast(Machine.FLOOR), machine));
            assertEquals(FALSE, truth(Machine.LEVEL.atLeast(Importance.HIGH), machine));
            assertEquals(TRUE, truth(Machine.NAME.is(Machine.OWNER), machine));
            assertEquals(FALSE, truth(Machine.NAME.is("m-2"), machine));
            assertEquals(FALSE, truth(Machine.PLACE.is(Machine.HOME), machine));
            assertEquals(TRUE, truth(Machine.PLACE.is(Place.HALL), machine));
            assertEquals(UNKNOWN, truth(Machine.PLACE.is(Place.HALL), UNRECORDED));
        }

        @Test
        void one_of_some_values_and_of_all_of_them() {
            Machine hall = UNRECORDED.with(Machine.PLACE, Place.HALL);
            assertEquals(TRUE, truth(Machine.PLACE.isOneOf(Place.HALL, Place.STORE), hall));
            assertEquals(FALSE, truth(Machine.PLACE.isOneOf(Place.OFFICE, Place.STORE), hall));
            assertEquals(UNKNOWN, truth(Machine.PLACE.isOneOf(Place.OFFICE, Place.STORE), UNRECORDED));
            assertEquals(TRUE, truth(Machine.PLACE.isOneOf(Place.OFFICE, Place.HALL, Place.STORE), UNRECORDED));
        }

        @Test
        void a_parameter_counts_once_the_city_has_set_it() {
            Parameter<Place> where = Parameter.of("where", Words.of("場所", "where"), ChoiceKind.of(Place.class));
            Condition<Machine> there = Machine.PLACE.is(where);
            Machine hall = UNRECORDED.with(Machine.PLACE, Place.HALL);
            assertEquals(UNKNOWN, truth(there, hall));
            assertEquals(
                    TRUE, evaluation(Settings.none().set(where, Place.HALL)).truth(there, hall));
            assertEquals(
                    FALSE, evaluation(Settings.none().set(where, Place.STORE)).truth(there, hall));
            assertEquals(
                    UNKNOWN, evaluation(Settings.none().set(where, Place.STORE)).truth(there, UNRECORDED));
        }
    }

    @Nested
    @DisplayName("部分と一覧")
    final class Members {

        private final Condition<Disk> encrypted = Disk.ENCRYPTED.holds();
        private final Disk yes = Disk.encrypted(true);
        private final Disk no = Disk.encrypted(false);
        private final Disk open = Disk.unrecorded();

        @Test
        void a_part_is_missing_none_or_there() {
            Machine there = UNRECORDED.withPermit(Part.of(Permit.of("町長", TODAY, TODAY)));
            Machine none = UNRECORDED.withPermit(Part.none());
            Condition<Permit> byMayor = Permit.BY.is("町長");
            assertEquals(TRUE, truth(Machine.PERMIT.exists(), there));
            assertEquals(FALSE, truth(Machine.PERMIT.exists(), none));
            assertEquals(UNKNOWN, truth(Machine.PERMIT.exists(), UNRECORDED));
            assertEquals(TRUE, truth(Machine.PERMIT.isThereAnd(byMayor), there));
            assertEquals(FALSE, truth(Machine.PERMIT.isThereAnd(byMayor), none));
            assertEquals(UNKNOWN, truth(Machine.PERMIT.isThereAnd(byMayor), UNRECORDED));
            assertEquals(TRUE, truth(Machine.PERMIT.satisfies(byMayor), none));
            assertEquals(FALSE, truth(Machine.PERMIT.satisfies(not(byMayor)), there));
            assertEquals(UNKNOWN, truth(Machine.PERMIT.satisfies(byMayor), UNRECORDED));
        }

        @Test
        void a_list_that_was_not_delivered_is_missing_and_not_empty() {
            assertEquals(UNKNOWN, truth(Machine.DISKS.exists(), UNRECORDED));
            assertEquals(UNKNOWN, truth(Machine.DISKS.each(encrypted), UNRECORDED));
            assertEquals(FALSE, truth(Machine.DISKS.exists(), disks()));
            assertEquals(TRUE, truth(Machine.DISKS.exists(), disks(open)));
        }

        @Test
        void there_is_one_that_is_so() {
            Condition<Machine> some = Machine.DISKS.thereIs(encrypted);
            assertEquals(TRUE, truth(some, disks(no, yes, open)));
            assertEquals(FALSE, truth(some, disks(no, no)));
            assertEquals(FALSE, truth(some, disks()));
            assertEquals(UNKNOWN, truth(some, disks(no, open)));
        }

        @Test
        void every_one_is_so() {
            Condition<Machine> each = Machine.DISKS.each(encrypted);
            assertEquals(TRUE, truth(each, disks(yes, yes)));
            assertEquals(TRUE, truth(each, disks()));
            assertEquals(FALSE, truth(each, disks(yes, open, no)));
            assertEquals(UNKNOWN, truth(each, disks(yes, open)));
        }

        @Test
        void at_least_so_many_are_so() {
            Condition<Machine> two = Machine.DISKS.atLeast(2, encrypted);
            assertEquals(TRUE, truth(two, disks(yes, open, yes)));
            assertEquals(FALSE, truth(two, disks(yes)));
            assertEquals(FALSE, truth(two, disks(yes, no)));
            assertEquals(UNKNOWN, truth(two, disks(yes, open)));
        }

        private Machine disks(Disk... disks) {
            return UNRECORDED.withDisks(disks);
        }
    }

    private static Truth truth(Condition<Machine> condition, Machine machine) {
        return evaluation(Settings.none()).truth(condition, machine);
    }

    private static String truths(Condition<Machine> first, Condition<Machine> second, Condition<Machine> third) {
        return truth(first, MACHINE) + " " + truth(second, MACHINE) + " " + truth(third, MACHINE);
    }

    private static Evaluation evaluation(Settings settings) {
        return Evaluation.of(TODAY, settings);
    }
}
