package dev.isms.testkit.generate;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * 共有される生成器 — an arbitrary that is part of many others and equal to itself alone. jqwik keeps generators by the hash of their
 * arbitrary, and that of a tree with shared branches takes exponentially long.
 */
@SuppressWarnings("exports")
public final class Shared<T> implements Arbitrary<T> {

    private final Arbitrary<T> arbitrary;

    private Shared(Arbitrary<T> arbitrary) {
        this.arbitrary = arbitrary;
    }

    /** The same arbitrary, whose hash takes no time. */
    public static <T> Arbitrary<T> of(Arbitrary<T> arbitrary) {
        return new Shared<>(arbitrary);
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return arbitrary.generator(genSize);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }
}
