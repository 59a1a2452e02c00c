package dev.isms.example.benchmarks;

import dev.isms.asset.Server;
import dev.isms.example.benchmarks.peer.Peer;
import io.vavr.collection.Array;
import io.vavr.collection.IndexedSeq;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 相手の費用 — the same twelve verdicts by the engines that people embed; what they take as input is made beforehand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 1) // Drools takes that long
@Measurement(iterations = 5, time = 1)
public class PeerBenchmark {

    private static final int SERVERS = 1_000;

    /** The engine. */
    @Param({"hibernate-validator", "drools", "jcasbin", "cedar"})
    String peer = "";

    /** How many facts of a hundred are missing or wrong. */
    @Param({"0", "5", "30"})
    int unsound;

    @SuppressWarnings("NullAway.Init") // by the set-up
    private Inputs<?> inputs;

    private int next;

    /** What a peer is asked about, one after another. */
    private record Inputs<I>(Peer<I> peer, IndexedSeq<I> all) {

        static <I> Inputs<I> of(Peer<I> peer, Server[] servers) {
            Array<I> all = Array.of(servers).map(peer::prepared);
            for (int i = 0; i < servers.length; i++) {
                int byHand = ByHand.mask(servers[i], Population.AS_OF);
                int byPeer = peer.mask(all.get(i));
                if (byHand != byPeer) {
                    throw new IllegalStateException(
                            "verdicts on " + servers[i] + " differ: " + byHand + " by hand, " + byPeer);
                }
            }
            return new Inputs<>(peer, all);
        }

        int mask(int i) {
            return peer.mask(all.get(i));
        }
    }

    @Setup
    public void gather() {
        inputs = Inputs.of(Peers.named(peer), new Population(unsound).servers(SERVERS));
    }

    /** 相手 — a mask of verdicts. */
    @Benchmark
    public int mask() {
        next = next + 1 == SERVERS ? 0 : next + 1;
        return inputs.mask(next);
    }
}
