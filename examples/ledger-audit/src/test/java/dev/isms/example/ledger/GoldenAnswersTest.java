package dev.isms.example.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.catalogue.Coverage;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.sagamihara.catalogue.SagamiharaCatalogue;
import io.vavr.collection.List;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("照会の見本")
class GoldenAnswersTest {

    private static String golden(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(GoldenAnswersTest.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }

    private static List<List<String>> cells(String tsv) {
        assertTrue(tsv.endsWith("\n") && !tsv.contains("\r"));
        return List.of(tsv.substring(0, tsv.length() - 1).split("\n", -1)).map(line -> List.of(line.split("\t", -1)));
    }

    @Test
    @DisplayName("責任分担表は、二つの言語で、桁をそろえて表示する")
    void the_matrix_is_the_texts_table() throws IOException {
        assertEquals(golden("matrix.ja.txt"), Office.run("matrix").endsWith(0).out());
        assertEquals(
                golden("matrix.en.txt"),
                Office.run("matrix", "--lang", "en").endsWith(0).out());
    }

    @Test
    @DisplayName("文書は、区分ごとに表の順に、触れる条項とともに表示する")
    void documents_stand_in_the_order_of_the_list() throws IOException {
        assertEquals(
                golden("documents.ja.txt"), Office.run("documents").endsWith(0).out());
    }

    @Test
    @DisplayName("条項の一覧は、見出しと365行からなり、種別と述部と条文は原典の表と同じである")
    void provisions_are_those_of_the_text() throws IOException {
        List<List<String>> rows = cells(Office.run("provisions").endsWith(0).out());
        assertEquals(List.of("id", "type", "modality", "text", "claimed_by"), rows.head());
        assertEquals(365, rows.tail().size());
        assertEquals(List.of(5), rows.map(List::size).distinct());
        assertEquals(cells(golden("provisions.tsv")).tail(), rows.tail().map(row -> row.take(4)));
    }

    @Test
    @DisplayName("実現するものは網羅の計算と同じで、何もないときだけ - である")
    void what_realises_a_provision_is_the_coverage() {
        List<List<String>> rows =
                cells(Office.run("provisions").endsWith(0).out()).tail();
        Coverage coverage = Coverage.of(SagamiharaCatalogue.catalogue(), Sagamihara.policy());
        assertEquals(
                coverage.unclaimed().map(said -> said.id().value()).toList(),
                rows.filter(row -> row.last().equals("-")).map(List::head));
        assertTrue(rows.map(List::last).forAll(claimed -> claimed.matches("-|[a-z]+:\\S+( [a-z]+:\\S+)*")));
        assertEquals(
                List.of("rule:CS.VII.5.2.1.a"),
                rows.filter(row -> row.head().equals("CS.VII.5.2.1.a")).map(List::last));
    }

    @Test
    @DisplayName("英語の一覧は、条文の英訳を載せ、ほかは同じである")
    void the_english_list_has_the_glosses() {
        List<List<String>> ja = cells(Office.run("provisions").endsWith(0).out());
        List<List<String>> en =
                cells(Office.run("provisions", "--lang", "en").endsWith(0).out());
        assertEquals(ja.map(row -> row.removeAt(3)), en.map(row -> row.removeAt(3)));
        assertEquals(
                SagamiharaCatalogue.catalogue()
                        .provisions()
                        .map(Provision::text)
                        .map(text -> text.en())
                        .toList(),
                en.tail().map(row -> row.get(3)));
    }
}
