package dev.isms.procedure;

import dev.isms.condition.Parameter;
import dev.isms.text.Worded;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * なすべきこと — what is to be done in a course: one of these acts, of which strand, since when and by when; and when it was done.
 *
 * @param acts any of them will do, such as reporting or judging that no report is needed
 * @param since when the phase began in which it is to be done; none where the course itself begins with it
 */
public record Obligation(
        Option<String> strand, Seq<Act<?, ?>> acts, Option<LocalDateTime> since, Term term, Option<Done> done) {

    /** 履行 — by which of the acts it was met, and when. */
    public record Done(Act<?, ?> act, LocalDateTime at) {}

    /** 期限 — by when. */
    public sealed interface Term extends Worded {}

    /** 定めなし — the text sets no time: it is due and never late. */
    public record NoTerm() implements Term {
        @Override
        public Words words() {
            return Words.of("期限の定めなし", "no term");
        }
    }

    /** 期日 — the last day on which it is not late. */
    public record By(LocalDate day) implements Term {
        @Override
        public Words words() {
            return Words.of(day + "まで", "by " + day);
        }
    }

    /** 未設定 — the text sets a time and the city gave no number. */
    public record Unset(Parameter<?> parameter) implements Term {
        @Override
        public Words words() {
            return Words.of(
                    "市が定める値『" + parameter.words().ja() + "』が設定されていない",
                    "the city's “" + parameter.words().en() + "” is not set");
        }
    }

    /** By whom it is to be done. */
    public Words by() {
        Seq<Words> all = acts.map(Act::by).distinct();
        return Words.of(all.map(Words::ja).mkString("又は"), all.map(Words::en).mkString(" or "));
    }

    /** Whether it was done too late, or is late by that day; nothing where the city gave no number. */
    public Option<Boolean> isLate(LocalDate asOf) {
        if (term instanceof Unset) {
            return Option.none();
        }
        LocalDate day = done.map(met -> met.at().toLocalDate()).getOrElse(asOf);
        return Option.some(term instanceof By by && day.isAfter(by.day()));
    }
}
