package dev.isms.evidence;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 実施の記録 — when something that is to be done again and again was last done, or that it never was.
 *
 * <p>That it was never done is a recorded fact; that nobody wrote it down is a missing one.
 */
public record Done(Option<LocalDate> lastOn) {

    private static final Done NEVER = new Done(Option.none());

    public Done {
        Objects.requireNonNull(lastOn, "last day");
        lastOn.forEach(day -> Objects.requireNonNull(day, "day"));
    }

    public static Done on(LocalDate day) {
        return new Done(Option.some(Objects.requireNonNull(day, "day")));
    }

    public static Done never() {
        return NEVER;
    }
}
