package dev.isms.policy;

import dev.isms.condition.Parameter;
import dev.isms.evaluation.Settings;
import io.vavr.control.Option;
import java.util.Objects;

/** 設定値の順序 — that one parameter must be set below another, so that what they bound does not overlap: 短時間 and 長時間. */
public record ParameterOrder<T>(Parameter<T> lower, Parameter<T> higher) {

    /** @throws IllegalArgumentException if the two are one, or their values have no order or not the same */
    public ParameterOrder {
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(higher, "higher");
        if (!lower.kind().isOrdered()) {
            throw new IllegalArgumentException(
                    "parameters `" + lower + "` and `" + higher + "`: expected an ordered kind");
        }
        if (lower == higher) {
            throw new IllegalArgumentException(
                    "parameter `" + lower + "` ordered below itself: expected two parameters");
        }
        if (!lower.kind().vocabulary().equals(higher.kind().vocabulary())
                || lower.kind().isOrdered() != higher.kind().isOrdered()) {
            throw new IllegalArgumentException(
                    "parameters `" + lower + "` and `" + higher + "`: expected the same order for both");
        }
    }

    /** @throws IllegalArgumentException if both are set and the lower is not below the higher */
    void check(Settings settings) {
        Option<T> low = settings.get(lower);
        Option<T> high = settings.get(higher);
        if (low.isDefined()
                && high.isDefined()
                && lower.kind().compare(low.get(), high.get()).exists(order -> order >= 0)) {
            throw new IllegalArgumentException("parameter `" + lower + "` set to `" + low.get() + "` and `" + higher
                    + "` to `" + high.get() + "`: expected the first below the second");
        }
    }
}
