package dev.isms.dsl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** コンパイル — one compilation task for many sources, as an embedder's compiler sees them: class name → its problems. */
final class Compilation {

    /** 診断 — the line and the code of what the compiler does not accept. */
    record Problem(long line, String code) implements Comparable<Problem> {
        @Override
        public int compareTo(Problem other) {
            return line == other.line ? code.compareTo(other.code) : Long.compare(line, other.line);
        }
    }

    private Compilation() {}

    /** What the compiler says of the sources (class name → text), each of its own; nothing of those it accepts. */
    static Map<String, SortedSet<Problem>> problems(Map<String, String> sources, Path output) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
            List<Source> units = sources.entrySet().stream()
                    .map(entry -> new Source(entry.getKey(), entry.getValue()))
                    .toList();
            List<String> options = List.of(
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-d",
                    output.toString(),
                    "-proc:none",
                    "-Xlint:none",
                    "-Xdiags:verbose",
                    "-Xmaxerrs",
                    "10000");
            compiler.getTask(null, files, diagnostics, options, null, units).call();
        }
        Map<String, SortedSet<Problem>> problems = new TreeMap<>();
        diagnostics
                .getDiagnostics()
                .forEach(said -> problems.computeIfAbsent(
                                said.getSource() instanceof Source source ? source.name : "(none)",
                                name -> new TreeSet<>())
                        .add(new Problem(said.getLineNumber(), said.getCode())));
        return problems;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String name;
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///elsewhere/" + name + ".java"), Kind.SOURCE);
            this.name = name;
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
