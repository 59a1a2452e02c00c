package dev.isms.dsl;

import static dev.isms.dsl.Rules.about;
import static dev.isms.provision.ProvisionType.CONTROL;
import static dev.isms.provision.ProvisionType.DEFINITION;
import static dev.isms.provision.ProvisionType.DELEGATION;
import static dev.isms.provision.ProvisionType.DUTY;
import static dev.isms.provision.ProvisionType.EXCEPTION;
import static dev.isms.provision.ProvisionType.OBJECTIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.catalogue.Authority;
import dev.isms.catalogue.Catalogue;
import dev.isms.catalogue.Coverage;
import dev.isms.catalogue.Frame;
import dev.isms.catalogue.Listing;
import dev.isms.catalogue.Oddities;
import dev.isms.catalogue.Oddity;
import dev.isms.catalogue.Term;
import dev.isms.conduct.ClientPassword;
import dev.isms.control.Control;
import dev.isms.document.DocumentKind;
import dev.isms.edition.Edition;
import dev.isms.edition.Editions;
import dev.isms.edition.Revision;
import dev.isms.edition.TextOn;
import dev.isms.organization.Appointment;
import dev.isms.organization.Appointments;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.organization.Role;
import dev.isms.policy.Policy;
import dev.isms.provision.Instrument;
import dev.isms.provision.OpenTerm;
import dev.isms.provision.Place;
import dev.isms.provision.Provision;
import dev.isms.publication.Division;
import dev.isms.publication.Line;
import dev.isms.publication.Publication;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 二つ目の市 — a small town writes its own policy through the public API alone: articles, no matrix, a role of its own. */
@DisplayName("別の市も、同じことばで自分の方針を書ける")
class SecondCityTest {

    private static final Role CDO = Role.of("cdo", "情報化推進監", "chief digital officer");
    private static final Role STAFF = Role.of("staff", "職員", "staff");
    private static final DocumentKind MANUAL = DocumentKind.of("manual", "運用手引", "operation guide");
    private static final Words NAME = Words.of("川辺町情報セキュリティ規程", "Kawabe Town Information Security Rules");

    private static final Instrument RULES = Instrument.of("K", Words.of("町規程", "Rules"), NAME);
    private static final Place WHOLE = RULES.whole();
    private static final Place ARTICLE_1 = WHOLE.article(1).titled("目的", "Purpose");
    private static final Place ARTICLE_5 = WHOLE.article(5);
    private static final Place ARTICLE_23_2 = WHOLE.article(23, 2).titled("端末の管理", "Management of terminals");

    private static final Provision.Statement AIM = ARTICLE_1
            .says(OBJECTIVE, "情報漏えいの防止を目的とする。", "The objective is to prevent leaks of information.")
            .stated();
    private static final Provision.Statement TERMINAL = WHOLE.article(2)
            .says(DEFINITION, "「端末」とは、職員が使う機器をいう。", "'Terminal' means a device that staff use.")
            .stated();
    private static final Provision.Must CARE = WHOLE.article(3)
            .says(DUTY, "情報化推進監は、定期的に端末を点検する。", "The chief digital officer inspects terminals periodically.")
            .by(CDO)
            .leaves(OpenTerm.city("定期的に"))
            .must();
    private static final Provision.BestEffort LENGTH = ARTICLE_23_2
            .paragraph(1)
            .says(CONTROL, "職員は、長いパスワードの使用に努めるものとする。", "Staff endeavour to use a long password.")
            .by(STAFF)
            .bestEffort();
    private static final Provision.MustNotInPrinciple LENDING = ARTICLE_23_2
            .paragraph(2)
            .says(CONTROL, "端末は、原則として貸し出してはならない。", "In principle, terminals are not lent.")
            .mustNotInPrinciple();
    private static final Provision.May PERMITTED = ARTICLE_23_2
            .paragraph(2)
            .step(dev.isms.provision.Step.proviso())
            .says(EXCEPTION, "情報化推進監が認めた場合は、この限りでない。", "Unless the chief digital officer has approved.")
            .itemOf(LENDING)
            .may();
    private static final Provision.Must DETAILS = WHOLE.article(24)
            .says(DELEGATION, "細目は、運用手引に定める。", "Details are laid down in the operation guide.")
            .must();

    private static final Publication DOCUMENT = document(PERMITTED);

    private static final Authority APPROVAL =
            new Authority(CDO, Words.of("端末の貸出しの承認", "approval to lend a terminal"), PERMITTED);

    private static final Catalogue TOWN = Catalogue.of(DOCUMENT, List.of(CDO, STAFF))
            .with(Editions.of(
                            Edition.of("e1", Words.of("初版", "first edition"), day(2020, 3, 1), day(2020, 4, 1)),
                            Edition.of("e2", Words.of("改正", "amendment"), day(2025, 3, 1), day(2025, 4, 1))
                                    .changing(new Revision(
                                            ARTICLE_23_2,
                                            Words.of("追加", "added"),
                                            Words.of("端末の増加", "more terminals"))))
                    .tabling(RULES))
            .with(List.of(
                    APPROVAL,
                    Listing.nowhere(MANUAL),
                    Term.of("terminal", "端末", "terminal", TERMINAL),
                    new Frame(AIM, WHOLE)));

    private static final Control<ClientPassword> TWELVE =
            about(ClientPassword.CLIENT_PASSWORD).citing(LENGTH).should(ClientPassword.LENGTH.atLeast(12));

    private static final Policy POLICY =
            Policy.named(NAME, ResponsibilityMatrix.none()).with(TWELVE);

    private static Publication document(Provision exception) {
        return Publication.of(
                NAME,
                Division.of(
                        WHOLE,
                        Division.headed(ARTICLE_1, Line.of("（{}）", ARTICLE_1.title()::get), Line.of("第1条　{}", AIM)),
                        Line.of("第2条　{}", TERMINAL),
                        Line.of("第3条　{}", CARE),
                        Division.plain(ARTICLE_5, Line.of("第5条　削除")),
                        Division.headed(
                                ARTICLE_23_2,
                                Line.of("（{}）", ARTICLE_23_2.title()::get),
                                Line.of("第23条の2　{}", LENGTH),
                                Line.of("2　{}ただし、{}", LENDING, exception)),
                        Line.of("第24条　{}", DETAILS)));
    }

    @Test
    @DisplayName("枝番号の条も、削除された条も、引用して読める")
    void branches_and_deleted_articles_are_cited() {
        assertEquals("町規程第23条の2第1項", LENGTH.citation().ja());
        assertEquals("K.23-2.1", LENGTH.id().value());
        assertEquals(Either.right(ARTICLE_23_2), TOWN.find("第２３条の２"));
        assertEquals(Either.right(PERMITTED.place()), TOWN.find("町規程23条の2第2項ただし書"));
        assertEquals(Either.right(ARTICLE_5), TOWN.find("第5条"));
        assertTrue(TOWN.at(ARTICLE_5).isEmpty());
        assertEquals(
                "unknown citation `第23条の3`: expected Rules; did you mean `Rules Article 23-2`?",
                TOWN.find("第23条の3").getLeft().en());
    }

    @Test
    @DisplayName("文書が印刷される")
    void the_document_prints() {
        assertEquals("""
                川辺町情報セキュリティ規程
                （目的）
                第1条　情報漏えいの防止を目的とする。
                第2条　「端末」とは、職員が使う機器をいう。
                第3条　情報化推進監は、定期的に端末を点検する。
                第5条　削除
                （端末の管理）
                第23条の2　職員は、長いパスワードの使用に努めるものとする。
                2　端末は、原則として貸し出してはならない。ただし、情報化推進監が認めた場合は、この限りでない。
                第24条　細目は、運用手引に定める。""", DOCUMENT.text());
    }

    @Test
    @DisplayName("努めるものとするという規則が動く")
    void a_rule_of_best_effort_runs() {
        ClientPassword short_ = ClientPassword.named("a").withLength(Option.some(8));
        var finding = POLICY.of(ClientPassword.CLIENT_PASSWORD)
                .assess(short_, day(2026, 10, 1))
                .findings()
                .head();
        assertEquals("VIOLATED", finding.verdict().name());
        assertTrue(!finding.isBinding());
        assertEquals(List.empty(), finding.accountable(), "there is no matrix");
    }

    @Test
    @DisplayName("代理も、その間は承認できる")
    void a_deputy_approves_while_it_lasts() {
        Appointments appointments = Appointments.none()
                .with(Appointment.of("代理 次郎", CDO)
                        .from(day(2026, 5, 1))
                        .until(day(2026, 5, 31))
                        .asDeputy());
        assertEquals(
                Either.right(PERMITTED), APPROVAL.exercisedBy("代理 次郎", Option.none(), day(2026, 5, 31), appointments));
        assertTrue(APPROVAL.exercisedBy("代理 次郎", Option.none(), day(2026, 6, 1), appointments)
                .isLeft());
    }

    @Test
    @DisplayName("この町の点検結果は、この町の本文から出る")
    void it_yields_oddities_of_its_own() {
        assertEquals(
                List.of("DOCUMENT_NOT_LISTED K.24", "OPEN_TERM K.3", "NO_BEARER K.23-2.2"), shown(Oddities.of(TOWN)));
        Catalogue withoutApprover = Catalogue.of(DOCUMENT, List.of(CDO, STAFF));
        assertTrue(shown(Oddities.of(withoutApprover)).contains("NO_APPROVER K.23-2.2"));
    }

    @Test
    @DisplayName("網羅も、この町の条項について言う")
    void coverage_is_said_of_its_own_provisions() {
        assertEquals(
                List.of("K.23-2.2", "K.23-2.2.s2"),
                Coverage.of(TOWN, POLICY)
                        .unclaimed()
                        .map(provision -> provision.id().value()));
    }

    @Test
    @DisplayName("改正された条の前の文言は不明である")
    void the_earlier_text_of_an_amended_article_is_unknown() {
        assertInstanceOf(TextOn.Unknown.class, TOWN.editions().textOn(LENDING, day(2024, 1, 1)));
        assertInstanceOf(TextOn.Known.class, TOWN.editions().textOn(CARE, day(2024, 1, 1)));
    }

    private static Seq<String> shown(Seq<Oddity> oddities) {
        return oddities.map(
                oddity -> oddity.kind() + " " + oddity.provisions().head().id());
    }

    private static LocalDate day(int year, int month, int dayOfMonth) {
        return LocalDate.of(year, month, dayOfMonth);
    }
}
