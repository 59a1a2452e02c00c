package dev.isms.example.ledger;

import static dev.isms.example.ledger.Office.ABSENCES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.example.ledger.Office.Outcome;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("ファイルとフォルダー")
class FolderTest {

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder);
    }

    @Test
    @DisplayName("空のファイル")
    void an_empty_file() {
        for (String nothing : List.of("", "\uFEFF", "\n\r\n")) {
            office.with(ABSENCES, nothing).audit().endsWith(65).says("screen-absences.csv: 空のファイルです: 見出しの行が必要です");
        }
    }

    @Test
    @DisplayName("見出しだけの台帳は誤りではないが、何も確認されていない")
    void titles_alone_are_no_error_and_nothing_was_checked() {
        assertEquals(
                List.of(0, 0, 0, 0, 0, 0),
                office.withAbsences("").audit().endsWith(2).says().counts("離席"));
    }

    @Test
    @DisplayName("ファイルの代わりにフォルダーがある")
    void a_directory_in_place_of_a_file() throws IOException {
        Files.createDirectory(office.folder().resolve("servers.csv"));
        Outcome outcome = office.withAbsences("離席-良,20分,パソコン又はモニターの電源を切る\n")
                .audit()
                .endsWith(65)
                .says("servers.csv: ファイルではなくフォルダーです");
        assertEquals(1, outcome.counts("離席").get(4));
    }

    @Test
    @DisplayName("読めないファイル")
    void a_file_that_is_not_readable() throws IOException {
        Files.createSymbolicLink(office.folder().resolve("servers.csv"), Path.of("nowhere.csv"));
        office.withAbsences("").audit().endsWith(65).says("servers.csv: 通常のファイルではないため読めません");
    }

    @Test
    @DisplayName("提出されていない台帳は、そう示すだけである")
    void a_ledger_that_is_not_there_is_said_not_to_be() {
        Outcome outcome = office.withAbsences("離席-良,20分,パソコン又はモニターの電源を切る\n")
                .audit()
                .endsWith(0)
                .says();
        int others = Sources.FILES.size() - 1;
        String names = outcome.out().split("\n  提出されていない台帳（" + others + "件）: ", 2)[1];
        assertTrue(names.contains("サーバ、") && names.contains("サーバ／バックアップ"), names);
        assertThrows(AssertionError.class, () -> outcome.counts("サーバ"), "no row of its own");
        String english = office.audit("--lang", "en")
                .out()
                .split("\n  Not delivered \\(" + others + "\\): ", 2)[1]
                .replaceAll("\\s+", " ");
        assertTrue(english.contains("server, ") && english.contains("server／backup"), english);
    }

    @Test
    @DisplayName("知らないCSVファイルは、読まなかったと示す")
    void an_unknown_csv_file_is_named() {
        office.withAbsences("")
                .with("server-pasword.CSV", "x")
                .with("memo.txt", "x")
                .audit()
                .endsWith(65)
                .says("server-pasword.CSV: 知らない台帳なので読んでいません。`server-passwords.csv`の誤りではありませんか");
    }

    @Test
    @DisplayName("読めない形式の台帳は、提出されていないのではない")
    void a_ledger_in_a_format_that_is_not_read_is_named() {
        for (String file : List.of("servers.xls", "Servers.XLSM", "servers.ods", "servers.txt", "servers")) {
            Path there = office.folder().resolve(file);
            office.withAbsences("離席-良,20分,パソコン又はモニターの電源を切る\n")
                    .with(file, "x")
                    .audit()
                    .endsWith(65)
                    .says();
            assertTrue(
                    office.audit().out().contains(file + ": この形式の台帳は読めません: .csv、.tsv又は.xlsxで保存し、このファイルは除いてください"), file);
            assertTrue(there.toFile().delete());
        }
        assertTrue(office.folder().resolve("documents").toFile().mkdir());
        office.with("documents.pdf", "x").audit().endsWith(0);
    }

    @Test
    @DisplayName("台帳が一つもないフォルダー")
    void a_folder_without_ledgers() {
        Outcome outcome = office.with("server.csv", "x").audit().endsWith(65);
        assertEquals("", outcome.out());
        assertTrue(outcome.err().startsWith("server.csv: 知らない台帳なので読んでいません。`servers.csv`の誤りではありませんか\n"));
        assertTrue(outcome.err().contains("に台帳が1つもありません。台帳のファイル名は次のとおりです: " + Sources.FILES.mkString(", ")));
    }
}
