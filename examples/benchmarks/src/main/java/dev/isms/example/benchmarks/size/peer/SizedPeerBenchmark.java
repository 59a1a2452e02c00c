package dev.isms.example.benchmarks.size.peer;

import dev.isms.evaluation.Evaluation;
import dev.isms.evaluation.Settings;
import dev.isms.example.benchmarks.peer.Outcome;
import dev.isms.example.benchmarks.size.Device;
import dev.isms.example.benchmarks.size.SizedRule;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 相手の規模の費用 — so many rules on one subject, of so many that follow one another; what engines take as input is made beforehand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 15, time = 1) // they take six or more until they are as fast as they get
@Measurement(iterations = 5, time = 1)
@Fork(jvmArgsAppend = "-Xmx4g")
public class SizedPeerBenchmark {

    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);

    /** How many verdicts are compared before any is timed. */
    private static final int COMPARED = 3_000;

    /** The engine. */
    @Param({"hibernate-validator", "drools", "jcasbin", "cedar"})
    String peer = "";

    /** Rules and subjects. */
    @Param({"12x1", "150x1", "1500x1", "150x1000"})
    String size = "";

    @SuppressWarnings("NullAway.Init") // by the set-up
    private Inputs<?> inputs;

    private int next;

    /** What a peer is asked about, one after another. */
    record Inputs<I>(SizedPeer<I> peer, Array<I> all) {

        static <I> Inputs<I> of(SizedPeer<I> peer, Array<Device> devices) {
            return new Inputs<>(peer, devices.map(peer::prepared));
        }

        Outcome[] verdicts(int i) {
            return peer.verdicts(all.get(i));
        }

        /** @throws IllegalStateException if the peer says something else than the library */
        void agree(Seq<SizedRule> rules, Array<Device> devices, LocalDate asOf) {
            Evaluation evaluation = Evaluation.of(asOf, Settings.none());
            for (int i = 0; i < devices.size(); i++) {
                Device device = devices.get(i);
                Outcome[] byUs = rules.map(rule -> Outcome.of(
                                rule.control().judge(device, evaluation).verdict()))
                        .toJavaArray(Outcome[]::new);
                Outcome[] byPeer = verdicts(i);
                if (!Arrays.equals(byUs, byPeer)) {
                    int place = Arrays.mismatch(byUs, byPeer);
                    throw new IllegalStateException("%s of %s: %s by us, %s"
                            .formatted(rules.get(place).form(), device, byUs[place], byPeer[place]));
                }
            }
        }
    }

    @Setup
    public void gather() {
        String[] numbers = size.split("x", -1);
        Seq<SizedRule> rules = SizedRule.rules(Integer.parseInt(numbers[0]));
        Random random = new Random(1);
        Array<Device> devices = Array.fill(Integer.parseInt(numbers[1]), () -> Device.any(random, AS_OF));
        SizedPeer<?> engine = SizedPeers.named(peer, rules, AS_OF);
        Array<Device> some = Array.fill(COMPARED / rules.size(), () -> Device.any(random, AS_OF));
        Inputs.of(engine, some).agree(rules, some, AS_OF);
        inputs = Inputs.of(engine, devices);
    }

    /** 相手 — the verdicts of all rules on the next subject. */
    @Benchmark
    public Object verdicts() {
        next = next + 1 == inputs.all().size() ? 0 : next + 1;
        return inputs.verdicts(next);
    }
}
