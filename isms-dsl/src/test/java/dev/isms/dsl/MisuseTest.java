package dev.isms.dsl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.dsl.Compilation.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * 意味を成さない規則 — what does not make sense does not compile, and the same rule put right does.
 *
 * <p>The misuses stand in {@code misuses.txt} as differences: a line with {@code -} is in the misuse, with {@code +} in its
 * corrected twin, any other in both; the lines that must not compile end in {@code // <- code} (several where
 * javac says so).
 */
@DisplayName("意味を成さない規則はコンパイルできない")
final class MisuseTest {

    private static final String HEAD = """
            package elsewhere;
            import static dev.isms.asset.Backup.BACKUP;
            import static dev.isms.asset.Server.SERVER;
            import static dev.isms.conduct.NotebookCarryOut.NOTEBOOK_CARRY_OUT;
            import static dev.isms.conduct.ScreenAbsence.SCREEN_ABSENCE;
            import static dev.isms.conduct.ServerPassword.SERVER_PASSWORD;
            import static dev.isms.dsl.Rules.*;
            import static dev.isms.dsl.Town.*;
            import static dev.isms.sagamihara.terms.InformationTerms.*;
            import static dev.isms.sagamihara.terms.PhysicalTerms.*;
            import static dev.isms.sagamihara.terms.TechnicalTerms.*;
            import dev.isms.asset.*;
            import dev.isms.condition.*;
            import dev.isms.conduct.*;
            import dev.isms.control.*;
            import dev.isms.information.*;
            import dev.isms.kind.*;
            import dev.isms.policy.*;
            import dev.isms.sagamihara.*;
            import dev.isms.sagamihara.technical.*;
            import dev.isms.sagamihara.text.*;
            import dev.isms.sagamihara.vocabulary.*;
            import dev.isms.subject.*;
            import io.vavr.collection.*;
            import io.vavr.control.*;
            import java.time.*;
            """;
    private static final String MARK = " // <- ";

    private static final Map<String, String> MISUSES = new LinkedHashMap<>();
    private static final Map<String, String> TWINS = new LinkedHashMap<>();
    private static final Map<String, SortedSet<Problem>> EXPECTED = new TreeMap<>();
    private static Map<String, SortedSet<Problem>> problems = Map.of();
    private static Map<String, SortedSet<Problem>> problemsOfTwins = Map.of();

    @BeforeAll
    static void compile_all_misuses_at_once_and_all_twins_at_once(@TempDir Path output) throws IOException {
        List<String> lines = new ArrayList<>();
        try (InputStream misuses = MisuseTest.class.getResourceAsStream("misuses.txt")) {
            new String(misuses.readAllBytes(), UTF_8).lines().forEach(lines::add);
        }
        lines.addAll(Verbs.everyWrongOne());
        String name = "";
        for (String line : lines) {
            if (line.startsWith("== ")) {
                name = line.substring(3).replace(' ', '_');
                assertFalse(MISUSES.containsKey(name), name);
                String begin = HEAD + "final class " + name + " {\n";
                MISUSES.put(name, begin);
                TWINS.put(name, begin);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                add(name, line);
            }
        }
        MISUSES.replaceAll((key, text) -> text + "}\n");
        TWINS.replaceAll((key, text) -> text + "}\n");
        problems = Compilation.problems(MISUSES, output);
        problemsOfTwins = Compilation.problems(TWINS, output);
    }

    private static void add(String name, String line) {
        String text = line.substring(1) + "\n";
        if (line.charAt(0) != '-') {
            TWINS.merge(name, text, String::concat);
        }
        if (line.charAt(0) != '+') {
            MISUSES.merge(name, text, String::concat);
            int mark = line.indexOf(MARK);
            if (mark >= 0) {
                long at = MISUSES.get(name).lines().count();
                for (String code : line.substring(mark + MARK.length()).split(", ", -1)) {
                    EXPECTED.computeIfAbsent(name, key -> new TreeSet<>()).add(new Problem(at, "compiler.err." + code));
                }
            }
        }
    }

    @Test
    void every_misuse_expects_a_diagnostic() {
        assertTrue(MISUSES.size() >= 90, "only " + MISUSES.size());
        assertEquals(MISUSES.keySet().stream().sorted().toList(), List.copyOf(EXPECTED.keySet()));
    }

    @Test
    void the_files_that_fail_are_exactly_the_misuses() {
        assertEquals(Set.of(), without(EXPECTED.keySet(), problems.keySet()), "compiled, and should not have");
        assertEquals(Set.of(), without(problems.keySet(), EXPECTED.keySet()), "should have compiled");
        assertEquals(Map.of(), problemsOfTwins);
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    @TestFactory
    Stream<DynamicTest> a_misuse_does_not_compile_for_the_reason_it_is_one() {
        return EXPECTED.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> assertEquals(EXPECTED.get(name), problems.get(name))));
    }

    @TestFactory
    Stream<DynamicTest> its_corrected_twin_compiles() {
        return TWINS.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> assertEquals(null, problemsOfTwins.get(name))));
    }

    /** 述部の組合せ — every modality with every verb of another. */
    private static final class Verbs {

        private static final Map<String, String> OF = new LinkedHashMap<>();

        static {
            OF.put("MUST", ".must(Server.POWERED.holds())");
            OF.put("MUST_NOT", ".mustNot(Server.POWERED.holds())");
            OF.put("MUST_IN_PRINCIPLE", ".mustInPrinciple(Server.POWERED.holds()).withoutException()");
            OF.put("MUST_NOT_IN_PRINCIPLE", ".mustNotInPrinciple(Server.POWERED.holds()).withoutException()");
            OF.put("CHOOSE", ".mustChoose(oneOf(measure(MEASURE, Server.POWERED.holds())))");
            OF.put("BEST_EFFORT", ".should(Server.POWERED.holds())");
            OF.put("BEST_EFFORT_NOT", ".shouldNot(Server.POWERED.holds())");
            OF.put("AS_NEEDED", ".needed(Server.REGISTERED.holds()).must(Server.POWERED.holds())");
        }

        private static List<String> everyWrongOne() {
            List<String> lines = new ArrayList<>();
            OF.forEach((modality, right) -> OF.forEach((other, wrong) -> {
                if (!modality.equals(other)) {
                    lines.addAll(List.of(
                            "== " + modality + "_provision_takes_no_verb_of_" + other,
                            " Control<Server> rule = about(SERVER)",
                            "     .citing(" + modality + ")",
                            "-    " + wrong + ";" + MARK + "cant.resolve.location.args",
                            "+    " + right + ";"));
                }
            }));
            return lines;
        }
    }
}
