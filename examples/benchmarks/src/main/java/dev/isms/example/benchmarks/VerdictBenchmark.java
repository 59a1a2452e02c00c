package dev.isms.example.benchmarks;

import dev.isms.asset.Server;
import dev.isms.evaluation.Evaluation;
import dev.isms.example.benchmarks.peer.Outcome;
import dev.isms.policy.Assessor;
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

/** 判定の費用 — twelve verdicts on one server, by hand and by the library; the servers follow one another. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class VerdictBenchmark {

    private static final int SERVERS = 1_000;

    /** How many facts of a hundred are missing or wrong. */
    @Param({"0", "5", "30"})
    int unsound;

    private Server[] servers = {};
    private Assessor<Server> assessor = TwelveRules.POLICY.of(Server.SERVER).compiled();
    private Evaluation evaluation = Evaluation.of(Population.AS_OF, TwelveRules.POLICY.settings());
    private int next;

    @Setup
    public void gather() {
        servers = new Population(unsound).servers(SERVERS);
        for (Server server : servers) {
            Agreement.require(assessor, server, Population.AS_OF);
        }
    }

    private Server server() {
        next = next + 1 == SERVERS ? 0 : next + 1;
        return servers[next];
    }

    /** 手書き — a mask of verdicts. */
    @Benchmark
    public int byHandMask() {
        return ByHand.mask(server(), Population.AS_OF);
    }

    /** 手書き — an array of verdicts. */
    @Benchmark
    public Object byHandVerdicts() {
        return ByHand.verdicts(server(), Population.AS_OF);
    }

    /** 手書き — only whether the server may pass. */
    @Benchmark
    public boolean byHandBoolean() {
        return ByHand.conforms(server(), Population.AS_OF);
    }

    /** 手書き — sentences about what is violated or open. */
    @Benchmark
    public Object byHandMessages() {
        return ByHandMessages.of(server(), Population.AS_OF);
    }

    /** 解釈 — the reference: each control judged by the interpreter. */
    @Benchmark
    public int interpreted() {
        Server server = server();
        int mask = 0;
        for (int i = 0; i < TwelveRules.CONTROLS.size(); i++) {
            mask |= Outcome.code(TwelveRules.CONTROLS
                            .get(i)
                            .judge(server, evaluation)
                            .verdict())
                    << 2 * i;
        }
        return mask;
    }

    /** 裁定 — the twelve rulings as bits. */
    @Benchmark
    public long rulings() {
        Server server = server();
        return (long) assessor.eight(1, server, Population.AS_OF) << 32
                | assessor.eight(0, server, Population.AS_OF) & 0xFFFF_FFFFL;
    }

    /** 適合性 — what they come to. */
    @Benchmark
    public Object conformity() {
        return assessor.conformity(server(), Population.AS_OF);
    }

    /** 評価 — an assessment and what it comes to. */
    @Benchmark
    public Object assessed() {
        return assessor.assess(server(), Population.AS_OF).conformity();
    }

    /** 関門 — the gate's answer, without its words. */
    @Benchmark
    public boolean gate() {
        return assessor.check(server(), Population.AS_OF).isRight();
    }

    /** 説明付き — an assessment and the explanation of every finding. */
    @Benchmark
    public int explained() {
        int words = 0;
        for (var finding : assessor.assess(server(), Population.AS_OF).findings()) {
            words += finding.explain().facts().size();
        }
        return words;
    }
}
