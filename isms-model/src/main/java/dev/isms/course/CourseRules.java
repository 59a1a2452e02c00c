package dev.isms.course;

import static dev.isms.course.CourseEntry.COURSE_ENTRY;

import dev.isms.condition.Condition;
import dev.isms.control.Control;
import dev.isms.control.ControlId;
import dev.isms.control.Measure;
import dev.isms.control.Requirement;
import dev.isms.procedure.Act;
import dev.isms.procedure.Procedure;
import dev.isms.provision.Modality;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionType;
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

    /** One rule for each provision of the procedure that demands something and is not only the head of others. */
    public static Seq<Control<?>> of(Procedure procedure) {
        return procedure
                .provisions()
                .filter(provision -> demands(provision) && !isHead(procedure, provision))
                .<Control<?>>map(provision -> rule(procedure, provision))
                .toList();
    }

    /** What demands something of its own: no permission, and no measure of a choice, which its head's rule holds. */
    private static boolean demands(Provision provision) {
        return provision.modality().exists(modality -> modality.strength() != Modality.Strength.PERMITTED)
                && !(provision instanceof Provision.Choose && provision.entry().type() == ProvisionType.MEASURE);
    }

    /** A head groups its items and has no finding beside theirs. */
    private static boolean isHead(Procedure procedure, Provision provision) {
        return procedure
                .provisions()
                .filter(CourseRules::demands)
                .exists(item -> item.entry().head().exists(head -> head.id().equals(provision.id())));
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
                Option.some(
                        Condition.all(CourseEntry.PROCEDURE.is(procedure.words()), CourseEntry.LINES.thereIs(applies))),
                requirement(
                        provision,
                        CourseEntry.LINES.each(Condition.any(Condition.not(applies), kept)),
                        measures(procedure, provision)));
    }

    private static Requirement<CourseEntry> requirement(
            Provision provision, Condition<CourseEntry> condition, Seq<Measure<CourseEntry>> measures) {
        return provision instanceof Provision.MustNotInPrinciple
                ? new Requirement.InPrinciple<>(condition, Option.none())
                : new Requirement.Duty<>(condition, measures);
    }

    /** The measures of a choice, and the exception by which what the provision asks for need not be done. */
    private static Seq<Measure<CourseEntry>> measures(Procedure procedure, Provision provision) {
        return procedure
                .provisions()
                .filter(other -> isMeasureOf(other, provision) || isExceptionFrom(procedure, other, provision))
                .map(other -> new Measure<>(
                        other,
                        CourseEntry.LINES.thereIs(
                                Condition.all(CourseLine.PROVISION.is(other.id().value()), CourseLine.KEPT.holds()))));
    }

    private static boolean isMeasureOf(Provision measure, Provision head) {
        return measure instanceof Provision.Choose
                && measure.entry().type() == ProvisionType.MEASURE
                && measure.entry().head().exists(its -> its.id().equals(head.id()));
    }

    private static boolean isExceptionFrom(Procedure procedure, Provision exception, Provision provision) {
        return exception.entry().type() == ProvisionType.EXCEPTION
                && procedure
                        .acts()
                        .filter(act -> act.provisions().contains(provision))
                        .exists(act -> act.choice()
                                .exists(choice -> procedure
                                        .acts()
                                        .exists(other -> other.choice().contains(choice)
                                                && other.provisions().contains(exception))));
    }

    private static Option<Act.Deadline> deadline(Procedure procedure, Provision provision) {
        return procedure
                .acts()
                .flatMap(Act::deadline)
                .find(deadline -> deadline.provision().id().equals(provision.id()));
    }
}
