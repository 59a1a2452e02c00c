package dev.isms.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;

/** パッケージの依存 — which package may know which: facts, then rules over them, then a city's policy, never the other way. */
@AnalyzeClasses(packages = "dev.isms", importOptions = DoNotIncludeTests.class)
class PackagesTest {

    private static final String ROOT = "dev.isms.";

    /** Nothing that any city could not use as it is. */
    private static final String[] KERNEL = {
        "dev.isms.text..",
        "dev.isms.evidence..",
        "dev.isms.kind..",
        "dev.isms.provision..",
        "dev.isms.organization..",
        "dev.isms.publication..",
        "dev.isms.edition..",
        "dev.isms.catalogue..",
        "dev.isms.information..",
        "dev.isms.document..",
        "dev.isms.subject..",
        "dev.isms.condition..",
        "dev.isms.evaluation..",
        "dev.isms.fact..",
        "dev.isms.control..",
        "dev.isms.policy..",
        "dev.isms.ledger..",
        "dev.isms.history..",
        "dev.isms.procedure..",
        "dev.isms.course.."
    };

    /** Where the rules of Sagamihara stand, by chapter of the text. */
    private static final String[] CHAPTERS_OF_RULES = {
        "dev.isms.sagamihara.physical..",
        "dev.isms.sagamihara.technical..",
        "dev.isms.sagamihara.operation..",
        "dev.isms.sagamihara.management.."
    };

    /** What a city has and does, and what it keeps of it: the facts that rules are about. */
    private static final String[] SUBJECTS = {
        "dev.isms.asset..",
        "dev.isms.premises..",
        "dev.isms.conduct..",
        "dev.isms.network..",
        "dev.isms.usage..",
        "dev.isms.administration..",
        "dev.isms.register.."
    };

    /** Whom each package may know: what a condition says, how facts say it and how it is decided stand apart. */
    private static final Map<String, HashSet<String>> MAY_KNOW = table("""
            text           :
            evidence       : text
            kind           : text evidence
            organization   : text
            information    : text
            provision      : text organization
            document       : text
            publication    : text provision
            edition        : text provision
            subject        : text kind
            condition      : text kind evidence organization provision subject
            fact           : text kind evidence subject condition
            evaluation     : text kind evidence organization subject condition
            control        : text kind organization provision subject condition evaluation
            evaluator      : text kind evidence organization subject condition fact evaluation control
            policy         : text kind organization provision subject condition evaluation control evaluator
            ledger         : text kind subject fact
            history        : text organization provision
            procedure      : text kind organization provision condition evaluation history
            course         : text kind organization provision subject condition evaluation fact control history procedure
            catalogue      : text organization document provision publication edition control policy procedure

            part           : text kind evidence organization subject condition fact
            asset          : text kind evidence information part subject condition fact
            premises       : text kind evidence information part subject condition fact
            conduct        : text kind evidence information organization part subject condition fact
            network        : text kind evidence part subject condition fact
            usage          : text kind evidence part subject condition fact
            administration : text kind evidence subject condition fact
            register       : text kind evidence information document subject condition fact

            dsl            : text kind organization provision subject condition fact control policy
            report         : text kind organization provision subject condition evaluation fact control policy
            testkit        : text kind evidence organization provision subject condition evaluation fact control policy dsl course \
                             part asset premises conduct network usage administration register
            sagamihara     : text kind evidence organization document provision publication edition catalogue subject condition fact \
                             control policy dsl information history procedure course \
                             part asset premises conduct network usage administration register
            """);

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("dev.isms.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule a_package_knows_only_those_below_it = classes().should(knowOnlyTheAllowedPackages());

    @ArchTest
    static final ArchRule the_model_knows_nothing_of_the_language = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.isms.dsl..", "dev.isms.sagamihara..", "dev.isms.testkit..", "dev.isms.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.isms.dsl..", "dev.isms.sagamihara..", "dev.isms.testkit..", "dev.isms.report..");

    @ArchTest
    static final ArchRule only_sagamihara_knows_sagamihara = noClasses()
            .that()
            .resideOutsideOfPackage("dev.isms.sagamihara..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.isms.sagamihara..");

    @ArchTest
    static final ArchRule the_kernel_knows_no_subject = noClasses()
            .that()
            .resideInAnyPackage(KERNEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SUBJECTS);

    @ArchTest
    static final ArchRule the_language_knows_no_subject = noClasses()
            .that()
            .resideInAPackage("dev.isms.dsl..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SUBJECTS);

    @ArchTest
    static final ArchRule subjects_do_not_know_each_other_across_packages = slices().matching(
                    "dev.isms.(asset|premises|conduct|network|usage|administration|register)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule chapters_of_rules_do_not_know_each_other = slices().matching(
                    "dev.isms.sagamihara.(physical|technical|operation|management)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule terms_know_no_rule = noClasses()
            .that()
            .resideInAPackage("dev.isms.sagamihara.terms..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CHAPTERS_OF_RULES);

    @ArchTest
    static final ArchRule the_text_knows_no_term_and_no_rule = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.isms.sagamihara.text..", "dev.isms.sagamihara.vocabulary..", "dev.isms.sagamihara.catalogue..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.isms.sagamihara.terms..")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(CHAPTERS_OF_RULES);

    @ArchTest
    static final ArchRule nothing_knows_the_whole_policy = noClasses()
            .that()
            .resideInAPackage("dev.isms.sagamihara..")
            .and()
            .resideOutsideOfPackage("dev.isms.sagamihara")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.isms.sagamihara");

    @ArchTest
    static final ArchRule the_libraries_need_the_jdk_and_vavr = classes()
            .that()
            .resideOutsideOfPackage("dev.isms.testkit..")
            .should()
            .onlyDependOnClassesThat(
                    belongTo("java..", "dev.isms..", "io.vavr..").or(areAnnotationsForTheBuild()));

    @ArchTest
    static final ArchRule the_testkit_needs_jqwik_too = classes()
            .that()
            .resideInAPackage("dev.isms.testkit..")
            .should()
            .onlyDependOnClassesThat(belongTo("java..", "dev.isms..", "io.vavr..", "net.jqwik.api..")
                    .or(areAnnotationsForTheBuild()));

    private static DescribedPredicate<JavaClass> areAnnotationsForTheBuild() {
        return belongTo("org.jspecify.annotations..", "org.immutables.value..", "javax.annotation.processing..")
                .as("are annotations for the build");
    }

    /** An array belongs where its components do; primitives belong everywhere. */
    private static DescribedPredicate<JavaClass> belongTo(String... packages) {
        DescribedPredicate<JavaClass> inside = JavaClass.Predicates.resideInAnyPackage(packages);
        return DescribedPredicate.describe(
                "belong to " + List.of(packages).mkString(", "),
                type -> type.getBaseComponentType().isPrimitive() || inside.test(type.getBaseComponentType()));
    }

    private static ArchCondition<JavaClass> knowOnlyTheAllowedPackages() {
        return new ArchCondition<>("know only the packages that the table allows theirs") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = slice(type);
                HashSet<String> allowed = MAY_KNOW.get(from).map(HashSet::ofAll).getOrElse(HashSet.empty());
                if (!MAY_KNOW.containsKey(from)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " is in package `" + from + "`, which the table does not place"));
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith(ROOT))
                        .filter(dependency ->
                                !slice(dependency.getTargetClass()).equals(from))
                        .filter(dependency -> !allowed.contains(slice(dependency.getTargetClass())))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static Map<String, HashSet<String>> table(String text) {
        return List.of(text.split("\n", -1))
                .filter(line -> line.contains(":"))
                .map(line -> line.split(":", -1))
                .toMap(row -> row[0].strip(), row -> HashSet.of(row[1].strip().split(" +", -1)));
    }

    private static String slice(JavaClass type) {
        String below = type.getPackageName().substring(ROOT.length());
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
