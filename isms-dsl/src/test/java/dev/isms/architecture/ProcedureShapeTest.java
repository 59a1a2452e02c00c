package dev.isms.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.isms.procedure.Course;
import dev.isms.procedure.Procedure;

/** 手順のパッケージ — holds a definition and one-line states: no judge, no replay, no due, no diagram of its own. */
@AnalyzeClasses(packages = "dev.isms", importOptions = DoNotIncludeTests.class)
class ProcedureShapeTest {

    private static final String[] PROCEDURES = {
        "dev.isms.sagamihara.incident..",
        "dev.isms.sagamihara.audit..",
        "dev.isms.sagamihara.training..",
        "dev.isms.sagamihara.monitoring..",
        "dev.isms.sagamihara.policymaking..",
        "dev.isms.sagamihara.documenting..",
        "dev.isms.sagamihara.introduction.."
    };

    @ArchTest
    static final ArchRule a_package_of_a_procedure_holds_states_and_one_definition = classes()
            .that()
            .resideInAnyPackage(PROCEDURES)
            .and()
            .doNotHaveSimpleName("package-info")
            .should(be("a state or a definition", ProcedureShapeTest::isStateOrDefinition));

    @ArchTest
    static final ArchRule a_state_has_one_line_methods = classes()
            .that()
            .areAssignableTo(Course.class)
            .and()
            .doNotHaveFullyQualifiedName(Course.class.getName())
            .should(be("made of calls of take, also and overtake", ProcedureShapeTest::isThin));

    @ArchTest
    static final ArchRule the_machine_stands_alone = noClasses()
            .that()
            .resideInAnyPackage("dev.isms.procedure..", "dev.isms.history..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.isms.sagamihara..", "dev.isms.dsl..");

    private static boolean isStateOrDefinition(JavaClass type) {
        return type.isAssignableTo(Course.class)
                || type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(Procedure.class));
    }

    private static boolean isThin(JavaClass type) {
        return type.getFields().isEmpty()
                && type.getMethods().stream()
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .allMatch(ProcedureShapeTest::isOneCall);
    }

    private static boolean isOneCall(JavaMethod method) {
        return method.getMethodCallsFromSelf().size() == 1
                && method.getMethodCallsFromSelf().stream()
                        .allMatch(call ->
                                java.util.Set.of("take", "also", "overtake").contains(call.getName()));
    }

    private static ArchCondition<JavaClass> be(String what, java.util.function.Predicate<JavaClass> test) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!test.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is not " + what));
                }
            }
        };
    }
}
