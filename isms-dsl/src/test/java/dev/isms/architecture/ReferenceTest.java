package dev.isms.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.isms.evaluation.Evaluation;
import dev.isms.evaluation.Truth;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import org.junit.jupiter.api.Test;

/** 第九法則の参照評価器 — two evaluators can only agree where the second was written apart from the first. */
class ReferenceTest {

    private static final String TESTKIT = "dev.isms.testkit";

    private static final String EVALUATION = "dev.isms.evaluation";

    /** Of the package of the kernel's evaluator: what goes in, and the names of what comes out. Only this is shared. */
    private static final Set<String> SHARED = HashSet.of(
                    "Settings",
                    "Truth",
                    "Gap",
                    "Gap$MissingFact",
                    "Gap$UnsetParameter",
                    "Gap$WeakEvidence",
                    "Gap$Fault")
            .map(name -> EVALUATION + "." + name);

    /** What else decides or explains in the kernel. */
    private static final Set<String> DECIDES = HashSet.of(
            "dev.isms.control.Explanation",
            "dev.isms.control.Ruling",
            "dev.isms.policy.Assessment",
            "dev.isms.policy.Assessor",
            "dev.isms.policy.Finding");

    /** The three values are data, but the truth table is evaluation. */
    private static final Set<String> TRUTH_TABLE = HashSet.of("not", "and", "or");

    private static final JavaClasses LIBRARIES = Modules.LIBRARIES;

    @Test
    void the_reference_evaluator_shares_no_evaluation_with_the_kernel() {
        List<JavaClass> references = List.ofAll(LIBRARIES)
                .filter(type -> type.getPackageName().startsWith(TESTKIT)
                        && type.getSimpleName().equals("Reference"));
        assertEquals(1, references.size(), "what is law 9 compared with? expected one class `Reference` in " + TESTKIT);
        Set<JavaClass> parts = withItsParts(references.head());
        assertTrue(
                parts.exists(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                dependency.getTargetClass().getName().startsWith("dev.isms.condition.Condition"))),
                "the reference evaluator looks at no condition");
        apart(parts).check(LIBRARIES);
    }

    @Test
    void a_reference_that_leans_on_the_kernel_would_be_seen() {
        JavaClasses wrong = new ClassFileImporter().importClasses(Leaning.class, Asking.class, Apart.class);
        assertTrue(apart(HashSet.of(wrong.get(Leaning.class))).evaluate(wrong).hasViolation());
        assertTrue(apart(HashSet.of(wrong.get(Asking.class))).evaluate(wrong).hasViolation());
        assertFalse(apart(HashSet.of(wrong.get(Apart.class))).evaluate(wrong).hasViolation());
    }

    @Test
    void what_evaluates_in_the_kernel_is_still_called_so() {
        assertTrue(LIBRARIES.contain(EVALUATION + ".Evaluation"));
        assertEquals(HashSet.empty(), SHARED.addAll(DECIDES).filter(name -> !LIBRARIES.contain(name)));
        Set<String> methods =
                HashSet.ofAll(LIBRARIES.get(EVALUATION + ".Truth").getMethods()).map(JavaMethod::getName);
        assertEquals(HashSet.empty(), TRUTH_TABLE.removeAll(methods));
    }

    private static ArchRule apart(Set<JavaClass> parts) {
        return noClasses()
                .that(DescribedPredicate.describe("make up the reference evaluator", parts::contains))
                .should(evaluateByTheKernel());
    }

    private static ArchCondition<JavaClass> evaluateByTheKernel() {
        return new ArchCondition<>("evaluate by the kernel") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> evaluates(dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.satisfied(dependency, dependency.getDescription())));
                type.getAccessesFromSelf().stream()
                        .filter(access -> access.getTargetOwner().getName().equals(EVALUATION + ".Truth")
                                && TRUTH_TABLE.contains(access.getName()))
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
            }
        };
    }

    private static boolean evaluates(JavaClass type) {
        return type.getPackageName().equals(EVALUATION) && !SHARED.contains(type.getName())
                || DECIDES.contains(type.getName());
    }

    /** The class, and whatever of the testkit it leans on, nested classes too. */
    private static Set<JavaClass> withItsParts(JavaClass start) {
        Set<JavaClass> parts = HashSet.of(start);
        Set<JavaClass> fresh = parts;
        while (!fresh.isEmpty()) {
            Set<JavaClass> known = parts;
            fresh = fresh.flatMap(JavaClass::getDirectDependenciesFromSelf)
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .addAll(List.ofAll(LIBRARIES)
                            .filter(type -> type.getEnclosingClass()
                                    .map(known::contains)
                                    .orElse(false)))
                    .filter(type -> type.getPackageName().startsWith(TESTKIT) && !known.contains(type));
            parts = parts.addAll(fresh);
        }
        return parts;
    }

    @SuppressWarnings("unused")
    private static final class Leaning {
        private Evaluation evaluation;
    }

    @SuppressWarnings("unused")
    private static final class Asking {
        Truth opposite(Truth truth) {
            return truth.not();
        }
    }

    @SuppressWarnings("unused")
    private static final class Apart {
        boolean isTrue(Truth truth) {
            return truth == Truth.TRUE;
        }
    }
}
