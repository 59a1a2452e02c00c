package dev.isms.course;

import static dev.isms.course.CourseEntry.COURSE_ENTRY;

import dev.isms.condition.Condition;
import dev.isms.control.Control;
import dev.isms.control.ControlId;
import dev.isms.control.Requirement;
import dev.isms.procedure.Act;
import dev.isms.procedure.Procedure;
import dev.isms.provision.Provision;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * 手順の規則 — for each provision that a procedure realises, the rule over its recorded courses: whatever was or is to be done for it is
 * done as the procedure says, and in time where the provision has a word for it. It comes from the definition alone, and so
 * agrees with the replay.
 *
 * <p>What is not done yet leaves it open, until it is late. What departed is a violation, also where it was done properly later.
 */
public final class CourseRules {

    private CourseRules() {}

    /** One rule for each provision of the procedure that has a modality. */
    public static Seq<Control<?>> of(Procedure procedure) {
        return procedure
                .provisions()
                .filter(provision -> provision.modality().isDefined())
                .<Control<?>>map(provision -> rule(procedure, provision))
                .toList();
    }

    private static Control<CourseEntry> rule(Procedure procedure, Provision provision) {
        Condition<CourseLine> ofIt = CourseLine.PROVISION.is(provision.id().value());
        Condition<CourseLine> applies =
                provision instanceof Provision.AsNeeded ? Condition.all(ofIt, CourseLine.NEEDED.holds()) : ofIt;
        Condition<CourseLine> kept = deadline(procedure, provision)
                .map(deadline -> Condition.all(CourseLine.KEPT.holds(), CourseLine.ELAPSED.atMost(deadline.within())))
                .getOrElse(CourseLine.KEPT.holds());
        return Control.citing(
                provision,
                ControlId.of(provision.id()),
                COURSE_ENTRY,
                Option.some(CourseEntry.LINES.thereIs(applies)),
                new Requirement.Duty<>(CourseEntry.LINES.each(Condition.any(Condition.not(applies), kept))));
    }

    private static Option<Act.Deadline> deadline(Procedure procedure, Provision provision) {
        return procedure
                .acts()
                .flatMap(Act::deadline)
                .find(deadline -> deadline.provision().id().equals(provision.id()));
    }
}
