package dev.isms.evaluation;

import static dev.isms.evaluation.Truth.FALSE;
import static dev.isms.evaluation.Truth.TRUE;
import static dev.isms.evaluation.Truth.UNKNOWN;
import static dev.isms.sample.Machine.UNRECORDED;
import static dev.isms.sample.Machine.VISITED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.condition.Condition;
import dev.isms.condition.Parameter;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.ChoicesKind;
import dev.isms.sample.Machine;
import dev.isms.sample.Place;
import dev.isms.text.Words;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("複数選択: 記録されたものが全てである")
final class IncludesTest {

    private static final Parameter<Set<Place>> ROUNDS =
            Parameter.of("rounds", Words.of("巡回先", "rounds"), ChoicesKind.of(Place.class));
    private static final Parameter<Set<Place>> SOME_ROUNDS = Parameter.of(
            "some-rounds", Words.of("巡回先", "rounds"), new ChoicesKind<>(ChoiceKind.of(Place.class), false));
    private static final Machine EVERYWHERE = visited(Place.OFFICE, Place.HALL, Place.STORE);
    private static final Machine NOWHERE = visited();
    private static final Machine HALL = visited(Place.HALL);

    @Test
    void a_set_holds_one_all_or_any_of_some() {
        assertEquals(TRUE, truth(VISITED.includes(Place.HALL), HALL));
        assertEquals(FALSE, truth(VISITED.includes(Place.STORE), HALL));
        assertEquals(FALSE, truth(VISITED.includes(Place.STORE), NOWHERE));
        assertEquals(FALSE, truth(VISITED.includesAll(Place.HALL, Place.STORE), HALL));
        assertEquals(TRUE, truth(VISITED.includesAll(Place.HALL, Place.STORE), EVERYWHERE));
        assertEquals(TRUE, truth(VISITED.includesAny(Place.HALL, Place.STORE), HALL));
        assertEquals(FALSE, truth(VISITED.includesAny(Place.OFFICE, Place.STORE), HALL));
    }

    @Test
    void one_that_is_not_recorded_is_open_whatever_is_asked() {
        assertEquals(UNKNOWN, truth(VISITED.includes(Place.HALL), UNRECORDED));
        assertEquals(UNKNOWN, truth(VISITED.includesAll(Place.HALL, Place.STORE), UNRECORDED));
        assertEquals(UNKNOWN, truth(VISITED.includesAny(Place.OFFICE, Place.HALL, Place.STORE), UNRECORDED));
    }

    @Test
    void what_the_city_asks_for_counts_once_it_is_set() {
        Settings hallAndStore = Settings.none().set(ROUNDS, LinkedHashSet.of(Place.HALL, Place.STORE));
        assertEquals(FALSE, truth(hallAndStore, VISITED.includesAll(ROUNDS), HALL));
        assertEquals(TRUE, truth(hallAndStore, VISITED.includesAny(ROUNDS), HALL));
        Settings nothing = Settings.none().set(ROUNDS, LinkedHashSet.empty());
        assertEquals(TRUE, truth(nothing, VISITED.includesAll(ROUNDS), HALL));
        assertEquals(FALSE, truth(nothing, VISITED.includesAny(ROUNDS), HALL));
    }

    @Test
    @DisplayName("全てを含む集合は、設定が何であっても足りる")
    void all_of_them_suffice_whatever_the_city_sets() {
        assertEquals(TRUE, truth(VISITED.includesAll(ROUNDS), EVERYWHERE));
        assertEquals(UNKNOWN, truth(VISITED.includesAll(ROUNDS), HALL));
        assertEquals(UNKNOWN, truth(VISITED.includesAll(ROUNDS), NOWHERE));
        assertEquals(FALSE, truth(VISITED.includesAll(SOME_ROUNDS), NOWHERE));
    }

    @Test
    void any_of_an_unset_set_is_decided_only_where_every_setting_agrees() {
        assertEquals(UNKNOWN, truth(VISITED.includesAny(ROUNDS), EVERYWHERE));
        assertEquals(TRUE, truth(VISITED.includesAny(SOME_ROUNDS), EVERYWHERE));
        assertEquals(UNKNOWN, truth(VISITED.includesAny(SOME_ROUNDS), HALL));
        assertEquals(FALSE, truth(VISITED.includesAny(ROUNDS), NOWHERE));
        assertEquals(FALSE, truth(VISITED.includesAny(SOME_ROUNDS), NOWHERE));
    }

    @Test
    void a_missing_set_is_decided_only_where_nothing_is_asked() {
        Settings nothing = Settings.none().set(ROUNDS, LinkedHashSet.empty());
        assertEquals(TRUE, truth(nothing, VISITED.includesAll(ROUNDS), UNRECORDED));
        assertEquals(FALSE, truth(nothing, VISITED.includesAny(ROUNDS), UNRECORDED));
        assertEquals(UNKNOWN, truth(VISITED.includesAny(ROUNDS), UNRECORDED));
    }

    private static Machine visited(Place... places) {
        return UNRECORDED.with(VISITED, LinkedHashSet.of(places));
    }

    private static Truth truth(Condition<Machine> condition, Machine machine) {
        return truth(Settings.none(), condition, machine);
    }

    private static Truth truth(Settings settings, Condition<Machine> condition, Machine machine) {
        return Evaluation.of(LocalDate.of(2026, 4, 1), settings).truth(condition, machine);
    }
}
