package dev.isms.sagamihara.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.procedure.Act;
import dev.isms.procedure.Phase;
import dev.isms.procedure.Procedure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.net.URI;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 型のある状態 — what the definition allows compiles, and nothing else does: every state against every act, in one compilation. */
@DisplayName("状態の型にあるのは、定義が許す行為だけである")
class TypedStatesTest {

    static Seq<Procedure> procedures() {
        return Procedures.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("procedures")
    @DisplayName("辺のある（状態、行為）は全てコンパイルでき、ないものはその行で「シンボルを見つけられない」")
    void what_has_no_edge_does_not_compile(Procedure procedure) {
        StringBuilder source = new StringBuilder("import io.vavr.control.Either;\nimport dev.isms.history.*;\n"
                + "import dev.isms.sagamihara." + procedure.key() + ".*;\nclass Probe {\n");
        int line = 5;
        List<String> expected = List.empty();
        for (Phase<?> phase : procedure.phases()) {
            for (Act<?, ?> act : procedure.acts()) {
                source.append("Object a").append(line).append('(').append(name(phase.key(), true));
                source.append(" state, Deed deed) { return state.").append(name(act.key(), false));
                source.append("(deed).map(next -> (")
                        .append(name(leadsTo(procedure, phase, act).key(), true));
                source.append(") next); }\n");
                if (!procedure.allows(phase, act)) {
                    expected = expected.append(line + " compiler.err.cant.resolve.location.args");
                }
                line++;
            }
        }
        assertEquals(expected, errors(source.append("}\n").toString()));
    }

    /** The furthest phase after the act. */
    private static Phase<?> leadsTo(Procedure procedure, Phase<?> phase, Act<?, ?> act) {
        return procedure.phases().indexOf(act.to()) > procedure.phases().indexOf(phase) ? act.to() : phase;
    }

    private static String name(String key, boolean type) {
        String camel = List.of(key.split("-", -1))
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .mkString();
        return type ? camel : camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1);
    }

    private static Seq<String> errors(String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///Probe.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        compiler.getTask(
                        null,
                        null,
                        found,
                        List.of(
                                        "-proc:none",
                                        "-Xmaxerrs",
                                        "10000",
                                        "--class-path",
                                        System.getProperty("java.class.path"))
                                .asJava(),
                        null,
                        List.of(file))
                .call();
        return List.ofAll(found.getDiagnostics())
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(one -> one.getLineNumber() + " " + one.getCode());
    }
}
