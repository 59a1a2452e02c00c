package dev.isms.catalogue;

import dev.isms.document.DocumentKind;
import dev.isms.provision.Provision;
import dev.isms.text.Visible;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * 文書の登載 — a kind of document that the text knows, and the row of its list that lists it.
 *
 * @param listedBy none for a document that the text requires elsewhere and lists nowhere
 */
public record Listing(DocumentKind document, Option<Provision> listedBy) implements Element {

    /** @throws IllegalArgumentException if the row says another name */
    public Listing {
        Objects.requireNonNull(document, "document of a listing");
        Objects.requireNonNull(listedBy, "row of a listing").forEach(row -> {
            if (!document.names()
                    .contains(Objects.requireNonNull(row, "row of a listing")
                            .text()
                            .ja())) {
                throw new IllegalArgumentException(
                        "listing of document " + Visible.quote(document.words().ja())
                                + " by " + Visible.quote(row.id()) + ", which says "
                                + Visible.quote(row.text().ja())
                                + ": expected the row that says its name");
            }
        });
    }

    public static Listing of(DocumentKind document, Provision listedBy) {
        return new Listing(document, Option.of(Objects.requireNonNull(listedBy, "row of a listing")));
    }

    public static Listing nowhere(DocumentKind document) {
        return new Listing(document, Option.none());
    }

    @Override
    public Seq<Claim> claims() {
        return listedBy.map(row -> new Claim(Claim.Kind.DOCUMENT, document.key(), row.id()))
                .toList();
    }

    @Override
    public Seq<Provision> provisions() {
        return listedBy.toList();
    }
}
