package dev.isms.provision;

import static dev.isms.provision.Modality.Occasion.ALWAYS;
import static dev.isms.provision.Modality.Occasion.AS_NEEDED;
import static dev.isms.provision.Modality.Polarity.DO;
import static dev.isms.provision.Modality.Polarity.DO_NOT;
import static dev.isms.provision.Modality.Strength.BEST_EFFORT;
import static dev.isms.provision.Modality.Strength.BINDING;
import static dev.isms.provision.Modality.Strength.IN_PRINCIPLE;
import static dev.isms.provision.Modality.Strength.PERMITTED;
import static dev.isms.provision.Rules.CARE;
import static dev.isms.provision.Rules.CLERK;
import static dev.isms.provision.Rules.MAYOR;
import static dev.isms.provision.Rules.RULES;
import static dev.isms.provision.Rules.says;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.provision.OpenTerm.Settler;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("文言")
final class WordingTest {

    private static final Wording SAID = says("機器は、定期的に点検すること。");

    @TestFactory
    @DisplayName("最後の語が様相を決める")
    Stream<DynamicTest> the_last_word_decides_the_modality() {
        return Stream.of(
                binds(SAID.must(), Provision.Must.class, Modality.of(BINDING, DO, ALWAYS)),
                binds(SAID.mustNot(), Provision.MustNot.class, Modality.of(BINDING, DO_NOT, ALWAYS)),
                binds(SAID.mustInPrinciple(), Provision.MustInPrinciple.class, Modality.of(IN_PRINCIPLE, DO, ALWAYS)),
                binds(
                        SAID.mustNotInPrinciple(),
                        Provision.MustNotInPrinciple.class,
                        Modality.of(IN_PRINCIPLE, DO_NOT, ALWAYS)),
                binds(SAID.choose(), Provision.Choose.class, Modality.of(BINDING, DO, ALWAYS)),
                binds(SAID.bestEffort(), Provision.BestEffort.class, Modality.of(BEST_EFFORT, DO, ALWAYS)),
                binds(SAID.bestEffortNot(), Provision.BestEffortNot.class, Modality.of(BEST_EFFORT, DO_NOT, ALWAYS)),
                binds(SAID.asNeeded(), Provision.AsNeeded.class, Modality.of(BINDING, DO, AS_NEEDED)),
                binds(SAID.may(), Provision.May.class, Modality.of(PERMITTED, DO, ALWAYS)),
                DynamicTest.dynamicTest(
                        "Statement",
                        () -> assertEquals(Option.none(), SAID.stated().modality())));
    }

    private static DynamicTest binds(Provision said, Class<? extends Provision> type, Modality modality) {
        return DynamicTest.dynamicTest(type.getSimpleName(), () -> {
            assertEquals(type, said.getClass());
            assertEquals(Option.of(modality), said.modality());
        });
    }

    @Test
    @DisplayName("条項は、所在、種別、文言を持つ")
    void a_provision_is_of_its_place_type_and_text() {
        Provision said = RULES.whole()
                .article(7)
                .under(CARE)
                .says(ProvisionType.DUTY, "点検する。", "Inspects.")
                .must();
        assertEquals(ProvisionId.of("R.7"), said.id());
        assertEquals(Words.of("規程第7条", "Regulation Article 7"), said.citation());
        assertEquals(ProvisionType.DUTY, said.type());
        assertEquals(Words.of("点検する。", "Inspects."), said.text());
        assertEquals(said.text(), said.words());
        assertEquals(Option.of(CARE), said.entry().activity());
    }

    @Test
    @DisplayName("名宛人は、本文が名指す者である。名指さなければ、ない")
    void bearers_are_those_named_and_nobody_where_nobody_is() {
        assertEquals(List.empty(), SAID.must().entry().bearers());
        assertEquals(List.of(MAYOR, CLERK), SAID.by(MAYOR, CLERK).must().entry().bearers());
        assertEquals(
                List.of(CLERK),
                SAID.by(CLERK).leaves(OpenTerm.city("定期的に")).must().entry().bearers());
    }

    @Test
    @DisplayName("項目は、その柱書を知る")
    void an_item_knows_its_head() {
        Provision head = SAID.must();
        assertEquals(Option.none(), head.entry().head());
        assertEquals(
                Option.of(head), says("鍵").itemOf(head).by(MAYOR).must().entry().head());
    }

    @Test
    @DisplayName("開かれた語は、本文にある語である")
    void open_terms_stand_in_the_text() {
        OpenTerm regularly = OpenTerm.city("定期的に");
        assertEquals(
                List.of(regularly),
                SAID.leaves(regularly).by(MAYOR).must().entry().openTerms());
        String refusal = "open term `随時` of `R.7`: expected a word of its text `機器は、定期的に点検すること。`";
        assertEquals(
                refusal,
                assertThrows(IllegalArgumentException.class, () -> SAID.leaves(regularly, OpenTerm.city("随時")))
                        .getMessage());
        assertEquals(
                refusal,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Provision.Entry(
                                        RULES.whole().article(7),
                                        ProvisionType.CONTROL,
                                        SAID.must().text(),
                                        Option.none(),
                                        List.empty(),
                                        List.of(OpenTerm.city("随時"))))
                        .getMessage());
    }

    @Test
    @DisplayName("開かれた語には、埋める者がある")
    void an_open_term_says_who_settles_it() {
        assertEquals(Settler.CITY, OpenTerm.city("定期的に").settler());
        assertEquals(List.of(MAYOR), OpenTerm.judged("必要に応じて", MAYOR).by());
        assertEquals(List.empty(), OpenTerm.judged("必要に応じて").by());
        assertEquals(
                List.of(Words.of("手引", "manual")),
                OpenTerm.elsewhere("所定の", "手引", "manual").where());
        assertEquals(Settler.OPEN_LIST, OpenTerm.list("など").settler());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> OpenTerm.city(" "))
                .getMessage()
                .startsWith("open term is blank"));
    }

    @Test
    @DisplayName("上位の深さには限りがある")
    void heads_are_at_most_64_deep() {
        Provision at = SAID.must();
        for (int depth = 2; depth <= 64; depth++) {
            at = SAID.itemOf(at).must();
        }
        Provision deepest = at;
        assertTrue(assertThrows(IllegalArgumentException.class, () -> SAID.itemOf(deepest))
                .getMessage()
                .endsWith("at least `65` deep under its heads: expected at most 64"));
    }

    @Test
    @DisplayName("見えない文字の印は拒否される")
    void a_hidden_mark_is_refused() {
        assertTrue(assertThrows(
                        IllegalArgumentException.class,
                        () -> new Step("x", Words.same("x"), false, "\u202E", Option.none(), List.of("x")))
                .getMessage()
                .startsWith("mark `\\u{202e}` of step `x` holds an invisible character"));
    }
}
