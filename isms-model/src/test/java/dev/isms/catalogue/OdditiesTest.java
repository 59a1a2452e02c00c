package dev.isms.catalogue;

import static dev.isms.catalogue.Oddity.Kind.ABSENT;
import static dev.isms.catalogue.Oddity.Kind.ACTIVITY_NAME;
import static dev.isms.catalogue.Oddity.Kind.ACTIVITY_WITHOUT_SECTION;
import static dev.isms.catalogue.Oddity.Kind.DELEGATION_WITHOUT_DOCUMENT;
import static dev.isms.catalogue.Oddity.Kind.DEMAND_UNDER_PURPOSE;
import static dev.isms.catalogue.Oddity.Kind.DOCUMENT_NOT_CITED;
import static dev.isms.catalogue.Oddity.Kind.DOCUMENT_NOT_LISTED;
import static dev.isms.catalogue.Oddity.Kind.FINAL_RESPONSIBILITY;
import static dev.isms.catalogue.Oddity.Kind.LABEL_MISSING;
import static dev.isms.catalogue.Oddity.Kind.NOT_SET_UP;
import static dev.isms.catalogue.Oddity.Kind.NO_APPROVER;
import static dev.isms.catalogue.Oddity.Kind.NO_BEARER;
import static dev.isms.catalogue.Oddity.Kind.NO_DECIDER;
import static dev.isms.catalogue.Oddity.Kind.NO_DUTY_LINE;
import static dev.isms.catalogue.Oddity.Kind.OBJECTIVE_UNSERVED;
import static dev.isms.catalogue.Oddity.Kind.OPEN_TERM;
import static dev.isms.catalogue.Oddity.Kind.OTHER_HEADING;
import static dev.isms.catalogue.Oddity.Kind.SECTION_WITHOUT_ACTIVITY;
import static dev.isms.catalogue.Oddity.Kind.SET_UP_BY_NOBODY;
import static dev.isms.catalogue.Oddity.Kind.UNDEFINED_TERM;
import static dev.isms.catalogue.Oddity.Kind.UNUSED_TERM;
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
import static dev.isms.provision.ProvisionType.DELEGATION;
import static dev.isms.provision.ProvisionType.DOCUMENT;
import static dev.isms.provision.ProvisionType.DUTY;
import static dev.isms.provision.ProvisionType.EXCEPTION;
import static dev.isms.provision.ProvisionType.OBJECTIVE;
import static dev.isms.provision.ProvisionType.PURPOSE;
import static dev.isms.provision.ProvisionType.SCOPE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.organization.Role;
import dev.isms.provision.OpenTerm;
import dev.isms.provision.Place;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionType;
import dev.isms.provision.Step;
import dev.isms.provision.Wording;
import dev.isms.publication.Absent;
import dev.isms.publication.Division;
import dev.isms.publication.Node;
import dev.isms.text.Words;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("本文の点検")
final class OdditiesTest {

    private static final Provision ROW = stated(90, DOCUMENT, "台帳");
    private static final Provision NAMING = stated(91, PURPOSE, "台帳を見る。");
    private static final Place SECTION = RULE.section(1);

    /** A text that has one oddity, and the same with the one datum mended. */
    private record Case(Oddity.Kind kind, Catalogue odd, Catalogue mended) {}

    @TestFactory
    @DisplayName("一つの項目が、一つの誤りに応じて現れ、直せば消える")
    Stream<DynamicTest> each_kind_is_found_alone_and_goes_when_its_datum_is_mended() {
        return cases().map(one -> DynamicTest.dynamicTest(one.kind.words().ja(), () -> {
                    assertEquals(List.of(one.kind), Oddities.of(one.odd).map(Oddity::kind));
                    assertEquals(List.empty(), Oddities.of(one.mended));
                }))
                .toJavaStream();
    }

    @Test
    @DisplayName("すべての項目に例がある")
    void every_kind_has_a_case() {
        assertEquals(List.of(Oddity.Kind.values()), cases().map(Case::kind));
    }

    private static Seq<Case> cases() {
        return documents()
                .appendAll(matrix())
                .appendAll(demands())
                .appendAll(parties())
                .appendAll(rest());
    }

    private static Seq<Case> documents() {
        Catalogue both = Town.of(ROW, NAMING);
        Seq<Element> listed = List.of(Listing.of(LEDGER, ROW));
        return List.of(
                new Case(DOCUMENT_NOT_LISTED, both.with(List.of(Listing.nowhere(LEDGER))), both.with(listed)),
                new Case(DOCUMENT_NOT_CITED, Town.of(ROW).with(listed), both.with(listed)),
                new Case(
                        DELEGATION_WITHOUT_DOCUMENT,
                        Town.of(ROW, NAMING, stated(1, DELEGATION, "別に定める。")).with(listed),
                        Town.of(ROW, NAMING, stated(1, DELEGATION, "帳簿に定める。")).with(listed)));
    }

    private static Seq<Case> matrix() {
        Place care = SECTION.titled("機器の管理", "care of machines").under(CARE);
        Provision row = RULE.section(9)
                .row(1, "機器の管理", "care")
                .says(ProvisionType.MATRIX, "機器の管理 ◎", "care")
                .stated();
        Seq<Node> first = List.of(section(care, DUTY, MAYOR), line(row));
        Place second = RULE.section(2).titled("設備", "equipment");
        return List.of(
                new Case(
                        ACTIVITY_NAME,
                        Town.of(List.of(section(care.titled("設備", "equipment"), DUTY, MAYOR)))
                                .with(MATRIX),
                        Town.of(first).with(MATRIX)),
                new Case(
                        ACTIVITY_WITHOUT_SECTION,
                        Town.of(List.of(section(SECTION.titled("機器の管理", "care of machines"), DUTY, MAYOR)))
                                .with(MATRIX),
                        Town.of(first).with(MATRIX)),
                new Case(
                        SECTION_WITHOUT_ACTIVITY,
                        Town.of(first.append(section(second, DUTY, MAYOR))).with(MATRIX),
                        Town.of(first.append(section(second.under(CARE), DUTY, MAYOR)))
                                .with(MATRIX)));
    }

    private static Node section(Place place, ProvisionType type, Role bearer) {
        return Division.of(
                place,
                line(place.letter('a')
                        .says(type, "点検する。", "Inspects.")
                        .by(bearer)
                        .must()));
    }

    private static Seq<Case> demands() {
        Wording regularly = says(1, CONTROL, "定期的に点検する。").by(MAYOR);
        Wording asNeeded = says(1, CONTROL, "必要に応じて点検する。").by(MAYOR);
        Wording bare = says(1, CONTROL, "点検する。");
        Provision banned = bare.by(MAYOR).mustNotInPrinciple();
        Provision exception = says(2, EXCEPTION, "許可を得た場合").itemOf(banned).may();
        Catalogue principle = Town.of(banned, exception);
        Provision aim = SECTION.bullet(1).says(OBJECTIVE, "機器を守る。", "Guards.").stated();
        Wording inspected =
                SECTION.letter('a').says(CONTROL, "点検する。", "Inspects.").by(MAYOR);
        Seq<Element> framed = Frame.of(SECTION, aim);
        return List.of(
                new Case(
                        OPEN_TERM,
                        Town.of(regularly.leaves(OpenTerm.city("定期的に")).must()),
                        Town.of(regularly
                                .leaves(OpenTerm.elsewhere("定期的に", "手引", "manual"))
                                .must())),
                new Case(
                        NO_DECIDER,
                        Town.of(asNeeded.leaves(OpenTerm.judged("必要に応じて")).asNeeded()),
                        Town.of(asNeeded.leaves(OpenTerm.judged("必要に応じて", CLERK))
                                .asNeeded())),
                new Case(NO_BEARER, Town.of(bare.must()), Town.of(bare.by(MAYOR).must())),
                new Case(
                        NO_APPROVER,
                        principle,
                        principle.with(List.of(new Authority(CLERK, Words.of("許可", "leave"), exception)))),
                new Case(
                        OBJECTIVE_UNSERVED,
                        Town.of(aim, inspected.may()).with(framed),
                        Town.of(aim, inspected.must()).with(framed)));
    }

    private static Seq<Case> parties() {
        Provision setUp = stated(1, BODY, "町長は、委員会を置く。");
        Provision mayor = stated(2, BODY, "町に長を置く。");
        Provision council = stated(1, BODY, "委員会を置く。");
        Seq<Element> one = List.of(Establishment.by(MAYOR, COUNCIL, setUp));
        Place care = SECTION.titled("機器の管理", "care of machines").under(CARE);
        Place purpose = SECTION.titled("目的", "Purpose");
        Place task = SECTION.titled("町長の責務", "Duties of the mayor");
        return List.of(
                new Case(
                        NOT_SET_UP,
                        Town.of(setUp, mayor).with(one),
                        Town.of(setUp, mayor).with(one).with(List.of(Establishment.by(COUNCIL, MAYOR, mayor)))),
                new Case(
                        SET_UP_BY_NOBODY,
                        Town.of(council).with(List.of(Establishment.of(COUNCIL, council))),
                        Town.of(council).with(List.of(Establishment.by(MAYOR, COUNCIL, council)))),
                new Case(
                        NO_DUTY_LINE,
                        Town.of(List.of(section(care, CONTROL, MAYOR))).with(MATRIX),
                        Town.of(List.of(section(care, DUTY, MAYOR))).with(MATRIX)),
                new Case(FINAL_RESPONSIBILITY, finallyBy(MAYOR, CLERK), finallyBy(MAYOR, MAYOR)),
                new Case(
                        OTHER_HEADING,
                        Town.of(List.of(section(task, DUTY, CLERK))),
                        Town.of(List.of(section(task, DUTY, MAYOR)))),
                new Case(
                        DEMAND_UNDER_PURPOSE,
                        Town.of(List.of(section(purpose, DUTY, MAYOR))),
                        Town.of(List.of(section(purpose.titled("責務", "Duties"), DUTY, MAYOR)))));
    }

    private static Catalogue finallyBy(Role first, Role second) {
        return Town.of(
                says(1, DUTY, "最終責任を負う。").by(first).must(),
                says(2, DUTY, "事故の最終責任を負う。").by(second).must());
    }

    private static Seq<Case> rest() {
        Provision definition = stated(1, DEFINITION, "情報とは、記録をいう。");
        Provision using = stated(2, PURPOSE, "情報を守る。");
        Seq<Element> defined = List.of(Term.of("info", "情報", "information", definition));
        Catalogue both = Town.of(definition, using);
        Node lost = new Absent(Words.of("図1", "figure 1"));
        return List.of(
                new Case(
                        UNDEFINED_TERM,
                        both.with(List.of(Term.undefined("info", "情報", "information"))),
                        both.with(defined)),
                new Case(UNUSED_TERM, Town.of(definition).with(defined), both.with(defined)),
                new Case(
                        ABSENT,
                        Town.of(List.of(Division.plain(SECTION, lost))),
                        Town.of(List.of(Division.plain(SECTION)))),
                new Case(
                        LABEL_MISSING,
                        Town.of(RULE.step(Step.row(1))
                                .says(SCOPE, "施錠", "locks")
                                .stated()),
                        Town.of(RULE.row(1, "窓口", "counter")
                                .says(SCOPE, "施錠", "locks")
                                .stated())));
    }

    @Test
    @DisplayName("どの区分にもない図も、欠けている")
    void a_figure_outside_every_division_is_missed_too() {
        Words figure = Words.of("図1", "figure 1");
        assertEquals(
                List.of(new Oddity(ABSENT, figure, List.empty())), Oddities.of(Town.of(List.of(new Absent(figure)))));
    }

    @Test
    @DisplayName("点検結果は、項目の順、その中では読む順")
    void oddities_are_in_the_order_of_kinds_and_then_of_reading() {
        Provision second =
                says(2, CONTROL, "定期的に洗う。").leaves(OpenTerm.city("定期的に")).must();
        Provision first =
                says(1, CONTROL, "定期的に点検する。").leaves(OpenTerm.city("定期的に")).must();
        assertEquals(
                List.of(
                        Tuple.of(OPEN_TERM, List.of(first)),
                        Tuple.of(OPEN_TERM, List.of(second)),
                        Tuple.of(NO_BEARER, List.of(first)),
                        Tuple.of(NO_BEARER, List.of(second))),
                Oddities.of(Town.of(first, second)).map(oddity -> Tuple.of(oddity.kind(), oddity.provisions())));
    }

    @Test
    @DisplayName("許可と委任は、名宛人のない規定に数えない")
    void a_permission_and_a_reference_demand_nothing() {
        Predicate<Oddity> bearers = oddity -> oddity.kind() == NO_BEARER;
        assertEquals(
                List.empty(),
                Oddities.of(Town.of(
                                says(1, CONTROL, "点検できる。").may(),
                                says(2, DELEGATION, "別に定める。").must()))
                        .filter(bearers));
    }
}
