package dev.isms.policy;

import dev.isms.control.ControlId;
import dev.isms.organization.Actor;
import dev.isms.text.Visible;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 猶予 — the city's forbearance: for some days it lives with what a control finds. It is not an exception of the text: it
 * annotates a finding and never changes its verdict.
 *
 * @param subject the name of the one subject it is for; none when it is for all
 * @param from the first day
 * @param until the last day
 */
public record Waiver(
        ControlId control, Option<String> subject, Actor approver, LocalDate from, LocalDate until, String reason) {

    /** @throws IllegalArgumentException if the days are reversed, or the reason or the subject's name is blank */
    public Waiver {
        Objects.requireNonNull(control, "control of a waiver");
        Objects.requireNonNull(subject, "subject of a waiver");
        subject.forEach(name -> Visible.requireText("subject of the waiver of " + control, name));
        Objects.requireNonNull(approver, "approver of a waiver");
        Objects.requireNonNull(from, "first day of a waiver");
        Objects.requireNonNull(until, "last day of a waiver");
        Visible.requireText("reason of the waiver of " + control, reason);
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("waiver of `" + control + "` from `" + from + "` until `" + until
                    + "`: expected the last day on or after the first");
        }
    }

    /** Whether it covers the subject on that day. */
    public boolean covers(Option<String> name, LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until) && (subject.isEmpty() || subject.equals(name));
    }
}
