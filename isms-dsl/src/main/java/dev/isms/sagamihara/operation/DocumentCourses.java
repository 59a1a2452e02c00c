package dev.isms.sagamihara.operation;

import dev.isms.document.Status;
import dev.isms.history.Deed;
import dev.isms.procedure.Run;
import dev.isms.register.AbolishedDocument;
import dev.isms.register.DocumentEntry;
import dev.isms.subject.Part;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 文書の経過 — what the recorded course of a document (対策基準 Ⅹ-1) says of the document that the rules judge: the same facts, from the
 * acts by which they came about. What people see and judge of it is not recorded by acts.
 */
public final class DocumentCourses {

    private DocumentCourses() {}

    /** The document of a course of the procedure {@code documenting}, as of that day. What departed counts for nothing. */
    public static DocumentEntry entry(Run course, LocalDate asOf) {
        Objects.requireNonNull(course, "course of a document");
        Objects.requireNonNull(asOf, "day of assessment");
        Option<Deed> approval = done(course, "approve", asOf);
        Option<Deed> abolition = done(course, "abolish", asOf);
        boolean isInPlace =
                abolition.isDefined() && done(course, "remove", asOf).isEmpty();
        return DocumentEntry.named(course.history().name())
                .withStatus(Option.some(
                        abolition.isDefined()
                                ? Status.ABOLISHED
                                : approval.isDefined() ? Status.CURRENT : Status.DRAFT))
                .withApproved(Option.some(approval.isDefined()))
                .withApprover(approval.flatMap(deed -> deed.contents().get("approver")))
                .withAuthority(done(course, "assign", asOf)
                        .flatMap(deed -> deed.contents().get("authority")))
                .withHistory(done(course, "log", asOf).map(deed -> true))
                .withReviewed(done(course, "review", asOf).map(deed -> true))
                .withRevised(done(course, "revise", asOf).map(deed -> true))
                .withAbolished(
                        isInPlace
                                ? Part.of(AbolishedDocument.unrecorded()
                                        .withAbolishedOn(abolition.map(
                                                deed -> deed.happened().toLocalDate())))
                                : abolition.isDefined() ? Part.none() : Part.missing());
    }

    private static Option<Deed> done(Run course, String act, LocalDate asOf) {
        return List.ofAll(course.outcomes())
                .find(outcome -> outcome.isLawful()
                        && outcome.event().act().equals(act)
                        && !outcome.event().deed().happened().toLocalDate().isAfter(asOf))
                .map(outcome -> outcome.event().deed());
    }
}
