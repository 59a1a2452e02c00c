package dev.isms.catalogue;

import static dev.isms.catalogue.Town.COUNCIL;
import static dev.isms.catalogue.Town.LEDGER;
import static dev.isms.catalogue.Town.MAYOR;
import static dev.isms.catalogue.Town.RULE;
import static dev.isms.catalogue.Town.TITLE;
import static dev.isms.catalogue.Town.stated;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.edition.Editions;
import dev.isms.organization.Appointments;
import dev.isms.organization.Party;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.policy.Policy;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionType;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** 空値の拒否 — a null is refused at every door of a catalogue, and the error says which it was. */
@DisplayName("目録のどの入口でも空値は拒否される")
@SuppressWarnings("NullAway")
final class CatalogueNullTest {

    private static final Provision SAID = stated(1, ProvisionType.PURPOSE, "守る。");
    private static final Catalogue TOWN = Town.of(SAID);
    private static final Policy POLICY = Policy.named(TITLE, ResponsibilityMatrix.none());
    private static final Authority LEAVE = new Authority(MAYOR, TITLE, SAID);

    @TestFactory
    Stream<DynamicTest> catalogues() {
        return Stream.of(
                refused("publication", () -> Catalogue.of(null, List.of(MAYOR))),
                refused("parties", () -> Catalogue.of(TOWN.publication(), null)),
                refused("party", () -> Catalogue.of(TOWN.publication(), List.of((Party) null))),
                refused("matrix", () -> TOWN.with((ResponsibilityMatrix) null)),
                refused("editions", () -> TOWN.with((Editions) null)),
                refused("elements", () -> TOWN.with((List<Element>) null)),
                refused("element", () -> TOWN.with(List.of((Element) null))),
                refused("type", () -> TOWN.provisions(null)),
                refused("provision id", () -> TOWN.provision(null)),
                refused("place", () -> TOWN.at(null)),
                refused("citation", () -> TOWN.find(null)),
                refused("head", () -> TOWN.itemsOf(null)),
                refused("party", () -> TOWN.borneBy(null)),
                refused("provision", () -> TOWN.documentsNamedIn(null)),
                refused("document", () -> TOWN.naming(null)),
                refused("term", () -> TOWN.using(null)),
                refused("provision", () -> TOWN.objectivesOf(null)),
                refused("objective", () -> TOWN.serving(null)),
                refused("party", () -> TOWN.findParty(null)),
                refused("activity", () -> TOWN.sectionsOf(null)),
                refused("catalogue", () -> Coverage.of(null, POLICY)),
                refused("policy", () -> Coverage.of(TOWN, null)),
                refused("provision", () -> Coverage.of(TOWN, POLICY).claimsOn(null)),
                refused("provision", () -> Coverage.of(TOWN, POLICY).counting(null)),
                refused("catalogue", () -> Oddities.of(null)));
    }

    @TestFactory
    Stream<DynamicTest> elements() {
        return Stream.of(
                refused("role of an authority", () -> new Authority(null, TITLE, SAID)),
                refused("act of an authority", () -> new Authority(MAYOR, null, SAID)),
                refused("provision of an authority", () -> new Authority(MAYOR, TITLE, null)),
                refused("appointments", () -> LEAVE.exercisedBy("x", Option.none(), LocalDate.EPOCH, null)),
                refused("name", () -> LEAVE.exercisedBy(null, Option.none(), LocalDate.EPOCH, Appointments.none())),
                refused("instrument", () -> new Basis(null, SAID)),
                refused("provision it is made under", () -> new Basis(RULE.instrument(), null)),
                refused("kind of a claim", () -> new Claim(null, "x", SAID.id())),
                refused("key of a claim", () -> new Claim(Claim.Kind.RULE, null, SAID.id())),
                refused("provision of a claim", () -> new Claim(Claim.Kind.RULE, "x", null)),
                refused("who is set up", () -> Establishment.of(null, SAID)),
                refused("who sets up", () -> Establishment.by(null, COUNCIL, SAID)),
                refused("provision of an establishment", () -> Establishment.of(COUNCIL, null)),
                refused("provision of a frame", () -> new Frame(null, RULE)),
                refused("part that is framed", () -> new Frame(SAID, null)),
                refused("provisions of a frame", () -> Frame.of(RULE, (Provision[]) null)),
                refused("document of a listing", () -> Listing.of(null, SAID)),
                refused("row of a listing", () -> Listing.of(LEDGER, null)),
                refused("row of a listing", () -> new Listing(LEDGER, Option.some(null))),
                refused("words of a remark", () -> new Remark(null, List.of(SAID))),
                refused("provisions of a remark", () -> Remark.on("x", "x", (Provision[]) null)),
                refused("provision of a remark", () -> Remark.on("x", "x", (Provision) null)),
                refused("key of a term", () -> Term.of(null, "x", "x")),
                refused("words of a term", () -> new Term("x", null, List.empty())),
                refused("definition of a term", () -> Term.of("x", "x", "x", (Provision[]) null)),
                refused("definition of a term", () -> Term.of("x", "x", "x", (Provision) null)),
                refused("kind of an oddity", () -> new Oddity(null, TITLE, List.empty())),
                refused("words of an oddity", () -> new Oddity(Oddity.Kind.ABSENT, null, List.empty())),
                refused("provisions of an oddity", () -> new Oddity(Oddity.Kind.ABSENT, TITLE, null)));
    }

    private static DynamicTest refused(String what, Executable door) {
        return DynamicTest.dynamicTest(
                what,
                () -> assertEquals(
                        what, assertThrows(NullPointerException.class, door).getMessage()));
    }
}
