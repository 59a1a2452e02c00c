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
 * 管理文書一覧 — the city's own documents, beside the kinds of document that its policy knows (対策基準 Ⅷ-1 管理すべき文書). It
 * is not the policy's list, which is the kinds alone; and a kind may have several documents, or none.
 */
public final class DocumentRegister {

    private final Seq<DocumentKind> kinds;
    private final Seq<ManagedDocument> documents;

    private DocumentRegister(Seq<DocumentKind> kinds, Seq<ManagedDocument> documents) {
        this.kinds = kinds;
        this.documents = documents;
    }

    /**
     * A register of no document yet.
     *
     * @param known every kind that the city's policy knows, in the order of its text
     * @throws IllegalArgumentException if two kinds have one key
     */
    public static DocumentRegister of(Seq<DocumentKind> known) {
        Seq<DocumentKind> kinds = List.ofAll(Objects.requireNonNull(known, "known document kinds"));
        Set<String> keys = new HashSet<>();
        for (DocumentKind kind : kinds) {
            if (!keys.add(Objects.requireNonNull(kind, "document kind").key())) {
                throw definedTwice(kind, "");
            }
        }
        return new DocumentRegister(kinds, List.empty());
    }

    /**
     * With a document more.
     *
     * @throws IllegalArgumentException if its kind is none of the known ones, or its title is taken
     */
    public DocumentRegister with(ManagedDocument document) {
        Objects.requireNonNull(document, "document");
        requireKnown(document.kind(), " of document " + Visible.quote(document.title()));
        if (documents.exists(other -> other.title().equals(document.title()))) {
            throw new IllegalArgumentException("title " + Visible.quote(document.title())
                    + " is taken: expected a title of its own for each document");
        }
        return new DocumentRegister(kinds, documents.append(document));
    }

    /** The known kinds, in the order they were given. */
    public Seq<DocumentKind> kinds() {
        return kinds;
    }

    /** The documents of every kind, in the order they were entered. */
    public Seq<ManagedDocument> documents() {
        return documents;
    }

    /**
     * The documents of a kind, in the order they were entered, whatever their status.
     *
     * @throws IllegalArgumentException if it is none of the known kinds: a misspelt kind must not look like a missing document
     */
    public Seq<ManagedDocument> documentsOf(DocumentKind kind) {
        requireKnown(Objects.requireNonNull(kind, "document kind"), "");
        return documents.filter(document -> document.kind().equals(kind));
    }

    /**
     * The documents of a kind that are in force on that day.
     *
     * @throws IllegalArgumentException if it is none of the known kinds
     */
    public Seq<ManagedDocument> currentOf(DocumentKind kind, LocalDate asOf) {
        Objects.requireNonNull(asOf, "as of");
        return documentsOf(kind).filter(document -> document.status(asOf) == Status.CURRENT);
    }

    /** The kinds of which no document is in force on that day, in the order of the known kinds. */
    public Seq<DocumentKind> missing(LocalDate asOf) {
        Objects.requireNonNull(asOf, "as of");
        return kinds.filter(kind -> currentOf(kind, asOf).isEmpty());
    }

    private void requireKnown(DocumentKind kind, String where) {
        if (kinds.contains(kind)) {
            return;
        }
        if (kinds.exists(known -> known.key().equals(kind.key()))) {
            throw definedTwice(kind, where);
        }
        String expected = kinds.isEmpty()
                ? "expected none, since no kind is known"
                : "expected one of " + kinds.map(known -> known.words().ja()).mkString(", ");
        String hint =
                nearest(kind).map(near -> "; did you mean " + shown(near) + "?").getOrElse("");
        throw new IllegalArgumentException("unknown document kind " + shown(kind) + where + ": " + expected + hint);
    }

    private static IllegalArgumentException definedTwice(DocumentKind kind, String where) {
        return new IllegalArgumentException(
                "document kind " + shown(kind) + where + " is defined twice: expected one definition for one key");
    }

    /** By any of the names, since those are what people write; by the key where no name is near. */
    private Option<DocumentKind> nearest(DocumentKind kind) {
        return Nearest.to(kind.words().ja(), kinds.flatMap(DocumentKind::names))
                .flatMap(name -> kinds.find(known -> known.names().contains(name)))
                .orElse(() -> Nearest.to(kind.key(), kinds.map(DocumentKind::key))
                        .flatMap(key -> kinds.find(known -> known.key().equals(key))));
    }

    private static String shown(DocumentKind kind) {
        return Visible.quote(kind.words().ja()) + " (`" + kind.key() + "`)";
    }
}
