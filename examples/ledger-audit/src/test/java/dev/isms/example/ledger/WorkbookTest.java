package dev.isms.example.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.isms.example.ledger.Office.Outcome;
import io.vavr.collection.List;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Excelとタブ区切りの台帳")
class WorkbookTest {

    private static final String TITLES = row(1, text("記録番号"), text("離席時間"), text("講じた措置"));
    private static final String NS = "http://schemas.openxmlformats.org/";

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder);
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String number(String number) {
        return "<c><v>" + number + "</v></c>";
    }

    private static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        char column = 'A';
        for (String cell : cells) {
            row.append(cell.replaceFirst("<c", "<c r=\"" + column++ + number + "\""));
        }
        return row + "</row>";
    }

    private Office withWorkbook(String file, String prolog, String... rows) {
        return withSheets(file, 1, prolog, rows);
    }

    private Office withSheets(String file, int sheets, String prolog, String... rows) {
        try (OutputStream out = Files.newOutputStream(office.folder().resolve(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            String types = "<Types xmlns=\"" + NS + "package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                    + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                    + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>";
            StringBuilder names = new StringBuilder();
            StringBuilder relations = new StringBuilder();
            for (int i = 1; i <= sheets; i++) {
                names.append("<sheet name=\"s" + i + "\" sheetId=\"" + i + "\" r:id=\"r" + i + "\"/>");
                relations.append("<Relationship Id=\"r" + i + "\" Type=\"" + NS
                        + "officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet" + i + ".xml\"/>");
            }
            put(zip, "[Content_Types].xml", types);
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"" + NS + "package/2006/relationships\">"
                            + "<Relationship Id=\"r\" Type=\"" + NS
                            + "officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + NS + "spreadsheetml/2006/main\" xmlns:r=\"" + NS
                            + "officeDocument/2006/relationships\"><sheets>" + names + "</sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"" + NS + "package/2006/relationships\">" + relations + "</Relationships>");
            put(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"" + NS + "spreadsheetml/2006/main\"><numFmts><numFmt numFmtId=\"164\""
                            + " formatCode=\"yyyy/m/d\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>"
                            + "</cellXfs></styleSheet>");
            for (int i = 1; i <= sheets; i++) {
                put(
                        zip,
                        "xl/worksheets/sheet" + i + ".xml",
                        prolog + "<worksheet xmlns=\"" + NS + "spreadsheetml/2006/main\"><sheetData>"
                                + String.join("", rows) + "</sheetData></worksheet>");
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return office;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }

    @Test
    @DisplayName("Excelのブックは、CSVと同じに読む")
    void a_workbook_is_read_like_csv() {
        Office.Outcome read = withWorkbook(
                        "screen-absences.xlsx",
                        "",
                        TITLES,
                        row(2, text("a"), number("20"), text("パソコン又はモニターの電源を切る")),
                        row(3, text("b"), text("長い"), text("なし")),
                        row(5, text("c"), number("60.0"), text("なし"), text(" ")))
                .audit()
                .endsWith(65)
                .says("screen-absences.xlsx 行3 列「離席時間」: `長い`は使えません: 0以上の整数（分）にしてください");
        assertEquals(
                io.vavr.collection.List.of(3, 1, 1, 0, 1), read.counts("離席").take(5));
    }

    @Test
    @DisplayName("日付の書式の数は日付、真偽値ははい・いいえと読む")
    void days_are_days() {
        withWorkbook(
                        "screen-absences.xlsx",
                        "",
                        TITLES,
                        row(2, text("a"), "<c s=\"1\"><v>45000</v></c>", "<c t=\"b\"><v>1</v></c>"))
                .audit()
                .endsWith(65)
                .says(
                        "screen-absences.xlsx 行2 列「離席時間」: `2023-03-15`は使えません: 0以上の整数（分）にしてください",
                        "screen-absences.xlsx 行2 列「講じた措置」: `はい`は使えません: `パソコン又はモニターの電源を切る`、`パスワード付スクリーンセイバー`、"
                                + "`コンピュータのロック`、`起動初期状態の表示への復帰`のいずれかにしてください");
    }

    @Test
    @DisplayName("数式とエラーの欄のある行は採らない")
    void formulas_are_not_believed() {
        withWorkbook(
                        "screen-absences.xlsx",
                        "",
                        TITLES,
                        row(2, text("a"), "<c><f>1+1</f><v>2</v></c>", text("なし")),
                        row(3, text("b"), "<c t=\"e\"><v>#N/A</v></c>", text("なし")),
                        row(4, text("c"), number("20"), text("パソコン又はモニターの電源を切る")))
                .audit()
                .endsWith(65)
                .says(
                        "screen-absences.xlsx 行2: 数式の欄があります（B2）: 値に置き換えてください",
                        "screen-absences.xlsx 行3: エラーの欄があります（B3）: 値に直してください");
    }

    @Test
    @DisplayName("複数のシート、ブックでないもの、壊れたブック、実体参照の爆弾は、断る")
    void what_is_no_plain_workbook_is_refused() throws IOException {
        withSheets("screen-absences.xlsx", 2, "", TITLES)
                .audit()
                .endsWith(65)
                .says("screen-absences.xlsx: シートが2枚あります: 1枚だけにしてください");
        office.with("screen-absences.xlsx", "台帳")
                .audit()
                .endsWith(65)
                .says("screen-absences.xlsx: Excelのブック（.xlsx）として読めません: 保存し直すか、CSVにしてください");
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
        withWorkbook("screen-absences.xlsx", bomb, TITLES, row(2, text("&d;"), number("20"), text("なし")));
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> office.audit().endsWith(65));
    }

    @Test
    @DisplayName("どのブックにもない大きさの欄、遠い列、長い数は、読む前に断る")
    void what_would_take_room_or_time_without_bound_is_refused() {
        String refused =
                "screen-absences.xlsx: どのブックにもない欄があります（1000桁を超える数、25万字を超える文字列、ZZZより右の列又は多すぎる書式）: 保存し直すか、CSVにしてください";
        for (String cell : List.of(
                text("字".repeat(260_000)),
                text("字".repeat(130_000) + "<!-- -->" + "字".repeat(130_000)),
                number("9".repeat(200_000)),
                number("9".repeat(900) + "<!-- -->" + "9".repeat(900)),
                "<c r='ZZZZZZ3'><v>1</v></c>")) {
            withWorkbook("screen-absences.xlsx", "", TITLES, "<row r=\"2\">" + cell + "</row>");
            assertTimeoutPreemptively(
                    Duration.ofSeconds(30), () -> office.audit().endsWith(65).says(refused));
        }
    }

    @Test
    @DisplayName("ふつうのブックにあるものは、断らない")
    void what_ordinary_workbooks_hold_is_no_reason_to_refuse() {
        withWorkbook(
                "screen-absences.xlsx",
                "",
                TITLES,
                row(2, text("記".repeat(999)), number("20"), text("パソコン又はモニターの電源を切る")),
                row(3, text("1".repeat(1_000)), number("20"), text("パソコン又はモニターの電源を切る")));
        try (FileSystem workbook = FileSystems.newFileSystem(office.folder().resolve("screen-absences.xlsx"))) {
            Files.createDirectories(workbook.getPath("/xl/theme"));
            Files.createDirectories(workbook.getPath("/xl/media"));
            Files.writeString(
                    workbook.getPath("/xl/theme/theme1.xml"),
                    "<a:theme xmlns:a=\"a\" author=\"TANAKA\"><a:sysClr val=\"window\" lastClr=\"FFFFFF\"/>" + "<note>"
                            + "9".repeat(200_000) + "</note></a:theme>",
                    UTF_8);
            Files.write(workbook.getPath("/xl/media/image1.bmp"), new byte[6 << 20]);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        assertEquals(2, office.audit().endsWith(0).says().counts("離席").head());
    }

    @Test
    @DisplayName("シートのほかの部分は32MBまでとする")
    void a_part_that_unpacks_without_end_is_refused() {
        withWorkbook("screen-absences.xlsx", "", TITLES, row(2, text("a"), number("20"), text("パソコン又はモニターの電源を切る")));
        try (FileSystem workbook = FileSystems.newFileSystem(office.folder().resolve("screen-absences.xlsx"))) {
            Files.write(workbook.getPath("/xl/shared.xml"), new byte[(32 << 20) + 1]);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        office.audit().endsWith(65).says("screen-absences.xlsx: Excelのブックとしては大きすぎます: CSVにしてください");
    }

    @Test
    @DisplayName("壊れたところより前の行は、最初の一塊でも判定する")
    void what_stands_before_a_break_is_judged() {
        withWorkbook(
                "screen-absences.xlsx",
                "",
                TITLES,
                row(2, text("a"), number("20"), text("パソコン又はモニターの電源を切る")),
                "<row r=\"3\"><c r=\"A3\" t=\"b\"><v></v></c></row>");
        Outcome outcome = office.audit().endsWith(65).says("screen-absences.xlsx: 行2より後を読めません");
        assertEquals(1, outcome.counts("離席").head());
    }

    @Test
    @DisplayName("タブ区切りも読み、同じ台帳が二つあれば一つだけを読んで、そう言う")
    void tabs_separate_as_well() {
        office.with("screen-absences.tsv", "記録番号\t離席時間\t講じた措置\na\t60分\tなし\n")
                .audit()
                .endsWith(1)
                .says();
        office.withAbsences("b,20分,パソコン又はモニターの電源を切る\n").audit().endsWith(65);
        assertEquals(
                1,
                office.audit()
                        .out()
                        .lines()
                        .filter(line -> line.equals("  screen-absences.tsv: 同じ台帳のファイルがほかにもあるので読んでいません。1つにしてください"))
                        .count());
    }
}
