package dev.isms.control;

import dev.isms.condition.Condition;
import dev.isms.condition.Phrase;
import dev.isms.text.Language;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;

/** 要求 — what a control demands where it applies. */
public sealed interface Requirement<S> {

    /** What must be true for the control to be satisfied. */
    Condition<S> condition();

    /** What the text names inside it, each shown as taken or not and with no verdict of its own: measures, or rungs. */
    default Seq<Measure<S>> measures() {
        return List.empty();
    }

    /** The words of it, without a full stop. */
    String words(Language language, String topic);

    /** Whether its English begins with what it is about; where it does not, the sentence must say that before. */
    boolean isAboutTopic();

    /**
     * 〜こと — what must be so.
     *
     * @param measures the rungs that the text names, where what must be so is that one of them is high enough
     */
    record Duty<S>(Condition<S> condition, Seq<Measure<S>> measures) implements Requirement<S> {
        public Duty {
            Objects.requireNonNull(condition, "requirement");
            Objects.requireNonNull(measures, "measures");
            measures.forEach(measure -> Objects.requireNonNull(measure, "measure"));
        }

        public Duty(Condition<S> condition) {
            this(condition, List.empty());
        }

        @Override
        public boolean isAboutTopic() {
            return Phrase.of(condition).isAboutTopic();
        }

        @Override
        public String words(Language language, String topic) {
            return Phrase.of(condition).required(language, topic);
        }
    }

    /** 〜てはならない — an act that must not be. */
    record Prohibition<S>(Condition<S> act) implements Requirement<S> {
        public Prohibition {
            Objects.requireNonNull(act, "forbidden act");
        }

        @Override
        public Condition<S> condition() {
            return Condition.not(act);
        }

        @Override
        public boolean isAboutTopic() {
            return Phrase.of(condition()).isAboutTopic();
        }

        @Override
        public String words(Language language, String topic) {
            return Phrase.of(condition()).required(language, topic);
        }
    }

    /** 原則として — what must be so unless an exception of the route is on record; without a route there is none. */
    record InPrinciple<S>(Condition<S> rule, Option<ExceptionRoute<S>> route) implements Requirement<S> {
        public InPrinciple {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(route, "route");
        }

        @Override
        public Condition<S> condition() {
            return route.map(exception -> Condition.any(rule, exception.granted()))
                    .getOrElse(rule);
        }

        @Override
        public boolean isAboutTopic() {
            return Phrase.of(rule).isAboutTopic();
        }

        @Override
        public String words(Language language, String topic) {
            String required = Phrase.of(rule).required(language, topic);
            Option<String> granted =
                    route.map(exception -> Phrase.of(exception.granted()).stated(language, "it"));
            if (language == Language.JA) {
                return "原則として、" + required
                        + granted.map(exception -> "。ただし、" + exception + "場合は、この限りでない")
                                .getOrElse("（例外を認める者の定めはない）");
            }
            return "in principle, " + required
                    + granted.map(exception -> "; this does not apply where " + exception)
                            .getOrElse(" (nobody is named who may grant an exception)");
        }
    }

    /**
     * 次のいずれか — at least one of the measures.
     *
     * @param suffices what must be so of the measures that are taken, where one of them may be too little; none where any does
     */
    record Choice<S>(Seq<Measure<S>> measures, Option<Condition<S>> suffices) implements Requirement<S> {

        /** @throws IllegalArgumentException if there is no measure */
        public Choice {
            Objects.requireNonNull(measures, "measures");
            measures.forEach(measure -> Objects.requireNonNull(measure, "measure"));
            if (measures.isEmpty()) {
                throw new IllegalArgumentException("choice of no measures: expected at least one");
            }
            Objects.requireNonNull(suffices, "suffices");
            suffices.forEach(condition -> Objects.requireNonNull(condition, "condition that what is taken suffices"));
        }

        public Choice(Seq<Measure<S>> measures) {
            this(measures, Option.none());
        }

        @Override
        public Condition<S> condition() {
            Condition<S> taken = new Condition.Any<>(measures.map(Measure::taken));
            return suffices.map(enough -> Condition.all(taken, enough)).getOrElse(taken);
        }

        @Override
        public boolean isAboutTopic() {
            return false;
        }

        @Override
        public String words(Language language, String topic) {
            List<Phrase> phrases =
                    measures.map(measure -> Phrase.of(measure.taken())).toList();
            return language == Language.JA
                    ? (phrases.size() == 1 ? "次の措置を講ずること：" : "次のいずれかの措置を講ずること：")
                            + phrases.zipWithIndex()
                                    .map(phrase -> mark(phrase._2) + phrase._1.bracketed(language, topic, false))
                                    .mkString("；")
                            + enough(language, topic)
                    : (phrases.size() == 1
                                    ? "this measure must be taken: "
                                    : "at least one of these measures must be taken: ")
                            + phrases.zipWithIndex()
                                    .map(phrase ->
                                            "(" + (phrase._2 + 1) + ") " + phrase._1.bracketed(language, topic, false))
                                    .mkString("; ")
                            + enough(language, topic);
        }

        private String enough(Language language, String topic) {
            return suffices.map(condition -> Phrase.of(condition).required(language, topic))
                    .map(enough ->
                            language == Language.JA ? "。ただし、" + enough : "; and what is taken must suffice: " + enough)
                    .getOrElse("");
        }

        private static String mark(int index) {
            return index < 20 ? Character.toString('①' + index) : "(" + (index + 1) + ")";
        }
    }
}
