package dev.isms.document;

import dev.isms.text.Visible;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 版 — a line of a document's history of changes: which version, of which day, what changed, and its approval (対策基準
 * Ⅹ-1-c and d; the 改訂履歴 of the 対策基準 is such a history). It is not the text of that version.
 *
 * @param label what the city calls it, such as 初版 or 第2版; it has no order of its own
 * @param date the day it was drawn up
 * @param change what changed, such as 初版制定
 * @param approval none while it is not approved
 */
public record DocumentVersion(String label, LocalDate date, String change, Option<Approval> approval) {

    /**
     * @throws IllegalArgumentException if the label or the change is blank or hides something, or it is approved before its
     *     own day
     */
    public DocumentVersion {
        Visible.requireText("label of a version", label);
        Objects.requireNonNull(date, "day of a version");
        Visible.requireText("change of version " + Visible.quote(label), change);
        for (Approval given : Objects.requireNonNull(approval, "approval of a version")) {
            Objects.requireNonNull(given, "approval of a version");
            if (given.on().isBefore(date)) {
                throw new IllegalArgumentException("approval of version " + Visible.quote(label) + " on `" + given.on()
                        + "`: expected on or after the version's own day `" + date + "`");
            }
        }
    }

    /** A version that is not approved yet. */
    public static DocumentVersion of(String label, LocalDate date, String change) {
        return new DocumentVersion(label, date, change, Option.none());
    }

    /**
     * The same version, approved. An approval is never replaced by another, which would lose the first.
     *
     * @throws IllegalArgumentException if it is approved already, or the day is before its own
     */
    public DocumentVersion approved(Approval given) {
        Objects.requireNonNull(given, "approval of a version");
        for (Approval earlier : approval) {
            throw new IllegalArgumentException("version " + Visible.quote(label) + " was approved by "
                    + Visible.quote(earlier.by()) + " on `" + earlier.on() + "`: expected one approval");
        }
        return new DocumentVersion(label, date, change, Option.some(given));
    }

    /** Whether it was approved on that day or before. */
    public boolean isApproved(LocalDate asOf) {
        Objects.requireNonNull(asOf, "as of");
        return approval.exists(given -> !given.on().isAfter(asOf));
    }

    /** The last day anything is recorded of it. */
    LocalDate lastDay() {
        return approval.map(Approval::on).getOrElse(date);
    }
}
