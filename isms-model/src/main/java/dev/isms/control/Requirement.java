package dev.isms.control;

import dev.isms.condition.Condition;
import dev.isms.condition.Marks;
import dev.isms.condition.Phrase;
import dev.isms.text.Language;
import dev.isms.text.Words;
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

    /**
     * The words of it, without a full stop.
     *
     * @param applies the condition that is said before it, if there is one
     */
    String words(Language language, String topic, Option<Condition<S>> applies);

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
            return Phrase.of(condition).isAboutTopic(true);
        }

        @Override
        public String words(Language language, String topic, Option<Condition<S>> applies) {
            return Phrase.of(condition, applies).required(language, topic);
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
            return Phrase.of(condition()).isAboutTopic(true);
        }

        @Override
        public String words(Language language, String topic, Option<Condition<S>> applies) {
            return Phrase.of(condition(), applies).required(language, topic);
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
            return Phrase.of(rule).isAboutTopic(true);
        }

        @Override
        public String words(Language language, String topic, Option<Condition<S>> applies) {
            String required = Phrase.of(rule, applies).required(language, topic);
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
        public String words(Language language, String topic, Option<Condition<S>> applies) {
            Seq<Condition<S>> taken = measures.map(Measure::taken);
            return (measures.size() == 1
                            ? Phrase.of(taken.head(), applies).required(language, topic)
                            : Phrase.options(taken)
                                    .map(options -> listed(options, language))
                                    .getOrElse(() -> listed(taken, language)))
                    + suffices.map(condition -> Phrase.of(condition, applies).required(language, topic))
                            .map(enough -> language == Language.JA
                                    ? "。かつ、" + enough
                                    : "; and what is taken must suffice: " + enough)
                            .getOrElse("");
        }

        private static String listed(Phrase.Options options, Language language) {
            return language == Language.JA
                    ? options.of().ja() + "に、次のいずれかが含まれていること："
                            + Marks.ja(options.words().map(Words::ja))
                    : "the " + options.of().en() + " must include at least one of these: "
                            + Marks.en(options.words().map(Words::en));
        }

        private static <S> String listed(Seq<Condition<S>> taken, Language language) {
            Seq<String> said = taken.map(Phrase::of).map(phrase -> phrase.stated(language, "it"));
            return language == Language.JA
                    ? "次のいずれかの措置を講ずること：" + Marks.ja(said)
                    : "at least one of these measures must be taken: " + Marks.en(said);
        }
    }
}
