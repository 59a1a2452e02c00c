package dev.isms.evaluator;

import dev.isms.condition.Condition;
import dev.isms.evaluation.Evaluation;
import dev.isms.evaluation.Settings;
import java.time.LocalDate;

/** 尋ねる節 — the interpreter's answer, where a condition is not decided here. */
record Asked<S>(Condition<S> condition, Settings settings) implements Node<S> {

    @Override
    public int truth(S subject, LocalDate asOf) {
        return Evaluation.of(asOf, settings).truth(condition, subject).bits();
    }

    /** 分かるときだけ — another node's answer where a side is known, else the interpreter's. */
    record Unless<S>(Side<S, ?> side, Node<S> known, Node<S> otherwise) implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            return side.value(subject, asOf) == null ? otherwise.truth(subject, asOf) : known.truth(subject, asOf);
        }
    }
}
