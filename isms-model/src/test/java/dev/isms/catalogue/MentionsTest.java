package dev.isms.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.Tuple;
import io.vavr.collection.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("言及")
final class MentionsTest {

    private static final Mentions<Integer> NAMES = Mentions.of(List.of(
            Tuple.of("電子情報", 1), Tuple.of("電子情報資産", 2), Tuple.of("資産台帳", 3), Tuple.of("台帳", 4), Tuple.of("帳簿", 4)));

    @Test
    @DisplayName("長い名が先。その中の名は言及でない")
    void the_longest_name_is_meant_and_nothing_inside_it() {
        assertEquals(List.of(2), NAMES.in("電子情報資産"));
        assertEquals(List.of(1), NAMES.in("電子情報"));
        assertEquals(List.of(2, 4), NAMES.in("電子情報資産台帳"));
        assertEquals(List.of(3), NAMES.in("資産台帳"));
    }

    @Test
    @DisplayName("一度ずつ、初めて言及される順")
    void each_once_in_the_order_of_first_mention() {
        assertEquals(List.of(4, 1), NAMES.in("台帳、電子情報及び帳簿、台帳"));
        assertEquals(List.empty(), NAMES.in(""));
        assertEquals(List.empty(), NAMES.in("電子𠮷情報"));
    }

    @Test
    @DisplayName("同じ名の二つは、どちらも")
    void two_of_one_name_are_both_meant() {
        assertEquals(
                List.of(1, 2),
                Mentions.of(List.of(Tuple.of("町", 1), Tuple.of("町", 2))).in("町"));
    }
}
