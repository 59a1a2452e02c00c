package dev.isms.dsl;

import static dev.isms.asset.Server.SERVER;
import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.all;
import static dev.isms.dsl.Rules.atLeast;
import static dev.isms.dsl.Rules.measure;
import static dev.isms.dsl.Rules.oneOf;
import static dev.isms.dsl.Rules.rungs;
import static dev.isms.dsl.Rules.waive;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.asset.Server;
import dev.isms.condition.Condition;
import dev.isms.control.Control;
import dev.isms.control.Measure;
import dev.isms.control.Verdict;
import dev.isms.evaluation.Truth;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.policy.Finding;
import dev.isms.policy.Policy;
import dev.isms.policy.Waiver;
import dev.isms.provision.Provision;
import dev.isms.text.Words;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

@DisplayName("規則の記述")
final class RulesTest {

    private static final Condition<Server> REGISTERED = Server.REGISTERED.holds();
    private static final Condition<Server> POWERED = Server.POWERED.holds();
    private static final Condition<Server> UPS = Server.UPS.exists();
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    @Nested
    @DisplayName("番号と様相")
    final class IdsAndModalities {

        @Test
        void a_rule_has_its_provisions_id_unless_it_is_given_its_own() {
            assertEquals("T.1", about(SERVER).citing(Town.MUST).must(UPS).id().value());
            assertEquals(
                    "T.1-2",
                    about(SERVER)
                            .citing(Town.MUST)
                            .named("T.1-2")
                            .must(UPS)
                            .id()
                            .value());
        }

        @Test
        @DisplayName("様相は条項から来る")
        void a_rule_that_cites_has_its_provisions_modality() {
            assertEquals(
                    Town.AS_NEEDED.modality().get(),
                    about(SERVER)
                            .citing(Town.AS_NEEDED)
                            .needed(REGISTERED)
                            .must(UPS)
                            .modality());
            assertEquals(
                    Town.MUST_NOT.modality().get(),
                    about(SERVER).citing(Town.MUST_NOT).mustNot(UPS).modality());
        }

        @Test
        @DisplayName("ただし書は、引いた条項自身か、その号でなければならない")
        void an_exception_is_the_provisions_own() {
            assertEquals(
                    "exception `T.5.a` of the rule of `T.4`: expected that provision or an item of it",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> about(SERVER)
                                            .citing(Town.MUST_NOT_IN_PRINCIPLE)
                                            .mustNotInPrinciple(UPS)
                                            .unless(Town.MEASURE, POWERED))
                            .getMessage());
        }

        @Test
        @DisplayName("市独自の規則は、述部が様相を決める")
        void a_rule_of_the_citys_own_has_the_modality_of_its_verb() {
            same(Town.MUST, own().must(UPS));
            same(Town.MUST_NOT, own().mustNot(UPS));
            same(Town.MUST_IN_PRINCIPLE, own().mustInPrinciple(UPS).withoutException());
            same(Town.MUST_NOT_IN_PRINCIPLE, own().mustNotInPrinciple(UPS).unless(Town.EXCEPTION, POWERED));
            same(Town.CHOOSE, own().mustChoose(oneOf(measure(Town.MEASURE, UPS))));
            same(Town.BEST_EFFORT, own().should(UPS));
            same(Town.BEST_EFFORT_NOT, own().when(REGISTERED).shouldNot(UPS));
            same(Town.AS_NEEDED, own().needed(REGISTERED).must(UPS));
        }

        private void same(Provision provision, Control<Server> own) {
            assertEquals(provision.modality().get(), own.modality());
            assertEquals(false, own.isCited());
            assertEquals("KA-1", own.id().value());
            assertEquals(Town.STATEMENT, own.provision());
        }

        private Own.Conditional<Server> own() {
            return about(SERVER).named("KA-1").serving(Town.STATEMENT);
        }
    }

    @Nested
    @DisplayName("猶予")
    final class Waivers {

        private final Control<Server> ups = about(SERVER).citing(Town.MUST).must(UPS);

        @Test
        void it_reads_as_it_is_approved() {
            Waiver waiver = waive(ups)
                    .forSubject("sv-07")
                    .approvedBy(Town.THE_MAYOR)
                    .from(FIRST)
                    .until(LAST)
                    .because("更新工事中");
            assertEquals(new Waiver(ups.id(), Option.of("sv-07"), Town.THE_MAYOR, FIRST, LAST, "更新工事中"), waiver);
            assertEquals(waiver, Town.POLICY.with(ups).with(waiver).waivers().single());
        }

        @Test
        void reversed_days_and_a_blank_reason_are_refused() {
            assertEquals(
                    "waiver of `T.1` from `2026-09-30` until `2026-04-01`: expected the last day on or after the first",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> waive(ups)
                                            .forAll()
                                            .approvedBy(Town.THE_MAYOR)
                                            .from(LAST)
                                            .until(FIRST)
                                            .because("更新工事中"))
                            .getMessage());
            assertEquals(
                    "reason of the waiver of T.1 is blank: expected a text",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> waive(ups)
                                            .forAll()
                                            .approvedBy(Town.THE_MAYOR)
                                            .from(FIRST)
                                            .until(LAST)
                                            .because(" "))
                            .getMessage());
        }
    }

    @TestFactory
    @DisplayName("どの段階でも空値は拒否される")
    Stream<DynamicTest> a_null_is_refused_at_every_stage() {
        return Stream.of(
                refused("subject type: declare it above the rules about it", () -> about(null)),
                refused(
                        "provision: declare it above the rules that cite it",
                        () -> about(SERVER).citing((Provision.Must) null)),
                refused("provision", () -> about(SERVER).named("x").serving(null)),
                refused("when", () -> about(SERVER).citing(Town.MUST).when(null)),
                refused("requirement", () -> about(SERVER).citing(Town.MUST).must(null)),
                refused(
                        "forbidden act",
                        () -> about(SERVER).citing(Town.MUST_NOT).mustNot(null)),
                refused(
                        "forbidden act",
                        () -> about(SERVER).citing(Town.MUST_NOT_IN_PRINCIPLE).mustNotInPrinciple(null)),
                refused(
                        "recorded need",
                        () -> about(SERVER).citing(Town.AS_NEEDED).needed(null)),
                refused("measures", () -> about(SERVER).citing(Town.CHOOSE).mustChoose(null)),
                refused("measure", () -> about(SERVER).citing(Town.CHOOSE).mustChoose(oneOf((Measure<Server>) null))),
                refused(
                        "condition that what is taken suffices",
                        () -> about(SERVER).citing(Town.CHOOSE).mustChoose(oneOf(measure(Town.MEASURE, UPS)), null)),
                refused("measures", () -> about(SERVER).citing(Town.MUST).mustReach(null, UPS)),
                refused("requirement", () -> about(SERVER).citing(Town.MUST).mustReach(rungs(), null)),
                refused("provision of a measure", () -> measure(null, UPS)),
                refused("condition of a measure", () -> measure(Town.MEASURE, null)),
                refused("condition inside all", () -> all(UPS, null)),
                refused("condition inside at least", () -> atLeast(1, UPS, null)),
                refused("control", () -> waive(null)),
                refused(
                        "name of the subject",
                        () -> waive(about(SERVER).citing(Town.MUST).must(UPS)).forSubject(null)));
    }

    @Test
    void a_choice_of_no_measures_is_refused() {
        assertEquals(
                "choice of no measures: expected at least one",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> about(SERVER).citing(Town.CHOOSE).mustChoose(oneOf()))
                        .getMessage());
    }

    @Test
    @DisplayName("段階は、到達したかどうかを示すだけで、判定は条件が決める")
    void the_rungs_of_a_ladder_are_shown_and_decide_nothing() {
        Control<Server> ladder = about(SERVER)
                .citing(Town.MUST)
                .mustReach(rungs(measure(Town.MEASURE, UPS), measure(Town.EXCEPTION, POWERED)), REGISTERED);
        Server server = Server.named("sv").withRegistered(Option.some(true)).withPowered(Option.some(false));
        Finding<Server> finding = Policy.named(Words.same("x"), ResponsibilityMatrix.none())
                .with(ladder)
                .of(SERVER)
                .assess(server, LocalDate.of(2026, 4, 1))
                .findings()
                .head();
        assertEquals(Verdict.SATISFIED, finding.verdict());
        assertEquals(
                List.of(
                        Tuple.of(Town.MEASURE, Truth.UNKNOWN), //
                        Tuple.of(Town.EXCEPTION, Truth.FALSE)),
                finding.measures().map(rung -> Tuple.of(rung._1.provision(), rung._2)));
        assertEquals(about(SERVER).citing(Town.MUST).must(REGISTERED).sentence(), ladder.sentence());
    }

    @Test
    void a_ladder_of_no_rungs_is_refused() {
        assertEquals(
                "ladder of no rungs: expected at least one",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> about(SERVER).citing(Town.MUST).mustReach(rungs(), UPS))
                        .getMessage());
    }

    private static DynamicTest refused(String what, Executable door) {
        return DynamicTest.dynamicTest(
                what,
                () -> assertEquals(
                        what, assertThrows(NullPointerException.class, door).getMessage()));
    }
}
