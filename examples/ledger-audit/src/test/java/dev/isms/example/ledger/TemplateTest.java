package dev.isms.example.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.example.ledger.Office.Outcome;
import dev.isms.example.ledger.audit.Layout;
import dev.isms.procedure.Act;
import dev.isms.sagamihara.Sagamihara;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("ひな形と点検")
class TemplateTest {

    @Test
    @DisplayName("書き出したままのひな形は、誤りのない空の台帳である")
    void an_empty_template_is_no_error(@TempDir Path parent) {
        String folder = parent.resolve("新しい台帳").toString();
        Office.run("template", folder).endsWith(0);
        Outcome audit = Office.run("audit", folder, "--as-of", "2026-10-01").endsWith(2);
        assertTrue(!audit.out().contains("提出されていない台帳"), audit.out());
        Office.run("check", folder).endsWith(0);
    }

    @Test
    @DisplayName("記入例を書き込んだひな形は、どの台帳も読める")
    void a_filled_template_is_read(@TempDir Path folder) throws IOException {
        Office.run("template", folder.toString()).endsWith(0);
        for (Layout layout : Sources.LAYOUTS) {
            Files.writeString(
                    folder.resolve(layout.file()),
                    TemplateCommand.row(TemplateCommand.example(layout)),
                    UTF_8,
                    StandardOpenOption.APPEND);
        }
        Outcome check = Office.run("check", folder.toString());
        assertEquals(0, check.code(), check.out());
        Outcome audit = Office.run("audit", folder.toString(), "--as-of", "2026-10-01");
        assertTrue(audit.code() == 1 || audit.code() == 2, audit.out());
        assertEquals(1, audit.counts("サーバ").head());
    }

    @Test
    @DisplayName("要領は、すべての列について、書けるものと例を示す")
    void the_guide_names_every_column(@TempDir Path folder) throws IOException {
        Office.run("template", folder.toString()).endsWith(0);
        String guide = Files.readString(folder.resolve("guide.md"), UTF_8);
        for (Layout layout : Sources.LAYOUTS) {
            assertTrue(guide.contains("## " + layout.file() + " — "));
            TemplateCommand.titles(layout).forEach(title -> assertTrue(guide.contains("| " + title + " | "), title));
        }
        assertTrue(guide.contains("| 電源の確保 | `はい`、`いいえ`のいずれか（はい＝十分な電源を確保している） | はい |"), guide);
        assertTrue(guide.contains("（「UPS／…」など）"), guide);
        assertTrue(guide.contains("| 情報の重要性 | `低`、`中`、`高`のいずれか | 低 |"), guide);
    }

    @Test
    @DisplayName("要領は、規則が問う語を、その主体の規則のとおりに示す")
    void the_guide_names_the_words_that_rules_ask_for(@TempDir Path folder) throws IOException {
        Office.run("template", folder.toString()).endsWith(0);
        String guide = Files.readString(folder.resolve("guide.md"), UTF_8);
        assertTrue(section(guide, "notebook-carry-outs.csv").contains("文字列。規則が問う語: `所属長` |"), guide);
        assertTrue(section(guide, "documents.csv").contains("`モデム接続管理台帳`"), guide);
        assertTrue(section(guide, "delegated-details.csv").contains("文字列。規則が問う語: `"), guide);
        assertTrue(!section(guide, "servers.csv").contains("規則が問う語"), guide);
    }

    @Test
    @DisplayName("要領は、記録すべき内容のあるすべての行為について、項目を示す")
    void the_guide_names_the_contents_of_every_act(@TempDir Path folder) throws IOException {
        Office.run("template", folder.toString()).endsWith(0);
        String guide = Files.readString(folder.resolve("guide.md"), UTF_8);
        Sagamihara.procedures()
                .forEach(procedure -> procedure
                        .acts()
                        .reject(act -> act.contents().isEmpty())
                        .forEach(act -> assertTrue(
                                guide.contains("| " + procedure.words().ja() + " | "
                                        + act.words().ja() + " | "
                                        + act.contents().map(TemplateTest::item).mkString("、") + " |\n"),
                                act.words().ja())));
        assertTrue(guide.contains("`発見した状況`（任意）"), guide);
        assertTrue(guide.contains("（別の経過で受けたときは`外部研修の受講者の記録`も）"), guide);
    }

    private static String item(Act.Content content) {
        String called = content.words().ja();
        return "`" + called + "`" + (content.isRequired() ? "" : "（任意）")
                + (content.did().isDefined() ? "（別の経過で受けたときは`" + called + "の記録`も）" : "");
    }

    private static String section(String guide, String file) {
        return guide.split("## " + file + " ", -1)[1].split("\n## ", -1)[0];
    }

    @Test
    @DisplayName("ひな形は何も上書きしない")
    void nothing_is_written_over(@TempDir Path folder) throws IOException {
        Path ledger = folder.resolve("servers.csv");
        Files.writeString(ledger, "台帳", UTF_8);
        Office.run("template", folder.toString()).endsWith(64);
        assertEquals("台帳", Files.readString(ledger, UTF_8));
        assertEquals(1, folder.toFile().list().length);
    }

    @Test
    @DisplayName("点検は、読めない箇所、空欄、ない台帳を挙げ、判定しない")
    void check_lists_what_is_missing_or_broken(@TempDir Path folder) {
        Office office = new Office(folder);
        office.withAbsences("a,60分,\nb,長い,なし\nc,,なし\n");
        String out = Office.run("check", folder.toString()).endsWith(65).out();
        assertTrue(out.startsWith("離席: 3行、うち採れない行 1\n  screen-absences.csv 行3 列「離席時間」: "), out);
        assertTrue(out.contains("  空欄: 離席時間 1、講じた措置 1\n"), out);
        assertTrue(out.contains("提出されていない台帳（") && out.contains("  servers.csv（サーバ）\n"), out);
        assertTrue(!out.contains("違反"), out);
    }
}
