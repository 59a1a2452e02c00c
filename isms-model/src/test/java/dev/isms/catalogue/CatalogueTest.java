package dev.isms.catalogue;

import static dev.isms.catalogue.Town.CARE;
import static dev.isms.catalogue.Town.CLERK;
import static dev.isms.catalogue.Town.COUNCIL;
import static dev.isms.catalogue.Town.LEDGER;
import static dev.isms.catalogue.Town.MATRIX;
import static dev.isms.catalogue.Town.MAYOR;
import static dev.isms.catalogue.Town.RULE;
import static dev.isms.catalogue.Town.line;
import static dev.isms.catalogue.Town.says;
import static dev.isms.catalogue.Town.stated;
import static dev.isms.provision.ProvisionType.BODY;
import static dev.isms.provision.ProvisionType.CONTROL;
import static dev.isms.provision.ProvisionType.DEFINITION;
import static dev.isms.provision.ProvisionType.DOCUMENT;
import static dev.isms.provision.ProvisionType.DUTY;
import static dev.isms.provision.ProvisionType.OBJECTIVE;
import static dev.isms.provision.ProvisionType.PURPOSE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.document.DocumentKind;
import dev.isms.edition.Edition;
import dev.isms.edition.Editions;
import dev.isms.organization.Body;
import dev.isms.organization.Role;
import dev.isms.provision.OpenTerm;
import dev.isms.provision.Place;
import dev.isms.provision.Provision;
import dev.isms.publication.Division;
import dev.isms.publication.Publication;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("方針の目録")
final class CatalogueTest {

    private static final Role STRANGER = Role.of("stranger", "旅人", "stranger");
    private static final Place SECTION = RULE.section(1).titled("機器の管理", "care").under(CARE);
    private static final Provision AIM =
            SECTION.bullet(1).says(OBJECTIVE, "電子情報資産を守る。", "Guards.").stated();
    private static final Provision HEAD = SECTION.letter('a')
            .says(CONTROL, "書記は、次のとおり点検する。", "Inspects.")
            .by(CLERK)
            .must();
    private static final Provision ITEM = SECTION.letter('b')
            .says(CONTROL, "鍵", "Keys.")
            .by(CLERK)
            .itemOf(HEAD)
            .must();
    private static final Provision LEAVE =
            SECTION.letter('c').says(CONTROL, "帳簿を見ることができる。", "May see.").may();
    private static final Provision ROW = stated(9, DOCUMENT, "台帳");
    private static final Provision INFORMATION = stated(7, DEFINITION, "電子情報とは、記録をいう。");
    private static final Provision FOREIGN = stated(99, DUTY, "他の町の条項");
    private static final Catalogue TOWN = Town.of(List.of(
            Division.of(
                    SECTION, line(AIM), line(HEAD), line(ITEM), line(LEAVE), Division.plain(SECTION.parenthesised(9))),
            line(ROW),
            line(INFORMATION)));

    @Test
    @DisplayName("条項は、id、種別、所在、引用、名宛人、柱書から引ける")
    void provisions_are_found_by_id_type_place_citation_bearer_and_head() {
        assertEquals(Option.of(ITEM), TOWN.provision(ITEM.id()));
        assertEquals(Option.none(), TOWN.provision(FOREIGN.id()));
        assertEquals(List.of(AIM, HEAD, ITEM, LEAVE, ROW, INFORMATION), TOWN.provisions());
        assertEquals(List.of(HEAD, ITEM, LEAVE), TOWN.provisions(CONTROL));
        assertEquals(List.of(AIM, HEAD, ITEM, LEAVE), TOWN.at(SECTION));
        assertEquals(Either.right(ITEM.place()), TOWN.find("規程１－ｂ"));
        assertEquals(List.of(HEAD, ITEM), TOWN.borneBy(CLERK));
        assertEquals(List.empty(), TOWN.borneBy(STRANGER));
        assertEquals(List.of(ITEM), TOWN.itemsOf(HEAD));
    }

    @Test
    @DisplayName("文書は、どの呼び名でも、表の行を除いて引ける")
    void documents_are_found_by_all_their_names_without_the_row_that_lists_them() {
        Catalogue listed = TOWN.with(List.of(Listing.of(LEDGER, ROW)));
        assertEquals(List.of(LEDGER), listed.documentsNamedIn(LEAVE));
        assertEquals(List.of(LEAVE), listed.naming(LEDGER));
        assertEquals(
                List.of(LEAVE, ROW), TOWN.with(List.of(Listing.nowhere(LEDGER))).naming(LEDGER));
        assertEquals(List.empty(), TOWN.documentsNamedIn(LEAVE));
    }

    @Test
    @DisplayName("電子情報資産は、電子情報の使用ではない")
    void a_longer_term_is_no_use_of_one_inside_it() {
        Term information = Term.of("information", "電子情報", "electronic information", INFORMATION);
        Term asset = Term.undefined("asset", "電子情報資産", "electronic information asset");
        Catalogue both = TOWN.with(List.of(information, asset));
        assertEquals(List.empty(), both.using(information));
        assertEquals(List.of(AIM), both.using(asset));
        assertEquals(List.of(AIM), TOWN.with(List.of(information)).using(information));
    }

    @Test
    @DisplayName("目的には、その節で何かを求める条項が資する。許可は資さない")
    void an_objective_is_served_by_the_demands_of_its_section_and_not_by_permissions() {
        Catalogue framed = TOWN.with(Frame.of(SECTION, AIM));
        assertEquals(List.of(HEAD, ITEM), framed.serving(framed.frames().head()));
        assertEquals(List.of(AIM), framed.objectivesOf(ITEM));
        assertEquals(List.empty(), framed.objectivesOf(ROW));
    }

    @Test
    @DisplayName("活動の節は、最も上のもの")
    void the_sections_of_an_activity_are_the_topmost() {
        assertEquals(List.of(SECTION), TOWN.with(MATRIX).sectionsOf(CARE));
    }

    @Test
    @DisplayName("役職・組織は、鍵又は名から引ける")
    void a_party_is_found_by_key_or_name_or_the_nearest_is_suggested() {
        assertEquals(Either.right(MAYOR), TOWN.findParty("mayor"));
        assertEquals(Either.right(COUNCIL), TOWN.findParty("委員会"));
        assertEquals(Either.right(COUNCIL), TOWN.findParty("Council"));
        assertEquals(
                Words.of(
                        "役職・組織`委員回`はありません: 町長、書記、委員会のいずれか。`委員会`のことですか",
                        "unknown role or body `委員回`: expected one of mayor, clerk, council; did you mean `委員会`?"),
                TOWN.findParty("委員回").getLeft());
        assertEquals(
                "unknown role or body `町議`: expected one of mayor, clerk, council",
                TOWN.findParty("町議").getLeft().en());
        assertEquals(
                "unknown role or body `\\u{200b}`: expected one of mayor, clerk, council",
                TOWN.findParty("\u200b").getLeft().en());
    }

    @Test
    @DisplayName("名宛人と判断者は、目録の役職・組織である")
    void bearers_and_deciders_are_parties_of_the_catalogue() {
        String expected = ": expected one of the parties of the catalogue";
        assertEquals(
                "bearer `stranger` of `R.1`" + expected,
                refused(() -> Town.of(says(1, DUTY, "守る。").by(STRANGER).must())));
        assertEquals(
                "decider `stranger` of `R.1`" + expected,
                refused(() -> Town.of(says(1, DUTY, "適宜守る。")
                        .leaves(OpenTerm.judged("適宜", STRANGER))
                        .must())));
        assertEquals(
                "bearer `mayor` of `R.1`" + expected,
                refused(() -> Town.of(
                        says(1, DUTY, "守る。").by(Body.of("mayor", "町長", "mayor")).must())));
        assertEquals("party `stranger` of `R.9`" + expected, refused(() -> with(Establishment.of(STRANGER, ROW))));
        assertEquals(
                "party `stranger` of `R.9`" + expected, refused(() -> with(Establishment.by(STRANGER, COUNCIL, ROW))));
        assertEquals(
                "party `stranger` of `R.9`" + expected,
                refused(() -> with(new Authority(STRANGER, Words.same("x"), ROW))));
    }

    @Test
    @DisplayName("文書を登載する行は、その文書の名をいう")
    void the_row_of_a_listing_says_the_documents_name() {
        assertEquals(
                "listing of document `台帳` by `R.9`, which says `手順書`: expected the row that says its name",
                refused(() -> Listing.of(LEDGER, stated(9, DOCUMENT, "手順書"))));
    }

    @Test
    @DisplayName("柱書と要素の条項は、目録の文書に立つ")
    void heads_and_what_elements_speak_of_stand_in_the_document() {
        String foreign = "provision `R.99`: expected one that stands in the document `町の規程`";
        assertEquals(
                foreign,
                refused(() -> Town.of(says(1, DUTY, "鍵").itemOf(FOREIGN).must())));
        for (Element element : List.<Element>of(
                Term.of("x", "x", "x", FOREIGN),
                Listing.of(LEDGER, stated(99, DOCUMENT, "台帳")),
                Establishment.of(COUNCIL, FOREIGN),
                new Authority(MAYOR, Words.same("x"), FOREIGN),
                new Basis(RULE.instrument(), FOREIGN),
                new Frame(stated(99, PURPOSE, "他"), RULE),
                Remark.on("注", "note", HEAD, FOREIGN))) {
            assertEquals(foreign, refused(() -> with(element)));
        }
        LocalDate day = LocalDate.of(2003, 3, 31);
        Edition edition = Edition.of("first", Words.same("x"), day, day).saidBy(FOREIGN);
        assertEquals(foreign, refused(() -> TOWN.with(Editions.of(edition))));
        Provision copy = stated(9, DOCUMENT, "台帳");
        assertEquals(
                "provision `R.9`: expected one that stands in the document `町の規程`",
                refused(() -> with(Listing.of(LEDGER, copy))));
    }

    @Test
    @DisplayName("鍵は一度ずつ")
    void keys_are_not_doubled() {
        Publication text = TOWN.publication();
        assertEquals(
                "two of party `mayor`: expected each once", refused(() -> Catalogue.of(text, List.of(MAYOR, MAYOR))));
        assertEquals(
                "two of party `mayor`: expected each once",
                refused(() -> Catalogue.of(text, List.of(MAYOR, Body.of("mayor", "町長室", "office")))));
        Term term = Term.undefined("x", "情報", "information");
        assertEquals(
                "two of term `x`: expected each once",
                refused(() -> TOWN.with(List.of(term)).with(List.of(term))));
        assertEquals(
                "two of document kind `ledger`: expected each once",
                refused(() -> TOWN.with(
                        List.of(Listing.nowhere(LEDGER), Listing.nowhere(DocumentKind.of("ledger", "他", "other"))))));
    }

    @Test
    @DisplayName("注記は条項に付く")
    void a_remark_is_on_some_provision() {
        assertEquals("remark `注` on no provision: expected at least one", refused(() -> Remark.on("注", "note")));
        assertEquals(List.of(HEAD), with(Remark.on("注", "note", HEAD)).remarks().flatMap(Remark::provisions));
    }

    @Test
    @DisplayName("枠組みを示す種別でない条項は、枠組みでない")
    void a_frame_is_by_a_provision_of_a_type_that_frames() {
        assertEquals(
                "frame by `R.1.a` of type `CONTROL`: expected one of PURPOSE, OBJECTIVE, SCOPE, STRUCTURE, TRIGGER,"
                        + " PERMISSION",
                refused(() -> new Frame(HEAD, SECTION)));
    }

    @Test
    @DisplayName("目録は変わらない。加えたものは別の目録")
    void a_catalogue_never_changes() {
        Catalogue more =
                TOWN.with(MATRIX).with(List.of(Listing.of(LEDGER, ROW))).with(Editions.none());
        assertEquals(List.of(LEDGER), more.documents());
        assertEquals(List.of(CARE), more.matrix().activities());
        assertEquals(List.empty(), TOWN.documents());
        assertEquals(List.empty(), TOWN.matrix().activities());
        assertEquals(List.empty(), Town.of().provisions());
        assertEquals(List.empty(), Town.of(stated(1, BODY, "委員会を置く。")).establishments());
    }

    private static Catalogue with(Element element) {
        return TOWN.with(List.of(element));
    }

    private static String refused(Executable making) {
        return assertThrows(IllegalArgumentException.class, making).getMessage();
    }
}
