package dev.isms.course;

import dev.isms.fact.ListOf;
import dev.isms.fact.Text;
import dev.isms.procedure.Run;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;

/** 手順の経過 — one incident, audit or the like, with what became of each act that the procedure asks for. */
@SuppressWarnings("exports")
@CourseStyle
@Value.Immutable
public interface CourseEntry {

    /** 名称 — which incident or audit it is. */
    Text<CourseEntry> NAME = Text.of("name", Words.of("名称", "name"), CourseEntry::name, CourseEntry::withName);

    /** 手順 — of which procedure, by its Japanese name. */
    Text<CourseEntry> PROCEDURE =
            Text.of("procedure", Words.of("手順", "procedure"), CourseEntry::procedure, CourseEntry::withProcedure);

    /** 行為の記録 — what became of its acts. */
    ListOf<CourseEntry, CourseLine> LINES = ListOf.of(
            "lines",
            Words.of("行為の記録", "act on record"),
            Clause.of("行為の記録がある", "have acts on record"),
            CourseLine.COURSE_LINE,
            CourseEntry::lines,
            CourseEntry::withLines);

    /** 手順の経過の記述。 */
    SubjectType<CourseEntry> COURSE_ENTRY = SubjectType.named("course", Words.of("手順の経過", "course of a procedure"))
            .identifiedBy(NAME)
            .with(PROCEDURE, LINES)
            .startingFrom(CourseEntry.unrecorded());

    /** One of which nothing is recorded. */
    static CourseEntry unrecorded() {
        return ImmutableCourseEntry.builder()
                .name(Option.none())
                .procedure(Option.none())
                .lines(Option.none())
                .build();
    }

    /** One of this name, of which nothing else is recorded. */
    static CourseEntry named(String name) {
        return unrecorded().withName(Option.some(Objects.requireNonNull(name, "name")));
    }

    /** What a course comes to as of that day. What happened later is left out. */
    static CourseEntry of(Run run, LocalDate asOf) {
        Objects.requireNonNull(run, "course");
        return named(run.history().name())
                .withProcedure(Option.some(run.procedure().words().ja()))
                .withLines(Option.some(new CourseLines(run, Objects.requireNonNull(asOf, "day of assessment")).all()));
    }

    Option<String> name();

    CourseEntry withName(Option<String> name);

    Option<String> procedure();

    CourseEntry withProcedure(Option<String> procedure);

    Option<Seq<CourseLine>> lines();

    CourseEntry withLines(Option<Seq<CourseLine>> lines);
}
