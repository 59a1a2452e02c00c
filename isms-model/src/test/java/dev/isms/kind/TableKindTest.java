package dev.isms.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.information.Importance;
import dev.isms.sample.Place;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("表で書く値")
final class TableKindTest {

    private static final ChoiceKind<Importance> GRADES = ChoiceKind.ofOrdered(Importance.class);
    private static final ChoiceKind<Place> PLACES = ChoiceKind.of(Place.class);
    private static final TableKind<Importance, Set<Place>> ROUNDS =
            new TableKind<>(GRADES, ChoicesKind.of(Place.class), false);
    private static final TableKind<Importance, Importance> RISING = new TableKind<>(GRADES, GRADES, true);

    private static final Map<Importance, Set<Place>> SOME = LinkedHashMap.of(
            Importance.HIGH, LinkedHashSet.of(Place.STORE, Place.HALL),
            Importance.LOW, LinkedHashSet.empty(),
            Importance.MEDIUM, LinkedHashSet.of(Place.OFFICE));

    @Test
    void it_is_written_in_the_order_of_its_keys() {
        assertEquals("低＝なし｜中＝執務室｜高＝ホール、倉庫", ROUNDS.write(SOME, Language.JA));
        assertEquals("low = none | medium = office | high = hall; store room", ROUNDS.write(SOME, Language.EN));
    }

    @Test
    @DisplayName("引いた行だけを書き、引いた行がなければ全てを書く")
    void what_was_looked_up_is_written_alone() {
        assertEquals(
                Words.of("低＝なし｜高＝ホール、倉庫", "low = none | high = hall; store room"),
                ROUNDS.lookedUp(SOME, List.of(Importance.HIGH.words(), Place.HALL.words(), Importance.LOW.words())));
        assertEquals("低＝なし｜中＝執務室｜高＝ホール、倉庫", ROUNDS.lookedUp(SOME, List.empty()).ja());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "低＝なし｜中＝執務室｜高＝ホール、倉庫",
                "high = store room; hall | medium = office | low = none",
                " 高=倉庫；hall|低＝none ｜ 中 = 執務室 "
            })
    void it_is_read_in_any_order_and_either_language(String cell) {
        assertEquals(Either.right(SOME), ROUNDS.read(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "低",
                "低＝なし｜中＝執務室",
                "低＝なし｜中＝執務室｜高＝ホール｜",
                "低＝なし｜中＝執務室｜高＝ホール｜低＝なし",
                "低＝なし；中＝執務室；高＝ホール",
                "低＝なし｜中＝執務室｜高＝屋上",
                "低＝なし｜中＝執務室｜最高＝ホール",
                "低＝｜中＝執務室｜高＝ホール"
            })
    void an_entry_too_many_too_few_or_wrong_is_refused(String cell) {
        assertTrue(ROUNDS.read(cell).isLeft());
    }

    @Test
    void a_wrong_value_is_named_and_so_is_what_a_table_looks_like() {
        assertEquals(
                "`屋上` is not accepted: expected one of `low`, `medium`, `high`",
                RISING.read("低＝屋上｜中＝中｜高＝高").getLeft().en());
        assertEquals(
                Words.of(
                        "`低`は使えません: `低`、`中`、`高`の全てについての`低`、`中`、`高`のいずれか（上のものほど下がらない。書くときは「…＝…」を「｜」で区切る）にしてください",
                        "`低` is not accepted: expected for each of `low`, `medium`, `high` one of `low`, `medium`, `high`,"
                                + " never falling (written … = …, joined by |)"),
                RISING.read("低").getLeft());
    }

    @ParameterizedTest
    @CsvSource({"LOW,LOW,LOW,true", "LOW,MEDIUM,MEDIUM,true", "LOW,HIGH,MEDIUM,false", "HIGH,HIGH,LOW,false"})
    @DisplayName("上がる表では、上の段の値が下がらない")
    void a_rising_table_never_falls(Importance low, Importance medium, Importance high, boolean rises) {
        Map<Importance, Importance> table =
                LinkedHashMap.of(Importance.LOW, low, Importance.MEDIUM, medium, Importance.HIGH, high);
        assertEquals(rises, RISING.accepts(table));
        assertTrue(new TableKind<>(GRADES, GRADES, false).accepts(table));
        assertEquals(
                rises,
                RISING.read(new TableKind<>(GRADES, GRADES, false).write(table, Language.JA))
                        .isRight());
    }

    @Test
    void a_table_with_a_key_or_a_value_left_out_is_none() {
        assertFalse(ROUNDS.accepts(SOME.remove(Importance.LOW)));
        assertFalse(ROUNDS.accepts(SOME.put(Importance.LOW, null)));
        assertFalse(new TableKind<>(GRADES, new ChoicesKind<>(PLACES, false), false).accepts(SOME));
    }

    @Nested
    @DisplayName("拒否される表")
    final class Refusals {

        @Test
        void one_that_is_to_rise_without_an_order() {
            assertEquals(
                    "rising table by 低 / low, 中 / medium, 高 / high: expected keys and values with an order",
                    refused(() -> new TableKind<>(GRADES, PLACES, true)));
            assertEquals(
                    "rising table by 執務室 / office, ホール / hall, 倉庫 / store room: expected keys and values with an"
                            + " order",
                    refused(() -> new TableKind<>(PLACES, GRADES, true)));
        }

        @Test
        void one_whose_entries_a_cell_could_not_tell_apart() {
            assertEquals(
                    "table by 低 / low, 中 / medium, 高 / high: expected values other than free text, judgements and tables, which may"
                            + " hold | or =",
                    refused(() -> new TableKind<>(GRADES, new TextKind(), false)));
            assertThrows(IllegalArgumentException.class, () -> new TableKind<>(GRADES, ROUNDS, false));
            ChoiceKind<Words> signs =
                    new ChoiceKind<>(List.of(Words.of("甲｜乙", "a"), Words.of("丙", "c")), words -> words, false);
            assertEquals(
                    "table of 甲｜乙 / a, 丙 / c, はい / yes, いいえ / no: expected words without | or =",
                    refused(() -> new TableKind<>(signs, new FlagKind(), false)));
            assertThrows(IllegalArgumentException.class, () -> new TableKind<>(GRADES, signs, false));
            WholeKind unit = WholeKind.of(Words.of("台", "units = pieces"));
            assertThrows(IllegalArgumentException.class, () -> new TableKind<>(GRADES, unit, false));
        }

        private String refused(Executable making) {
            return assertThrows(IllegalArgumentException.class, making).getMessage();
        }
    }
}
