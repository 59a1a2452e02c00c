package dev.isms.sagamihara;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.catalogue.Catalogue;
import dev.isms.catalogue.Claim;
import dev.isms.catalogue.Coverage;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.catalogue.SagamiharaCatalogue;
import dev.isms.sagamihara.text.ChapterIII;
import dev.isms.sagamihara.text.ChapterVII;
import dev.isms.sagamihara.text.Regulation;
import io.vavr.collection.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 網羅 — what realises the provisions is exactly the provisions (law 11). */
@DisplayName("法則11 条項は全て、種別にふさわしい要素に実現されている")
class CoverageTest {

    private static final Catalogue CATALOGUE = SagamiharaCatalogue.catalogue();
    private static final Coverage COVERAGE =
            Coverage.of(CATALOGUE, Sagamihara.policy()).with(Sagamihara.procedures());

    @Test
    @DisplayName("実現されていない条項はない")
    void every_provision_is_claimed_by_something_of_the_right_kind() {
        assertEquals(List.empty(), COVERAGE.unclaimed().map(Provision::id).toList());
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
