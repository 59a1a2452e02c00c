package dev.isms.evaluator;

import dev.isms.control.Control;
import dev.isms.control.Ruling;
import dev.isms.evaluation.Settings;
import dev.isms.evaluation.Truth;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 評価器の中身 — the rulings of some controls on a subject under a city's settings, in one pass and with no words: what
 * {@link Control#judge} says, sooner. Made once, immutable, and shared by threads.
 */
public final class Evaluator<S> {

    /** 規則一つ — when it applies, if not always, and what it requires. */
    private record Rule<S>(@Nullable Node<S> applies, Node<S> requires) {}

    private final Rule<S>[] rules;

    private Evaluator(Rule<S>[] rules) {
        this.rules = rules;
    }

    /** The evaluator of these controls, in their order. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of rules holds rules alone
    public static <S> Evaluator<S> of(Seq<Control<S>> controls, Settings settings) {
        Rule<S>[] rules = new Rule[controls.size()];
        int i = 0;
        for (Control<S> control : controls) {
            rules[i++] = new Rule<>(
                    control.applies()
                            .<@Nullable Node<S>>map(condition -> Nodes.of(condition, settings))
                            .getOrNull(),
                    Nodes.of(control.requires(), settings));
        }
        return new Evaluator<>(rules);
    }

    /** What each of the controls says of the subject as of a day, in their order. Never throws. */
    public Ruling[] rulings(S subject, LocalDate asOf) {
        Ruling[] rulings = new Ruling[rules.length];
        for (int i = 0; i < rulings.length; i++) {
            Rule<S> rule = rules[i];
            Truth applies = rule.applies == null ? Truth.TRUE : rule.applies.truth(subject, asOf);
            rulings[i] =
                    Ruling.of(applies, applies == Truth.FALSE ? Truth.UNKNOWN : rule.requires.truth(subject, asOf));
        }
        return rulings;
    }
}
