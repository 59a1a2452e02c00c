package dev.isms.information;

import dev.isms.text.Visible;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 分類の記録 — that information was classified: how, from which day on, by whom and why. Not a judgement of whether that
 * person was the one to do it.
 */
public record Classified(Classification classification, LocalDate on, String by, String reason) {

    /** @throws IllegalArgumentException if by whom or why is blank or hides something */
    public Classified {
        Objects.requireNonNull(classification, "classification");
        Objects.requireNonNull(on, "day of a classification");
        Visible.requireText("who classified", by);
        Visible.requireText("reason of a classification", reason);
    }
}
