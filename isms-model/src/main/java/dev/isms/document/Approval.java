package dev.isms.document;

import dev.isms.text.Visible;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 承認 — that a version of a document was approved, by whom and on which day (対策基準 Ⅹ-1-d). Whether that role had the
 * authority is not judged here: which role approves what is laid down by the city.
 *
 * @param by the role of whoever approved it, by its name
 */
public record Approval(String by, LocalDate on) {

    /** @throws IllegalArgumentException if the role's name is blank or hides something */
    public Approval {
        Visible.requireText("role of who approved", by);
        Objects.requireNonNull(on, "day of an approval");
    }

    public static Approval of(String by, LocalDate on) {
        return new Approval(by, on);
    }
}
