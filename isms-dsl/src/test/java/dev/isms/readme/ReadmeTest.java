package dev.isms.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Example;
import net.jqwik.api.Label;

/** README — its code compiles and prints what stands under it; its commands, coordinates and excerpt are the real ones. */
class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("..")
            .normalize();

    private static final Readme README = Readme.of(ROOT.resolve("README.md"));
    private static final Readme FOR_AUTHORS = Readme.of(ROOT.resolve("isms-dsl/README.md"));
    private static final Readme OF_THE_AUDIT = Readme.of(ROOT.resolve("examples/ledger-audit/README.md"));

    @Example
    @Label("最初の二つのコードブロックは、本来の仕事とテストのコマンドである")
    void the_first_two_blocks_are_the_two_commands() {
        assertEquals(
                List.of("mvn -q compile exec:java", "mvn verify"),
                README.blocks().take(2).map(Readme.Block::text));
    }

    @Example
    @Label("Javaのブロックは、すべてコンパイルでき、実行すると直後に書かれたとおりになる")
    void every_java_block_compiles_runs_and_prints_what_stands_under_it() throws Exception {
        Map<String, Readme.Block> classes = README.classes().merge(FOR_AUTHORS.classes());
        assertEquals(README.classes().size() + FOR_AUTHORS.classes().size(), classes.size(), "each has its own name");
        assertTrue(classes.size() >= 4, () -> "only " + classes.keySet());
        Path output = Files.createTempDirectory("readme");
        try {
            assertEquals(List.empty(), Snippets.compile(classes.mapValues(Readme.Block::text), output));
            try (URLClassLoader loader =
                    new URLClassLoader(new URL[] {output.toUri().toURL()})) {
                Map<String, String> printed = LinkedHashMap.empty();
                for (String name : classes.keySet()) {
                    printed = printed.put(name, Snippets.run(loader.loadClass(name)));
                }
                assertEquals(README.promised().merge(FOR_AUTHORS.promised()), printed);
            }
        } finally {
            delete(output);
        }
    }

    @Example
    @Label("Mavenの座標は、このビルドのものである")
    void the_coordinates_are_those_of_this_build() throws IOException {
        String dependency = README.blocks()
                .filter(block -> block.language().equals("xml"))
                .single()
                .text();
        String pom = Files.readString(ROOT.resolve("isms-dsl/pom.xml"));
        String parent = pom.substring(pom.indexOf("<parent>"), pom.indexOf("</parent>"));
        for (String line :
                List.of(tag("groupId", parent), "<artifactId>isms-dsl</artifactId>", tag("version", parent))) {
            assertTrue(dependency.contains(line), line);
            assertTrue(pom.contains(line), line);
        }
    }

    @Example
    @Label("報告書の抜粋は、見本の報告書にこの順に現れる")
    void the_excerpt_is_of_the_report() throws IOException {
        Seq<String> excerpt = README.excerpt();
        assertTrue(excerpt.size() > 10, () -> "only " + excerpt);
        Seq<String> rest = List.ofAll(Files.readAllLines(ROOT.resolve("examples/ledger-audit/expected/report.txt")));
        for (String line : excerpt) {
            int at = rest.indexOf(line);
            assertTrue(at >= 0, () -> "not in the report, or not in this order: " + line);
            rest = rest.drop(at + 1);
        }
    }

    @Example
    @Label("READMEが指すファイルは、そこにある")
    void every_file_that_it_points_to_is_there() {
        for (Readme text : List.of(README, FOR_AUTHORS, OF_THE_AUDIT)) {
            Seq<Path> paths = text.paths(ROOT);
            assertFalse(paths.isEmpty());
            assertEquals(List.empty(), paths.filter(path -> !Files.exists(path)));
        }
    }

    private static String tag(String name, String xml) {
        int start = xml.indexOf("<" + name + ">");
        return xml.substring(start, xml.indexOf("</" + name + ">") + name.length() + 3);
    }

    private static void delete(Path folder) throws IOException {
        try (java.util.stream.Stream<Path> files = Files.walk(folder)) {
            for (Path file : List.ofAll(files).reverse()) {
                Files.delete(file);
            }
        }
    }
}
