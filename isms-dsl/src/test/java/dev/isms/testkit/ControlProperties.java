package dev.isms.testkit;

import dev.isms.control.Control;
import dev.isms.testkit.generate.Controls;
import dev.isms.testkit.generate.Situation;
import dev.isms.testkit.generate.Situations;
import dev.isms.testkit.generate.Subjects;
import io.vavr.Tuple2;
import io.vavr.collection.Set;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** 統制の法則 — the laws of a single control, over generated controls and subjects of every kind. */
@PropertyDefaults(tries = 400, edgeCases = EdgeCasesMode.NONE)
class ControlProperties {

    @Property(tries = 150)
    void law_1_nothing_throws(@ForAll("cases") Tuple2<Control<Specimen>, Situation<Specimen>> some) {
        hold(some, ControlLaws::total);
    }

    @Property(tries = 150)
    void law_1_nothing_throws_where_facts_do(
            @ForAll("cases") Tuple2<Control<Specimen>, Situation<Specimen>> some, @ForAll("keys") Set<String> broken) {
        hold(some.map2(situation -> situation.withSubject(situation.subject().breaking(broken))), ControlLaws::total);
    }

    @Property
    void law_2_the_order_of_writing_does_not_show(
            @ForAll("cases") Tuple2<Control<Specimen>, Situation<Specimen>> some) {
        hold(some, ControlLaws::pure);
    }

    @Property
    void law_4_evidence_flips_no_decided_verdict(
            @ForAll("cases") Tuple2<Control<Specimen>, Situation<Specimen>> some, @ForAll long seed) {
        ControlLaws.of(some._1).drawing(seed).evidenceMonotone(some._2);
    }

    @Property
    void law_5_a_fact_that_throws_decides_what_a_missing_one_does(
            @ForAll("cases") Tuple2<Control<Specimen>, Situation<Specimen>> some) {
        hold(some, ControlLaws::failClosed);
    }

    @Property
    void law_8_explanations_suffice_and_are_minimal(
            @ForAll("cases") Tuple2<Control<Specimen>, Situation<Specimen>> some) {
        hold(some, ControlLaws::explained);
    }

    @Property
    void law_8_named_gaps_settle(
            @ForAll("cases") Tuple2<Control<Specimen>, Situation<Specimen>> some, @ForAll long seed) {
        ControlLaws.of(some._1).drawing(seed).settled(some._2);
    }

    @Property
    void law_9_two_evaluators_agree(@ForAll("cases") Tuple2<Control<Specimen>, Situation<Specimen>> some) {
        hold(some, ControlLaws::evaluatorsAgree);
    }

    @Property
    void law_9_two_evaluators_agree_where_facts_throw(
            @ForAll("cases") Tuple2<Control<Specimen>, Situation<Specimen>> some, @ForAll("keys") Set<String> broken) {
        hold(
                some.map2(situation -> situation.withSubject(situation.subject().breaking(broken))),
                ControlLaws::evaluatorsAgree);
    }

    @Property
    void law_10_a_refusal_says_the_sentence_of_the_control(
            @ForAll("cases") Tuple2<Control<Specimen>, Situation<Specimen>> some) {
        hold(some, ControlLaws::oneSentence);
    }

    private static void hold(
            Tuple2<Control<Specimen>, Situation<Specimen>> some,
            BiConsumer<ControlLaws<Specimen>, Situation<Specimen>> law) {
        law.accept(ControlLaws.of(some._1), some._2);
    }

    @Provide
    Arbitrary<Tuple2<Control<Specimen>, Situation<Specimen>>> cases() {
        return Situations.each(Subjects.of(Specimen.SPECIMEN), Controls.over(Specimen.SPECIMEN));
    }

    @Provide
    Arbitrary<Set<String>> keys() {
        return Specimen.keys();
    }
}
