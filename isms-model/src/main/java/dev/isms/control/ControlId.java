package dev.isms.control;

import dev.isms.provision.ProvisionId;
import dev.isms.text.Visible;

/** 統制番号 — the id of a control: its provision's, unless it was given one of its own. */
public record ControlId(String value) implements Comparable<ControlId> {

    /** @throws IllegalArgumentException if it is no id (see {@link Visible#requireId}) */
    public ControlId {
        Visible.requireId("control id", value);
    }

    public static ControlId of(String value) {
        return new ControlId(value);
    }

    public static ControlId of(ProvisionId provision) {
        return new ControlId(provision.value());
    }

    @Override
    public int compareTo(ControlId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
