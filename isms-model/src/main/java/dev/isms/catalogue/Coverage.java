package dev.isms.catalogue;

import dev.isms.control.Control;
import dev.isms.control.Requirement;
import dev.isms.policy.Policy;
import dev.isms.procedure.Procedure;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionId;
import dev.isms.provision.ProvisionType;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * 網羅 — which provision is realised by what (law 11): the claims of a catalogue's elements and of a policy's rules, as sets. A
 * provision is covered when a claim of the kind that its type demands is on it.
 */
public final class Coverage {

    private final Catalogue catalogue;
    private final Map<ProvisionId, Seq<Claim>> claims = new LinkedHashMap<>();

    private Coverage(Catalogue catalogue, Seq<Claim> claims) {
        this.catalogue = catalogue;
        claims.distinct().forEach(claim -> this.claims.merge(claim.provision(), List.of(claim), Seq::appendAll));
    }

    /** What the elements of the catalogue and the rules of the policy realise. */
    public static Coverage of(Catalogue catalogue, Policy policy) {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(policy, "policy");
        Seq<Claim> claims = catalogue
                .elements()
                .flatMap(Element::claims)
                .appendAll(catalogue.provisions(ProvisionType.DUTY).flatMap(Coverage::duties))
                .appendAll(catalogue
                        .provisions(ProvisionType.DELEGATION)
                        .flatMap(said -> catalogue
                                .documentsNamedIn(said)
                                .map(document -> new Claim(Claim.Kind.DOCUMENT, document.key(), said.id()))))
                .appendAll(catalogue
                        .provisions(ProvisionType.MATRIX)
                        .flatMap(row -> catalogue
                                .matrix()
                                .activities()
                                .filter(activity ->
                                        activity.key().equals(row.id().value()))
                                .map(activity -> new Claim(Claim.Kind.ACTIVITY, activity.key(), row.id()))))
                .appendAll(catalogue
                        .editions()
                        .editions()
                        .flatMap(edition -> edition.provisions()
                                .map(said -> new Claim(Claim.Kind.EDITION, edition.key(), said.id()))))
                .appendAll(policy.controls().flatMap(Coverage::rules));
        return new Coverage(catalogue, claims);
    }

    /** And what the acts of the procedures realise. */
    public Coverage with(Seq<Procedure> procedures) {
        Seq<Claim> known = List.ofAll(claims.values()).flatMap(these -> these);
        return new Coverage(
                catalogue,
                known.appendAll(procedures.flatMap(procedure -> procedure
                        .acts()
                        .flatMap(act -> act.provisions()
                                .map(said ->
                                        new Claim(Claim.Kind.STEP, procedure.key() + "/" + act.key(), said.id()))))));
    }

    /** A duty that the text lays on nobody is claimed as that. */
    private static Seq<Claim> duties(Provision said) {
        Seq<String> bearers = said.entry().bearers().map(party -> party.key());
        return (bearers.isEmpty() ? List.of("nobody") : bearers)
                .map(bearer -> new Claim(Claim.Kind.DUTY, bearer, said.id()));
    }

    private static Seq<Claim> rules(Control<?> control) {
        return control.isCited()
                ? judged(control)
                        .map(said -> new Claim(Claim.Kind.RULE, control.id().value(), said.id()))
                : List.empty();
    }

    /** What a rule judges: its provision, what is judged inside it, and the heads that have no finding beside their items. */
    private static Seq<Provision> judged(Control<?> control) {
        Seq<Provision> heads = List.empty();
        Provision at = control.provision();
        while (at.entry().head().isDefined()) {
            at = at.entry().head().get();
            heads = heads.append(at);
        }
        return heads.prepend(control.provision()).appendAll(inside(control.requirement()));
    }

    private static Seq<Provision> inside(Requirement<?> requirement) {
        return requirement instanceof Requirement.InPrinciple<?> inPrinciple
                ? inPrinciple.route().map(route -> route.provision()).toList()
                : List.ofAll(requirement.measures()).map(measure -> measure.provision());
    }

    /** What realises a provision, whatever its kind. */
    public Seq<Claim> claimsOn(Provision provision) {
        return List.ofAll(claims.getOrDefault(
                Objects.requireNonNull(provision, "provision").id(), List.empty()));
    }

    /** What realises a provision and is of a kind that its type demands. */
    public Seq<Claim> counting(Provision provision) {
        return claimsOn(provision)
                .filter(claim -> Claim.demanded(provision.type()).contains(claim.kind()));
    }

    /** The provisions that nothing of the right kind realises, in reading order. */
    public Seq<Provision> unclaimed() {
        return catalogue.provisions().filter(provision -> counting(provision).isEmpty());
    }

    /** Claims on what is no provision of the catalogue. */
    public Seq<Claim> astray() {
        return List.ofAll(claims.values())
                .flatMap(all -> all)
                .filter(claim -> catalogue.provision(claim.provision()).isEmpty());
    }
}
