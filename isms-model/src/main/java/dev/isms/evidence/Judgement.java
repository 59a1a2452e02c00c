package dev.isms.evidence;

import dev.isms.text.Visible;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * 判断の記録 — what somebody judged or attested where the text says only 適切, 必要 or 不審: whether it is so, when, who said so,
 * and on what ground. It is evidence of that day, not the thing itself.
 *
 * @param by who judged: a role, or a person in it; without the marks that a cell separates by (、 ; ,)
 * @param ground what it was judged by, such as 点検結果; any visible text
 */
public record Judgement(boolean holds, LocalDate on, String by, String ground) {

    private static final Pattern SEPARATOR = Pattern.compile("[、，,；;]");

    /** @throws IllegalArgumentException if who or the ground is blank or hides something, or who holds a separator */
    public Judgement {
        Objects.requireNonNull(on, "day of a judgement");
        visible("who judged", by);
        visible("ground of a judgement", ground);
        if (SEPARATOR.matcher(by).find()) {
            throw new IllegalArgumentException(
                    "who judged " + Visible.quote(by) + ": expected a name without 、 or a semicolon or comma");
        }
    }

    private static void visible(String what, String text) {
        Visible.requireText(what, text);
        if (!text.equals(text.strip())) {
            throw new IllegalArgumentException(what + " " + Visible.quote(text) + ": expected no blank around it");
        }
    }

    /** That it is so. */
    public static Judgement yes(LocalDate on, String by, String ground) {
        return new Judgement(true, on, by, ground);
    }

    /** That it is not so. */
    public static Judgement no(LocalDate on, String by, String ground) {
        return new Judgement(false, on, by, ground);
    }
}
