package dev.isms.information;

import dev.isms.text.Visible;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * 組合せ表 — the importance of every combination of levels. The combination is asked here and never again, so what was
 * checked is what classifies.
 */
final class CombinationTable {

    private final String scheme;
    private final Seq<Axis> axes;
    private final Vector<Importance> importances;

    /** The levels of an aspect, and how far apart two neighbours among them are in the table. */
    private record Axis(Aspect aspect, Vector<Level> levels, int stride) {

        int rank(int place) {
            return place / stride % levels.size();
        }

        Level level(int place) {
            return levels.get(rank(place));
        }

        boolean hasHigher(int place) {
            return rank(place) + 1 < levels.size();
        }
    }

    /** @throws IllegalArgumentException if the combination is not total or not monotone, naming where */
    CombinationTable(
            String scheme,
            Vector<Level> confidentiality,
            Vector<Level> integrity,
            Vector<Level> availability,
            Combination combination) {
        this.scheme = scheme;
        this.axes = List.of(
                new Axis(Aspect.CONFIDENTIALITY, confidentiality, integrity.size() * availability.size()),
                new Axis(Aspect.INTEGRITY, integrity, availability.size()),
                new Axis(Aspect.AVAILABILITY, availability, 1));
        int size = confidentiality.size() * integrity.size() * availability.size();
        this.importances = Vector.tabulate(size, place -> ask(combination, place));
        requireMonotone();
    }

    Vector<Importance> importances() {
        return importances;
    }

    /** Of the combination of the levels with these ranks, counted from 0. */
    Importance importance(int confidentiality, int integrity, int availability) {
        return importances.get(confidentiality * axes.get(0).stride()
                + integrity * axes.get(1).stride()
                + availability * axes.get(2).stride());
    }

    private Importance ask(Combination combination, int place) {
        Option<Importance> importance;
        try {
            importance = Option.of(combination.of(
                    axes.get(0).level(place),
                    axes.get(1).level(place),
                    axes.get(2).level(place)));
        } catch (RuntimeException e) {
            String cause = Option.of(e.getMessage())
                    .map(message -> ": " + Visible.of(message))
                    .getOrElse("");
            throw new IllegalArgumentException(notTotal(place) + ", it threw" + cause, e);
        }
        return importance.getOrElseThrow(() -> new IllegalArgumentException(notTotal(place)));
    }

    private String notTotal(int place) {
        return "combination of scheme " + Visible.quote(scheme) + ": expected an importance for " + describe(place);
    }

    /** Neighbours are enough: any two combinations of which one is nowhere lower are joined by steps of one level. */
    private void requireMonotone() {
        for (int place = 0; place < importances.size(); place++) {
            for (Axis axis : axes) {
                if (axis.hasHigher(place)
                        && importances.get(place + axis.stride()).compareTo(importances.get(place)) < 0) {
                    throw new IllegalArgumentException("combination of scheme " + Visible.quote(scheme) + " gives "
                            + outcome(place) + ", but " + outcome(place + axis.stride())
                            + ": expected that a higher level of "
                            + axis.aspect().words().ja()
                            + " never lowers the importance");
                }
            }
        }
    }

    private String outcome(int place) {
        return Visible.quote(importances.get(place)) + " for " + describe(place);
    }

    private String describe(int place) {
        return axes.map(axis -> axis.aspect().words().ja() + " "
                        + Visible.quote(axis.level(place).key()))
                .mkString(", ");
    }
}
