package dev.isms.example.ledger;

import static dev.isms.example.ledger.Office.ABSENCES;
import static dev.isms.example.ledger.Office.ABSENCE_TITLES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.example.ledger.Office.Outcome;
import dev.isms.text.Visible;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("悪意あるファイル: 箇所を示し、前後の正しい行は判定し、65で終わる")
class HostileFilesTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private static final String BEFORE = "前,20分,パソコン又はモニターの電源を切る\n";
    private static final String AFTER = "後,20分,パソコン又はモニターの電源を切る\n";
    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder);
    }

    private static byte[] joined(Object... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Object piece : pieces) {
            all.writeBytes(
                    piece instanceof byte[] bytes
                            ? bytes
                            : String.valueOf(piece).getBytes(UTF_8));
        }
        return all.toByteArray();
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                Arguments.of("3行目の開いた引用符", bytes("悪,\"60分,なし\n"), "行3: 引用符（\"）が正しく閉じられていません"),
                Arguments.of(
                        "不正なバイト",
                        new byte[] {'a', (byte) 0xC3, (byte) 0x28, ',', '1', ',', '\n'},
                        "行3: 文字コードが正しくありません"),
                Arguments.of("NUL", bytes("悪\0い,20分,パソコン又はモニターの電源を切る\n"), "行3 列「記録番号」: `悪\\u{0}い`は使えません"),
                Arguments.of(
                        "孤立サロゲート",
                        new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, ',', '1', ',', '\n'},
                        "行3: 文字コードが正しくありません"),
                Arguments.of("見えない文字", bytes("悪\u200b,20分,パソコン又はモニターの電源を切る\n"), "行3 列「記録番号」: `悪\\u{200b}`は使えません"),
                Arguments.of("双方向制御文字", bytes("悪\u202e,20分,パソコン又はモニターの電源を切る\n"), "行3 列「記録番号」: `悪\\u{202e}`は使えません"),
                Arguments.of("ほかの文字コードの行", joined("悪い行,20分,".getBytes(WINDOWS_31J), "\n"), "行3: 文字コードが正しくありません"),
                Arguments.of("数式の欄（語の列）", bytes("悪,20分,=HYPERLINK(\"\"x\"\")\n"), "行3"),
                Arguments.of("欄の多すぎる行", bytes("悪" + ",x".repeat(10_000) + "\n"), "行3: 欄の数が見出しと合いません"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    @DisplayName("行")
    void a_hostile_row(String what, byte[] row, String error) {
        Outcome outcome = assertTimeoutPreemptively(
                LONG_ENOUGH,
                () -> office.with(ABSENCES, joined(ABSENCE_TITLES, BEFORE, row, AFTER))
                        .audit());
        outcome.endsWith(65);
        assertTrue(outcome.errors().exists(said -> said.startsWith(ABSENCES + " " + error)), outcome.out());
        assertEquals(2, outcome.counts("離席").get(4), "those before and after it conform");
        assertEquals(1, outcome.counts("離席").get(1), what);
    }

    @Test
    @DisplayName("100MBの1行は、小さなメモリで読み飛ばす")
    void a_line_of_a_hundred_megabytes() throws IOException {
        try (OutputStream file = Files.newOutputStream(office.folder().resolve(ABSENCES))) {
            file.write(bytes(ABSENCE_TITLES + BEFORE));
            byte[] megabyte = "x".repeat(1 << 20).getBytes(UTF_8);
            for (int i = 0; i < 100; i++) {
                file.write(megabyte);
            }
            file.write(bytes("\n" + AFTER));
        }
        Outcome outcome = assertTimeoutPreemptively(LONG_ENOUGH, () -> office.audit())
                .endsWith(65)
                .says("screen-absences.csv 行3: 1行が長すぎます（64KBまで）");
        assertEquals(2, outcome.counts("離席").get(4));
    }

    @Test
    @DisplayName("改行の混在は誤りではなく、行番号もずれない")
    void mixed_line_ends_are_no_error() {
        office.withAbsences("前,20分,パソコン又はモニターの電源を切る\r\n中,20分,パソコン又はモニターの電源を切る\r後,20分,パソコン又はモニターの電源を切る\n悪,長い,\r\n")
                .audit()
                .endsWith(65)
                .says("screen-absences.csv 行5 列「離席時間」: `長い`は使えません: 0以上の整数（分）にしてください");
    }

    @Test
    @DisplayName("異体字セレクタと外字は名前のうちであり、そのまま残る")
    void letters_of_names_stay_as_they_are() {
        String name = "葛\uDB40\uDD00城\uE000𠮷";
        Outcome outcome =
                office.withAbsences(name + ",60分,なし\n").audit().endsWith(1).says();
        assertTrue(outcome.out().contains("離席「" + name + "」"), outcome.out());
    }

    @Test
    @DisplayName("数式のような名称は文字のまま扱い、CSVでは式にしない")
    void a_formula_stays_text() {
        office.withAbsences("\"=HYPERLINK(\"\"http://example.test\"\",\"\"x\"\")\",60分,なし\n");
        Outcome outcome = office.audit("--format", "csv").endsWith(1);
        assertTrue(outcome.out().contains("\"'=HYPERLINK("), outcome.out());
    }

    @Test
    @DisplayName("5000列の見出し")
    void a_header_of_five_thousand_columns() {
        String extra = ",x".repeat(5_000);
        Outcome outcome = assertTimeoutPreemptively(
                LONG_ENOUGH,
                () -> office.with(ABSENCES, ABSENCE_TITLES.strip() + extra + "\n前,20分,パソコン又はモニターの電源を切る" + extra + "\n")
                        .audit());
        outcome.endsWith(65);
        assertEquals(1, outcome.counts("離席").get(4), "the row is assessed all the same");
        assertTrue(outcome.out().contains("離席 ほか"), "not each of five thousand is told");
    }

    @Test
    @DisplayName("読んでいる間に伸びるファイルは、開いたときの長さまで読み、変わったと言う")
    void a_file_that_grows_while_it_is_read() throws IOException {
        Path file = office.folder().resolve("servers.csv");
        Files.writeString(file, Office.SERVER_TITLES + Office.server("sv-1"), UTF_8);
        Thread writer = new Thread(() -> {
            try (OutputStream more = Files.newOutputStream(file, java.nio.file.StandardOpenOption.APPEND)) {
                while (!Thread.currentThread().isInterrupted()) {
                    more.write(bytes(Office.server("sv-x").repeat(5)));
                }
            } catch (IOException e) { // it was interrupted
                return;
            }
        });
        long before = Files.size(file);
        writer.start();
        try {
            while (Files.size(file) == before) {
                Thread.onSpinWait();
            }
            Outcome outcome = assertTimeoutPreemptively(LONG_ENOUGH, () -> office.audit());
            outcome.endsWith(65);
            assertTrue(outcome.errors().contains("servers.csv: 読んでいる間にファイルが変わりました: もう一度実行してください"), outcome.out());
        } finally {
            writer.interrupt();
        }
    }

    @Test
    @DisplayName("自分を指すリンクと名前付きパイプは、開かない")
    void a_link_to_itself_and_a_pipe_are_not_opened() throws Exception {
        Path link = office.folder().resolve("servers.csv");
        Files.createSymbolicLink(link, link);
        Path pipe = office.folder().resolve("clients.csv");
        Assumptions.assumeTrue(
                new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        Outcome outcome = assertTimeoutPreemptively(
                LONG_ENOUGH, () -> office.withAbsences(BEFORE).audit());
        outcome.endsWith(65).says("servers.csv: 通常のファイルではないため読めません", "clients.csv: 通常のファイルではないため読めません");
        assertEquals(1, outcome.counts("離席").get(4));
    }

    @Test
    @DisplayName("権限のないファイル")
    void a_file_that_may_not_be_read() throws IOException {
        Path file = office.folder().resolve("servers.csv");
        Files.writeString(file, Office.SERVER_TITLES, UTF_8);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "an administrator may read anything");
        office.withAbsences(BEFORE).audit().endsWith(65).says("servers.csv: ファイルを読めません");
    }

    @Test
    @DisplayName("満杯の書き出し先には何も残らず、74で終わる")
    void a_full_disk() {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full));
        for (String format : new String[] {"text", "markdown", "json", "csv"}) {
            Outcome outcome = office.withAbsences("a,60分,なし\n")
                    .audit("--format", format, "--out", full.toString())
                    .endsWith(74);
            assertEquals("--out: `/dev/full`に書けません\n", outcome.err());
            assertFalse(Files.isRegularFile(full), "the device is still there");
        }
    }

    @Test
    @DisplayName("標準出力に書けなければ、どの命令も74で終わる")
    void a_full_standard_output() {
        office.withAbsences("a,60分,なし\n");
        String folder = office.folder().toString();
        for (String[] command : new String[][] {
            {"audit", folder, "--as-of", "2026-10-01"},
            {"audit", folder, "--as-of", "2026-10-01", "--format", "csv"},
            {"check", folder},
            {"explain", "Ⅶ-3-(2)"}
        }) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code =
                    Program.run(command, new PrintStream(new Full(), false, UTF_8), new PrintStream(err, false, UTF_8));
            assertEquals("標準出力に書けません\n", err.toString(UTF_8), command[0]);
            assertEquals(74, code, command[0]);
        }
    }

    /** 満杯の装置 — takes nothing. */
    private static final class Full extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    @Test
    @DisplayName("書き出し先のフォルダーがなければ、そう言う")
    void no_folder_to_write_into() {
        Path missing = office.folder().resolve("ない").resolve("r.txt");
        Outcome outcome = office.withAbsences("a,60分,なし\n")
                .audit("--out", missing.toString())
                .endsWith(64);
        assertEquals("--out: " + Visible.quote(missing) + "に書けません: フォルダー`ない`がありません\n", outcome.err());
    }
}
