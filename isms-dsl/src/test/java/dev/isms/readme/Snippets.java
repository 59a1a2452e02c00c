package dev.isms.readme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** コード片 — compiles classes as a reader's compiler would, with every warning, and runs them as a reader would. */
final class Snippets {

    private static final int SAMPLES = 50;

    private Snippets() {}

    /** What the compiler says, of all classes in one task: it should be nothing. */
    static Seq<String> compile(Map<String, String> sources, Path output) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, Locale.ROOT, UTF_8)) {
            List<String> options = List.of(
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-d",
                    output.toString(),
                    "--release",
                    "17",
                    "-proc:none",
                    "-Xlint:all");
            compiler.getTask(null, files, said, options, null, sources.map(entry -> new Source(entry._1, entry._2)))
                    .call();
        }
        return List.ofAll(said.getDiagnostics())
                .map(diagnostic -> diagnostic.getSource() + ":" + diagnostic.getLineNumber() + ": "
                        + diagnostic.getMessage(Locale.ROOT));
    }

    /** What its {@code main} prints; a class of properties prints nothing, and each of them is tried on samples. */
    static String run(Class<?> type) throws ReflectiveOperationException {
        List<Method> methods = List.of(type.getDeclaredMethods());
        Seq<Method> properties = methods.filter(method -> method.isAnnotationPresent(Property.class));
        if (properties.isEmpty()) {
            return printed(methods.find(method -> method.getName().equals("main"))
                    .getOrElseThrow(() -> new AssertionError("`" + type.getName() + "` has nothing to run")));
        }
        for (Method property : properties) {
            tryOut(property);
        }
        return "";
    }

    private static String printed(Method main) throws ReflectiveOperationException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream standard = System.out;
        System.setOut(new PrintStream(bytes, true, UTF_8));
        try {
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(standard);
        }
        return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n").stripTrailing();
    }

    private static void tryOut(Method property) throws ReflectiveOperationException {
        Class<?> type = property.getDeclaringClass();
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object tests = constructor.newInstance();
        String provider =
                property.getParameters()[0].getAnnotation(ForAll.class).value();
        Method provide = type.getDeclaredMethod(provider);
        provide.setAccessible(true);
        property.setAccessible(true);
        Arbitrary<?> subjects = (Arbitrary<?>) provide.invoke(tests);
        Seq<Object> samples = List.ofAll(subjects.sampleStream().limit(SAMPLES));
        for (Object sample : samples) {
            property.invoke(tests, sample);
        }
        assertEquals(SAMPLES, samples.size());
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
