package dev.isms.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.isms.control.Explanation;
import dev.isms.control.Judgement;
import dev.isms.evaluation.Evaluation;
import dev.isms.evaluation.Mentions;
import dev.isms.evaluation.Sight;
import dev.isms.policy.Assessor;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** 第九法則の参照評価器 — two evaluators can only agree where the second was written apart from the first. */
class ReferenceTest {

    private static final String TESTKIT = "dev.isms.testkit";

    private static final String REFERENCE = TESTKIT + ".Reference";

    /** What decides or explains in the kernel; the data of both may be shared. */
    private static final Set<String> EVALUATES = HashSet.of(
            Evaluation.class.getName(),
            "dev.isms.evaluation.Range",
            Sight.class.getName(),
            Mentions.class.getName(),
            Explanation.class.getName(),
            Judgement.class.getName(),
            Assessor.class.getName(),
            "dev.isms.policy.Assessment",
            "dev.isms.policy.Finding");

    /** The truth table is evaluation code too, though the three values are data. */
    private static final Set<String> DECIDES = HashSet.of(
            "dev.isms.evaluation.Truth.not", "dev.isms.evaluation.Truth.and", "dev.isms.evaluation.Truth.or");

    private static final JavaClasses LIBRARIES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.isms");

    @Test
    void the_reference_evaluator_shares_no_evaluation_with_the_kernel() {
        Assumptions.assumeTrue(LIBRARIES.containPackage(TESTKIT), "no testkit yet");
        assertTrue(LIBRARIES.contain(REFERENCE), "`" + REFERENCE + "` is not there: what is law 9 compared with?");
        Set<JavaClass> parts = withItsParts(LIBRARIES.get(REFERENCE));
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
        assertEquals(HashSet.empty(), EVALUATES.filter(name -> !LIBRARIES.contain(name)));
        assertEquals(
                HashSet.empty(),
                DECIDES.filter(name -> !LIBRARIES.get("dev.isms.evaluation.Truth").getMethods().stream()
                        .anyMatch(method -> name.endsWith("." + method.getName()))));
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
                        .filter(dependency ->
                                EVALUATES.exists(dependency.getTargetClass().getName()::equals))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.satisfied(dependency, dependency.getDescription())));
                type.getAccessesFromSelf().stream()
                        .filter(access -> DECIDES.contains(target(access)))
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
            }
        };
    }

    private static String target(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getName();
    }

    /** The class and whatever of the testkit it leans on, nested classes too. */
    private static Set<JavaClass> withItsParts(JavaClass start) {
        Set<JavaClass> parts = HashSet.of(start);
        Set<JavaClass> fresh = parts;
        while (!fresh.isEmpty()) {
            Set<JavaClass> known = parts;
            fresh = fresh.flatMap(type -> type.getDirectDependenciesFromSelf())
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .addAll(HashSet.ofAll(LIBRARIES)
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
        dev.isms.evaluation.Truth opposite(dev.isms.evaluation.Truth truth) {
            return truth.not();
        }
    }

    @SuppressWarnings("unused")
    private static final class Apart {
        boolean isTrue(dev.isms.evaluation.Truth truth) {
            return truth == dev.isms.evaluation.Truth.TRUE;
        }
    }
}
