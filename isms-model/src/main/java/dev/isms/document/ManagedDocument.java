package dev.isms.document;

import dev.isms.text.Nearest;
import dev.isms.text.Visible;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * 管理文書 — one document of the city's own, of a kind, with its whole history of changes (対策基準 Ⅹ-1).
 *
 * <pre>{@code
 * ManagedDocument ledger = ManagedDocument.of("電子情報資産管理台帳", LEDGER)
 *         .with(DocumentVersion.of("初版", d1, "初版制定").approved(Approval.of("情報政策課長", d2)));
 * ledger.currentVersion(today)   // Some(初版), from d2 on
 * }</pre>
 *
 * <p>It is not the file or the paper, and not a {@link RetainedRecord}, which is never revised. Versions are only ever
 * appended; one that was superseded stays in the history. Its days are those on which things happened, not those on which they
 * were written down.
 *
 * @param history the versions, the oldest first
 * @param abolishedOn the first day it is no longer in force; none while no abolition is recorded
 */
public record ManagedDocument(
        String title, DocumentKind kind, Seq<DocumentVersion> history, Option<LocalDate> abolishedOn) {

    /**
     * @throws IllegalArgumentException if the title is blank or hides something, two versions have one label, a version is
     *     dated before the one it follows, or anything happened after the abolition
     */
    public ManagedDocument {
        Visible.requireText("title of a document", title);
        Objects.requireNonNull(kind, "kind of a document");
        history = List.ofAll(Objects.requireNonNull(history, "history of a document"));
        Objects.requireNonNull(abolishedOn, "day of an abolition")
                .forEach(day -> Objects.requireNonNull(day, "day of an abolition"));
        Set<String> labels = new HashSet<>();
        LocalDate before = LocalDate.MIN;
        for (DocumentVersion version : history) {
            Objects.requireNonNull(version, "version of a document");
            if (!labels.add(version.label())) {
                throw new IllegalArgumentException(named(version.label(), title) + ": expected once");
            }
            if (version.date().isBefore(before)) {
                throw new IllegalArgumentException(named(version.label(), title) + " of `" + version.date()
                        + "`: expected on or after `" + before + "`, the day of the version before it");
            }
            before = version.date();
        }
        refuseEarlyAbolition(title, history, abolishedOn);
    }

    private static void refuseEarlyAbolition(
            String title, Seq<DocumentVersion> history, Option<LocalDate> abolishedOn) {
        for (LocalDate day : abolishedOn) {
            for (DocumentVersion late :
                    history.find(version -> version.lastDay().isAfter(day))) {
                throw new IllegalArgumentException("abolition of document " + Visible.quote(title) + " on `" + day
                        + "`: expected on or after `" + late.lastDay() + "`, the last day of version "
                        + Visible.quote(late.label()));
            }
        }
    }

    /** A document of which no version is drawn up yet. */
    public static ManagedDocument of(String title, DocumentKind kind) {
        return new ManagedDocument(title, kind, List.empty(), Option.none());
    }

    /**
     * With a version more.
     *
     * @throws IllegalArgumentException if its label is taken, it is dated before the last one, or the document is abolished
     */
    public ManagedDocument with(DocumentVersion version) {
        Objects.requireNonNull(version, "version of a document");
        refuseIfAbolished(named(version.label(), title));
        return new ManagedDocument(title, kind, history.append(version), abolishedOn);
    }

    /**
     * With the approval of a version that is in the history.
     *
     * @throws IllegalArgumentException if there is no such version, it is approved already, the day is before its own, or
     *     the document is abolished
     */
    public ManagedDocument approved(String label, Approval approval) {
        Objects.requireNonNull(label, "label of a version");
        Objects.requireNonNull(approval, "approval of a version");
        refuseIfAbolished("approval of " + named(label, title));
        int place = history.indexWhere(version -> version.label().equals(label));
        if (place < 0) {
            throw new IllegalArgumentException("unknown " + named(label, title) + ": " + knownLabels(label));
        }
        return new ManagedDocument(
                title, kind, history.update(place, history.get(place).approved(approval)), abolishedOn);
    }

    private String knownLabels(String typed) {
        Seq<String> labels = history.map(DocumentVersion::label);
        if (labels.isEmpty()) {
            return "it has no version yet";
        }
        return "expected one of " + labels.map(Visible::of).mkString(", ")
                + Nearest.to(typed, labels)
                        .map(near -> "; did you mean " + Visible.quote(near) + "?")
                        .getOrElse("");
    }

    /**
     * Abolished from that day on.
     *
     * @throws IllegalArgumentException if it is abolished already, or a version is dated or approved after that day
     */
    public ManagedDocument abolished(LocalDate on) {
        Objects.requireNonNull(on, "day of an abolition");
        refuseIfAbolished("abolition of document " + Visible.quote(title) + " on `" + on + "`");
        return new ManagedDocument(title, kind, history, Option.some(on));
    }

    private void refuseIfAbolished(String what) {
        for (LocalDate day : abolishedOn) {
            throw new IllegalArgumentException(what + ": expected nothing after its abolition on `" + day + "`");
        }
    }

    private static String named(String label, String title) {
        return "version " + Visible.quote(label) + " of document " + Visible.quote(title);
    }

    /** How it stands on that day, by what is in the history now. */
    public Status status(LocalDate asOf) {
        Objects.requireNonNull(asOf, "as of");
        if (abolishedOn.exists(day -> !asOf.isBefore(day))) {
            return Status.ABOLISHED;
        }
        return history.exists(version -> version.isApproved(asOf)) ? Status.CURRENT : Status.DRAFT;
    }

    /**
     * The version to use on that day: the last of the history that was approved on that day or before; none while it is a
     * draft, and from its abolition on. A version that is approved after a later one does not come back.
     */
    public Option<DocumentVersion> currentVersion(LocalDate asOf) {
        return status(asOf) == Status.CURRENT ? history.findLast(version -> version.isApproved(asOf)) : Option.none();
    }
}
