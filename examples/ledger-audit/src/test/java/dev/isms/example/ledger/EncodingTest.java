package dev.isms.example.ledger;

import static dev.isms.example.ledger.Office.ABSENCES;
import static dev.isms.example.ledger.Office.ABSENCE_TITLES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.example.ledger.Office.Outcome;
import io.vavr.collection.List;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("文字コード")
class EncodingTest {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder);
    }

    private static final String ROWS = "①髙～,20分,パソコン又はモニターの電源を切る\n";

    @Test
    @DisplayName("UTF-8（BOMの有無を問わず）とWindows-31Jを、文字を損なわずに読む")
    void the_encodings_of_a_city_are_read() {
        String row = "①髙～表,20分,なし\n";
        for (String titles : List.of(ABSENCE_TITLES, "record,duration of the absence,measures taken\n")) {
            for (byte[] delivered : List.of(
                    (titles + row).getBytes(UTF_8),
                    ("\uFEFF" + titles + row).getBytes(UTF_8),
                    (titles + row).getBytes(WINDOWS_31J))) {
                Outcome outcome =
                        office.with(ABSENCES, delivered).audit().endsWith(1).says();
                assertTrue(outcome.out().contains("離席「①髙～表」"), outcome.out());
            }
        }
    }

    @Test
    @DisplayName("その文字コードでない行だけを断る")
    void a_row_in_another_encoding_is_refused_alone() {
        byte[] good = (ABSENCE_TITLES + ROWS).getBytes(UTF_8);
        byte[] bad = "髙橋,60分,なし\n".getBytes(WINDOWS_31J);
        byte[] both = Arrays.copyOf(good, good.length + bad.length);
        System.arraycopy(bad, 0, both, good.length, bad.length);
        Outcome outcome = office.with(ABSENCES, both)
                .audit()
                .endsWith(65)
                .says("screen-absences.csv 行3: 文字コードが正しくありません: UTF-8又はWindows-31Jにしてください");
        assertEquals(List.of(2, 1, 0, 0, 1, 0), outcome.counts("離席"));
    }

    @Test
    @DisplayName("ほかの文字コードは読まない")
    void other_encodings_are_refused() {
        for (String encoding : List.of("UTF-16", "UTF-16LE", "EUC-JP")) {
            Outcome outcome = office.with(ABSENCES, ABSENCE_TITLES + ROWS, encoding)
                    .audit()
                    .endsWith(65)
                    .says("screen-absences.csv 行1: 文字コードが正しくありません: UTF-8又はWindows-31Jにしてください");
            assertEquals(0, outcome.counts("離席").get(4), "nothing is assessed");
        }
    }
}
