package dev.isms.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("表示幅")
class WidthTest {

    @Test
    @DisplayName("全角と、幅の定まらない文字は二桁、結合する印は零桁である")
    void full_width_counts_two() {
        assertEquals(3, Width.of("abc"));
        assertEquals(8, Width.of("①Ⅶ◎電"));
        assertEquals(2, Width.of("ｱﾊ"));
        assertEquals(2, Width.of("葛\uDB40\uDD00"));
        assertEquals(2, Width.of("𠮷"));
    }

    @Test
    @DisplayName("足りない桁だけ空白を補い、長いものはそのままとする")
    void it_pads_to_a_width() {
        assertEquals("電a ", Width.padEnd("電a", 4));
        assertEquals(" 電a", Width.padStart("電a", 4));
        assertEquals("電電", Width.padEnd("電電", 3));
    }

    @Test
    @DisplayName("null は受け取らない")
    void null_is_refused() {
        assertThrows(NullPointerException.class, () -> Width.of(null));
    }
}
