package dev.isms.testkit;

import dev.isms.control.Control;
import dev.isms.evaluation.Settings;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.policy.Assessor;
import dev.isms.policy.Policy;
import dev.isms.testkit.generate.Controls;
import dev.isms.testkit.generate.Situations;
import dev.isms.testkit.generate.Subjects;
import dev.isms.testkit.generate.Values;
import dev.isms.text.Words;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.Period;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/** 試行の束 — batches of cases; the same seed gives the same. */
final class TrialBatches {

    private static final Policy NONE = Policy.named(Words.of("試験方針", "trial policy"), ResponsibilityMatrix.none());

    /** As many controls as an assessor asks together. */
    private static final int CONTROLS = 8;

    /** So many subjects are made for all the batches that are made at a time, since making them takes longest. */
    private static final int POOL = 400;

    private static final int SUBJECTS = 250;
    private static final int DAYS = 6;
    private static final int SIZE = 1_000;

    private static final Seq<Tuple2<String, Object>> UNACCEPTABLE = List.of(
            Tuple.of("size", 10),
            Tuple.of("size", -1),
            Tuple.of("weight", 61),
            Tuple.of("level", "high"),
            Tuple.of("remark", ""),
            Tuple.of("interval", Period.ofDays(-1)),
            Tuple.of("stains", LinkedHashSet.empty()),
            Tuple.of("copies", List.of(Specimen.BLANK, null)),
            Tuple.of("copies", Vector.of(null, Specimen.BLANK)));

    private final RandomGenerator<Seq<Control<Specimen>>> controls =
            Controls.several(Specimen.SPECIMEN, CONTROLS).generator(SIZE);
    private final RandomGenerator<LocalDate> days = Values.days().generator(SIZE);
    private final Array<Specimen> pool;
    private final Random random;

    private TrialBatches(Random random) {
        RandomGenerator<Specimen> subjects = subjects().generator(SIZE);
        this.random = random;
        this.pool = Array.fill(POOL, () -> subjects.next(random).value());
    }

    /** Controls that stand in one policy, what is set, and the subjects and days that they are asked about. */
    record Batch(Policy policy, Array<Control<Specimen>> controls, Array<Specimen> subjects, Seq<LocalDate> days) {

        Settings settings() {
            return policy.settings();
        }

        Assessor<Specimen> assessor() {
            return policy.of(Specimen.SPECIMEN).compiled();
        }
    }

    /** One subject in four has facts that throw, and one in four a value that its kind does not accept or an item that is null. */
    private static Arbitrary<Specimen> subjects() {
        Arbitrary<Specimen> whole = Subjects.of(Specimen.SPECIMEN);
        return Arbitraries.oneOf(
                whole,
                whole,
                Combinators.combine(whole, Specimen.keys()).as(Specimen::breaking),
                Combinators.combine(whole, Arbitraries.of(UNACCEPTABLE.asJava()))
                        .as((subject, value) -> new Specimen(subject.recorded().put(value), subject.broken())));
    }

    /**
     * Some batches, by one thread at a time. They are made in a session of their own, since one keeps all that was ever generated in
     * it.
     */
    static Seq<Batch> some(int size, long seed) {
        AtomicReference<Seq<Batch>> made = new AtomicReference<>(Array.empty());
        JqwikSession.run(() -> {
            TrialBatches batches = new TrialBatches(new Random(seed));
            made.set(Array.fill(size, batches::batch));
        });
        return made.get();
    }

    private Batch batch() {
        Array<Control<Specimen>> some = Array.ofAll(controls.next(random).value());
        Policy policy = NONE.with(some);
        Settings settings = Situations.settings(policy.parameters())
                .generator(SIZE)
                .next(random)
                .value();
        return new Batch(
                PolicyLaws.set(policy, settings),
                some,
                pool.rotateLeft(random.nextInt(POOL)).take(SUBJECTS),
                Stream.continually(() -> days.next(random).value())
                        .distinct()
                        .take(DAYS)
                        .toArray());
    }
}
