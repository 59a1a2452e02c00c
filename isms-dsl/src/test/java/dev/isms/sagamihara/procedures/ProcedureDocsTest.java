package dev.isms.sagamihara.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.procedure.Diagram;
import dev.isms.procedure.Procedure;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 手順の図 — beside each procedure stand its diagram and its readings, as they come from its definition; see SentencesTest. */
@DisplayName("手順の図と読み方は、定義のとおりである")
class ProcedureDocsTest {

    static Seq<Procedure> procedures() {
        return Procedures.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("procedures")
    void the_page_beside_the_code_is_up_to_date(Procedure procedure) throws IOException {
        Path page = Path.of("src", "main", "java", "dev", "isms", "sagamihara", procedure.key(), "procedure.md");
        String generated = page(procedure);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(page, generated, StandardCharsets.UTF_8);
        }
        assertEquals(Files.readString(page, StandardCharsets.UTF_8), generated);
    }

    private static String page(Procedure procedure) {
        return "# " + procedure.words().ja() + " / " + procedure.words().en() + "\n\n"
                + "実現する条項: "
                + procedure
                        .provisions()
                        .map(provision -> provision.citation().ja())
                        .mkString("、") + "\n\n"
                + "```mermaid\n" + Diagram.of(procedure, Language.JA) + "```\n\n"
                + "```mermaid\n" + Diagram.of(procedure, Language.EN) + "```\n\n"
                + "## 読み方 / Readings\n\n"
                + procedure.readings().map(ProcedureDocsTest::reading).mkString();
    }

    private static String reading(Words words) {
        return "- " + words.ja() + "。/ " + words.en() + ".\n";
    }
}
