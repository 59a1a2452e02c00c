package dev.isms.evaluation;

import static dev.isms.evaluation.Truth.FALSE;
import static dev.isms.evaluation.Truth.UNKNOWN;
import static dev.isms.sample.Machine.UNRECORDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.condition.Atom;
import dev.isms.condition.Condition;
import dev.isms.organization.Role;
import dev.isms.sample.Machine;
import dev.isms.sample.Permit;
import dev.isms.subject.Part;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("許可は、定められた役職の、行為の日に有効なもの")
final class GrantedTest {

    private static final Role MAYOR = Role.of("mayor", "町長", "mayor");
    private static final Role DEPUTY = Role.of("deputy", "副町長", "deputy mayor");
    private static final Condition<Machine> GRANTED = granted(MAYOR, DEPUTY);
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 4, 30);

    @ParameterizedTest
    @CsvSource({"2026-03-31, FALSE", "2026-04-01, TRUE", "2026-04-30, TRUE", "2026-05-01, FALSE"})
    void it_is_in_force_from_its_first_to_its_last_day(LocalDate act, Truth truth) {
        assertEquals(truth, on(act, Permit.of("町長", FIRST, LAST)));
    }

    @ParameterizedTest
    @CsvSource({"町長, TRUE", "mayor, TRUE", "副町長, TRUE", "deputy mayor, TRUE", "書記, FALSE", "Mayor, FALSE", "町, FALSE"})
    void it_is_by_one_of_the_roles_of_the_route(String by, Truth truth) {
        assertEquals(truth, on(FIRST, Permit.of(by, FIRST, LAST)));
    }

    @Test
    void one_that_ends_before_it_begins_is_never_in_force() {
        assertEquals(FALSE, on(FIRST, Permit.of("町長", LAST, FIRST)));
        assertEquals(FALSE, truth(UNRECORDED.withPermit(Part.of(Permit.of("町長", LAST, FIRST)))));
    }

    @Test
    @DisplayName("許可なしと未記録は別のものである")
    void none_is_no_and_missing_is_open() {
        Machine act = UNRECORDED.with(Machine.MOVED, FIRST);
        assertEquals(FALSE, truth(act.withPermit(Part.none())));
        assertEquals(FALSE, truth(UNRECORDED.withPermit(Part.none())));
        assertEquals(UNKNOWN, truth(act));
        assertEquals("「許可証」が記録されていない", gaps(act));
        assertEquals("「許可証」が記録されていない, 「移設日」が記録されていない", gaps(UNRECORDED));
    }

    @Test
    void what_is_not_recorded_of_it_keeps_it_open_unless_the_rest_decides() {
        Permit whole = Permit.of("町長", FIRST, LAST);
        assertEquals(UNKNOWN, on(FIRST, Permit.BY.with(whole, Option.none())));
        assertEquals(UNKNOWN, on(FIRST, Permit.FROM.with(whole, Option.none())));
        assertEquals(UNKNOWN, on(FIRST, Permit.UNTIL.with(whole, Option.none())));
        assertEquals(UNKNOWN, truth(UNRECORDED.withPermit(Part.of(whole))));
        assertEquals(FALSE, on(LAST.plusDays(1), Permit.FROM.with(whole, Option.none())));
        assertEquals(FALSE, on(FIRST.minusDays(1), Permit.BY.with(whole, Option.none())));
        assertEquals(FALSE, on(FIRST, Permit.UNTIL.with(Permit.of("書記", FIRST, LAST), Option.none())));
    }

    @Test
    void its_gaps_are_its_missing_facts() {
        Machine machine = UNRECORDED
                .with(Machine.MOVED, FIRST)
                .withPermit(Part.of(new Permit(Option.of("町長"), Option.none(), Option.of(LAST))));
        assertEquals("「許可証／開始日」が記録されていない", gaps(machine));
    }

    @Test
    void a_route_names_somebody() {
        assertEquals(
                "permission `permit`: expected a part, and at least one role that may grant it",
                assertThrows(IllegalArgumentException.class, () -> granted()).getMessage());
        assertEquals(
                "role of the route",
                assertThrows(NullPointerException.class, () -> granted(MAYOR, null))
                        .getMessage());
    }

    private static Condition<Machine> granted(Role... route) {
        return new Atom.Granted<>(Machine.PERMIT, Permit.BY, Permit.FROM, Permit.UNTIL, Machine.MOVED, List.of(route));
    }

    private static Truth on(LocalDate act, Permit permit) {
        return truth(UNRECORDED.with(Machine.MOVED, act).withPermit(Part.of(permit)));
    }

    private static Truth truth(Machine machine) {
        return evaluation().truth(GRANTED, machine);
    }

    private static String gaps(Machine machine) {
        return evaluation().gaps(GRANTED, machine).map(gap -> gap.words().ja()).mkString(", ");
    }

    /** The day of the assessment makes no difference: the day of the act does. */
    private static Evaluation evaluation() {
        return Evaluation.of(LocalDate.of(2030, 1, 1), Settings.none());
    }
}
