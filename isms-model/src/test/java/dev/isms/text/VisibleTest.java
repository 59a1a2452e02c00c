package dev.isms.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("見えない文字は隠れたままにならない")
final class VisibleTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x09, 0x0A, 0x1B, 0x7F, 0x85, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x180E, 0x200B, 0x200D,
                0x200E, 0x2028, 0x2029, 0x202E, 0x2060, 0x2066, 0x2069, 0x2800, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFF,
                0xE0001, 0xE0041, 0x1D173
            })
    void a_hidden_character_is_written_out(int hidden) {
        String text = "sv" + Character.toString(hidden) + "07";
        assertTrue(Visible.hidesSomething(text));
        assertEquals("sv\\u{" + Integer.toHexString(hidden) + "}07", Visible.of(text));
    }

    @Test
    void a_lone_surrogate_is_written_out() {
        assertEquals("\\u{d842}x", Visible.of("\ud842x"));
        assertEquals("x\\u{dfb7}", Visible.of("x\udfb7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "サーバ①",
                "髙﨑",
                "𠮷野家",
                "葛\udb40\udd00城",
                "辻\ufe00",
                "\ue000外字",
                "😀",
                "Ⅶ-5-(2)-①-a",
                "～",
                "a b　c",
                "é",
                "e\u0301"
            })
    void letters_of_names_stay_as_they_are(String name) {
        assertFalse(Visible.hidesSomething(name));
        assertEquals(name, Visible.of(name));
        assertEquals(name, Visible.requireText("name", name));
    }

    @Test
    void a_quotation_is_in_backticks_and_at_most_eighty_characters() {
        assertEquals("`null`", Visible.quote(null));
        assertEquals("`12`", Visible.quote(12));
        assertEquals("`" + "𠮷".repeat(80) + "`", Visible.quote("𠮷".repeat(80)));
        assertEquals("`" + "𠮷".repeat(80) + "…`", Visible.quote("𠮷".repeat(81)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "CS.VII.3.2.b1", "KA-PW-1", "0", "A-b.9"})
    void an_id_is_ascii(String id) {
        assertEquals(id, Visible.requireId("control id", id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-a", "a-", ".a", "a b", "統制", "ｓｖ", "a/b", "a\n", "a_b", "é"})
    void anything_else_is_no_id(String id) {
        assertEquals(
                "control id `" + Visible.of(id) + "`: expected at most 128 ASCII letters, digits, dots and hyphens",
                refusedId(id));
    }

    @Test
    void an_id_is_at_most_128_long_and_shown_shortened() {
        assertEquals(128, Visible.requireId("id", "a".repeat(128)).length());
        assertEquals(
                "control id `" + "a".repeat(80) + "…`: expected at most 128 ASCII letters, digits, dots and hyphens",
                refusedId("a".repeat(129)));
    }

    @Test
    void a_hidden_character_in_an_id_is_shown() {
        assertEquals(
                "control id `sv\\u{202e}07`: expected at most 128 ASCII letters, digits, dots and hyphens",
                refusedId("sv\u202e07"));
    }

    private static String refusedId(String id) {
        return assertThrows(IllegalArgumentException.class, () -> Visible.requireId("control id", id))
                .getMessage();
    }
}
