package dev.isms.report;

import dev.isms.control.Control;
import io.vavr.collection.Seq;

/**
 * 所見の種類 — what one control comes to in one place of a report: how many findings there are, and the first of them.
 *
 * @param first as many as a report shows of a kind
 */
public record Kind(Control<?> control, Place place, int count, Seq<Line> first) {

    /** How many more there are than are shown. */
    public int more() {
        return count - first.size();
    }
}
