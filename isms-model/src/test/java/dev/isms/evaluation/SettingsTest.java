package dev.isms.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.condition.Parameter;
import dev.isms.kind.TextKind;
import dev.isms.kind.WholeKind;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("市が定める値")
final class SettingsTest {

    private static final Parameter<Integer> DEPTH = depth();
    private static final Parameter<String> CALLED = Parameter.of("called", Words.same("called"), new TextKind());

    @Test
    @DisplayName("既定値はない")
    void nothing_is_set_by_default() {
        assertEquals(Option.none(), Settings.none().get(DEPTH));
        assertEquals(List.empty(), Settings.none().parameters());
    }

    @Test
    void what_is_set_is_had_until_it_is_set_anew_or_unset() {
        Settings settings = Settings.none().set(DEPTH, 3).set(CALLED, "a");
        assertEquals(Option.of(3), settings.get(DEPTH));
        assertEquals(Option.of(4), settings.set(DEPTH, 4).get(DEPTH));
        assertEquals(Option.none(), settings.unset(DEPTH).get(DEPTH));
        assertEquals(Option.of("a"), settings.unset(DEPTH).get(CALLED));
        assertEquals(Option.of(3), settings.get(DEPTH));
        assertEquals(List.of(CALLED, DEPTH), settings.set(DEPTH, 4).parameters());
    }

    @Test
    void a_value_of_another_kind_is_refused() {
        assertEquals(
                "parameter `depth` was given `11`: expected a whole number from 1 to 10 (entries)",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Settings.none().set(DEPTH, 11))
                        .getMessage());
    }

    @Test
    @DisplayName("同じ鍵の別の定義は、別の値ではない")
    void two_definitions_of_one_key_are_not_one_parameter() {
        Settings settings = Settings.none().set(DEPTH, 3);
        assertEquals(Option.none(), settings.get(depth()));
        assertEquals(
                "parameter `depth` set twice by two definitions: expected one parameter of that key",
                assertThrows(IllegalArgumentException.class, () -> settings.set(depth(), 3))
                        .getMessage());
    }

    private static Parameter<Integer> depth() {
        return Parameter.of("depth", Words.of("深さ", "depth"), new WholeKind(1, 10, Words.of("件", "entries")));
    }
}
