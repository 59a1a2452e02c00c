package dev.isms.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.control.Control;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.testkit.generate.Situation;
import dev.isms.testkit.generate.Situations;
import io.vavr.collection.Seq;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** 相模原市の規則の法則 — the laws, over every rule that is shipped and subjects generated from its own type. */
@PropertyDefaults(tries = 400, edgeCases = EdgeCasesMode.NONE)
class ShippedRuleProperties {

    private static final Seq<Control<?>> RULES = Sagamihara.policy().controls();

    /** A rule in a situation. */
    private record Case<S>(Control<S> rule, Situation<S> situation, long seed) {

        ControlLaws<S> laws() {
            return ControlLaws.of(rule).drawing(seed);
        }
    }

    @Property
    void law_1_nothing_throws(@ForAll("cases") Case<?> some) {
        hold(some, ControlLaws::total);
    }

    private static <S> void hold(Case<S> some, BiConsumer<ControlLaws<S>, Situation<S>> law) {
        law.accept(some.laws(), some.situation());
    }

    @Property
    void law_2_the_order_of_writing_does_not_show(@ForAll("cases") Case<?> some) {
        hold(some, ControlLaws::pure);
    }

    @Property
    void law_4_evidence_flips_no_decided_verdict(@ForAll("cases") Case<?> some) {
        hold(some, ControlLaws::evidenceMonotone);
    }

    @Property
    void law_5_a_fact_that_throws_decides_what_a_missing_one_does(@ForAll("cases") Case<?> some) {
        hold(some, ControlLaws::failClosed);
    }

    @Property
    void law_8_explanations_suffice_and_are_minimal(@ForAll("cases") Case<?> some) {
        hold(some, ControlLaws::explained);
    }

    @Property
    void law_8_named_gaps_settle(@ForAll("cases") Case<?> some) {
        hold(some, ControlLaws::settled);
    }

    @Property
    void law_9_two_evaluators_agree(@ForAll("cases") Case<?> some) {
        hold(some, ControlLaws::evaluatorsAgree);
    }

    @Property
    void law_10_a_refusal_says_the_sentence_of_the_rule(@ForAll("cases") Case<?> some) {
        hold(some, ControlLaws::oneSentence);
    }

    @Example
    void no_law_is_left_unchecked_of_any_rule() {
        RULES.forEach(rule -> assertEquals("", ControlLaws.of(rule).unchecked().mkString()));
    }

    @Example
    void law_10_no_two_rules_say_the_same_sentence() {
        assertEquals(
                RULES.size(), RULES.map(rule -> rule.sentence().ja()).distinct().size());
        assertEquals(
                RULES.size(), RULES.map(rule -> rule.sentence().en()).distinct().size());
    }

    @Provide
    Arbitrary<Case<?>> cases() {
        return Arbitraries.oneOf(RULES.map(ShippedRuleProperties::cases).asJava());
    }

    private static <S> Arbitrary<Case<?>> cases(Control<S> rule) {
        return Combinators.combine(Situations.of(rule), Arbitraries.longs())
                .as((situation, seed) -> new Case<>(rule, situation, seed));
    }
}
