package dev.isms.example.benchmarks.size;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 規模の費用 — sizes that are gone through many times. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(jvmArgsAppend = "-Xmx4g")
public class SizeBenchmark extends Sized {

    /** Rules and subjects. */
    @Param({"12x1", "150x1", "1500x1", "12x1000", "150x1000", "1500x1000", "12x1000000", "150x1000000"})
    String size = "";

    @Override
    String size() {
        return size;
    }
}
