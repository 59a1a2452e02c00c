package dev.isms.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.condition.Condition;
import dev.isms.condition.Operand;
import dev.isms.control.Control;
import dev.isms.control.Ruling;
import dev.isms.control.Rulings;
import dev.isms.control.Verdict;
import dev.isms.evaluation.Evaluation;
import dev.isms.policy.Assessor;
import dev.isms.testkit.TrialBatches.Batch;
import dev.isms.testkit.generate.Situation;
import dev.isms.testkit.reference.Reference;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * 一千万件 — law 9 over ten million cases, each a control and a subject under some settings as of a day: what compiled assessors
 * say of many subjects at once is what the interpreter and the naive reference say of each. In one case of a thousand the rest of
 * the law is checked too: explanations, and what an assessor that is not compiled says.
 *
 * <p>No ordinary build runs it. It takes at most half an hour, and fails where that was too short:
 *
 * <pre>{@code mvn -q -Pten-million -pl isms-dsl -am test}</pre>
 *
 * <p>The same cases come again by {@code -Dten-million.seed=…} with the seed that it printed, those from one number on by
 * {@code -Dten-million.from=…} in addition; fewer by {@code -Dten-million.cases=…}.
 */
class TenMillionCases {

    private static final long CASES = Long.getLong("ten-million.cases", 10_000_000);
    private static final long SEED = Long.getLong("ten-million.seed", new Random().nextLong());
    private static final int FROM = Integer.getInteger("ten-million.from", 0);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int THREADS = 2;
    private static final int ONE_IN = 1_000;

    /** So many batches are made at a time. */
    private static final int TOGETHER = 20;

    private final AtomicInteger next = new AtomicInteger(FROM);
    private final AtomicInteger batches = new AtomicInteger();
    private final AtomicLong done = new AtomicLong();
    private final long start = System.nanoTime();
    private volatile boolean isFailed;

    /** In how many cases each thing was met. */
    private static final class Met {

        private final TreeMap<String, Long> cases = new TreeMap<>();

        synchronized void meet(String what, long times) {
            cases.merge(what, times, Long::sum);
        }

        Seq<String> missing(Set<String> all) {
            return all.filter(what -> !cases.containsKey(what)).toList().sorted();
        }
    }

    private final Met conditions = new Met();
    private final Met operands = new Met();
    private final Met others = new Met();

    @Test
    @DisplayName("法則9・一千万件")
    void law_9_evaluators_agree_in_ten_million_cases() throws InterruptedException {
        say("%,d cases, seed %d, from number %d%n", CASES, SEED, FROM);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            java.util.List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(threads.submit(this::work));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause() + " — in a run of seed " + SEED, e.getCause());
        } finally {
            threads.shutdown();
            report();
        }
        assertTrue(
                done.get() >= CASES,
                () -> "only %,d of %,d cases were done, seed %d".formatted(done.get(), CASES, SEED));
        assertEquals(List.empty(), conditions.missing(ReachProperties.leaves(Condition.class)), "conditions not met");
        assertEquals(List.empty(), operands.missing(ReachProperties.leaves(Operand.class)), "operands not met");
        assertEquals(List.empty(), others.missing(HashSet.of(Verdict.values()).map(Enum::name)), "verdicts not met");
    }

    private void work() {
        while (isGoingOn()) {
            int number = next.getAndIncrement();
            try {
                TrialBatches.some(TOGETHER, new SplittableRandom(SEED + number).nextLong())
                        .forEach(batch -> checked(number, batch));
            } catch (Throwable e) {
                isFailed = true;
                throw e;
            }
        }
    }

    private boolean isGoingOn() {
        return !isFailed && done.get() < CASES && System.nanoTime() - start < LONGEST.toNanos();
    }

    private void checked(int number, Batch batch) {
        if (!isGoingOn()) {
            return;
        }
        batches.incrementAndGet();
        try {
            Assessor<Specimen> assessor = batch.assessor();
            for (LocalDate asOf : batch.days()) {
                checked(batch, assessor, asOf);
            }
        } catch (AssertionError e) {
            throw new AssertionError("a batch of " + number + " from seed " + SEED + ": " + e.getMessage(), e);
        }
    }

    private void checked(Batch batch, Assessor<Specimen> assessor, LocalDate asOf) {
        Rulings rulings = assessor.rulings(batch.subjects(), asOf);
        Evaluation evaluation = Evaluation.of(asOf, batch.settings());
        Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
        int subjects = 0;
        for (; subjects < batch.subjects().size() && isGoingOn(); subjects++) {
            Specimen subject = batch.subjects().get(subjects);
            for (int j = 0; j < batch.controls().size(); j++) {
                Control<Specimen> control = batch.controls().get(j);
                Ruling ruling = rulings.of(subjects, j);
                Situation<Specimen> situation = Situation.of(subject, batch.settings(), asOf);
                agree(ruling, control.judge(subject, evaluation), control, situation);
                Reference.Outcome reference =
                        Reference.of(control, subject, batch.settings(), asOf).outcome();
                agree(new Reference.Outcome(ruling.verdict(), ruling.isHarmless()), reference, control, situation);
                if (done.incrementAndGet() % ONE_IN == 0) {
                    ControlLaws.of(control).evaluatorsAgree(situation);
                }
                verdicts.merge(ruling.verdict(), 1L, Long::sum);
            }
            others.meet(
                    subject.broken().isEmpty() ? "facts that can be read" : "facts that throw",
                    batch.controls().size());
        }
        verdicts.forEach((verdict, cases) -> others.meet(verdict.name(), cases));
        meet(batch.controls(), subjects);
    }

    private void meet(Seq<Control<Specimen>> controls, int subjects) {
        for (Control<Specimen> control : controls) {
            Seq<Condition<?>> nodes = ReachProperties.nodes(control);
            nodes.map(node -> ReachProperties.name(node.getClass()))
                    .distinct()
                    .forEach(name -> conditions.meet(name, subjects));
            nodes.flatMap(ReachProperties::operands)
                    .map(operand -> ReachProperties.name(operand.getClass()))
                    .distinct()
                    .forEach(name -> operands.meet(name, subjects));
        }
    }

    private static void agree(Object fast, Object other, Control<?> control, Situation<?> situation) {
        Law.EVALUATORS_AGREE.require(
                fast.equals(other),
                () -> control.sentence().en(),
                situation,
                () -> fast + " by the compiled evaluator, " + other + " by another");
    }

    private void report() {
        double seconds = (System.nanoTime() - start) / 1e9;
        say(
                "%,d cases in %,d batches, %.0f seconds: %,.0f a second%n",
                done.get(), batches.get(), seconds, done.get() / seconds);
        for (Met met : List.of(conditions, operands, others)) {
            met.cases.forEach((what, cases) -> say("%,15d %s%n", cases, what));
        }
    }

    @SuppressWarnings("SystemOut")
    private static void say(String format, Object... values) {
        System.out.printf(format, values);
    }
}
