package dev.isms.example.ledger.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.text.Language;
import io.vavr.collection.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("回答用紙")
class SheetTest {

    private final Sheet sheet = new Sheet(Language.JA);

    @Test
    @DisplayName("全角は二桁として桁をそろえ、行末に空白を残さない")
    void columns_align_and_lines_end_without_blanks() {
        sheet.table(List.of(List.of("区分", "職員"), List.of("a", ""), List.of("bcdef"), List.of("①", "◎")));
        assertEquals("  区分   職員\n  a\n  bcdef\n  ①     ◎\n", sheet.text());
    }

    @Test
    @DisplayName("並びは項目の間でだけ折り返し、長い項目も切らない")
    void a_list_wraps_between_its_items() {
        String item = "対".repeat(24);
        sheet.list("名", 2, List.of(item, item, item)).list("", 2, List.of("長".repeat(80), "短"));
        assertEquals(
                "  名  " + item + "、" + item + "、\n      " + item + "\n" + "      " + "長".repeat(80) + "、\n      短\n",
                sheet.text());
    }

    @Test
    @DisplayName("値のない項目は書かない")
    void a_field_without_values_is_not_written() {
        sheet.field("注記", 4, List.empty()).list("文書", 4, List.empty()).table(List.empty());
        assertEquals("", sheet.text());
    }

    @Test
    @DisplayName("見出しは大文字で始まり、初めのほかは空行のあとに立つ")
    void headings_stand_apart() {
        sheet.heading("set up").line("x").heading("責務");
        assertEquals("■ Set up\nx\n\n■ 責務\n", sheet.text());
    }
}
