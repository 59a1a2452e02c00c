package dev.isms.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** ソースの形 — names, sizes and first lines, as the house style has them. A known exception that is none any more fails too. */
class SourcesTest {

    private static final Pattern BAD_NAME =
            Pattern.compile(".*(Impl|VO|DTO|Manager|Helper|Utils?|Utilit(y|ies))|I[A-Z][a-z].*");

    private static final Pattern BAD_PACKAGE =
            Pattern.compile("(.*\\.)?(impl|util|utils|helper|helpers|common|misc)(\\..*)?");

    private static final Pattern JAPANESE_TERM =
            Pattern.compile("/\\*\\*[\\s*]*[^\n—]*[^\\x00-\\x7F—][^\n—]* — \\S.*", Pattern.DOTALL);

    /** Packages that are not 4 to 15 files, and their number of files: the whole policy is one, kinds of evidence are three. */
    private static final Map<String, Integer> OTHER_SIZES =
            LinkedHashMap.of("dev.isms.evidence", 3, "dev.isms.sagamihara", 1);

    /** Files of more than 300 lines: a chapter of the policy's text is one file, and some chapters are long. */
    private static final Set<String> LONG_FILES = HashSet.of(
                    "Regulation", "ChapterV", "ChapterVI", "ChapterVII", "ChapterVIII", "ChapterIX")
            .map(name -> "dev.isms.sagamihara.text." + name);

    private static final Map<String, Seq<Path>> FILES = List.ofAll(Modules.SOURCES)
            .flatMap(SourcesTest::files)
            .groupBy(file -> Modules.SOURCES
                    .find(file::startsWith)
                    .map(root -> root.relativize(file.getParent())
                            .toString()
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .get())
            .filterKeys(name -> !name.isEmpty())
            .mapValues(files -> files);

    @Test
    void a_package_holds_4_to_15_files() {
        assertEquals(
                OTHER_SIZES,
                LinkedHashMap.ofEntries(FILES.mapValues(
                                files -> files.map(SourcesTest::name).count(name -> !name.equals("package-info")))
                        .filterValues(size -> size < 4 || size > 15)));
    }

    @Test
    void a_file_has_at_most_300_lines() {
        assertEquals(
                LONG_FILES,
                FILES.flatMap(entry ->
                                entry._2.filter(file -> lines(file) > 300).map(file -> entry._1 + "." + name(file)))
                        .toSet());
    }

    @Test
    void a_test_has_at_most_300_lines() {
        Seq<Path> roots = List.of("../isms-model/src/test", "src/test", "../examples")
                .map(root -> Modules.BASE.resolve(root).normalize())
                .filter(Files::isDirectory);
        assertEquals(List.empty(), roots.flatMap(SourcesTest::files).filter(file -> lines(file) > 300));
    }

    @Test
    void a_name_says_what_a_thing_is_and_not_that_it_helps() {
        assertEquals(
                List.empty(),
                FILES.values()
                        .flatMap(files -> files)
                        .map(SourcesTest::name)
                        .filter(name -> BAD_NAME.matcher(name).matches()));
        assertEquals(
                List.empty(),
                FILES.keySet().toList().filter(name -> BAD_PACKAGE.matcher(name).matches()));
    }

    @Test
    void every_package_begins_with_its_japanese_term() {
        assertEquals(
                List.empty(),
                FILES.filterValues(files -> !files.exists(SourcesTest::isPackageInfoWithATerm))
                        .keySet()
                        .toList());
    }

    @Test
    void every_public_type_begins_with_its_japanese_term() {
        Pattern type = Pattern.compile("(?m)^(@\\S+\\s+)*public (?!static)");
        assertEquals(
                List.empty(),
                FILES.values()
                        .flatMap(files -> files)
                        .filter(file -> !name(file).equals("package-info"))
                        .filter(file -> {
                            String source = read(file);
                            int javadoc = source.indexOf("\n/**");
                            return type.matcher(source).find()
                                    && (javadoc < 0
                                            || !JAPANESE_TERM
                                                    .matcher(source.substring(
                                                            javadoc + 1, source.indexOf("*/", javadoc)))
                                                    .matches());
                        }));
    }

    @Test
    void every_exported_package_has_sources() {
        assertEquals(List.empty(), Modules.exportedPackages().filter(name -> !FILES.containsKey(name)));
        assertTrue(Modules.exportedPackages().size() > 10, () -> "only " + Modules.exportedPackages());
    }

    @Test
    void the_patterns_tell_good_from_bad() {
        assertEquals(
                List.of("PolicyImpl", "MoneyVO", "RuleManager", "DateHelper", "StringUtil", "StringUtils", "IPolicy"),
                List.of("PolicyImpl", "MoneyVO", "RuleManager", "DateHelper", "StringUtil", "StringUtils", "IPolicy")
                        .appendAll(List.of("Policy", "IdCardUse", "Importance", "Information", "Utility2"))
                        .filter(name -> BAD_NAME.matcher(name).matches()));
        assertEquals(
                List.of("/** 条件 — a condition.", "/**\n * 記述された述語 — a test", "/** IDカード — a card"),
                List.of(
                                "/** 条件 — a condition.",
                                "/**\n * 記述された述語 — a test",
                                "/** IDカード — a card",
                                "/** A condition — 条件",
                                "/** 条件 a condition")
                        .filter(text -> JAPANESE_TERM.matcher(text).matches()));
    }

    private static boolean isPackageInfoWithATerm(Path file) {
        return name(file).equals("package-info")
                && JAPANESE_TERM.matcher(read(file).split("\\*/", 2)[0].strip()).matches();
    }

    private static Seq<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return List.ofAll(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.toString().contains("target")))
                    .sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static int lines(Path file) {
        return (int) read(file).lines().count();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
