package dev.isms.evaluation;

import static dev.isms.evaluation.Truth.FALSE;
import static dev.isms.evaluation.Truth.TRUE;
import static dev.isms.evaluation.Truth.UNKNOWN;
import static dev.isms.sample.Machine.UNRECORDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.condition.Atom;
import dev.isms.condition.Condition;
import dev.isms.condition.Operand;
import dev.isms.condition.Parameter;
import dev.isms.evidence.Search;
import dev.isms.kind.WholeKind;
import dev.isms.sample.Machine;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("照合: 見つからなかったことは、十分に探したときだけ意味を持つ")
final class FoundTest {

    private static final Parameter<Integer> DEPTH =
            Parameter.of("depth", Words.of("照合の深さ", "depth"), new WholeKind(1, 10, Words.of("件", "entries")));
    private static final Condition<Machine> IN_ALL = Machine.REUSED.found();
    private static final Condition<Machine> AS_SET = Machine.REUSED.found(DEPTH);
    private static final Condition<Machine> AS_RECORDED = Machine.REUSED.found(Machine.LIMIT);

    @Test
    void what_was_found_counts_however_far_the_search_went() {
        for (Condition<Machine> condition : List.of(IN_ALL, AS_SET, AS_RECORDED)) {
            assertEquals(TRUE, truth(condition, Search.found()));
        }
    }

    @Test
    void that_it_is_in_none_of_all_counts() {
        for (Condition<Machine> condition : List.of(IN_ALL, AS_SET, AS_RECORDED)) {
            assertEquals(FALSE, truth(condition, Search.notInAny()));
        }
    }

    @Test
    void a_search_of_the_last_few_is_too_weak_where_all_are_asked_for() {
        assertEquals(UNKNOWN, truth(IN_ALL, Search.notInLast(1_000)));
        assertEquals(List.of("「再利用」では判断できない（直近5件しか照合していない）"), gaps(Settings.none(), IN_ALL, Search.notInLast(5)));
    }

    @Test
    void a_search_counts_from_the_depth_the_city_has_set() {
        assertEquals(UNKNOWN, truth(set(5), AS_SET, Search.notInLast(4)));
        assertEquals(FALSE, truth(set(5), AS_SET, Search.notInLast(5)));
        assertEquals(FALSE, truth(set(5), AS_SET, Search.notInLast(6)));
        assertEquals(List.of("「再利用」では判断できない（直近4件しか照合していない）"), gaps(set(5), AS_SET, Search.notInLast(4)));
    }

    @Test
    @DisplayName("深さが未設定なら、設定を求める")
    void without_a_depth_the_parameter_is_asked_for_unless_no_depth_would_ask_for_more() {
        assertEquals(UNKNOWN, truth(AS_SET, Search.notInLast(9)));
        assertEquals(List.of("市が定める値『照合の深さ』が設定されていない"), gaps(Settings.none(), AS_SET, Search.notInLast(9)));
        assertEquals(FALSE, truth(AS_SET, Search.notInLast(10)));
    }

    @Test
    void the_depth_may_be_recorded_of_the_subject() {
        Machine five = UNRECORDED.with(Machine.LIMIT, 5);
        assertEquals(
                FALSE, evaluation(Settings.none()).truth(AS_RECORDED, five.with(Machine.REUSED, Search.notInLast(5))));
        assertEquals(
                UNKNOWN,
                evaluation(Settings.none()).truth(AS_RECORDED, five.with(Machine.REUSED, Search.notInLast(4))));
    }

    @Test
    void no_search_on_record_is_missing() {
        assertEquals(UNKNOWN, evaluation(Settings.none()).truth(IN_ALL, UNRECORDED));
        assertEquals(
                List.of("「再利用」が記録されていない", "市が定める値『照合の深さ』が設定されていない"),
                evaluation(Settings.none())
                        .gaps(AS_SET, UNRECORDED)
                        .map(gap -> gap.words().ja())
                        .asJava());
    }

    @Test
    void a_constant_depth_is_at_least_one() {
        assertEquals(
                "depth of `reused` was given `0`: expected a whole number from 1 (entries)",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Atom.Found<>(
                                        Machine.REUSED,
                                        Option.of(new Operand.Constant<>(0)),
                                        dev.isms.text.Clause.of("再利用品である", "be reused")))
                        .getMessage());
    }

    private static List<String> gaps(Settings settings, Condition<Machine> condition, Search search) {
        return evaluation(settings)
                .gaps(condition, UNRECORDED.with(Machine.REUSED, search))
                .map(gap -> gap.words().ja())
                .asJava();
    }

    private static Truth truth(Condition<Machine> condition, Search search) {
        return truth(Settings.none(), condition, search);
    }

    private static Truth truth(Settings settings, Condition<Machine> condition, Search search) {
        return evaluation(settings).truth(condition, UNRECORDED.with(Machine.REUSED, search));
    }

    private static Settings set(int depth) {
        return Settings.none().set(DEPTH, depth);
    }

    private static Evaluation evaluation(Settings settings) {
        return Evaluation.of(LocalDate.of(2026, 4, 1), settings);
    }
}
