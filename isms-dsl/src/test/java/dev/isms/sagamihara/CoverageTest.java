package dev.isms.sagamihara;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.catalogue.Catalogue;
import dev.isms.catalogue.Claim;
import dev.isms.catalogue.Coverage;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionId;
import dev.isms.provision.ProvisionType;
import dev.isms.sagamihara.catalogue.SagamiharaCatalogue;
import dev.isms.sagamihara.text.ChapterIII;
import dev.isms.sagamihara.text.ChapterVII;
import dev.isms.sagamihara.text.Regulation;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 網羅 — what realises the provisions is exactly the provisions (law 11), but for those whose rule or procedure is to come. */
@DisplayName("法則11 条項は全て、種別にふさわしい要素に実現されている")
class CoverageTest {

    private static final Catalogue CATALOGUE = SagamiharaCatalogue.catalogue();
    private static final Coverage COVERAGE = Coverage.of(CATALOGUE, Sagamihara.policy());

    /** The provisions whose rule or procedure is to come. This list only shrinks. */
    private static final Set<ProvisionId> TO_COME =
            LinkedHashSet.ofAll(List.of("""
            CS.V.2.1.r1 CS.V.2.1.r2 CS.V.2.1.r3 CS.V.2.1.r4 CS.V.2.1.r5 CS.V.2.1.r6 CS.V.2.2
            CS.V.2.2.b1 CS.V.2.2.b2 CS.V.2.2.b3 CS.V.2.2.b4 CS.V.2.2.b5 CS.V.2.2.b6 CS.V.2.3
            CS.V.2.3.s2 CS.V.2.3.b1 CS.V.2.3.b2 CS.V.2.3.b3 CS.V.2.3.b4 CS.V.2.4 CS.V.3.2
            CS.V.3.2.s2 CS.V.3.3.1 CS.V.3.3.2 CS.V.3.3.3 CS.V.3.3.4 CS.V.3.4 CS.VII.4.2.2.b3
            CS.VIII.3 CS.VIII.3.r1.1 CS.VIII.3.r1.1.a CS.VIII.3.r1.1.b CS.VIII.3.r1.1.c
            CS.VIII.3.r1.1.s2 CS.VIII.3.r2.1 CS.VIII.3.r2.2 CS.VIII.3.r2.2.a CS.VIII.3.r2.2.b
            CS.VIII.3.r2.2.c CS.VIII.3.r2.3 CS.VIII.3.r3.1 CS.VIII.3.r3.2 CS.VIII.3.r3.3
            CS.VIII.3.r3.4 CS.IX.1.2.r1 CS.IX.1.2.r1.m CS.IX.1.2.r2 CS.IX.1.2.r2.m CS.IX.1.2.r3
            CS.IX.1.2.r3.m CS.IX.1.2.r4 CS.IX.1.2.r4.m CS.IX.1.2.r5 CS.IX.1.2.r5.m CS.IX.1.3.1
            CS.IX.1.3.2 CS.IX.1.3.3 CS.IX.1.3.4 CS.IX.2.1.1 CS.IX.2.1.2 CS.IX.2.1.2.b1
            CS.IX.2.1.2.b2 CS.IX.2.3.1 CS.IX.2.3.2 CS.IX.2.3.2.b1 CS.IX.2.3.2.b2 CS.IX.2.3.2.b3
            CS.IX.2.3.3 CS.IX.2.3.4 CS.IX.2.3.5
            """.strip().split("\\s+", -1)).map(ProvisionId::of));

    @Test
    @DisplayName("実現されていない条項は、これから書く規則と手順の条項と、過不足なく一致する")
    void claimed_and_to_come_are_all_and_apart() {
        assertEquals(
                List.empty(),
                COVERAGE.unclaimed().map(Provision::id).reject(TO_COME::contains),
                "claimed by nothing of the right kind");
        assertEquals(
                List.empty(),
                TO_COME.toList()
                        .filter(id -> !COVERAGE.unclaimed().map(Provision::id).contains(id)),
                "claimed already: take them off the list");
    }

    @Test
    @DisplayName("これから書くのは、規則と手順の条項だけである")
    void only_rules_and_steps_are_to_come() {
        assertEquals(
                LinkedHashSet.of(
                        ProvisionType.CONTROL, ProvisionType.MEASURE, ProvisionType.STEP, ProvisionType.EXCEPTION),
                TO_COME.map(id -> CATALOGUE.provision(id).get().type()));
    }

    @Test
    @DisplayName("ない条項を実現すると言う要素はない")
    void no_claim_goes_astray() {
        assertEquals(List.empty(), COVERAGE.astray());
    }

    @Test
    @DisplayName("種別にふさわしくない要素は数えない")
    void a_claim_of_another_kind_does_not_count() {
        assertEquals(
                List.of("term:network", "term:information-system"),
                COVERAGE.counting(Regulation.BP_2_1).map(Claim::toString).take(2));
        assertEquals(List.of("rule:CS.VII.3.2.b1"), shown(ChapterVII.VII_3_2_b1));
        assertEquals(
                List.of("rule:CS.VII.3.2.b1", "rule:CS.VII.3.2.b2", "rule:CS.VII.3.2.b3"), shown(ChapterVII.VII_3_2));
        assertEquals(List.of("document:asset-ledger"), shown(ChapterVII.VII_3_2_s2));
        assertEquals(List.of("instrument:CS"), shown(Regulation.BP_9));
        assertEquals(List.of("duty:employee"), shown(Regulation.BP_3_1));
        assertEquals(
                List.of("body:evaluation-committee", "duty:ciso"),
                COVERAGE.claimsOn(ChapterIII.III_2_1_3).map(Claim::toString).toList());
        assertEquals(List.of("duty:ciso"), shown(ChapterIII.III_2_1_3));
    }

    private static List<String> shown(Provision provision) {
        return COVERAGE.counting(provision).map(Claim::toString).toList();
    }
}
