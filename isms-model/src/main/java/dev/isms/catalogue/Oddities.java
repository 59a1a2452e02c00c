package dev.isms.catalogue;

import dev.isms.document.DocumentKind;
import dev.isms.organization.Activity;
import dev.isms.provision.Instrument;
import dev.isms.provision.Modality;
import dev.isms.provision.Modality.Occasion;
import dev.isms.provision.Modality.Strength;
import dev.isms.provision.OpenTerm;
import dev.isms.provision.OpenTerm.Settler;
import dev.isms.provision.Place;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionType;
import dev.isms.publication.Absent;
import dev.isms.publication.Division;
import dev.isms.publication.Node;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * 本文の点検 — what a text says of itself when it is read by a machine: computed from the catalogue's data alone, so that
 * another city's text yields its own. It judges no facts and changes nothing.
 */
public final class Oddities {

    private final Catalogue catalogue;

    private Oddities(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All that is found, by kind. */
    public static Seq<Oddity> of(Catalogue catalogue) {
        Oddities text = new Oddities(Objects.requireNonNull(catalogue, "catalogue"));
        return text.documents()
                .appendAll(text.delegations())
                .appendAll(text.activities())
                .appendAll(text.openTerms())
                .appendAll(text.demands())
                .appendAll(PartyOddities.of(catalogue))
                .appendAll(text.terms())
                .appendAll(text.gaps())
                .sortBy(Oddity::kind)
                .toList();
    }

    private Seq<Oddity> documents() {
        return catalogue.listings().flatMap(listing -> {
            DocumentKind document = listing.document();
            Seq<Provision> naming = catalogue.naming(document);
            if (listing.listedBy().isEmpty()) {
                return naming.isEmpty()
                        ? List.<Oddity>empty()
                        : List.of(new Oddity(Oddity.Kind.DOCUMENT_NOT_LISTED, document.words(), naming));
            }
            return naming.isEmpty()
                    ? List.of(Oddity.of(
                            Oddity.Kind.DOCUMENT_NOT_CITED,
                            document.words(),
                            listing.listedBy().get()))
                    : List.empty();
        });
    }

    private Seq<Oddity> delegations() {
        return catalogue
                .provisions(ProvisionType.DELEGATION)
                .filter(said -> catalogue.documentsNamedIn(said).isEmpty())
                .map(said -> Oddity.of(Oddity.Kind.DELEGATION_WITHOUT_DOCUMENT, said.text(), said));
    }

    private Seq<Oddity> activities() {
        Seq<Activity> activities = catalogue.matrix().activities();
        Seq<Oddity> found = activities.flatMap(activity -> {
            Seq<Place> sections = catalogue.sectionsOf(activity);
            Seq<Provision> row = rows(activity);
            if (sections.isEmpty()) {
                return List.of(new Oddity(Oddity.Kind.ACTIVITY_WITHOUT_SECTION, activity.words(), row));
            }
            boolean same = sections.exists(section ->
                    heading(section).map(Words::ja).contains(activity.words().ja()));
            return same
                    ? List.<Oddity>empty()
                    : List.of(new Oddity(
                            Oddity.Kind.ACTIVITY_NAME,
                            Words.of(
                                    activity.words().ja() + " ⇔ "
                                            + titles(sections).ja(),
                                    activity.words().en() + " / "
                                            + titles(sections).en()),
                            row.appendAll(sections.flatMap(
                                    section -> catalogue.at(section).headOption()))));
        });
        return activities.isEmpty() ? found : found.appendAll(sectionsWithoutActivity());
    }

    /** The words of a heading: a title, or the provision that stands as one. */
    private Seq<Words> heading(Place section) {
        return catalogue
                .publication()
                .divisions()
                .filter(division -> division.place().equals(section))
                .flatMap(division -> division.heading())
                .flatMap(line -> line.parts())
                .map(part -> part.words());
    }

    private Words titles(Seq<Place> sections) {
        Seq<Words> titles = sections.map(section -> heading(section)
                .headOption()
                .map(heading -> Words.of(
                        section.citation().ja() + "「" + heading.ja() + "」",
                        section.citation().en() + " " + heading.en()))
                .getOrElse(section.citation()));
        return Words.of(
                titles.map(Words::ja).mkString("、"), titles.map(Words::en).mkString(", "));
    }

    private Seq<Provision> rows(Activity activity) {
        return catalogue.provisions().filter(row -> row.id().value().equals(activity.key()));
    }

    /** The topmost divisions of which no demand belongs to an activity. */
    private Seq<Oddity> sectionsWithoutActivity() {
        Seq<Division> divisions = catalogue.publication().divisions();
        Seq<Division> bare = divisions
                .filter(division -> !division.place().steps().isEmpty())
                .filter(division -> demands(division).nonEmpty()
                        && demands(division)
                                .forAll(said -> said.entry().activity().isEmpty())
                        && matrixInstrument().contains(division.place().instrument()));
        return bare.reject(division -> bare.exists(
                        other -> !other.equals(division) && other.place().holds(division.place())))
                .map(division -> new Oddity(
                        Oddity.Kind.SECTION_WITHOUT_ACTIVITY, titles(List.of(division.place())), demands(division)));
    }

    private Option<Instrument> matrixInstrument() {
        return catalogue
                .provisions(ProvisionType.MATRIX)
                .headOption()
                .map(row -> row.place().instrument());
    }

    private Seq<Provision> demands(Division division) {
        return catalogue.at(division.place()).filter(Oddities::demands);
    }

    /** A provision that somebody can fall short of: not a permission, and not a reference to where details stand. */
    static boolean demands(Provision said) {
        return said.modality().exists(Modality::isDemand)
                && said.type() != ProvisionType.DELEGATION
                && said.type() != ProvisionType.DOCUMENT;
    }

    private Seq<Oddity> openTerms() {
        Seq<Oddity> left = catalogue
                .provisions()
                .flatMap(said -> said.entry()
                        .openTerms()
                        .filter(term -> term.settler() == Settler.CITY)
                        .map(term -> Oddity.of(Oddity.Kind.OPEN_TERM, quoted(term), said)));
        Seq<Oddity> undecided = catalogue
                .provisions()
                .filter(said -> said.modality().exists(modality -> modality.occasion() == Occasion.AS_NEEDED)
                        || said.type() == ProvisionType.PERMISSION)
                .flatMap(said -> said.entry()
                        .openTerms()
                        .filter(term ->
                                term.settler() == Settler.JUDGEMENT && term.by().isEmpty())
                        .map(term -> Oddity.of(Oddity.Kind.NO_DECIDER, quoted(term), said)));
        return left.appendAll(undecided);
    }

    private static Words quoted(OpenTerm term) {
        return Words.same("「" + term.word() + "」");
    }

    private Seq<Oddity> demands() {
        Seq<Provision> demands = catalogue.provisions().filter(Oddities::demands);
        Seq<Oddity> bearers = demands.filter(said -> said.modality().get().isBinding())
                .filter(said -> List.of(ProvisionType.CONTROL, ProvisionType.STEP, ProvisionType.DUTY)
                        .contains(said.type()))
                .filter(said -> said.entry().bearers().isEmpty())
                .map(said -> Oddity.of(Oddity.Kind.NO_BEARER, said.text(), said));
        Seq<Oddity> approvers = demands.filter(said -> said.modality().get().strength() == Strength.IN_PRINCIPLE)
                .reject(this::hasApprover)
                .map(said -> Oddity.of(Oddity.Kind.NO_APPROVER, said.text(), said));
        Seq<Oddity> unserved = catalogue
                .frames()
                .filter(frame -> frame.kind() == Claim.Kind.OBJECTIVE)
                .filter(frame -> catalogue.serving(frame).isEmpty())
                .map(frame ->
                        Oddity.of(Oddity.Kind.OBJECTIVE_UNSERVED, frame.said().text(), frame.said()));
        Seq<Oddity> underPurpose = catalogue
                .publication()
                .divisions()
                .filter(division ->
                        division.place().title().exists(title -> title.ja().equals("目的")))
                .flatMap(this::demands)
                .map(said -> Oddity.of(Oddity.Kind.DEMAND_UNDER_PURPOSE, said.text(), said));
        return bearers.appendAll(approvers).appendAll(unserved).appendAll(underPurpose);
    }

    private boolean hasApprover(Provision said) {
        return catalogue
                .authorities()
                .exists(authority -> authority.said().type() == ProvisionType.EXCEPTION
                        && authority.said().entry().head().contains(said));
    }

    private Seq<Oddity> terms() {
        return catalogue.terms().flatMap(term -> {
            Seq<Provision> uses = catalogue.using(term);
            if (!term.isDefined()) {
                return uses.isEmpty()
                        ? List.<Oddity>empty()
                        : List.of(new Oddity(Oddity.Kind.UNDEFINED_TERM, term.words(), uses));
            }
            return uses.isEmpty()
                    ? List.of(new Oddity(Oddity.Kind.UNUSED_TERM, term.words(), term.definedBy()))
                    : List.empty();
        });
    }

    private Seq<Oddity> gaps() {
        Seq<Oddity> absent = catalogue
                .publication()
                .nodes()
                .map(node -> missing(node, List.empty()))
                .appendAll(catalogue
                        .publication()
                        .divisions()
                        .flatMap(division -> division.children()
                                .map(node -> missing(
                                        node, catalogue.at(division.place()).take(1)))))
                .flatMap(found -> found);
        Seq<Oddity> blank = catalogue
                .provisions()
                .filter(said -> said.place()
                        .steps()
                        .lastOption()
                        .exists(step ->
                                step.id().matches("r\\d+") && step.label().isEmpty()))
                .map(said -> Oddity.of(Oddity.Kind.LABEL_MISSING, said.text(), said));
        return absent.appendAll(blank);
    }

    private static Option<Oddity> missing(Node node, Seq<Provision> near) {
        return node instanceof Absent figure
                ? Option.of(new Oddity(Oddity.Kind.ABSENT, figure.what(), near))
                : Option.none();
    }
}
