package dev.isms.catalogue;

import dev.isms.organization.Party;
import dev.isms.organization.Role;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionType;
import dev.isms.text.Words;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 役職・組織の点検 — what the text says and leaves out of those whom it names. */
final class PartyOddities {

    private static final String FINAL = "最終責任";

    private final Catalogue catalogue;
    private final Mentions<Party> names;

    private PartyOddities(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.names = Mentions.of(
                catalogue.parties().map(party -> Tuple.of(party.words().ja(), party)));
    }

    static Seq<Oddity> of(Catalogue catalogue) {
        PartyOddities parties = new PartyOddities(catalogue);
        return parties.notSetUp()
                .appendAll(parties.setUpByNobody())
                .appendAll(parties.withoutDuties())
                .appendAll(parties.finalResponsibility())
                .appendAll(parties.underOtherHeadings());
    }

    private boolean isSetUp(Party party) {
        return catalogue.establishments().exists(one -> one.established().equals(party));
    }

    /** What is defined by pointing to another rule need not be set up by this one. */
    private boolean isDefined(Party party) {
        return catalogue
                .terms()
                .exists(term -> term.isDefined()
                        && term.words().ja().equals(party.words().ja()));
    }

    private Seq<Oddity> notSetUp() {
        return catalogue.establishments().isEmpty()
                ? List.empty()
                : catalogue
                        .parties()
                        .reject(this::isSetUp)
                        .reject(this::isDefined)
                        .map(party -> new Oddity(Oddity.Kind.NOT_SET_UP, party.words(), naming(party)))
                        .filter(oddity -> oddity.provisions().nonEmpty());
    }

    /** The provisions that name a party or are borne by it. */
    private Seq<Provision> naming(Party party) {
        return catalogue
                .provisions()
                .filter(said -> said.entry().bearers().contains(party)
                        || names.in(said.text().ja()).contains(party));
    }

    private Seq<Oddity> setUpByNobody() {
        return catalogue
                .parties()
                .filter(this::isSetUp)
                .filter(party -> catalogue
                        .establishments()
                        .filter(one -> one.established().equals(party))
                        .forAll(one -> one.by().isEmpty()))
                .map(party -> new Oddity(
                        Oddity.Kind.SET_UP_BY_NOBODY,
                        party.words(),
                        catalogue
                                .establishments()
                                .filter(one -> one.established().equals(party))
                                .map(Establishment::said)));
    }

    private Seq<Oddity> withoutDuties() {
        Seq<Role> columns = catalogue.matrix().roles();
        return columns.filter(role -> catalogue.borneBy(role).forAll(said -> said.type() != ProvisionType.DUTY))
                .map(role -> new Oddity(
                        Oddity.Kind.NO_DUTY_LINE,
                        role.words(),
                        catalogue
                                .provisions()
                                .filter(row -> row.type() == ProvisionType.MATRIX
                                        && catalogue
                                                .matrix()
                                                .activitiesOf(role)
                                                .exists(activity -> activity.key()
                                                        .equals(row.id().value())))));
    }

    private Seq<Oddity> finalResponsibility() {
        Seq<Provision> said =
                catalogue.provisions().filter(one -> one.text().ja().contains(FINAL));
        Seq<Party> bearers = said.flatMap(one -> one.entry().bearers()).distinct();
        return bearers.size() < 2
                ? List.empty()
                : List.of(new Oddity(
                        Oddity.Kind.FINAL_RESPONSIBILITY,
                        Words.of(
                                bearers.map(party -> party.words().ja()).mkString("、"),
                                bearers.map(party -> party.words().en()).mkString(", ")),
                        said));
    }

    /** The nearest heading that names a party, and a demand below it on others alone. */
    private Seq<Oddity> underOtherHeadings() {
        return catalogue
                .provisions()
                .filter(Oddities::demands)
                .filter(said -> said.entry().bearers().nonEmpty())
                .flatMap(said -> {
                    Seq<Party> named = headings(said);
                    return named.isEmpty() || said.entry().bearers().exists(named::contains)
                            ? List.<Oddity>empty()
                            : List.of(Oddity.of(
                                    Oddity.Kind.OTHER_HEADING,
                                    Words.of(
                                            named.map(party -> party.words().ja())
                                                            .mkString("、") + " ⇔ "
                                                    + said.entry()
                                                            .bearers()
                                                            .map(party -> party.words()
                                                                    .ja())
                                                            .mkString("、"),
                                            named.map(party -> party.words().en())
                                                            .mkString(", ") + " / "
                                                    + said.entry()
                                                            .bearers()
                                                            .map(party -> party.words()
                                                                    .en())
                                                            .mkString(", ")),
                                    said));
                });
    }

    private Seq<Party> headings(Provision said) {
        return catalogue
                .publication()
                .divisions()
                .filter(division -> !division.place().steps().isEmpty())
                .filter(division -> division.place().holds(said.place()))
                .flatMap(division -> division.place().title())
                .map(title -> names.in(title.ja()))
                .filter(Seq::nonEmpty)
                .lastOption()
                .getOrElse(List.empty());
    }
}
