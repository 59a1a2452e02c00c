package dev.isms.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 純粋性 — equal inputs give equal results: what the libraries may not ask the machine they run on. */
class PurityTest {

    private static final JavaClasses LIBRARIES = Modules.LIBRARIES;

    private static final JavaClasses OFFENCES = new ClassFileImporter().importClasses(Offences.class);

    /** The one place that may name a class, and the one that lists an enum's values: neither looks inside. */
    private static final HashSet<String> NAMED_PLACES = HashSet.of(
            "dev.isms.subject.Reading#java.lang.Class.getSimpleName",
            "dev.isms.kind.ChoiceKind#java.lang.Class.getEnumConstants");

    /** The one file that looks into classes: it makes those of the evaluator's own. */
    private static final String CLASS_MAKER = "dev\\.isms\\.evaluator\\.Twins";

    private enum Ban {
        CLOCK,
        DEFAULT_LOCALE,
        DEFAULT_ZONE,
        DEFAULT_CHARSET,
        STANDARD_STREAMS,
        ENVIRONMENT,
        REFLECTION;

        boolean forbids(JavaAccess<?> access) {
            return switch (this) {
                case CLOCK -> asksTheClock(access);
                case DEFAULT_LOCALE -> usesTheDefaultLocale(access);
                case DEFAULT_ZONE -> usesTheDefaultZone(access);
                case DEFAULT_CHARSET -> usesTheDefaultCharset(access);
                case STANDARD_STREAMS -> usesAStandardStream(access);
                case ENVIRONMENT -> asksTheEnvironment(access);
                case REFLECTION -> reflects(access);
            };
        }

        ArchRule rule() {
            return classes().should(new ArchCondition<>("keep off " + this) {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getAccessesFromSelf().stream()
                            .filter(Ban.this::forbids)
                            .forEach(access ->
                                    events.add(SimpleConditionEvent.violated(access, access.getDescription())));
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_libraries_keep_off(Ban ban) {
        ban.rule().check(LIBRARIES);
    }

    @ParameterizedTest
    @EnumSource
    void every_offence_of_the_kind_would_be_seen(Ban ban) {
        String prefix = ban.name().toLowerCase(java.util.Locale.ROOT);
        assertEquals(
                OFFENCES.get(Offences.class).getMethods().stream()
                        .map(JavaCodeUnit::getName)
                        .filter(name -> name.startsWith(prefix))
                        .collect(Collectors.toSet()),
                OFFENCES.get(Offences.class).getAccessesFromSelf().stream()
                        .filter(ban::forbids)
                        .map(access -> access.getOrigin().getName().replaceAll("lambda\\$(.*)\\$\\d+", "$1"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void what_is_said_with_a_locale_or_a_charset_is_no_offence() {
        assertEquals(
                List.empty(),
                List.ofAll(OFFENCES.get(Offences.class).getAccessesFromSelf())
                        .filter(access -> access.getOrigin().getName().startsWith("lawful"))
                        .filter(access -> List.of(Ban.values()).exists(ban -> ban.forbids(access))));
    }

    private static boolean asksTheClock(JavaAccess<?> access) {
        String owner = owner(access);
        String name = access.getName();
        return owner.startsWith("java.time.") && name.equals("now")
                || owner.matches("java\\.time\\.(Clock|InstantSource)") && name.matches("(system|tick).*")
                || owner.equals("java.lang.System") && name.matches("currentTimeMillis|nanoTime")
                || owner.equals("java.util.Date")
                        && name.equals("<init>")
                        && parameters(access).isEmpty()
                || owner.matches("java\\.util\\.(Gregorian)?Calendar") && name.matches("<init>|getInstance");
    }

    private static boolean usesTheDefaultLocale(JavaAccess<?> access) {
        return owner(access).equals("java.util.Locale") && access.getName().matches("[gs]etDefault")
                || owner(access).equals("java.lang.String") && access.getName().equals("formatted")
                || owner(access).matches("java\\.text\\.(SimpleDateFormat|DecimalFormat)")
                        && access.getName().equals("<init>")
                        && parameters(access).forAll("java.lang.String"::equals)
                || leavesOut("java.util.Locale", access);
    }

    private static boolean usesTheDefaultZone(JavaAccess<?> access) {
        return owner(access).equals("java.time.ZoneId") && access.getName().equals("systemDefault")
                || owner(access).equals("java.util.TimeZone")
                        && access.getName().matches("[gs]etDefault");
    }

    private static boolean usesTheDefaultCharset(JavaAccess<?> access) {
        return owner(access).equals("java.nio.charset.Charset")
                        && access.getName().equals("defaultCharset")
                || owner(access).matches("java\\.io\\.Print(Stream|Writer)")
                        && access.getName().equals("<init>")
                        && !parameters(access)
                                .exists(type -> type.matches("java\\.nio\\.charset\\.Charset|java\\.io\\.Writer"))
                // java.nio.file.Files is UTF-8 where no charset is given
                || !owner(access).equals("java.nio.file.Files") && leavesOut("java.nio.charset.Charset", access);
    }

    private static boolean usesAStandardStream(JavaAccess<?> access) {
        return owner(access).equals("java.lang.System")
                        && access.getName().matches("in|out|err|console|set(In|Out|Err)")
                || access.getName().equals("printStackTrace")
                        && parameters(access).isEmpty();
    }

    private static boolean asksTheEnvironment(JavaAccess<?> access) {
        return owner(access).equals("java.lang.System")
                        && access.getName().matches("getenv|(get|set)Propert(y|ies)|lineSeparator|identityHashCode")
                || owner(access).equals("java.lang.Math") && access.getName().equals("random")
                || owner(access).equals("java.util.UUID") && access.getName().equals("randomUUID")
                || owner(access).equals("java.util.Random")
                        && access.getName().equals("<init>")
                        && parameters(access).isEmpty()
                || owner(access).matches("java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.security\\.SecureRandom");
    }

    private static boolean reflects(JavaAccess<?> access) {
        String origin = access.getOriginOwner().getName();
        String target = owner(access) + "." + access.getName();
        boolean isInstanceof = target.matches("java\\.lang\\.Class\\.(isInstance|cast)");
        return !isInstanceof
                && !origin.matches(CLASS_MAKER + "(\\$.*)?")
                && (owner(access).startsWith("java.lang.reflect.")
                        || owner(access).matches("java\\.lang\\.invoke\\.(MethodHandles?|VarHandle)(\\$.*)?")
                        || owner(access)
                                .matches("java\\.lang\\.(Class|ClassLoader|Module)|java\\.util\\.ServiceLoader"))
                && !NAMED_PLACES.contains(origin + "#" + target);
    }

    private static String owner(JavaAccess<?> access) {
        return access.getTargetOwner().getName();
    }

    private static List<String> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget target
                ? List.ofAll(target.getRawParameterTypes()).map(JavaClass::getName)
                : List.empty();
    }

    /** Whether the JDK has the same method with one parameter more, of this type: then what was called takes a default. */
    private static boolean leavesOut(String type, JavaAccess<?> access) {
        if (!owner(access).startsWith("java.") || access.getTarget().getName().isEmpty()) {
            return false;
        }
        List<String> given = parameters(access);
        return List.ofAll(access.getTargetOwner().getCodeUnits())
                .filter(other -> other.getName().equals(access.getName()))
                .map(other -> List.ofAll(other.getRawParameterTypes()).map(JavaClass::getName))
                .exists(wanted -> wanted.contains(type) && wanted.remove(type).equals(given));
    }
}
