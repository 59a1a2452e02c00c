package dev.isms.history;

import dev.isms.text.Visible;
import java.util.Objects;

/**
 * 出来事 — a deed in the course of a procedure, under the key of the act that it was.
 *
 * @param act the key of an act of some procedure; whether there is one is the procedure's to say
 */
public record Event(String act, Deed deed) {

    public Event {
        Visible.requireId("act of an event", act);
        Objects.requireNonNull(deed, "deed of an event");
    }
}
