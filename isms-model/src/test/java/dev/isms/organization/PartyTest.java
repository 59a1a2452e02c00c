package dev.isms.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.text.Words;
import io.vavr.collection.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("名宛人")
final class PartyTest {

    private static final Role HEAD = Role.of("division-head", "課長", "division head");
    private static final Body DIVISION = Body.of("division", "課", "division");

    @Test
    @DisplayName("役職も組織体も名宛人である")
    void a_role_and_a_body_are_parties_alike() {
        List<Party> parties = List.of(HEAD, DIVISION);
        assertEquals(List.of("division-head", "division"), parties.map(Party::key));
        assertEquals(List.of(Words.of("課長", "division head"), Words.of("課", "division")), parties.map(Party::words));
    }

    @Test
    @DisplayName("鍵と語が同じでも、役職と組織体とは別のものである")
    void a_body_is_never_the_role_of_the_same_key_and_words() {
        assertNotEquals((Party) Role.of("x", "課", "division"), Body.of("x", "課", "division"));
    }

    @Test
    void a_key_is_an_id() {
        assertEquals(
                "key of a body `課`: expected at most 128 ASCII letters, digits, dots and hyphens",
                assertThrows(IllegalArgumentException.class, () -> Body.of("課", "課", "division"))
                        .getMessage());
    }
}
