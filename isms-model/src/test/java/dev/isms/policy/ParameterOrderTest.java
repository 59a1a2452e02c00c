package dev.isms.policy;

import static dev.isms.sample.Statute.POLICY;
import static dev.isms.sample.Statute.must;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.condition.Parameter;
import dev.isms.information.Importance;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.Kind;
import dev.isms.kind.SpanKind;
import dev.isms.kind.WholeKind;
import dev.isms.sample.Machine;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("短時間と長時間は重ならない")
final class ParameterOrderTest {

    private static final WholeKind MINUTES = WholeKind.of(Words.of("分", "minutes"));
    private static final Parameter<Integer> SHORT = parameter("short", MINUTES);
    private static final Parameter<Integer> LONG = parameter("long", MINUTES);
    private static final ParameterOrder<Integer> ORDER = new ParameterOrder<>(SHORT, LONG);
    private static final Policy UNORDERED =
            POLICY.with(must("s", Machine.SIZE.atMost(SHORT))).with(must("l", Machine.SIZE.atLeast(LONG)));
    private static final Policy ORDERED = UNORDERED.with(ORDER);

    @Test
    void the_lower_is_set_below_the_higher_in_either_order() {
        assertEquals(
                Option.of(9), ORDERED.set(LONG, 10).set(SHORT, 9).settings().get(SHORT));
        assertEquals(
                Option.of(10), ORDERED.set(SHORT, 9).set(LONG, 10).settings().get(LONG));
    }

    @Test
    void an_overlap_is_refused_whichever_is_set_last() {
        String message = "parameter `short` set to `10` and `long` to `10`: expected the first below the second";
        assertEquals(message, refused(() -> ORDERED.set(SHORT, 10).set(LONG, 10)));
        assertEquals(message, refused(() -> ORDERED.set(LONG, 10).set(SHORT, 10)));
    }

    @Test
    void an_order_said_afterwards_finds_the_overlap() {
        assertEquals(
                "parameter `short` set to `11` and `long` to `10`: expected the first below the second",
                refused(() -> UNORDERED.set(SHORT, 11).set(LONG, 10).with(ORDER)));
    }

    @Test
    void one_that_is_not_set_overlaps_nothing() {
        assertEquals(Option.of(600), ORDERED.set(SHORT, 600).settings().get(SHORT));
        assertEquals(Option.of(0), ORDERED.set(LONG, 0).settings().get(LONG));
    }

    @Test
    void what_has_no_order_or_not_the_same_is_refused() {
        assertEquals(
                "parameters `a` and `b`: expected an ordered kind",
                refused(() -> new ParameterOrder<>(parameter("a", new SpanKind()), parameter("b", new SpanKind()))));
        ChoiceKind<Importance> shorter =
                new ChoiceKind<>(List.of(Importance.LOW, Importance.HIGH), Importance::words, true);
        assertEquals(
                "parameters `a` and `b`: expected the same order for both",
                refused(() -> new ParameterOrder<>(
                        parameter("a", shorter), parameter("b", ChoiceKind.ofOrdered(Importance.class)))));
    }

    @Test
    void a_parameter_is_not_below_itself() {
        assertEquals(
                "parameter `short` ordered below itself: expected two parameters",
                refused(() -> new ParameterOrder<>(SHORT, SHORT)));
    }

    private static <T> Parameter<T> parameter(String key, Kind<T> kind) {
        return Parameter.of(key, Words.same(key), kind);
    }

    private static String refused(Executable making) {
        return assertThrows(IllegalArgumentException.class, making).getMessage();
    }
}
