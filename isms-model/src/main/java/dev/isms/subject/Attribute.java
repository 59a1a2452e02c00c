package dev.isms.subject;

import dev.isms.text.Visible;
import dev.isms.text.Words;
import java.util.Objects;

/**
 * 属性 — something that can be recorded of a subject, described once: a single {@linkplain Fact fact}, or
 * {@linkplain Members members} that are subjects themselves.
 *
 * <p>Its key is an id (see {@link Visible#requireId}) and unique in its subject type; its words are the
 * noun that columns, sentences and gaps call it by.
 */
public abstract class Attribute<S> {

    private final String key;
    private final Words words;

    Attribute(String key, Words words) {
        this.key = Visible.requireId("key of an attribute", key);
        this.words = Objects.requireNonNull(words, "words");
    }

    public final String key() {
        return key;
    }

    public final Words words() {
        return words;
    }

    @Override
    public final String toString() {
        return key;
    }
}
