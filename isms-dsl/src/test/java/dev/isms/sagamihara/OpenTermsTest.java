package dev.isms.sagamihara;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.catalogue.Catalogue;
import dev.isms.organization.Party;
import dev.isms.provision.OpenTerm;
import dev.isms.provision.OpenTerm.Settler;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.catalogue.SagamiharaCatalogue;
import dev.isms.sagamihara.text.ChapterIX;
import dev.isms.sagamihara.text.ChapterV;
import dev.isms.sagamihara.text.ChapterVII;
import dev.isms.sagamihara.vocabulary.Roles;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("開かれた語は、誰が定めるかを知っている")
class OpenTermsTest {

    private static final Catalogue CATALOGUE = SagamiharaCatalogue.catalogue();

    @Test
    @DisplayName("市の定める値は、市に委ねる語のある条項に結ばれている")
    void a_parameter_is_bound_to_a_provision_that_leaves_something_to_the_city() {
        Sagamihara.policy()
                .parameters()
                .forEach(parameter -> parameter
                        .provisions()
                        .forEach(id -> assertTrue(
                                CATALOGUE
                                        .provision(id)
                                        .get()
                                        .entry()
                                        .openTerms()
                                        .exists(term -> term.settler() == Settler.CITY),
                                parameter.key() + " of " + id)));
    }

    @Test
    @DisplayName("同じ語でも、条項によって定める者が異なる")
    void one_word_is_settled_by_different_people() {
        assertEquals(Settler.CITY, term(ChapterVII.VII_5_3_1_d, "定期的に").settler());
        assertEquals(Settler.ELSEWHERE, term(ChapterVII.VII_5_3_1_c, "定期的に").settler());
        assertEquals(
                "製造元の取扱説明書", term(ChapterVII.VII_5_2_1_d, "定期的に").where().head().ja());
        assertEquals(
                List.<Party>of(Roles.INFORMATION_POLICY_HEAD),
                term(ChapterV.V_3_3_4, "必要に応じて").by());
        assertEquals(List.empty(), term(ChapterIX.IX_2_3_5, "必要により").by());
        assertEquals(Settler.OPEN_LIST, term(ChapterVII.VII_2_2_2_r1_a, "など").settler());
    }

    @Test
    @DisplayName("必要に応じて、適宜とする条項は全て、判断を開いている")
    void every_as_needed_provision_leaves_a_judgement() {
        assertEquals(
                List.empty(),
                CATALOGUE
                        .provisions()
                        .filter(Provision.AsNeeded.class::isInstance)
                        .filter(said -> said.entry().openTerms().forAll(term -> term.settler() != Settler.JUDGEMENT)));
    }

    @Test
    @DisplayName("開かれた語の数")
    void how_many_there_are() {
        Seq<OpenTerm> all = CATALOGUE.provisions().flatMap(said -> said.entry().openTerms());
        assertEquals(
                HashMap.of(Settler.CITY, 31, Settler.JUDGEMENT, 59, Settler.ELSEWHERE, 2, Settler.OPEN_LIST, 26),
                HashMap.ofEntries(all.groupBy(OpenTerm::settler).mapValues(Seq::size)));
    }

    private static OpenTerm term(Provision provision, String word) {
        return provision
                .entry()
                .openTerms()
                .find(term -> term.word().equals(word))
                .getOrElseThrow(() -> new AssertionError(provision.id() + " without " + word));
    }
}
