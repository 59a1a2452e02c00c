package dev.isms.example.ledger.course;

import dev.isms.course.CourseEntry;
import dev.isms.fact.Choice;
import dev.isms.fact.ListOf;
import dev.isms.fact.Text;
import dev.isms.kind.ChoiceKind;
import dev.isms.organization.Appointments;
import dev.isms.procedure.Procedure;
import dev.isms.procedure.Run;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** 手順の経過 — a row of the ledger of courses, with its events. */
public record CourseFile(Option<String> name, Option<Procedure> procedure, Option<Seq<EventRow>> events) {

    static final Text<CourseFile> NAME = Text.of(
            "name",
            Words.of("名称", "name"),
            CourseFile::name,
            (row, name) -> new CourseFile(name, row.procedure(), row.events()));

    static final Choice<CourseFile, Procedure> PROCEDURE = Choice.of(
            "procedure",
            Words.of("手順", "procedure"),
            new ChoiceKind<>(Sagamihara.procedures(), Procedure::words, false),
            CourseFile::procedure,
            (row, procedure) -> new CourseFile(row.name(), procedure, row.events()));

    public static final ListOf<CourseFile, EventRow> EVENTS = ListOf.of(
            "events",
            Words.of("手順の経過の出来事", "event of a course"),
            Clause.of("出来事がある", "have events"),
            EventRow.EVENT,
            CourseFile::events,
            (row, events) -> new CourseFile(row.name(), row.procedure(), events));

    public static final SubjectType<CourseFile> COURSE_FILE = SubjectType.named(
                    "course-file", Words.of("手順の経過", "course of a procedure"))
            .identifiedBy(NAME)
            .with(PROCEDURE, EVENTS)
            .startingFrom(new CourseFile(Option.none(), Option.none(), Option.none()));

    /**
     * What the course comes to; where an event lacks its act, its day or its doer, what was done is not recorded.
     *
     * @param appointments who holds which office; none where that is not known of everybody, and so of nobody who did something
     */
    public CourseEntry judged(Option<Appointments> appointments, LocalDate asOf) {
        CourseEntry entry = CourseEntry.named(name.getOrElse(""))
                .withProcedure(procedure.map(one -> one.words().ja()));
        if (procedure.isEmpty() || events.isEmpty() || appointments.isEmpty()) {
            return entry;
        }
        Run run = procedure.get().under(appointments.get(), name.get());
        for (EventRow row : events.get()) {
            Option<Run> next = Events.of(procedure.get(), row).map(run::recording);
            if (next.isEmpty()) {
                return entry;
            }
            run = next.get();
        }
        return CourseEntry.of(run, asOf);
    }
}
