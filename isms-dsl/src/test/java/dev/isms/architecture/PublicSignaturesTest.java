package dev.isms.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 公開の署名 — what an embedder's code sees: Vavr's collections and options, no null, no array, nothing generated. */
@AnalyzeClasses(packages = "dev.isms", importOptions = DoNotIncludeTests.class)
class PublicSignaturesTest {

    private static final Set<String> EXPORTED = HashSet.ofAll(Modules.exportedPackages());

    @ArchTest
    static final ArchRule an_embedder_sees_vavr_and_no_collection_of_the_jdk = publicMembers()
            .should(say("no collection, stream or optional of the JDK", PublicSignaturesTest::jdkContainers));

    @ArchTest
    static final ArchRule an_embedder_sees_no_array_but_a_variable_argument =
            publicMembers().should(say("no array", PublicSignaturesTest::arrays));

    @ArchTest
    static final ArchRule an_embedder_sees_no_null =
            publicMembers().should(say("no @Nullable", PublicSignaturesTest::nullables));

    @ArchTest
    static final ArchRule an_embedder_sees_only_what_is_public_and_exported = publicMembers()
            .should(say(
                    "only types that an embedder can name",
                    member -> involved(member).filter(type -> isOurs(type) && !isVisible(type))));

    @ArchTest
    static final ArchRule generated_values_stay_in_their_package =
            classes().that().haveSimpleNameStartingWith("Immutable").should().bePackagePrivate();

    @ArchTest
    static final ArchRule only_values_fields_and_doors_are_there_to_extend = noClasses()
            .that(areVisible())
            .and()
            .areNotInterfaces()
            .and()
            .haveModifier(JavaModifier.ABSTRACT)
            .should()
            .resideOutsideOfPackages("dev.isms.subject", "dev.isms.fact", "dev.isms.procedure");

    /** What each rule above must see; {@code lawful} holds nothing of it. */
    @SuppressWarnings("unused")
    public interface Offences<T extends Comparable<T>> {
        java.util.List<String> jdkContainers_result();

        void jdkContainers_argument(Function<String, Seq<java.util.Map<String, String>>> argument);

        Optional<String> jdkContainers_option();

        java.util.stream.Stream<T> jdkContainers_stream();

        String[] arrays_result();

        void arrays_argument(byte[] bytes, String last);

        void arrays_that_only_looks_variable(String[] last);

        Seq<int[]> arrays_inside();

        @Nullable
        String nullables_result();

        void nullables_argument(@Nullable String argument);

        Seq<@Nullable String> nullables_inside();

        Seq<T> lawful(Function<T, Seq<String>> function, String... last);
    }

    @Test
    void every_offence_of_the_kind_would_be_seen() {
        JavaClasses offences = new ClassFileImporter().importClasses(Offences.class);
        Seq<JavaMember> members = List.ofAll(offences.get(Offences.class).getMembers());
        assertEquals(named(members, "jdkContainers"), seen(members, PublicSignaturesTest::jdkContainers));
        assertEquals(named(members, "arrays"), seen(members, PublicSignaturesTest::arrays));
        assertEquals(named(members, "nullables"), seen(members, PublicSignaturesTest::nullables));
    }

    private static Set<String> named(Seq<JavaMember> members, String prefix) {
        return members.map(JavaMember::getName)
                .filter(name -> name.startsWith(prefix))
                .toSet();
    }

    private static Set<String> seen(Seq<JavaMember> members, Function<JavaMember, Seq<?>> wrong) {
        return members.filter(member -> !wrong.apply(member).isEmpty())
                .map(JavaMember::getName)
                .toSet();
    }

    private static com.tngtech.archunit.lang.syntax.elements.GivenMembersConjunction<JavaMember> publicMembers() {
        return members()
                .that()
                .areDeclaredInClassesThat(areVisible())
                .and(describe("are public or protected", member -> isVisible(member.getModifiers())))
                .and(describe("were written by hand", PublicSignaturesTest::isWritten))
                .and(describe("are not what jqwik asks of its services", member -> !isAskedByJqwik(member)));
    }

    /** jqwik's own interface says java.util; only jqwik calls it. */
    private static boolean isAskedByJqwik(JavaMember member) {
        return member.getOwner().isAssignableTo("net.jqwik.api.providers.ArbitraryProvider")
                && member.getName().equals("provideFor");
    }

    private static DescribedPredicate<JavaClass> areVisible() {
        return describe("are public and exported", PublicSignaturesTest::isVisible);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("dev.isms");
    }

    private static boolean isVisible(JavaClass type) {
        return EXPORTED.contains(type.getPackageName())
                && isVisible(type.getModifiers())
                && type.getEnclosingClass().map(PublicSignaturesTest::isVisible).orElse(true);
    }

    private static boolean isVisible(java.util.Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean isWritten(JavaMember member) {
        boolean valuesOfAnEnum = member.getOwner().isEnum()
                && member instanceof JavaMethod
                && member.getName().equals("values");
        return !valuesOfAnEnum
                && !member.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !member.getModifiers().contains(JavaModifier.BRIDGE);
    }

    private static ArchCondition<JavaMember> say(String what, Function<JavaMember, Seq<?>> wrong) {
        return new ArchCondition<>("say " + what) {
            @Override
            public void check(JavaMember member, ConditionEvents events) {
                wrong.apply(member)
                        .forEach(found -> events.add(SimpleConditionEvent.violated(
                                member,
                                member.getDescription() + " says " + found + " in " + member.getSourceCodeLocation())));
            }
        };
    }

    private static Seq<JavaClass> involved(JavaMember member) {
        return types(member).flatMap(JavaType::getAllInvolvedRawTypes).map(JavaClass::getBaseComponentType);
    }

    private static Seq<JavaType> types(JavaMember member) {
        return member instanceof JavaCodeUnit unit
                ? List.<JavaType>ofAll(unit.getParameterTypes()).append(unit.getReturnType())
                : List.of(((JavaField) member).getType());
    }

    private static Seq<JavaClass> jdkContainers(JavaMember member) {
        return involved(member)
                .filter(type -> type.isAssignableTo(java.util.Collection.class)
                        || type.isAssignableTo(java.util.Map.class)
                        || type.isAssignableTo(java.util.Iterator.class)
                                && type.getPackageName().equals("java.util")
                        || type.getName().startsWith("java.util.Optional")
                        || type.getPackageName().equals("java.util.stream"));
    }

    private static Seq<JavaType> arrays(JavaMember member) {
        Seq<JavaType> types = types(member);
        if (member instanceof JavaCodeUnit unit
                && unit.reflect() instanceof Executable executable
                && executable.isVarArgs()) {
            types = types.removeAt(unit.getParameterTypes().size() - 1);
        }
        return types.flatMap(PublicSignaturesTest::arraysIn);
    }

    private static Seq<JavaType> arraysIn(JavaType type) {
        if (type.toErasure().isArray()) {
            return List.of(type);
        }
        return type instanceof JavaParameterizedType generic
                ? List.<JavaType>ofAll(generic.getActualTypeArguments()).flatMap(PublicSignaturesTest::arraysIn)
                : List.empty();
    }

    private static Seq<AnnotatedType> nullables(JavaMember member) {
        Seq<AnnotatedType> types = member.reflect() instanceof Executable executable
                ? List.of(executable.getAnnotatedParameterTypes()).append(executable.getAnnotatedReturnType())
                : List.of(((java.lang.reflect.Field) member.reflect()).getAnnotatedType());
        return types.filter(PublicSignaturesTest::mayBeNull);
    }

    private static boolean mayBeNull(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class)
                || type instanceof java.lang.reflect.AnnotatedParameterizedType generic
                        && List.of(generic.getAnnotatedActualTypeArguments()).exists(PublicSignaturesTest::mayBeNull);
    }
}
