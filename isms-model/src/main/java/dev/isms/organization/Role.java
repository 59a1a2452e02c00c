package dev.isms.organization;

import dev.isms.text.Visible;
import dev.isms.text.Words;
import java.util.Objects;

/** 役職 — a role that a policy names. Roles are open values: a city has its own. It is not a person. */
public record Role(String key, Words words) implements Party {

    public Role {
        Visible.requireId("key of a role", key);
        Objects.requireNonNull(words, "words");
    }

    public static Role of(String key, String ja, String en) {
        return new Role(key, Words.of(ja, en));
    }
}
