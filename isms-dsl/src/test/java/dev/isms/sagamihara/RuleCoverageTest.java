package dev.isms.sagamihara;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import dev.isms.control.Verdict;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionId;
import dev.isms.sagamihara.Observations.Seen;
import dev.isms.sagamihara.catalogue.SagamiharaCatalogue;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * 網羅 — the provisions that the cases were seen to judge are exactly the executable ones of the text (law 11).
 *
 * <p>It runs the cases itself, so it neither depends on an order of tests nor passes when none ran; and it counts what their
 * findings show, so a tag on a test that asserts nothing is no coverage.
 */
@DisplayName("法則11 実行できる条項の網羅")
class RuleCoverageTest {

    /** The packages of the cases: a new class of cases is found without a list. */
    private static final List<String> CASES = List.of("physical", "technical", "operation", "management", "procedures")
            .map(chapter -> "dev.isms.sagamihara." + chapter);

    private static final Run RUN = new Run();
    private static Seq<Seen> seen = List.empty();

    @BeforeAll
    static void run_the_cases() {
        seen = Observations.during(() -> LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(
                                        CASES.map(name -> selectPackage(name)).asJava())
                                .filters(EngineFilter.includeEngines("junit-jupiter"))
                                .build(),
                        RUN));
    }

    @Test
    @DisplayName("どの事例も成り立つ")
    void every_case_holds() {
        assertEquals(List.empty(), RUN.failures);
    }

    @Test
    @DisplayName("実行できる条項の全てに、適合、違反、未判定の事例があり、他の条項にはない")
    void every_executable_provision_is_seen_satisfied_violated_and_undetermined() {
        List<Verdict> verdicts = List.of(Verdict.SATISFIED, Verdict.VIOLATED, Verdict.UNDETERMINED);
        assertSame(
                ProvisionTable.executable().flatMap(id -> verdicts.map(verdict -> new Seen(id, verdict))),
                LinkedHashSet.ofAll(seen).filter(one -> verdicts.contains(one.verdict())));
    }

    @Test
    @DisplayName("適用の条件がある規則の全てに、及ばない事例がある")
    void every_rule_with_a_condition_is_seen_not_to_apply() {
        Set<ProvisionId> conditional = LinkedHashSet.ofAll(Sagamihara.policy().controls())
                .filter(control -> control.applies().isDefined())
                .map(control -> control.provision().id());
        Set<ProvisionId> heads = conditional.flatMap(id -> SagamiharaCatalogue.catalogue()
                .provision(id)
                .get()
                .entry()
                .head()
                .map(Provision::id));
        assertSame(
                conditional.addAll(heads),
                LinkedHashSet.ofAll(seen)
                        .filter(one -> one.verdict() == Verdict.NOT_APPLICABLE)
                        .map(Seen::provision));
    }

    @Test
    @DisplayName("事例が掲げる条項は、その事例の所見に現れる")
    void what_a_case_is_tagged_with_it_was_seen_to_judge() {
        assertEquals(
                HashMap.empty(),
                RUN.tagged
                        .mapValues(tags ->
                                tags.filter(tag -> !ProvisionTable.executable().contains(tag)))
                        .filterValues(tags -> !tags.isEmpty()),
                "no executable provision");
        assertEquals(
                HashMap.empty(),
                RUN.tagged
                        .map((test, tags) -> new io.vavr.Tuple2<>(
                                test, tags.removeAll(RUN.judged.get(test).get())))
                        .filterValues(tags -> !tags.isEmpty()),
                "tagged and not judged");
    }

    private static <T> void assertSame(Set<T> expected, Set<T> actual) {
        assertEquals(LinkedHashSet.empty(), LinkedHashSet.ofAll(expected).removeAll(actual), "without a case");
        assertEquals(
                LinkedHashSet.empty(), LinkedHashSet.ofAll(actual).removeAll(expected), "beyond what is to be judged");
    }

    /** 実行 — which tests failed, what each was tagged with, and which provisions its findings judged. */
    private static final class Run implements TestExecutionListener {

        private Seq<String> failures = List.empty();
        private Map<String, Set<ProvisionId>> tagged = HashMap.empty();
        private Map<String, Set<ProvisionId>> judged = HashMap.empty();
        private int position;

        @Override
        public void executionStarted(TestIdentifier test) {
            if (test.isTest()) {
                position = Observations.size();
            }
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                failures = failures.append(test.getUniqueId() + ": " + result.getThrowable());
            }
            if (test.isTest()) {
                tagged = tagged.put(
                        test.getUniqueId(),
                        LinkedHashSet.ofAll(test.getTags())
                                .map(TestTag::getName)
                                .map(ProvisionId::of));
                judged = judged.put(
                        test.getUniqueId(),
                        LinkedHashSet.ofAll(Observations.since(position)).map(Seen::provision));
            }
        }
    }
}
