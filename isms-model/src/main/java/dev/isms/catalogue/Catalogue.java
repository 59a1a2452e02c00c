package dev.isms.catalogue;

import dev.isms.document.DocumentKind;
import dev.isms.edition.Edition;
import dev.isms.edition.Editions;
import dev.isms.organization.Activity;
import dev.isms.organization.Party;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.provision.Citations;
import dev.isms.provision.Modality;
import dev.isms.provision.OpenTerm;
import dev.isms.provision.Place;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionId;
import dev.isms.provision.ProvisionType;
import dev.isms.publication.Division;
import dev.isms.publication.Publication;
import dev.isms.text.Nearest;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * 方針の目録 — a city's policy as data, for any question about it: what it says, who answers for it, since when, what hangs on
 * what. Immutable; every {@code with…} gives another.
 *
 * <p>It is not the policy that runs ({@code Policy}), which takes its rules from the same provisions.
 */
public final class Catalogue {

    private final Publication publication;
    private final Seq<Party> parties;
    private final ResponsibilityMatrix matrix;
    private final Editions editions;
    private final Seq<Element> elements;
    private final Map<String, Provision> provisions;
    private final Citations citations;
    private final Mentions<DocumentKind> documentNames;

    private Catalogue(
            Publication publication,
            Seq<Party> parties,
            ResponsibilityMatrix matrix,
            Editions editions,
            Seq<Element> elements) {
        this.publication = publication;
        this.parties = parties;
        this.matrix = matrix;
        this.editions = editions;
        this.elements = elements;
        this.provisions = new LinkedHashMap<>();
        publication
                .provisions()
                .forEach(provision -> provisions.put(provision.id().value(), provision));
        this.citations = Citations.of(publication.places());
        this.documentNames =
                Mentions.of(documents().flatMap(document -> document.names().map(name -> Tuple.of(name, document))));
        provisions.values().forEach(this::check);
        elements.flatMap(Element::provisions).forEach(this::known);
        elements.forEach(element -> element.parties()
                .forEach(party -> known("party", party, element.provisions().head())));
        editions.editions().flatMap(Edition::provisions).forEach(this::known);
    }

    /**
     * Of a document and the parties that it names.
     *
     * @throws IllegalArgumentException if a key is doubled, or a provision's bearer or head is not among them
     */
    public static Catalogue of(Publication publication, Seq<? extends Party> parties) {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(parties, "parties").forEach(party -> Objects.requireNonNull(party, "party"));
        refuseDoubled("party", parties.map(Party::key));
        return new Catalogue(
                publication, List.ofAll(parties), ResponsibilityMatrix.none(), Editions.none(), List.empty());
    }

    public Catalogue with(ResponsibilityMatrix itsMatrix) {
        return new Catalogue(publication, parties, Objects.requireNonNull(itsMatrix, "matrix"), editions, elements);
    }

    public Catalogue with(Editions itsEditions) {
        return new Catalogue(publication, parties, matrix, Objects.requireNonNull(itsEditions, "editions"), elements);
    }

    /**
     * With more of what it names and makes.
     *
     * @throws IllegalArgumentException if a key is doubled, or a provision or a party is not one of the catalogue
     */
    public Catalogue with(Seq<? extends Element> more) {
        Objects.requireNonNull(more, "elements").forEach(element -> Objects.requireNonNull(element, "element"));
        Catalogue all = new Catalogue(publication, parties, matrix, editions, elements.appendAll(more));
        refuseDoubled("term", all.terms().map(Term::key));
        refuseDoubled("document kind", all.documents().map(DocumentKind::key));
        return all;
    }

    private void check(Provision provision) {
        Provision.Entry entry = provision.entry();
        entry.bearers().forEach(bearer -> known("bearer", bearer, provision));
        entry.openTerms().flatMap(OpenTerm::by).forEach(party -> known("decider", party, provision));
        entry.head().forEach(this::known);
    }

    private void known(String what, Party party, Provision said) {
        if (!parties.contains(party)) {
            throw new IllegalArgumentException(what + " " + Visible.quote(party.key()) + " of "
                    + Visible.quote(said.id()) + ": expected one of the parties of the catalogue");
        }
    }

    private void known(Provision provision) {
        if (provisions.get(provision.id().value()) != provision) {
            throw new IllegalArgumentException(
                    "provision " + Visible.quote(provision.id()) + ": expected one that stands in the document "
                            + Visible.quote(publication.title().ja()));
        }
    }

    private static void refuseDoubled(String what, Seq<String> keys) {
        keys.find(key -> keys.count(key::equals) > 1).forEach(key -> {
            throw new IllegalArgumentException("two of " + what + " " + Visible.quote(key) + ": expected each once");
        });
    }

    public Publication publication() {
        return publication;
    }

    public Seq<Party> parties() {
        return parties;
    }

    public ResponsibilityMatrix matrix() {
        return matrix;
    }

    public Editions editions() {
        return editions;
    }

    /** Every provision, in reading order. */
    public Seq<Provision> provisions() {
        return publication.provisions();
    }

    public Seq<Provision> provisions(ProvisionType type) {
        Objects.requireNonNull(type, "type");
        return provisions().filter(provision -> provision.type() == type);
    }

    public Option<Provision> provision(ProvisionId id) {
        return Option.of(
                provisions.get(Objects.requireNonNull(id, "provision id").value()));
    }

    /** The provisions at a place and below it, in reading order. */
    public Seq<Provision> at(Place place) {
        Objects.requireNonNull(place, "place");
        return provisions().filter(provision -> place.holds(provision.place()));
    }

    /** The place that a citation or an id means, or how far it was right and what is nearest. */
    public Either<Words, Place> find(String citation) {
        return citations.parse(citation);
    }

    /** The items, measures, exceptions and scopes of a provision, in reading order. */
    public Seq<Provision> itemsOf(Provision head) {
        Objects.requireNonNull(head, "head");
        return provisions().filter(item -> item.entry().head().contains(head));
    }

    public Seq<Term> terms() {
        return elements(Term.class);
    }

    public Seq<Establishment> establishments() {
        return elements(Establishment.class);
    }

    public Seq<Authority> authorities() {
        return elements(Authority.class);
    }

    public Seq<Frame> frames() {
        return elements(Frame.class);
    }

    public Seq<Basis> bases() {
        return elements(Basis.class);
    }

    public Seq<Remark> remarks() {
        return elements(Remark.class);
    }

    public Seq<Listing> listings() {
        return elements(Listing.class);
    }

    public Seq<DocumentKind> documents() {
        return listings().map(Listing::document);
    }

    /** The provisions that a party is told to do or answers for, in reading order. */
    public Seq<Provision> borneBy(Party party) {
        Objects.requireNonNull(party, "party");
        return provisions().filter(provision -> provision.entry().bearers().contains(party));
    }

    /** The documents that a provision names; where it delegates, those it delegates to. */
    public Seq<DocumentKind> documentsNamedIn(Provision provision) {
        return documentNames.in(
                Objects.requireNonNull(provision, "provision").text().ja());
    }

    /** The provisions that name a document, without the row that lists it. */
    public Seq<Provision> naming(DocumentKind document) {
        Objects.requireNonNull(document, "document");
        Seq<Provision> rows = listings()
                .filter(listing -> listing.document().equals(document))
                .flatMap(Listing::listedBy);
        return provisions()
                .filter(provision -> documentsNamedIn(provision).contains(document))
                .reject(rows::contains);
    }

    /** The provisions that use a term, rows with such a mark too, without its definition and without headings. */
    public Seq<Provision> using(Term term) {
        Objects.requireNonNull(term, "term");
        Mentions<Term> names =
                Mentions.of(terms().map(one -> Tuple.of(one.words().ja(), one)));
        return provisions()
                .filter(provision -> names.in(provision.text().ja()).contains(term)
                        || matrix.shows(provision.id().value(), term.words().ja()))
                .reject(term.definedBy()::contains);
    }

    /** The objectives of the section that a provision stands in. */
    public Seq<Provision> objectivesOf(Provision provision) {
        Place place = Objects.requireNonNull(provision, "provision").place();
        return frames().filter(frame -> frame.kind() == Claim.Kind.OBJECTIVE)
                .filter(frame -> frame.of().holds(place))
                .map(Frame::said);
    }

    /** The provisions of an objective's section that demand something. */
    public Seq<Provision> serving(Frame objective) {
        return at(Objects.requireNonNull(objective, "objective").of())
                .filter(said -> said.modality().exists(Modality::isDemand));
    }

    /** The party of that key or name, or which there are and the nearest. */
    public Either<Words, Party> findParty(String keyOrName) {
        Objects.requireNonNull(keyOrName, "party");
        Seq<String> keys = parties.map(Party::key);
        Seq<String> names = parties.map(Party::words).map(Words::ja);
        String quoted = Visible.quote(keyOrName);
        Option<String> nearest = Nearest.to(keyOrName, keys.appendAll(names)).map(Visible::quote);
        return parties.find(party -> party.key().equalsIgnoreCase(keyOrName)
                        || party.words().ja().equals(keyOrName)
                        || party.words().en().equalsIgnoreCase(keyOrName))
                .toEither(() -> Words.of(
                        "役職・組織" + quoted + "はありません: " + names.mkString("、") + "のいずれか"
                                + nearest.map(name -> "。" + name + "のことですか").getOrElse(""),
                        "unknown role or body " + quoted + ": expected one of " + keys.mkString(", ")
                                + nearest.map(name -> "; did you mean " + name + "?")
                                        .getOrElse("")));
    }

    /** The topmost places that belong to an activity, in reading order. */
    public Seq<Place> sectionsOf(Activity activity) {
        Objects.requireNonNull(activity, "activity");
        Seq<Place> sections = publication
                .divisions()
                .map(Division::place)
                .filter(place -> place.activity().contains(activity));
        return sections.reject(place -> sections.exists(other -> other.holds(place) && !other.equals(place)));
    }

    Seq<Element> elements() {
        return elements;
    }

    private <E extends Element> Seq<E> elements(Class<E> type) {
        return elements.filter(type::isInstance).map(type::cast);
    }
}
