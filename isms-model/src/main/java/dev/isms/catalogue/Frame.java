package dev.isms.catalogue;

import dev.isms.provision.Place;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionType;
import dev.isms.text.Visible;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * 枠組み — a provision that tells nobody to do anything and says something of a part of the text: what it is for, what its
 * objective is, whom it covers, how it is made up, what triggers it, what it permits.
 *
 * @param of the part it says that of
 */
public record Frame(Provision said, Place of) implements Element {

    /** @throws IllegalArgumentException if the provision is of a type that frames nothing */
    public Frame {
        Objects.requireNonNull(said, "provision of a frame");
        Objects.requireNonNull(of, "part that is framed");
        kind(said);
    }

    /** Several that say the same kind of thing of one part. */
    public static Seq<Element> of(Place part, Provision... said) {
        return List.of(Objects.requireNonNull(said, "provisions of a frame"))
                .map(provision -> new Frame(provision, part));
    }

    public Claim.Kind kind() {
        return kind(said);
    }

    private static Claim.Kind kind(Provision said) {
        return switch (said.type()) {
            case PURPOSE -> Claim.Kind.PURPOSE;
            case OBJECTIVE -> Claim.Kind.OBJECTIVE;
            case SCOPE -> Claim.Kind.SCOPE;
            case STRUCTURE -> Claim.Kind.STRUCTURE;
            case TRIGGER -> Claim.Kind.TRIGGER;
            case PERMISSION -> Claim.Kind.PERMISSION;
            default ->
                throw new IllegalArgumentException("frame by " + Visible.quote(said.id()) + " of type "
                        + Visible.quote(said.type()) + ": expected one of "
                        + List.of(
                                        ProvisionType.PURPOSE,
                                        ProvisionType.OBJECTIVE,
                                        ProvisionType.SCOPE,
                                        ProvisionType.STRUCTURE,
                                        ProvisionType.TRIGGER,
                                        ProvisionType.PERMISSION)
                                .mkString(", "));
        };
    }

    @Override
    public Seq<Claim> claims() {
        return List.of(new Claim(kind(), of.id(), said.id()));
    }

    @Override
    public Seq<Provision> provisions() {
        return List.of(said);
    }
}
