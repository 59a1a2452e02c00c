package dev.isms.example.benchmarks.size;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * 直書き — the rules written out one after another, thirty-two in a method, as one writes them by hand: what is written here is
 * compiled like any other class. A verdict takes two bits.
 */
public abstract class Straight {

    protected static final int FALSE = 0;
    protected static final int TRUE = 1;
    protected static final int UNKNOWN = 2;

    /** How many verdicts a number holds. */
    static final int IN_ONE = 32;

    /** The verdicts on a device, from a place on. */
    public abstract void verdicts(Device d, LocalDate asOf, long[] into, int at);

    protected static long verdict(int applies, int requires) {
        if (applies == FALSE) {
            return 2;
        }
        if (applies == UNKNOWN || requires == UNKNOWN) {
            return 3;
        }
        return requires == TRUE ? 0 : 1;
    }

    protected static int flag(Option<Boolean> fact) {
        return fact.isEmpty() ? UNKNOWN : fact.get() ? TRUE : FALSE;
    }

    protected static int atLeast(Option<Integer> fact, int limit) {
        return fact.isEmpty() ? UNKNOWN : fact.get() >= limit ? TRUE : FALSE;
    }

    protected static int atMost(Option<Integer> fact, int limit) {
        return fact.isEmpty() ? UNKNOWN : fact.get() <= limit ? TRUE : FALSE;
    }

    protected static int within(Option<LocalDate> fact, int days, LocalDate asOf) {
        if (fact.isEmpty() || fact.get().isAfter(asOf)) {
            return UNKNOWN;
        }
        return asOf.isAfter(fact.get().plusDays(days)) ? FALSE : TRUE;
    }

    protected static int or(int one, int other) {
        return one == TRUE || other == TRUE ? TRUE : one == FALSE && other == FALSE ? FALSE : UNKNOWN;
    }

    static Straight of(Seq<SizedRule> rules) {
        StringBuilder parts = new StringBuilder();
        StringBuilder calls = new StringBuilder();
        int part = 0;
        for (Seq<SizedRule> some : rules.grouped(IN_ONE)) {
            calls.append("into[at + %d] = part%d(d, asOf);\n".formatted(part, part));
            parts.append("private static long part%d(Device d, LocalDate asOf) {\nlong bits = 0;\n".formatted(part));
            int bit = 0;
            for (SizedRule rule : some) {
                parts.append("bits |= %s << %d;\n".formatted(rule.straight(), bit));
                bit += 2;
            }
            parts.append("return bits;\n}\n");
            part++;
        }
        return compiled("""
                package written;
                import dev.isms.example.benchmarks.size.*;
                import java.time.LocalDate;
                public final class Written extends Straight {
                public void verdicts(Device d, LocalDate asOf, long[] into, int at) {
                %s}
                %s}
                """.formatted(calls, parts));
    }

    private static Straight compiled(String source) {
        try {
            Path classes = Files.createTempDirectory("straight");
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            List<String> options =
                    List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
            if (!compiler.getTask(null, null, null, options, null, List.of(new Written(source)))
                    .call()) {
                throw new IllegalStateException("the straight code is none: " + source);
            }
            try (URLClassLoader loader =
                    new URLClassLoader(new URL[] {classes.toUri().toURL()}, Straight.class.getClassLoader())) {
                return (Straight) loader.loadClass("written.Written")
                        .getDeclaredConstructor()
                        .newInstance();
            } finally {
                Files.delete(classes.resolve("written/Written.class"));
                Files.delete(classes.resolve("written"));
                Files.delete(classes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Written extends SimpleJavaFileObject {

        private final String source;

        Written(String source) {
            super(URI.create("string:///written/Written.java"), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
