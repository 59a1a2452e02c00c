package dev.isms.catalogue;

import dev.isms.organization.Party;
import dev.isms.provision.Provision;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * 設置 — that a body or an officer is set up, and by whom.
 *
 * @param by who sets it up; nobody where the text only says that it is set up
 */
public record Establishment(Party established, Option<Party> by, Provision said) implements Element {

    public Establishment {
        Objects.requireNonNull(established, "who is set up");
        Objects.requireNonNull(by, "who sets up").forEach(party -> Objects.requireNonNull(party, "who sets up"));
        Objects.requireNonNull(said, "provision of an establishment");
    }

    /** Set up, by nobody that the text names. */
    public static Establishment of(Party established, Provision said) {
        return new Establishment(established, Option.none(), said);
    }

    public static Establishment by(Party by, Party established, Provision said) {
        return new Establishment(established, Option.some(by), said);
    }

    @Override
    public Seq<Claim> claims() {
        return List.of(new Claim(Claim.Kind.BODY, established.key(), said.id()));
    }

    @Override
    public Seq<Provision> provisions() {
        return List.of(said);
    }

    @Override
    public Seq<Party> parties() {
        return by.toList().append(established);
    }
}
