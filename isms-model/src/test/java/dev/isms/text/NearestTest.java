package dev.isms.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("打ち間違いに近い語")
final class NearestTest {

    @Test
    void the_word_with_the_fewest_letters_to_change() {
        assertEquals(Option.of("執務室"), Nearest.to("執務宅", List.of("倉庫", "執務室", "執行部")));
        assertEquals(Option.of("office"), Nearest.to("ofice", List.of("hall", "office")));
        assertEquals(Option.of("office"), Nearest.to("foffice", List.of("hall", "office")));
    }

    @Test
    void the_first_of_equally_near_ones() {
        assertEquals(Option.of("cat"), Nearest.to("bat", List.of("cat", "hat")));
        assertEquals(Option.of("hat"), Nearest.to("bat", List.of("hat", "cat")));
    }

    @Test
    void none_where_more_than_half_of_the_letters_differ() {
        assertEquals(Option.of("abcd"), Nearest.to("abxy", List.of("abcd")));
        assertEquals(Option.none(), Nearest.to("axyz", List.of("abcd")));
        assertEquals(Option.none(), Nearest.to("有", List.of("無")));
        assertEquals(Option.none(), Nearest.to("", List.of("無")));
    }

    @Test
    void none_where_but_one_letter_is_the_same() {
        assertEquals(Option.none(), Nearest.to("市長", List.of("部長", "課長")));
        assertEquals(Option.of("有"), Nearest.to("有り", List.of("無", "有")));
        assertEquals(Option.of("部長"), Nearest.to("部", List.of("部長")));
        assertEquals(Option.of("所属長"), Nearest.to("所族長", List.of("所属長")));
    }

    @Test
    void none_where_nothing_is_known_or_the_typed_word_is_too_long() {
        assertEquals(Option.none(), Nearest.to("a", List.empty()));
        assertEquals(Option.of("a".repeat(64)), Nearest.to("a".repeat(64), List.of("a".repeat(64))));
        assertEquals(Option.none(), Nearest.to("a".repeat(65), List.of("a".repeat(65))));
    }
}
