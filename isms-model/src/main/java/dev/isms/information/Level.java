package dev.isms.information;

import dev.isms.text.Visible;
import dev.isms.text.Worded;
import dev.isms.text.Words;
import java.util.Objects;

/**
 * 段階 — a named level of an aspect, such as 自治体機密性3A. It has no rank of its own: which level is the higher is said by
 * the {@link ClassificationScheme} that holds it.
 *
 * @param key ASCII letters, digits, dots and hyphens, at most 128
 */
public record Level(Aspect aspect, String key, Words words) implements Worded {

    /** @throws IllegalArgumentException if the key is no id */
    public Level {
        Objects.requireNonNull(aspect, "aspect of a level");
        Visible.requireId("key of a level of " + aspect.words().ja(), key);
        Objects.requireNonNull(words, "words of a level");
    }

    public static Level of(Aspect aspect, String key, String ja, String en) {
        return new Level(aspect, key, Words.of(ja, en));
    }
}
