package dev.isms.catalogue;

import dev.isms.organization.Party;
import dev.isms.provision.Provision;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 要素 — something that a provision is made into beside rules: a term, a body set up, a document listed. */
public sealed interface Element permits Authority, Basis, Establishment, Frame, Listing, Remark, Term {

    /** What kind of claim it makes on its provisions; a remark and an authority make none. */
    Seq<Claim> claims();

    /** The provisions that it speaks of. */
    Seq<Provision> provisions();

    /** Whom it speaks of. */
    default Seq<Party> parties() {
        return List.empty();
    }
}
