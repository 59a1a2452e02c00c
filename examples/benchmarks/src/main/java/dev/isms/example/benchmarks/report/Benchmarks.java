package dev.isms.example.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.profile.LinuxPerfNormProfiler;
import org.openjdk.jmh.profile.ProfilerException;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** 計測の全部 — one run of everything: all ratios in a table are of the same run. */
public final class Benchmarks {

    /** Whether the machine counts instructions: {@code perf} is there, and may look at the counters. */
    private static final boolean HAS_COUNTERS = hasCounters();

    private Benchmarks() {}

    /**
     * @param arguments the folder to write to, and how many virtual machines each benchmark is run in
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<Cost> verdicts = run("[.](Verdict|Peer)Benchmark", arguments);
        List<Cost> sizes = new ArrayList<>(run("[.]SizeBenchmark", arguments));
        sizes.addAll(run("LargestBenchmark", arguments));
        List<Cost> peers = run("SizedPeerBenchmark", arguments);
        List<Cost> policy = run("PolicyBenchmark", arguments);
        Tables tables = new Tables();
        tables.verdicts(verdicts);
        tables.sizes(sizes);
        tables.peers(peers, sizes);
        tables.policy(policy, ColdStart.milliseconds());
        tables.memory(Memory.measured());
        Files.writeString(folder.resolve("results.md"), tables.toString());
        Files.writeString(folder.resolve("verdicts.svg"), Plots.verdicts(verdicts));
        Files.writeString(folder.resolve("growth.svg"), Plots.growth(sizes));
    }

    private static List<Cost> run(String pattern, String[] arguments) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(pattern)
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class)
                .forks(Integer.parseInt(arguments[1]));
        if (HAS_COUNTERS) {
            options.addProfiler(LinuxPerfNormProfiler.class);
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        return Cost.of(results);
    }

    private static boolean hasCounters() {
        try {
            return !new LinuxPerfNormProfiler("").getDescription().isEmpty();
        } catch (ProfilerException e) {
            System.out.println("Without counts of instructions, for perf is not to be had: " + e.getMessage());
            return false;
        }
    }
}
