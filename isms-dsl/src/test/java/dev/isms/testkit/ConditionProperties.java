package dev.isms.testkit;

import dev.isms.condition.Condition;
import dev.isms.evaluation.Mentions;
import dev.isms.testkit.generate.Conditions;
import dev.isms.testkit.generate.Situation;
import dev.isms.testkit.generate.Situations;
import dev.isms.testkit.generate.Subjects;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** 条件の法則 — three-valued truth, and that equal sentences mean equal truth, over conditions of every kind. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class ConditionProperties {

    private static final ConditionLaws<Specimen> LAWS = ConditionLaws.of(Specimen.SPECIMEN);

    @Property
    void law_12_de_morgan_and_double_negation(
            @ForAll("pairs") Tuple2<Tuple2<Condition<Specimen>, Condition<Specimen>>, Situation<Specimen>> some) {
        LAWS.kleene(some._1._1, some._1._2, some._2);
    }

    @Property
    void law_12_truth_is_monotone_in_the_information_order(
            @ForAll("pairs") Tuple2<Tuple2<Condition<Specimen>, Condition<Specimen>>, Situation<Specimen>> some) {
        LAWS.monotone(some._1._1, some._2);
    }

    @Property(tries = 15)
    void law_10_equal_sentences_mean_equal_truth_of_all_kinds(
            @ForAll("many") Seq<Condition<Specimen>> conditions, @ForAll("situations") Seq<Situation<Specimen>> some) {
        LAWS.sentencesMeanTruth(conditions, some);
    }

    @Provide
    Arbitrary<Tuple2<Tuple2<Condition<Specimen>, Condition<Specimen>>, Situation<Specimen>>> pairs() {
        Arbitrary<Condition<Specimen>> conditions = Conditions.over(Specimen.SPECIMEN, 62);
        Arbitrary<Specimen> subjects = Subjects.of(Specimen.SPECIMEN);
        return Combinators.combine(conditions, conditions)
                .as(Tuple::of)
                .flatMap(pair -> Situations.of(subjects, Mentions.parameters(Condition.all(pair._1, pair._2)))
                        .map(situation -> Tuple.of(pair, situation)));
    }

    @Provide
    Arbitrary<Seq<Condition<Specimen>>> many() {
        return Conditions.over(Specimen.SPECIMEN, 6).list().ofSize(120).map(List::ofAll);
    }

    @Provide
    Arbitrary<Seq<Situation<Specimen>>> situations() {
        return Situations.of(Specimen.SPECIMEN, List.empty()).list().ofSize(12).map(List::ofAll);
    }
}
