package dev.isms.evaluator;

import dev.isms.condition.Condition;
import dev.isms.evaluation.Evaluation;
import dev.isms.evaluation.Settings;
import dev.isms.evaluation.Truth;
import java.time.LocalDate;

/** 尋ねる節 — the interpreter's answer, where a condition is not decided here. */
final class Asked<S> extends Node<S> {

    private final Condition<S> condition;
    private final Settings settings;

    Asked(Condition<S> condition, Settings settings) {
        this.condition = condition;
        this.settings = settings;
    }

    @Override
    Truth truth(S subject, LocalDate asOf) {
        return Evaluation.of(asOf, settings).truth(condition, subject);
    }
}
