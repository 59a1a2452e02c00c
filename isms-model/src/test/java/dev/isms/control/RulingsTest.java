package dev.isms.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.evaluation.Truth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("裁定の表")
final class RulingsTest {

    private static final Ruling SATISFIED = Ruling.of(Truth.TRUE, Truth.TRUE);
    private static final Ruling VIOLATED = Ruling.of(Truth.TRUE, Truth.FALSE);
    private static final Ruling OPEN = Ruling.of(Truth.UNKNOWN, Truth.UNKNOWN);

    @Test
    void a_ruling_is_its_code_again() {
        for (Truth applies : Truth.values()) {
            for (Truth requires : Truth.values()) {
                Ruling ruling = Ruling.of(applies, requires);
                assertEquals(new Ruling(applies, requires), ruling);
                assertSame(ruling, Ruling.of(ruling.code()));
            }
        }
    }

    @Test
    void nine_controls_on_two_subjects_take_two_numbers_each() {
        int[] numbers = {SATISFIED.code() | VIOLATED.code() << 28, VIOLATED.code(), VIOLATED.code(), OPEN.code()};
        Rulings rulings = Rulings.of(9, 2, place -> numbers[place]);
        assertEquals(9, rulings.controls());
        assertEquals(2, rulings.subjects());
        assertEquals(SATISFIED, rulings.of(0, 0));
        assertEquals(VIOLATED, rulings.of(0, 7));
        assertEquals(VIOLATED, rulings.of(0, 8));
        assertEquals(VIOLATED, rulings.of(1, 0));
        assertEquals(OPEN, rulings.of(1, 8));
        assertEquals(numbers[3], rulings.eight(1, 1));
        assertEquals(1, rulings.count(0, Verdict.SATISFIED));
        assertEquals(1, rulings.count(8, Verdict.UNDETERMINED));
        assertEquals(rulings, Rulings.of(9, 2, place -> numbers[place]));
        assertNotEquals(rulings, Rulings.of(9, 2, place -> numbers[0]));
    }

    @Test
    void what_is_not_in_the_table_is_refused() {
        Rulings none = Rulings.of(0, 3, place -> 0);
        assertThrows(IndexOutOfBoundsException.class, () -> none.of(0, 0));
        Rulings one = Rulings.of(1, 1, place -> 0);
        assertThrows(IndexOutOfBoundsException.class, () -> one.of(1, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> one.of(0, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> one.eight(0, 1));
        assertThrows(NullPointerException.class, () -> Rulings.of(1, 1, null));
        assertEquals(
                "rulings of `-1` controls on `1` subjects: expected neither below 0, and at most 2147483639 numbers for them",
                assertThrows(IllegalArgumentException.class, () -> Rulings.of(-1, 1, place -> 0))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Rulings.of(9, Integer.MAX_VALUE, place -> 0));
        assertThrows(IllegalArgumentException.class, () -> Rulings.size(Integer.MAX_VALUE, 9));
        assertEquals(1 << 28, Rulings.size(Integer.MAX_VALUE, 1));
    }
}
