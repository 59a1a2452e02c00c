package dev.isms.procedure;

import dev.isms.text.Visible;
import dev.isms.text.Words;
import java.util.Objects;
import java.util.function.Function;

/**
 * 段階 — how far the course of a procedure has come.
 *
 * @param <T> the state whose methods are what may be done next; {@link Run} where there is no type of its own
 */
public final class Phase<T> {

    private final String key;
    private final Words words;
    private final Function<Run, T> face;

    Phase(String key, Words words, Function<Run, T> face) {
        this.key = Visible.requireId("key of a phase", key);
        this.words = Objects.requireNonNull(words, "words of a phase");
        this.face = Objects.requireNonNull(face, "face of a phase");
    }

    public String key() {
        return key;
    }

    public Words words() {
        return words;
    }

    T face(Run run) {
        return face.apply(run);
    }

    @Override
    public String toString() {
        return key;
    }
}
