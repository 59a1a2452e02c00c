package dev.isms.sagamihara;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.control.Control;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * 文 — what every rule says of itself in both languages, as somebody has read it.
 *
 * <p>When a sentence is to change, run this test with {@code -Dgolden.update=true}, and read the difference.
 */
@DisplayName("規則の文は、読まれて良しとされたものである")
class SentencesTest {

    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "dev", "isms", "sagamihara", "sentences.txt");

    @Test
    @DisplayName("どの規則の文も、日本語も英語も変わっていない")
    void the_sentences_of_all_rules_are_those_that_were_read() throws IOException {
        String said = Sagamihara.policy().controls().map(SentencesTest::said).mkString("\n");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, said, StandardCharsets.UTF_8);
        }
        assertEquals(Files.readString(GOLDEN, StandardCharsets.UTF_8), said);
    }

    @Test
    @DisplayName("別の規則は、別の文である")
    void no_two_rules_say_the_same() {
        Seq<Control<?>> controls = Sagamihara.policy().controls();
        assertEquals(
                controls.size(),
                controls.map(control -> control.sentence().ja()).distinct().size());
        assertEquals(
                controls.size(),
                controls.map(control -> control.sentence().en()).distinct().size());
    }

    private static String said(Control<?> control) {
        return control.id() + "\n  " + control.sentence().ja() + "\n  "
                + control.sentence().en() + "\n";
    }
}
