package dev.isms.information;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** 法則13 分類の単調性 — raising one aspect never lowers the importance, and a scheme that would is never made. */
@Label("法則13: ある観点の段階を上げて、重要性が下がることはない")
final class ClassificationProperties {

    @Property
    @Label("法則13")
    void law_13_raising_one_aspect_never_lowers_the_importance(@ForAll("schemes") ClassificationScheme scheme) {
        for (Classification lower : all(scheme)) {
            for (Aspect aspect : Aspect.values()) {
                Seq<Level> levels = scheme.levels(aspect);
                for (Level level : levels.drop(levels.indexOf(lower.level(aspect)) + 1)) {
                    Classification higher = raised(lower, aspect, level);
                    assertTrue(
                            higher.importance().compareTo(lower.importance()) >= 0, () -> lower + " above " + higher);
                }
            }
        }
    }

    @Property
    @Label("単調で全域の評価だけが分類基準になり、そのとおりに分類する")
    void a_scheme_is_made_exactly_of_a_total_and_monotone_combination(@ForAll("tables") Table table) {
        Seq<Seq<Integer>> holes = table.ranks().filter(ranks -> table.at(ranks).isEmpty());
        Seq<Tuple2<Seq<Integer>, Seq<Integer>>> falls = holes.isEmpty() ? falls(table) : List.empty();
        Statistics.label("refused for")
                .collect(holes.isEmpty() ? falls.isEmpty() ? "nothing" : "a fall" : "a hole")
                .coverage(coverage -> {
                    coverage.check("nothing").percentage(share -> share > 5);
                    coverage.check("a fall").percentage(share -> share > 5);
                    coverage.check("a hole").percentage(share -> share > 5);
                });
        if (holes.isEmpty() && falls.isEmpty()) {
            ClassificationScheme scheme = table.scheme();
            for (Seq<Integer> ranks : table.ranks()) {
                assertEquals(
                        table.at(ranks), Option.of(table.classify(scheme, ranks).importance()));
            }
            return;
        }
        String message =
                assertThrows(IllegalArgumentException.class, table::scheme).getMessage();
        assertTrue(
                holes.isEmpty()
                        ? falls.exists(fall -> message.contains(" gives " + outcome(table, fall._1) + ", but "
                                + outcome(table, fall._2) + ": expected "))
                        : holes.exists(hole -> message.endsWith(": expected an importance for " + described(hole))),
                message);
    }

    /** Every pair of combinations of which the first is nowhere higher and yet of a higher importance: by definition. */
    private static Seq<Tuple2<Seq<Integer>, Seq<Integer>>> falls(Table table) {
        return table.ranks()
                .flatMap(lower -> table.ranks()
                        .filter(higher -> lower.zip(higher).forAll(pair -> pair._1 <= pair._2)
                                && table.at(lower)
                                                .get()
                                                .compareTo(table.at(higher).get())
                                        > 0)
                        .map(higher -> new Tuple2<>(lower, higher)));
    }

    private static String outcome(Table table, Seq<Integer> ranks) {
        return "`" + table.at(ranks).get() + "` for " + described(ranks);
    }

    private static String described(Seq<Integer> ranks) {
        return List.of("機密性", "完全性", "可用性")
                .zipWith(ranks, (aspect, rank) -> aspect + " `" + rank + "`")
                .mkString(", ");
    }

    private static Seq<Classification> all(ClassificationScheme scheme) {
        return scheme.levels(Aspect.CONFIDENTIALITY)
                .flatMap(c -> scheme.levels(Aspect.INTEGRITY)
                        .flatMap(i -> scheme.levels(Aspect.AVAILABILITY).map(a -> scheme.classify(c, i, a))));
    }

    private static Classification raised(Classification from, Aspect aspect, Level to) {
        return from.scheme()
                .classify(
                        aspect == Aspect.CONFIDENTIALITY ? to : from.confidentiality(),
                        aspect == Aspect.INTEGRITY ? to : from.integrity(),
                        aspect == Aspect.AVAILABILITY ? to : from.availability());
    }

    @Provide
    Arbitrary<ClassificationScheme> schemes() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(Schemes.THREE_LEVELS, Schemes.GUIDELINE)),
                Tuple.of(9, monotone().map(Table::scheme)));
    }

    @Provide
    Arbitrary<Table> tables() {
        Arbitrary<Integer> cells = Arbitraries.integers().between(0, 10_000);
        return Arbitraries.oneOf(
                monotone(),
                Combinators.combine(monotone(), cells, Arbitraries.of(Importance.class))
                        .as((table, cell, other) ->
                                table.with(cell % table.cells().size(), Option.some(other))),
                Combinators.combine(monotone(), cells)
                        .as((table, cell) -> table.with(cell % table.cells().size(), Option.none())),
                sizes().flatMap(sizes -> Arbitraries.of(Importance.class)
                        .list()
                        .ofSize(sizes.product().intValue())
                        .map(importances ->
                                new Table(sizes, Vector.ofAll(importances).map(Option::some)))));
    }

    private static Arbitrary<Seq<Integer>> sizes() {
        return Arbitraries.integers().between(1, 5).list().ofSize(3).map(List::ofAll);
    }

    private static Arbitrary<Table> monotone() {
        return sizes().flatMap(sizes -> Arbitraries.oneOf(byWeight(sizes), byHighest(sizes)));
    }

    private static Arbitrary<Table> byWeight(Seq<Integer> sizes) {
        Arbitrary<java.util.List<Integer>> weights =
                Arbitraries.integers().between(0, 4).list().ofSize(3);
        Arbitrary<Integer> thresholds = Arbitraries.integers().between(0, 30);
        return Combinators.combine(weights, thresholds, thresholds)
                .as((weight, from, more) -> Table.of(sizes, (c, i, a) -> {
                    int sum = c * weight.get(0) + i * weight.get(1) + a * weight.get(2);
                    return sum >= from + more ? Importance.HIGH : sum >= from ? Importance.MEDIUM : Importance.LOW;
                }));
    }

    private static Arbitrary<Table> byHighest(Seq<Integer> sizes) {
        Arbitrary<Seq<Importance>> ladder = Arbitraries.of(Importance.class)
                .list()
                .ofSize(5)
                .map(rungs -> List.ofAll(rungs).sorted());
        return Combinators.combine(ladder, ladder, ladder)
                .as((ofC, ofI, ofA) -> Table.of(
                        sizes,
                        (c, i, a) -> List.of(ofC.get(c), ofI.get(i), ofA.get(a))
                                .max()
                                .get()));
    }
}
