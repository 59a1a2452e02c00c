package dev.isms.readme;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** READMEの本文 — its fenced blocks, and what it says about them. */
record Readme(Path folder, String text, Seq<Block> blocks) {

    private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern CLASS = Pattern.compile("(?m)^class (\\w+)");
    private static final Pattern PATH = Pattern.compile("\\[[^\\]]*]\\(([^)#]+)\\)|`((?:isms-|examples/)[^`]*)`");

    /** What begins with this line in the README is an excerpt of the sample's report. */
    private static final String REPORT = "<!-- report -->";

    /** 囲まれた部分 — a fenced block, where it begins, and its text without the last line break. */
    record Block(String language, String text, int start) {}

    static Readme of(Path file) {
        try {
            String text = Files.readString(file);
            Matcher matcher = FENCED.matcher(text);
            Seq<Block> blocks = List.ofAll(matcher.results())
                    .map(found -> new Block(found.group(1), found.group(2).stripTrailing(), found.start()));
            return new Readme(file.toAbsolutePath().getParent(), text, blocks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java blocks by the class that each of them is. */
    Map<String, Block> classes() {
        Seq<Block> java = blocks.filter(block -> block.language().equals("java"));
        Map<String, Block> classes = LinkedHashMap.ofEntries(java.map(block -> Tuple.of(name(block), block)));
        if (classes.size() < java.size()) {
            throw new AssertionError("two blocks of one class: " + java.map(Readme::name));
        }
        return classes;
    }

    private static String name(Block block) {
        return CLASS.matcher(block.text())
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .orElseThrow(() -> new AssertionError("a Java block without a class:\n" + block.text()));
    }

    /** What each class is said to print: the text block that comes next; nothing where there is none. */
    Map<String, String> promised() {
        return LinkedHashMap.ofEntries(classes().map(entry -> {
            int next = blocks.indexOf(entry._2) + 1;
            boolean said = next < blocks.size() && blocks.get(next).language().equals("text");
            return Tuple.of(entry._1, said ? blocks.get(next).text() : "");
        }));
    }

    /** The lines that are said to stand in the report; a line of "…" stands for what was left out. */
    Seq<String> excerpt() {
        int marker = text.indexOf(REPORT);
        int heading = text.indexOf("\n## ", marker);
        return blocks.filter(block -> marker >= 0 && block.start() > marker && block.start() < heading)
                .flatMap(block -> List.of(block.text().split("\n", -1)))
                .filter(line -> !line.isBlank() && !line.strip().equals("…"));
    }

    /** The files and folders of this repository that the text points to: links from where it lies, others from the root. */
    Seq<Path> paths(Path root) {
        return List.ofAll(PATH.matcher(text).results())
                .filter(found -> !found.group().contains("://"))
                .map(found -> path(found, root).normalize());
    }

    private Path path(MatchResult found, Path root) {
        return found.group(1) == null ? root.resolve(found.group(2)) : folder.resolve(found.group(1));
    }
}
