package dev.isms.evaluator;

import dev.isms.evaluation.Truth;
import java.time.LocalDate;

/** 節 — a condition made ready: its truth of a subject as of a day, and nothing else. It never throws and keeps nothing. */
abstract class Node<S> {

    abstract Truth truth(S subject, LocalDate asOf);
}
