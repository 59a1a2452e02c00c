package dev.isms.testkit;

import dev.isms.asset.Server;
import dev.isms.policy.Assessor;
import dev.isms.policy.Policy;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.testkit.reference.Candidates;
import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.Size;

/** 共有される評価器 — one assessor for sixteen threads: each answer is the interpreter's, before it is compiled, meanwhile and after. */
@PropertyDefaults(tries = 1, edgeCases = EdgeCasesMode.NONE)
class SharedEvaluatorTest {

    private static final Policy POLICY = Sagamihara.policy();
    private static final int THREADS = 16;

    /** Of so many subjects each thread asks four times so often, so that the sixteen ask of more than 10,000. */
    private static final int SUBJECTS = 200;

    @Property
    void one_that_becomes_compiled_meanwhile_says_the_same_to_sixteen_threads(
            @ForAll @Size(SUBJECTS) java.util.List<Server> servers) throws Exception {
        shared(POLICY.of(Server.SERVER), servers);
    }

    @Property
    void one_that_is_compiled_at_once_says_the_same_to_sixteen_threads(
            @ForAll @Size(SUBJECTS) java.util.List<Server> servers) throws Exception {
        shared(POLICY.of(Server.SERVER).compiled(), servers);
    }

    private static void shared(Assessor<Server> assessor, java.util.List<Server> servers) throws Exception {
        Agreement<Server> agreement = Agreement.judged(
                POLICY, Server.SERVER, List.ofAll(servers), Candidates.days().get(1));
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            java.util.List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int from = i * SUBJECTS / THREADS;
                all.add(threads.submit(() -> {
                    start.await();
                    for (int n = 0; n < SUBJECTS; n++) {
                        int place = (from + n) % SUBJECTS;
                        agreement.asFindings(assessor, place);
                        agreement.asNumbers(assessor, place);
                        agreement.asConformity(assessor, place);
                    }
                    agreement.allAtOnce(assessor);
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
