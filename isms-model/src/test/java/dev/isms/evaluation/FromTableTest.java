package dev.isms.evaluation;

import static dev.isms.evaluation.Truth.FALSE;
import static dev.isms.evaluation.Truth.TRUE;
import static dev.isms.evaluation.Truth.UNKNOWN;
import static dev.isms.information.Importance.HIGH;
import static dev.isms.information.Importance.LOW;
import static dev.isms.information.Importance.MEDIUM;
import static dev.isms.sample.Machine.FLOOR;
import static dev.isms.sample.Machine.LEVEL;
import static dev.isms.sample.Machine.UNRECORDED;
import static dev.isms.sample.Machine.VISITED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.condition.Condition;
import dev.isms.condition.Table;
import dev.isms.evidence.Done;
import dev.isms.information.Importance;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.ChoicesKind;
import dev.isms.kind.SpanKind;
import dev.isms.sample.Machine;
import dev.isms.sample.Place;
import dev.isms.text.Words;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("市が定める表: 段階に応じて求めるものが変わる")
final class FromTableTest {

    private static final ChoiceKind<Importance> GRADES = ChoiceKind.ofOrdered(Importance.class);
    private static final Table<Importance, Importance> NEEDED =
            Table.rising("needed", Words.of("必要な段階", "needed level"), GRADES, GRADES);
    private static final Table<Importance, Set<Place>> ROUNDS =
            Table.of("rounds", Words.of("巡回先", "rounds"), GRADES, new ChoicesKind<>(ChoiceKind.of(Place.class), false));
    private static final Table<Importance, Period> EVERY =
            Table.of("every", Words.of("周期", "interval"), GRADES, new SpanKind());

    @Nested
    @DisplayName("比較")
    final class Comparisons {

        private static final Condition<Machine> ENOUGH = LEVEL.atLeast(NEEDED.by(FLOOR));
        private static final Settings SET = Settings.none().set(NEEDED, table(LOW, MEDIUM, MEDIUM));

        @Test
        void the_value_of_the_recorded_grade_counts() {
            assertEquals(TRUE, truth(SET, ENOUGH, level(LOW).with(FLOOR, LOW)));
            assertEquals(FALSE, truth(SET, ENOUGH, level(LOW).with(FLOOR, MEDIUM)));
            assertEquals(TRUE, truth(SET, ENOUGH, level(MEDIUM).with(FLOOR, HIGH)));
            assertEquals(
                    TRUE, truth(SET, LEVEL.is(NEEDED.by(FLOOR)), level(MEDIUM).with(FLOOR, HIGH)));
            assertEquals(
                    FALSE,
                    truth(SET, LEVEL.atMost(NEEDED.by(FLOOR)), level(HIGH).with(FLOOR, HIGH)));
        }

        @Test
        @DisplayName("重要性が未記録なら、表のどの値でも同じときだけ決まる")
        void without_the_grade_it_is_decided_where_all_values_of_the_table_agree() {
            assertEquals(TRUE, truth(SET, ENOUGH, level(MEDIUM)));
            assertEquals(UNKNOWN, truth(SET, ENOUGH, level(LOW)));
            assertEquals(FALSE, truth(SET, LEVEL.is(NEEDED.by(FLOOR)), level(HIGH)));
            Settings everywhere = Settings.none().set(NEEDED, table(MEDIUM, MEDIUM, MEDIUM));
            assertEquals(FALSE, truth(everywhere, ENOUGH, level(LOW)));
            assertEquals(TRUE, truth(everywhere, LEVEL.is(NEEDED.by(FLOOR)), level(MEDIUM)));
        }

        @Test
        @DisplayName("表が未設定なら、最上段だけが足りる")
        void against_an_unset_table_only_the_top_rung_is_enough() {
            assertEquals(TRUE, truth(Settings.none(), ENOUGH, level(HIGH)));
            assertEquals(TRUE, truth(Settings.none(), ENOUGH, level(HIGH).with(FLOOR, LOW)));
            assertEquals(UNKNOWN, truth(Settings.none(), ENOUGH, level(MEDIUM).with(FLOOR, LOW)));
        }

        @Test
        void without_the_fact_the_bounds_of_the_table_decide() {
            Settings lowest = Settings.none().set(NEEDED, table(LOW, LOW, LOW));
            assertEquals(TRUE, truth(lowest, ENOUGH, UNRECORDED));
            assertEquals(UNKNOWN, truth(SET, ENOUGH, UNRECORDED));
        }

        @Test
        void what_is_missing_is_asked_for_but_a_grade_that_does_not_matter() {
            String level = "「重要度」が記録されていない";
            String floor = "「下限」が記録されていない";
            String needed = "市が定める値『必要な段階』が設定されていない";
            assertEquals(List.of(level, needed, floor), gaps(Settings.none(), ENOUGH, UNRECORDED));
            assertEquals(List.of(needed, floor), gaps(Settings.none(), ENOUGH, level(LOW)));
            assertEquals(List.of(floor), gaps(SET, ENOUGH, level(LOW)));
            Settings everywhere = Settings.none().set(NEEDED, table(MEDIUM, MEDIUM, MEDIUM));
            assertEquals(List.of(level), gaps(everywhere, ENOUGH, UNRECORDED));
        }
    }

    @Nested
    @DisplayName("複数選択")
    final class Includes {

        private static final Condition<Machine> ANY = VISITED.includesAny(ROUNDS.by(LEVEL));
        private static final Condition<Machine> ALL = VISITED.includesAll(ROUNDS.by(LEVEL));
        private static final Settings SET = Settings.none()
                .set(
                        ROUNDS,
                        table(
                                LinkedHashSet.of(Place.OFFICE, Place.HALL),
                                LinkedHashSet.of(Place.HALL),
                                LinkedHashSet.of(Place.HALL, Place.STORE)));

        @Test
        void the_set_of_the_recorded_grade_counts() {
            assertEquals(TRUE, truth(SET, ANY, visited(Place.OFFICE).with(LEVEL, LOW)));
            assertEquals(FALSE, truth(SET, ANY, visited(Place.OFFICE).with(LEVEL, HIGH)));
            assertEquals(FALSE, truth(SET, ALL, visited(Place.OFFICE).with(LEVEL, LOW)));
            assertEquals(TRUE, truth(SET, ALL, visited(Place.OFFICE, Place.HALL).with(LEVEL, LOW)));
        }

        @Test
        void without_the_grade_it_is_decided_where_all_sets_of_the_table_agree() {
            assertEquals(TRUE, truth(SET, ANY, visited(Place.HALL)));
            assertEquals(UNKNOWN, truth(SET, ANY, visited(Place.OFFICE)));
            assertEquals(FALSE, truth(SET, ANY, visited()));
            assertEquals(FALSE, truth(SET, ALL, visited(Place.OFFICE)));
        }

        @Test
        @DisplayName("表が未設定なら、全て講じていれば足り、何も講じていなければ足りない")
        void against_an_unset_table_all_suffice_and_none_do_not() {
            assertEquals(TRUE, truth(Settings.none(), ANY, visited(Place.values())));
            assertEquals(TRUE, truth(Settings.none(), ALL, visited(Place.values())));
            assertEquals(FALSE, truth(Settings.none(), ANY, visited()));
            assertEquals(FALSE, truth(Settings.none(), ALL, visited()));
            assertEquals(
                    UNKNOWN, truth(Settings.none(), ANY, visited(Place.HALL).with(LEVEL, HIGH)));
        }
    }

    @Nested
    @DisplayName("期限")
    final class Periods {

        private static final Condition<Machine> IN_TIME = Machine.CHECKED.within(EVERY.by(LEVEL), Machine.SINCE);
        private static final Settings SET =
                Settings.none().set(EVERY, table(Period.ofYears(1), Period.ofMonths(6), Period.ofMonths(1)));

        @Test
        void the_period_of_the_recorded_grade_counts() {
            assertEquals(TRUE, truth(SET, IN_TIME, checked(2025, 10).with(LEVEL, MEDIUM)));
            assertEquals(FALSE, truth(SET, IN_TIME, checked(2025, 10).with(LEVEL, HIGH)));
        }

        @Test
        void without_the_grade_it_is_decided_by_the_shortest_and_the_longest() {
            assertEquals(TRUE, truth(SET, IN_TIME, checked(2026, 3)));
            assertEquals(UNKNOWN, truth(SET, IN_TIME, checked(2025, 10)));
            assertEquals(FALSE, truth(SET, IN_TIME, checked(2025, 3)));
            assertEquals(
                    UNKNOWN, truth(Settings.none(), IN_TIME, checked(2025, 3).with(LEVEL, HIGH)));
        }

        private static Machine checked(int year, int month) {
            return UNRECORDED.with(Machine.CHECKED, Done.on(LocalDate.of(year, month, 1)));
        }
    }

    private static <T> Map<Importance, T> table(T low, T medium, T high) {
        return LinkedHashMap.of(HIGH, high, LOW, low, MEDIUM, medium);
    }

    private static Machine level(Importance level) {
        return UNRECORDED.with(LEVEL, level);
    }

    private static Machine visited(Place... places) {
        return UNRECORDED.with(VISITED, LinkedHashSet.of(places));
    }

    private static Truth truth(Settings settings, Condition<Machine> condition, Machine machine) {
        return Evaluation.of(LocalDate.of(2026, 4, 1), settings).truth(condition, machine);
    }

    private static List<String> gaps(Settings settings, Condition<Machine> condition, Machine machine) {
        return Evaluation.of(LocalDate.of(2026, 4, 1), settings)
                .gaps(condition, machine)
                .map(gap -> gap.words().ja())
                .asJava();
    }
}
