package dev.isms.example.benchmarks.report;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;

/**
 * 費用 — what one benchmark came to.
 *
 * @param name of the method, or of the peer
 * @param at the parameter that it was measured at
 * @param nanos nanoseconds an operation
 * @param error half of the interval that the true mean lies in with 99.9 %, as far as the runs tell
 * @param bytes bytes allocated an operation
 * @param instructions of the processor, an operation; not a number where nobody counts them
 */
record Cost(String name, String at, double nanos, double error, double bytes, double instructions) {

    /** A part of it: that of one of so many. */
    Cost each(double many) {
        return new Cost(name, at, nanos / many, error / many, bytes / many, instructions / many);
    }

    static List<Cost> of(Collection<RunResult> results) {
        return results.stream().map(Cost::of).toList();
    }

    private static Cost of(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String peer = result.getParams().getParam("peer");
        String unsound = result.getParams().getParam("unsound");
        String size = result.getParams().getParam("size");
        return new Cost(
                peer == null ? benchmark.substring(benchmark.lastIndexOf('.') + 1) : peer,
                unsound == null ? size == null ? "" : size : unsound,
                result.getPrimaryResult().getScore(),
                result.getPrimaryResult().getScoreError(),
                secondary(result, "gc.alloc.rate.norm"),
                secondary(result, "instructions"));
    }

    /** What a profiler says, under that name or one that goes on with a colon: {@code perf} may add whose instructions it counts. */
    private static double secondary(RunResult result, String name) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().equals(name) || entry.getKey().startsWith(name + ":"))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }

    static Cost find(List<Cost> costs, String name, String at) {
        return costs.stream()
                .filter(cost -> cost.name.equals(name) && cost.at.equals(at))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no result of " + name + " at " + at));
    }
}
