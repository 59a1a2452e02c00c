package dev.isms.condition;

import static dev.isms.condition.Condition.all;
import static dev.isms.condition.Condition.any;
import static dev.isms.condition.Condition.atLeast;
import static dev.isms.condition.Condition.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.information.Importance;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.WholeKind;
import dev.isms.sample.Disk;
import dev.isms.sample.Machine;
import dev.isms.sample.Place;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("作れない条件")
final class ConditionRefusalTest {

    private static final Condition<Machine> ON = Machine.ON.holds();

    @Nested
    @DisplayName("数と大きさ")
    final class Sizes {

        @Test
        void all_or_any_of_nothing() {
            assertEquals("all of no conditions: expected at least one", refused(() -> all()));
            assertEquals("any of no conditions: expected at least one", refused(() -> any()));
        }

        @Test
        void at_least_none_or_more_than_there_are() {
            String end = "of 2 conditions: expected a number from 1 to 2";
            assertEquals("at least `0` " + end, refused(() -> atLeast(0, ON, ON)));
            assertEquals("at least `3` " + end, refused(() -> atLeast(3, ON, ON)));
            assertEquals("at least of no conditions: expected at least one", refused(() -> atLeast(1)));
        }

        @Test
        void at_least_none_of_a_list() {
            assertEquals(
                    "at least `0` of `disks`: expected 1 or more, and 1 for a part",
                    refused(() -> Machine.DISKS.atLeast(0, Disk.ENCRYPTED.holds())));
            assertEquals(
                    "at least `2` of `permit`: expected 1 or more, and 1 for a part",
                    refused(() -> new Condition.HowMany<>(Machine.PERMIT, dev.isms.sample.Permit.BY.is("町長"), 2)));
        }

        @Test
        @DisplayName("深さは64まで")
        void deeper_than_64() {
            Condition<Machine> deep = ON;
            for (int depth = 2; depth <= 64; depth++) {
                deep = not(deep);
            }
            Condition<Machine> deepest = deep;
            assertEquals(64, Limits.depth(deepest));
            assertEquals("condition `65` deep, at not: expected at most 64", refused(() -> not(deepest)));
            assertEquals("condition `65` deep, at all: expected at most 64", refused(() -> all(ON, deepest)));
        }

        @Test
        void the_depth_counts_through_parts_and_lists() {
            Condition<Disk> deep = Disk.ENCRYPTED.holds();
            for (int depth = 2; depth <= 64; depth++) {
                deep = any(deep);
            }
            Condition<Disk> deepest = deep;
            assertEquals(
                    "condition `65` deep, at for each: expected at most 64",
                    refused(() -> Machine.DISKS.each(deepest)));
            assertEquals(
                    "condition `65` deep, at there is: expected at most 64",
                    refused(() -> Machine.DISKS.thereIs(deepest)));
            assertEquals(
                    "condition `65` deep, at how many: expected at most 64",
                    refused(() -> Machine.DISKS.atLeast(1, deepest)));
        }

        @Test
        @DisplayName("大きさは10,000まで")
        void larger_than_10_000() {
            List<Condition<Machine>> many = List.fill(9_999, ON);
            assertEquals(10_000, Limits.size(new Condition.All<>(many)));
            assertEquals(
                    "condition of `10001` nodes, at all: expected at most 10000",
                    refused(() -> new Condition.All<>(many.append(ON))));
            assertEquals(
                    "condition of `10001` nodes, at not: expected at most 10000",
                    refused(() -> not(new Condition.All<>(many))));
        }

        @Test
        void one_that_grows_by_being_shared_is_stopped_early() {
            Condition<Machine> large = new Condition.All<>(List.fill(9_999, ON));
            assertEquals(
                    "condition of `300001` nodes, at any: expected at most 10000",
                    refused(() -> new Condition.Any<>(List.fill(300_000, large))));
            assertEquals(
                    "condition of `20001` nodes, at any: expected at most 10000", refused(() -> any(large, large)));
        }
    }

    @Nested
    @DisplayName("比較")
    final class Comparisons {

        @Test
        void a_fact_with_itself() {
            assertEquals(
                    "fact `size` compared with itself: expected another fact",
                    refused(() -> Machine.SIZE.atLeast(Machine.SIZE)));
            assertEquals(
                    "fact `name` compared with itself: expected another fact",
                    refused(() -> Machine.NAME.is(Machine.NAME)));
        }

        @Test
        void a_constant_that_is_not_of_the_kind() {
            assertEquals(
                    "fact `size` was given `101`: expected a whole number from 0 to 100 (units)",
                    refused(() -> Machine.SIZE.atMost(101)));
            assertEquals(
                    "fact `since` was given `1000-01-01`: expected a day that exists, from 1868 to 9999, such as 2026-04-01 or 令和8年4月1日",
                    refused(() -> Machine.SINCE.onOrAfter(LocalDate.of(1000, 1, 1))));
            assertEquals(
                    "fact `name` was given `a\\u{200b}`: expected visible text of at most 1000 characters, no blank"
                            + " around it",
                    refused(() -> Machine.NAME.is("a\u200b")));
            assertEquals(
                    "period of `checked` was given `P0D`: expected a period of a day or more, such as 3 years, 6 months, 90 days or P1Y6M",
                    refused(() -> Machine.CHECKED.within(Period.ZERO, Machine.SINCE)));
            assertEquals(
                    "period of `since` was given `P0D`: expected a period of a day or more, such as 3 years, 6 months, 90 days or P1Y6M",
                    refused(() -> Machine.SINCE.within(Period.ZERO)));
            assertEquals(
                    "period of `proper` was given `P0D`: expected a period of a day or more, such as 3 years, 6 months, 90 days or P1Y6M",
                    refused(() -> Machine.PROPER.holds(Period.ZERO)));
        }

        @Test
        void an_order_where_there_is_none() {
            assertEquals(
                    "fact `place` has no order: expected a comparison by `is`",
                    refused(() -> new Atom.Compared<>(
                            Machine.PLACE, Atom.Relation.AT_LEAST, new Operand.Constant<>(Place.HALL))));
        }

        @Test
        void a_choice_with_another_choice_of_the_same_type() {
            ChoiceKind<Importance> shorter =
                    new ChoiceKind<>(List.of(Importance.LOW, Importance.HIGH), Importance::words, true);
            Parameter<Importance> from = Parameter.of("from", Words.same("from"), shorter);
            assertEquals(
                    "fact `level` compared with parameter `from`: expected the same choice in the same order",
                    refused(() -> Machine.LEVEL.atLeast(from)));
        }
    }

    @Nested
    @DisplayName("表")
    final class Tables {

        private final ChoiceKind<Importance> grades = ChoiceKind.ofOrdered(Importance.class);
        private final ChoiceKind<Importance> shorter =
                new ChoiceKind<>(List.of(Importance.LOW, Importance.HIGH), Importance::words, true);

        @Test
        @DisplayName("比べる事実そのもので引くことはできない")
        void looked_up_by_the_fact_that_is_compared() {
            Table<Importance, Importance> needed = Table.of("needed", Words.same("x"), grades, grades);
            assertEquals(
                    "fact `level` compared with table `needed` by itself: expected another fact",
                    refused(() -> Machine.LEVEL.atLeast(needed.by(Machine.LEVEL))));
        }

        @Test
        void looked_up_by_a_fact_of_another_choice() {
            Table<Importance, Place> homes = Table.of("homes", Words.same("x"), shorter, ChoiceKind.of(Place.class));
            assertEquals(
                    "table `homes` by fact `level`: expected a fact of the table's own keys in the same order",
                    refused(() -> homes.by(Machine.LEVEL)));
        }

        @Test
        void of_values_of_another_choice() {
            Table<Importance, Importance> needed = Table.of("needed", Words.same("x"), grades, shorter);
            assertEquals(
                    "fact `level` compared with table `needed`: expected the same choice in the same order",
                    refused(() -> Machine.LEVEL.atLeast(needed.by(Machine.FLOOR))));
        }
    }

    @Nested
    @DisplayName("選択")
    final class Choices {

        @Test
        void one_of_no_values_or_of_one_twice() {
            assertEquals(
                    "fact `place` is one of no values: expected at least one", refused(() -> Machine.PLACE.isOneOf()));
            assertEquals(
                    "fact `place` is one of `HALL`, `HALL`: expected none twice",
                    refused(() -> Machine.PLACE.isOneOf(Place.HALL, Place.HALL)));
        }

        @Test
        @DisplayName("空の集合を含むことは、何も求めない")
        void a_set_that_includes_nothing_at_all() {
            String message = "fact `visited` includes no values: expected at least one";
            assertEquals(message, refused(() -> Machine.VISITED.includesAll()));
            assertEquals(message, refused(() -> Machine.VISITED.includesAny()));
        }
    }

    @Test
    void a_described_predicate_of_no_fact() {
        assertEquals(
                "described predicate `そうである` reads no fact: expected at least one",
                refused(() -> new Atom.Described<Machine>(List.empty(), values -> true, Clause.of("そうである", "be so"))));
    }

    @Test
    void a_parameter_whose_key_is_no_id() {
        assertEquals(
                "key of a parameter `深さ`: expected at most 128 ASCII letters, digits, dots and hyphens",
                refused(() -> Parameter.of("深さ", Words.same("depth"), WholeKind.of(Words.same("x")))));
    }

    private static String refused(Executable making) {
        return assertThrows(IllegalArgumentException.class, making).getMessage();
    }
}
