package dev.isms.sagamihara;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.catalogue.Catalogue;
import dev.isms.catalogue.Term;
import dev.isms.organization.Appointment;
import dev.isms.organization.Appointments;
import dev.isms.organization.Party;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionType;
import dev.isms.sagamihara.catalogue.Powers;
import dev.isms.sagamihara.catalogue.SagamiharaCatalogue;
import dev.isms.sagamihara.text.ChapterVI;
import dev.isms.sagamihara.text.Regulation;
import dev.isms.sagamihara.vocabulary.Activities;
import dev.isms.sagamihara.vocabulary.Bodies;
import dev.isms.sagamihara.vocabulary.Roles;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("役職、組織、責任分担、用語")
class OrganizationOfTheTextTest {

    private static final Catalogue CATALOGUE = SagamiharaCatalogue.catalogue();

    @Test
    @DisplayName("Ⅲ-2の20行は、名指す者の責務である")
    void the_twenty_lines_are_duties_of_those_that_they_name() {
        List<Party> parties = List.of(
                Roles.CISO,
                Bodies.EVALUATION_COMMITTEE,
                Bodies.AUDIT_TEAM,
                Bodies.IMPROVEMENT_COMMITTEE,
                Roles.SYSTEM_ADMINISTRATOR,
                Roles.EMPLOYEE);
        assertEquals(
                List.of(5, 4, 2, 2, 3, 4),
                parties.map(party ->
                        CATALOGUE.borneBy(party).count(said -> said.id().value().startsWith("CS.III.2."))));
        assertEquals(
                20,
                CATALOGUE
                        .provisions(ProvisionType.DUTY)
                        .count(said -> said.id().value().startsWith("CS.III.2.")));
    }

    @Test
    @DisplayName("所属長は、その在職中に限り、持ち出しを許可できる。答えは条項である")
    void a_superior_permits_while_in_office_and_the_answer_is_the_provision() {
        Appointments appointments = Appointments.none()
                .with(Appointment.of("見本 花子", Roles.SUPERIOR)
                        .forThe("総務課")
                        .from(LocalDate.of(2026, 4, 1))
                        .until(LocalDate.of(2027, 3, 31)));
        assertEquals(
                Either.right(ChapterVI.VI_1_2_2_r4_s2),
                Powers.PERMIT_CARRY_OUT.exercisedBy(
                        "見本 花子", Option.some("総務課"), LocalDate.of(2027, 3, 31), appointments));
        String refusal = Powers.PERMIT_CARRY_OUT
                .exercisedBy("見本 花子", Option.some("総務課"), LocalDate.of(2027, 4, 1), appointments)
                .getLeft()
                .ja();
        assertTrue(refusal.startsWith("対策基準 Ⅵ-1-(2)-②「外部への持ち出し」ただし書によりノート型パソコンの持ち出しの許可ができるのは所属長です: "), refusal);
    }

    @Test
    @DisplayName("各課・機関の長は課長より広い")
    void the_head_of_a_section_is_one_of_the_wider_circle() {
        Appointments appointments = Roles.CIRCLES.with(
                Appointment.of("見本 一郎", Roles.SECTION_HEAD).forThe("総務課").from(LocalDate.of(2026, 4, 1)));
        LocalDate day = LocalDate.of(2026, 10, 1);
        assertTrue(appointments
                .holding("見本 一郎", Roles.SECTION_OR_AGENCY_HEAD, Option.some("総務課"), day)
                .isRight());
        assertTrue(appointments
                .holding("見本 一郎", Roles.SYSTEM_ADMINISTRATOR, Option.some("総務課"), day)
                .isLeft());
        assertTrue(
                Roles.CIRCLES
                        .with(Appointment.of("見本 二郎", Roles.SECTION_OR_AGENCY_HEAD)
                                .forThe("公民館")
                                .from(LocalDate.of(2026, 4, 1)))
                        .holding("見本 二郎", Roles.SECTION_HEAD, Option.some("公民館"), day)
                        .isLeft(),
                "機関の長 is no 課長");
    }

    @Test
    @DisplayName("責任分担表は17の活動と3つの役職からなり、◎が二つある行が十ある")
    void the_matrix_has_seventeen_rows_and_three_columns() {
        var matrix = CATALOGUE.matrix();
        assertEquals(17, matrix.activities().size());
        assertEquals(
                List.of(Roles.SYSTEM_ADMINISTRATOR, Roles.EMPLOYEE, Roles.INFORMATION_POLICY_HEAD), matrix.roles());
        assertTrue(
                matrix.activities()
                        .forAll(activity -> matrix.accountableFor(activity).nonEmpty()),
                "law 14");
        assertEquals(
                10,
                matrix.activities()
                        .count(activity -> matrix.accountableFor(activity).size() == 2));
        assertEquals(
                List.of(Activities.TRAINING, Activities.MONITORING),
                matrix.responsibleActivities(Roles.SYSTEM_ADMINISTRATOR));
    }

    @Test
    @DisplayName("規則は、その節の活動を名指す。節に活動がなければ名指さない")
    void a_provision_names_the_activity_of_its_section() {
        assertEquals(
                Option.some(Activities.PHYSICAL_SECURITY),
                ChapterVI.VI_1_2_2_r4.entry().activity());
        assertEquals(Option.none(), Regulation.BP_7.entry().activity());
    }

    @Test
    @DisplayName("用語は、定義された場所と、使われた場所を知っている")
    void a_term_knows_where_it_is_defined_and_used() {
        Term ledger =
                CATALOGUE.terms().find(term -> term.key().equals("secure-area")).get();
        assertEquals(List.of(ChapterVI.VI_1_1_3), ledger.definedBy());
        assertEquals(
                List.of("CS.VI.1.1.3.a.r1", "CS.VI.1.1.3.a.r5", "CS.VI.1.1.3.b", "CS.VIII.1.r9"),
                CATALOGUE.using(ledger).map(Provision::id).map(id -> id.value()));
        Term asset = CATALOGUE
                .terms()
                .find(term -> term.words().ja().equals("電子情報資産"))
                .get();
        assertTrue(CATALOGUE.using(asset).contains(Regulation.BP_1));
        Term information =
                CATALOGUE.terms().find(term -> term.words().ja().equals("電子情報")).get();
        assertTrue(!CATALOGUE.using(information).contains(Regulation.BP_1), "電子情報資産 is another term");
    }

    @Test
    @DisplayName("18の文書は、区分と、触れる条項を知っている")
    void the_eighteen_documents() {
        assertEquals(18, CATALOGUE.provisions(ProvisionType.DOCUMENT).size());
        assertEquals(
                18, CATALOGUE.listings().count(listing -> listing.listedBy().isDefined()));
        assertEquals(
                List.of(1, 1, 12, 4),
                CATALOGUE
                        .documents()
                        .flatMap(document -> document.category())
                        .distinct()
                        .map(category -> CATALOGUE
                                .documents()
                                .count(kind -> kind.category().contains(category))));
    }
}
