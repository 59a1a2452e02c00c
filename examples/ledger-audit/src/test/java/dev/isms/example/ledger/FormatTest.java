package dev.isms.example.ledger;

import static dev.isms.example.ledger.Office.backup;
import static dev.isms.example.ledger.Office.server;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("報告書の形式")
class FormatTest {

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder);
    }

    private static String sample(String... more) {
        return Office.run(Stream.concat(Stream.of("audit", "sample", "--as-of", "2026-10-01"), Stream.of(more))
                        .toArray(String[]::new))
                .endsWith(1)
                .out();
    }

    @Test
    @DisplayName("JSONは公開のスキーマに合い、見本のすべての所見を載せる")
    void json_is_as_its_schema_says() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new JacksonNode.Factory(mapper))
                .createValidator();
        try (InputStream schema = Objects.requireNonNull(
                getClass().getResourceAsStream("/dev/isms/example/ledger/output/findings.schema.json"))) {
            URI uri = validator.registerSchema(new String(schema.readAllBytes(), UTF_8));
            for (String language : new String[] {"ja", "en"}) {
                String json = sample("--format", "json", "--lang", language);
                Validator.Result result = validator.validate(uri, json);
                assertTrue(result.isValid(), () -> result.getErrors().toString());
                JsonNode report = mapper.readTree(json);
                int counted = 0;
                for (JsonNode count : report.get("counts")) {
                    counted += count.asInt();
                }
                assertEquals(counted, report.get("findings").size());
                assertTrue(report.get("readWhole").asBoolean());
            }
            office.withAbsences("a,長い,なし\n");
            String bad = office.audit("--format", "json").endsWith(65).out();
            assertTrue(validator.validate(uri, bad).isValid());
            assertFalse(mapper.readTree(bad).get("readWhole").asBoolean());
        }
    }

    @Test
    @DisplayName("CSVは、印つきのUTF-8で、所見ごとに一行、どの行も同じ数の欄をもつ")
    void csv_has_a_row_for_each_finding() throws IOException {
        String csv = sample("--format", "csv");
        assertEquals('\uFEFF', csv.charAt(0));
        List<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(csv.substring(1)).stream().toList();
        JsonNode json = new ObjectMapper().readTree(sample("--format", "json"));
        assertEquals(json.get("findings").size() + 1, rows.size());
        assertEquals("位置づけ", rows.get(0).getField(0));
        assertEquals("◎総括的な責任", rows.get(0).getField(10));
        assertEquals("○責任", rows.get(0).getField(11));
    }

    @Test
    @DisplayName("読み取れない箇所は、CSVにも行として載る")
    void what_could_not_be_read_is_in_the_csv() {
        String csv = office.withAbsences("a,長い,なし\n")
                .audit("--format", "csv")
                .endsWith(65)
                .out();
        assertTrue(csv.contains("読み取れない箇所,離席,") && csv.contains("screen-absences.csv 行2"), csv);
    }

    @Test
    @DisplayName("CSVでは、=、+、-、@で始まる欄を式にしない")
    void no_cell_is_a_formula() {
        for (String sign : new String[] {"=", "+", "-", "@", "＝"}) {
            String csv = office.withAbsences("\"" + sign + "1+1\",60分,なし\n")
                    .audit("--format", "csv")
                    .out();
            assertTrue(csv.contains(",'" + sign + "1+1,"), csv);
        }
    }

    @Test
    @DisplayName("Markdownは、同じ内容を見出しと箇条書きと表で示し、欄の中の記号を文字のまま出す")
    void markdown_says_the_same() {
        String markdown = sample("--format", "markdown");
        assertTrue(markdown.startsWith("# 情報セキュリティポリシー適合状況報告書\n"));
        assertTrue(markdown.contains("\n## 概要\n") && markdown.contains("\n| 台帳 | 行数 |"), markdown);
        String hostile = office.withAbsences("*a*<b>|c|[d](e)`f`,60分,なし\n")
                .audit("--format", "markdown")
                .out();
        assertTrue(hostile.contains("\\*a\\*\\<b\\>\\|c\\|\\[d\\](e)\\`f\\`"), hostile);
    }

    @Test
    @DisplayName("--out には、でき上がったものだけが残る")
    void only_what_is_whole_is_left(@TempDir Path elsewhere) throws IOException {
        office.withServers(server("sv-1")).withBackups(backup("sv-1", "日次"));
        for (String format : new String[] {"text", "markdown", "json", "csv"}) {
            Path file = elsewhere.resolve("report." + format);
            Files.writeString(file, "before", UTF_8);
            assertEquals(
                    "",
                    office.audit("--format", format, "--out", file.toString())
                            .endsWith(0)
                            .out());
            assertEquals(office.audit("--format", format).out(), Files.readString(file, UTF_8));
        }
        try (Stream<Path> left = Files.list(elsewhere)) {
            assertEquals(4, left.count());
        }
    }

    @Test
    @DisplayName("端末では進み具合を標準エラーに示し、端末でなければ何も示さない")
    void progress_is_for_a_terminal() {
        office.withServers(server("sv-1"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Program.run(
                new String[] {"audit", office.folder().toString()},
                new Desktop(new PrintStream(out, false, UTF_8), new PrintStream(err, false, UTF_8), true));
        assertTrue(err.toString(UTF_8).contains("台帳"), err.toString(UTF_8));
        assertEquals("", office.audit().err());
    }

    @Test
    @DisplayName("Markdownの読み手がリンクや箇条書きにするものも、文字のまま出す")
    void nothing_in_a_name_becomes_a_link_or_a_list() {
        String markdown = office.withAbsences("https://a.example,60分,なし\nwww.b.example,60分,なし\nc@d.example,60分,なし\n")
                .with("- x.csv", "")
                .with("1. y.csv", "")
                .audit("--format", "markdown")
                .out();
        assertTrue(markdown.contains("https\\://a.example"), markdown);
        assertTrue(markdown.contains("www\\.b.example"), markdown);
        assertTrue(markdown.contains("c\\@d.example"), markdown);
        assertTrue(markdown.contains("- \\- x.csv: "), markdown);
        assertTrue(markdown.contains("- 1\\. y.csv: "), markdown);
    }

    @Test
    @DisplayName("置き換える報告書の許可は変えず、台帳になる名には書かない")
    void a_report_keeps_the_permissions_of_the_one_it_replaces() throws IOException {
        Path report = office.folder().resolve("r.txt");
        Files.writeString(report, "", UTF_8);
        Files.setPosixFilePermissions(report, PosixFilePermissions.fromString("rw-------"));
        office.withAbsences("a,20分,パソコン又はモニターの電源を切る\n")
                .audit("--out", report.toString())
                .endsWith(0);
        assertTrue(Files.size(report) > 0);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(report)));
        Path ledger = office.folder().resolve("servers.csv");
        office.audit("--out", ledger.toString()).endsWith(64);
        assertFalse(Files.exists(ledger));
    }
}
