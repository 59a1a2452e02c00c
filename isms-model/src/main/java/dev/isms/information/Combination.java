package dev.isms.information;

import io.vavr.collection.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * 総合評価 — how the levels of the three aspects combine to one importance (総合的に評価し、重要性に応じて分類する). The policy
 * asks for it and does not say how, so a city does. Ⅳ-3.
 *
 * <p>A {@link ClassificationScheme} asks once for each combination of its levels, and refuses what gives none or gives a
 * lower importance for a higher level.
 */
@FunctionalInterface
public interface Combination {

    Importance of(Level confidentiality, Level integrity, Level availability);

    /** By the highest: each level has an importance of its own, and the highest of the three counts. */
    static Combination highest(Function<? super Level, Importance> each) {
        Objects.requireNonNull(each, "each");
        return (confidentiality, integrity, availability) -> List.of(confidentiality, integrity, availability)
                .map(each)
                .max()
                .get();
    }
}
