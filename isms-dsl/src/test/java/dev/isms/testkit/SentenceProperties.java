package dev.isms.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.condition.Condition;
import dev.isms.condition.Parameter;
import dev.isms.condition.Phrase;
import dev.isms.control.Control;
import dev.isms.testkit.generate.Controls;
import dev.isms.testkit.generate.Shared;
import dev.isms.testkit.generate.Situation;
import dev.isms.testkit.generate.Situations;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** 文の法則 — equal sentences mean equal truth, over conditions of so few words that many are put in the same ones (law 10). */
@PropertyDefaults(tries = 60, edgeCases = EdgeCasesMode.NONE)
class SentenceProperties {

    private static final Parameter<Integer> TERM = Parameter.of("term", Words.of("定め", "term"), Specimen.SIZE.kind());

    @Property
    void law_10_equal_sentences_mean_equal_truth(
            @ForAll("alike") Seq<Condition<Specimen>> conditions, @ForAll("situations") Seq<Situation<Specimen>> some) {
        ConditionLaws.of(Specimen.NEST).sentencesMeanTruth(conditions, some);
    }

    @Property
    void law_10_rules_of_equal_sentences_come_to_equal_verdicts(
            @ForAll("rules") Seq<Control<Specimen>> rules, @ForAll("situations") Seq<Situation<Specimen>> situations) {
        for (Language language : Language.values()) {
            rules.groupBy(rule -> rule.sentence().in(language))
                    .forEach(alike -> situations.forEach(situation -> {
                        Seq<Trial.Said> said = alike._2.map(rule -> new Trial<>(rule, situation).said());
                        assertEquals(1, said.distinct().size(), () -> alike + " in " + situation + ": " + said);
                    }));
        }
    }

    @Property(tries = 1, seed = "20100331")
    void some_of_the_conditions_are_put_in_the_same_words(@ForAll("alike") Seq<Condition<Specimen>> conditions) {
        int different = conditions.distinct().size();
        int said = conditions
                .map(condition -> Phrase.of(condition).stated(Language.JA, ""))
                .distinct()
                .size();
        assertTrue(said < different, said + " of " + different);
    }

    /** Conditions of any shape over two or three. */
    @Provide
    Arbitrary<Seq<Condition<Specimen>>> alike() {
        return few().flatMap(some ->
                joined(3, Arbitraries.of(some)).list().ofSize(250).map(List::ofAll));
    }

    @Provide
    Arbitrary<Seq<Control<Specimen>>> rules() {
        return few().flatMap(some -> Controls.over(Specimen.NEST, joined(2, Arbitraries.of(some)))
                .list()
                .ofSize(150)
                .map(List::ofAll));
    }

    private static Arbitrary<java.util.List<Condition<Specimen>>> few() {
        Arbitrary<Condition<Specimen>> inside =
                joined(2, Arbitraries.of(Specimen.READY.holds(), Specimen.OPEN.holds()));
        Arbitrary<Condition<Specimen>> atoms = Arbitraries.oneOf(
                Arbitraries.of(
                        Specimen.READY.holds(),
                        Specimen.OPEN.holds(),
                        Specimen.TWINS.exists(),
                        Specimen.ONE_TWIN.exists(),
                        Specimen.SIZE.atLeast(5),
                        Specimen.SIZE.atLeast(TERM),
                        Specimen.SIZE.atMost(TERM),
                        Specimen.SIZE.atLeast(Specimen.LIMIT)),
                inside.map(Specimen.TWINS::thereIs),
                inside.map(Specimen.TWINS::each),
                inside.map(twin -> Specimen.TWINS.atLeast(2, twin)),
                inside.map(Specimen.ONE_TWIN::isThereAnd),
                inside.map(Specimen.ONE_TWIN::satisfies));
        return atoms.list().ofMinSize(2).ofMaxSize(3);
    }

    private static Arbitrary<Condition<Specimen>> joined(int depth, Arbitrary<Condition<Specimen>> atoms) {
        if (depth == 0) {
            return Shared.of(atoms);
        }
        Arbitrary<Condition<Specimen>> below = joined(depth - 1, atoms);
        return Shared.of(Arbitraries.oneOf(
                below,
                below.map(Condition::not),
                below.map(Specimen.TWINS::thereIs),
                below.map(Specimen.TWINS::each),
                below.map(Specimen.ONE_TWIN::isThereAnd),
                Combinators.combine(below, below).as((a, b) -> Condition.all(a, b)),
                Combinators.combine(below, below).as((a, b) -> Condition.all(b, a)),
                Combinators.combine(below, below).as((a, b) -> Condition.any(a, b)),
                Combinators.combine(below, below).as((a, b) -> Condition.atLeast(2, a, b))));
    }

    @Provide
    Arbitrary<Seq<Situation<Specimen>>> situations() {
        return Situations.of(Specimen.NEST, List.of(TERM)).list().ofSize(12).map(List::ofAll);
    }
}
