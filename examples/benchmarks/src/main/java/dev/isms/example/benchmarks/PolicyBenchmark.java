package dev.isms.example.benchmarks;

import dev.isms.control.Control;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.policy.Policy;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.subject.SubjectType;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 準備の費用 — the whole policy put together anew, and a first verdict on something of each type that it knows. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PolicyBenchmark {

    private final Seq<Control<?>> controls = Sagamihara.policy().controls();
    private final Seq<SubjectType<?>> types =
            controls.<SubjectType<?>>map(Control::about).distinct();

    /** 方針と最初の判定 — of all types. */
    @Benchmark
    public int policyAndFirstVerdicts() {
        Policy policy = Policy.named(Words.of("方針", "policy"), ResponsibilityMatrix.none())
                .with(controls);
        int sum = 0;
        for (SubjectType<?> type : types) {
            sum += first(policy, type);
        }
        return sum;
    }

    private static <S> int first(Policy policy, SubjectType<S> type) {
        return type.blank()
                .map(blank ->
                        policy.of(type).conformity(blank, Population.AS_OF).ordinal())
                .getOrElse(0);
    }
}
