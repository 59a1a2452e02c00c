package dev.isms.catalogue;

import static dev.isms.catalogue.Town.CARE;
import static dev.isms.catalogue.Town.CLERK;
import static dev.isms.catalogue.Town.COUNCIL;
import static dev.isms.catalogue.Town.LEDGER;
import static dev.isms.catalogue.Town.MATRIX;
import static dev.isms.catalogue.Town.RULE;
import static dev.isms.catalogue.Town.says;
import static dev.isms.catalogue.Town.stated;
import static dev.isms.sample.Machine.MACHINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.condition.Condition;
import dev.isms.control.Control;
import dev.isms.control.ControlId;
import dev.isms.control.ExceptionRoute;
import dev.isms.control.Measure;
import dev.isms.control.Requirement;
import dev.isms.document.DocumentKind;
import dev.isms.edition.Edition;
import dev.isms.edition.Editions;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.policy.Policy;
import dev.isms.provision.Instrument;
import dev.isms.provision.Modality;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionType;
import dev.isms.sample.Machine;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("網羅")
final class CoverageTest {

    private static final Condition<Machine> ON = Machine.ON.holds();
    private static final Provision HEAD =
            says(1, ProvisionType.CONTROL, "次のとおりとする。").must();
    private static final Provision CHOICE =
            says(2, ProvisionType.CONTROL, "次のいずれか").itemOf(HEAD).choose();
    private static final Provision MEASURE =
            says(3, ProvisionType.MEASURE, "施錠").itemOf(CHOICE).must();
    private static final Provision BANNED =
            says(4, ProvisionType.CONTROL, "原則として禁止").mustNotInPrinciple();
    private static final Provision EXCEPTION =
            says(5, ProvisionType.EXCEPTION, "許可を得た場合").itemOf(BANNED).may();
    private static final Provision TIER = says(6, ProvisionType.TIER, "専用施設").must();
    private static final Provision STEP = says(7, ProvisionType.STEP, "報告する。").must();
    private static final Provision DUTY =
            says(8, ProvisionType.DUTY, "点検する。").by(CLERK).must();
    private static final Provision MATRIX_ROW = RULE.section(9)
            .row(1, "機器の管理", "care")
            .says(ProvisionType.MATRIX, "◎", "x")
            .stated();
    private static final Provision NOBODYS = says(10, ProvisionType.DUTY, "守る。").must();
    private static final Provision BODY = stated(11, ProvisionType.BODY, "委員会を置く。");
    private static final Provision DEFINITION = stated(12, ProvisionType.DEFINITION, "情報とは、記録をいう。");
    private static final Provision DOCUMENT = stated(13, ProvisionType.DOCUMENT, "台帳");
    private static final Provision DELEGATION = stated(14, ProvisionType.DELEGATION, "帳簿に定める。");
    private static final Provision UNDER = stated(15, ProvisionType.DELEGATION, "別に定める。");
    private static final Provision EDITION = stated(16, ProvisionType.EDITION, "令和8年規程第1号");
    private static final Provision PURPOSE = stated(17, ProvisionType.PURPOSE, "目的とする。");
    private static final Provision OBJECTIVE = stated(18, ProvisionType.OBJECTIVE, "認識");
    private static final Provision SCOPE = stated(19, ProvisionType.SCOPE, "全職員");
    private static final Provision STRUCTURE = stated(20, ProvisionType.STRUCTURE, "構成する。");
    private static final Provision TRIGGER = stated(21, ProvisionType.TRIGGER, "事故のとき");
    private static final Provision PERMISSION =
            says(22, ProvisionType.PERMISSION, "できる。").may();

    private static final List<Provision> ALL = List.of(
            HEAD,
            CHOICE,
            MEASURE,
            BANNED,
            EXCEPTION,
            TIER,
            STEP,
            DUTY,
            MATRIX_ROW,
            NOBODYS,
            BODY,
            DEFINITION,
            DOCUMENT,
            DELEGATION,
            UNDER,
            EDITION,
            PURPOSE,
            OBJECTIVE,
            SCOPE,
            STRUCTURE,
            TRIGGER,
            PERMISSION);
    private static final Catalogue BARE = Town.of(ALL.toJavaArray(Provision[]::new));
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Catalogue FULL = BARE.with(MATRIX)
            .with(Editions.of(Edition.of("first", Words.same("x"), DAY, DAY).saidBy(EDITION)))
            .with(Frame.of(RULE, PURPOSE, OBJECTIVE, SCOPE, STRUCTURE, TRIGGER, PERMISSION))
            .with(List.of(
                    Establishment.of(COUNCIL, BODY),
                    Term.of("info", "情報", "information", DEFINITION),
                    Listing.of(LEDGER, DOCUMENT),
                    new Basis(Instrument.of("S", Words.of("基準", "Standard")), UNDER)));
    private static final Policy NO_RULES = Policy.named(Words.same("x"), ResponsibilityMatrix.none());
    private static final Policy RULES = NO_RULES.with(
                    rule(CHOICE, new Requirement.Choice<>(List.of(new Measure<>(MEASURE, ON)))))
            .with(rule(BANNED, new Requirement.InPrinciple<>(ON, Option.of(new ExceptionRoute<>(EXCEPTION, ON)))))
            .with(rule(TIER, new Requirement.Duty<>(ON)))
            .with(rule(STEP, new Requirement.Duty<>(ON)));

    private static Control<Machine> rule(Provision said, Requirement<Machine> requirement) {
        return Control.citing(said, ControlId.of("rule." + said.id()), MACHINE, Option.none(), requirement);
    }

    @Test
    @DisplayName("見本の町には、すべての種別がある")
    void the_town_has_a_provision_of_every_type() {
        assertEquals(
                List.of(ProvisionType.values()).toSet(),
                ALL.map(Provision::type).toSet());
    }

    @Test
    @DisplayName("規則は、その条項、管理策、例外、柱書を実現する")
    void a_rule_realises_what_it_cites_what_is_judged_inside_and_the_heads() {
        Coverage coverage = Coverage.of(FULL, RULES);
        for (Provision said : List.of(HEAD, CHOICE, MEASURE)) {
            assertEquals(List.of("rule:rule.R.2"), claims(coverage, said));
        }
        assertEquals(List.of("rule:rule.R.4"), claims(coverage, EXCEPTION));
        assertEquals(List.of(STEP), coverage.unclaimed());
        assertEquals(List.empty(), coverage.astray());
    }

    @Test
    @DisplayName("要素は、その種別の条項を実現する")
    void an_element_realises_a_provision_of_its_type() {
        Coverage coverage = Coverage.of(FULL, NO_RULES);
        assertEquals(List.of(HEAD, CHOICE, MEASURE, BANNED, EXCEPTION, TIER, STEP), coverage.unclaimed());
        assertEquals(List.of("duty:clerk"), claims(coverage, DUTY));
        assertEquals(List.of("duty:nobody"), claims(coverage, NOBODYS));
        assertEquals(List.of("activity:" + CARE.key()), claims(coverage, MATRIX_ROW));
        assertEquals(List.of("body:council"), claims(coverage, BODY));
        assertEquals(List.of("term:info"), claims(coverage, DEFINITION));
        assertEquals(List.of("document:ledger"), claims(coverage, DOCUMENT));
        assertEquals(List.of("document:ledger"), claims(coverage, DELEGATION));
        assertEquals(List.of("instrument:S"), claims(coverage, UNDER));
        assertEquals(List.of("edition:first"), claims(coverage, EDITION));
        assertEquals(List.of("objective:R"), claims(coverage, OBJECTIVE));
        assertEquals(List.of("permission:R"), claims(coverage, PERMISSION));
    }

    @Test
    @DisplayName("何もなければ、責務のほかは実現されない")
    void without_elements_only_duties_are_claimed() {
        assertEquals(
                List.of(DUTY, NOBODYS),
                ALL.removeAll(Coverage.of(BARE, NO_RULES).unclaimed()));
    }

    @Test
    @DisplayName("他の種類の主張は数えない")
    void a_claim_of_another_kind_does_not_count() {
        Coverage coverage = Coverage.of(
                BARE.with(List.of(Listing.of(
                        DocumentKind.of(
                                "facility", TIER.text().ja(), TIER.text().en()),
                        TIER))),
                RULES);
        assertEquals(List.of("document:facility", "rule:rule.R.6"), claims(coverage, TIER));
        assertEquals(List.of("rule:rule.R.6"), coverage.counting(TIER).map(Claim::toString));
        assertEquals(List.of("rule:rule.R.7"), claims(coverage, STEP));
        assertEquals(List.empty(), coverage.counting(STEP));
        assertTrue(coverage.unclaimed().contains(STEP));
    }

    @Test
    @DisplayName("市独自の規則は、条項を実現しない")
    void a_rule_of_the_citys_own_realises_nothing() {
        Control<Machine> own = Control.serving(
                TIER,
                ControlId.of("own"),
                MACHINE,
                Modality.of(Modality.Strength.BINDING, Modality.Polarity.DO, Modality.Occasion.ALWAYS),
                Option.none(),
                new Requirement.Duty<>(ON));
        assertEquals(List.empty(), Coverage.of(FULL, NO_RULES.with(own)).claimsOn(TIER));
    }

    @Test
    @DisplayName("目録にない条項への主張は、見える")
    void a_claim_on_what_is_not_in_the_catalogue_is_astray() {
        Provision foreign = says(99, ProvisionType.CONTROL, "他の町").must();
        Coverage coverage = Coverage.of(FULL, RULES.with(rule(foreign, new Requirement.Duty<>(ON))));
        assertEquals(List.of(new Claim(Claim.Kind.RULE, "rule.R.99", foreign.id())), coverage.astray());
    }

    @Test
    @DisplayName("主張の鍵は空でない")
    void a_claim_names_its_element() {
        assertEquals(
                "key of a claim is blank: expected a text",
                assertThrows(IllegalArgumentException.class, () -> new Claim(Claim.Kind.RULE, " ", TIER.id()))
                        .getMessage());
    }

    private static List<String> claims(Coverage coverage, Provision said) {
        return coverage.claimsOn(said).map(Claim::toString).toList();
    }
}
