package dev.isms.example.ledger.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** 名称の索引の法則 — it says what a map of the names would say. */
class KeyIndexProperties {

    @Property(tries = 300)
    void it_is_a_map_of_names_to_their_first_rows(
            @ForAll @Size(max = 400) List<@StringLength(max = 3) String> given,
            @ForAll @IntRange(max = 400) int inOrder,
            @ForAll @IntRange(min = 1, max = 1_000) int first) {
        List<String> names = new ArrayList<>(given);
        names.subList(0, Math.min(inOrder, names.size()))
                .sort(Comparator.comparing(name -> name.getBytes(UTF_8), Arrays::compareUnsigned));
        KeyIndex index = new KeyIndex();
        Map<String, Integer> map = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = wellFormed(names.get(i));
            Integer before = map.putIfAbsent(name, first + i);
            if (before == null) {
                order.add(name);
            }
            assertEquals(before == null ? 0 : before, index.add(name, first + i));
            assertTrue(index.contains(name));
            assertFalse(index.contains("ない名前"));
        }
        assertEquals(order, index.names());
        map.forEach((name, row) -> assertTrue(index.contains(name)));
        assertFalse(index.contains("ない名前"));
    }

    /** What was decoded has no lone surrogates. */
    private static String wellFormed(String name) {
        return name.codePoints()
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
