package dev.isms.information;

import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * 表 — a combination written out: how many levels each aspect has, and what each combination comes to, the availability
 * counting fastest. A cell may be empty. The key of a level is its rank.
 */
record Table(Seq<Integer> sizes, Vector<Option<Importance>> cells) {

    interface Rule {
        Importance of(int confidentiality, int integrity, int availability);
    }

    static Table of(Seq<Integer> sizes, Rule rule) {
        return new Table(
                sizes,
                Vector.ofAll(ranks(sizes).map(rank -> Option.of(rule.of(rank.get(0), rank.get(1), rank.get(2))))));
    }

    Table with(int cell, Option<Importance> importance) {
        return new Table(sizes, cells.update(cell, importance));
    }

    /** The ranks of each combination, in the order of the cells. */
    Seq<Seq<Integer>> ranks() {
        return ranks(sizes);
    }

    private static Seq<Seq<Integer>> ranks(Seq<Integer> sizes) {
        return List.range(0, sizes.get(0))
                .flatMap(c -> List.range(0, sizes.get(1))
                        .flatMap(i -> List.range(0, sizes.get(2)).map(a -> List.of(c, i, a))));
    }

    Option<Importance> at(Seq<Integer> ranks) {
        return cells.get((ranks.get(0) * sizes.get(1) + ranks.get(1)) * sizes.get(2) + ranks.get(2));
    }

    ClassificationScheme scheme() {
        Seq<Level> levels = List.of(Aspect.values())
                .zip(sizes)
                .flatMap(sized ->
                        List.range(0, sized._2).map(rank -> Level.of(sized._1, "" + rank, "段階" + rank, "level")));
        return ClassificationScheme.of(
                "table",
                Words.of("表", "table"),
                levels,
                (c, i, a) -> at(List.of(c, i, a).map(level -> Integer.valueOf(level.key())))
                        .getOrNull());
    }

    Classification classify(ClassificationScheme scheme, Seq<Integer> ranks) {
        Seq<Level> levels = List.of(Aspect.values()).zip(ranks).map(ranked -> scheme.level(ranked._1, "" + ranked._2));
        return scheme.classify(levels.get(0), levels.get(1), levels.get(2));
    }
}
