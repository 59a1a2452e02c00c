package dev.isms.evaluator;

import java.time.LocalDate;

/**
 * 節 — a condition made ready: its truth of a subject as of a day in {@link Bits}, and nothing else. It never throws and keeps
 * nothing.
 *
 * <p>Every node is a record whose class needs no other class's private parts, so that {@link Twins} can make a class of its own
 * for each.
 */
interface Node<S> {

    int truth(S subject, LocalDate asOf);
}
