package dev.isms.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("文書の種類")
final class DocumentKindTest {

    private static final DocumentKind PLAN = Papers.AUDIT_PLAN;

    @Test
    @DisplayName("本文での別の呼び名も、正式な名称に続けて持つ")
    void the_name_of_the_list_comes_first_and_other_spellings_follow() {
        assertEquals(List.of("情報セキュリティ監査実施計画書", "実施計画書"), PLAN.names());
        assertEquals(
                List.of("情報セキュリティ監査実施計画書", "実施計画書", "監査計画"),
                PLAN.alsoCalled("監査計画").names());
        assertEquals(List.of("電子情報資産管理台帳"), Papers.LEDGER.names());
    }

    @Test
    @DisplayName("一覧にない文書には区分がない")
    void a_kind_that_is_listed_nowhere_has_no_category() {
        assertEquals(Option.none(), PLAN.category());
        assertEquals(Option.some(Papers.PROCEDURES), PLAN.in(Papers.PROCEDURES).category());
        assertEquals(PLAN.names(), PLAN.in(Papers.PROCEDURES).names());
    }

    @Test
    void two_kinds_of_the_same_key_words_category_and_names_are_one() {
        assertEquals(
                PLAN,
                new DocumentKind(
                        "audit-plan",
                        Words.of("情報セキュリティ監査実施計画書", "audit implementation plan"),
                        Option.none(),
                        List.of("実施計画書")));
    }

    @Test
    @DisplayName("同じ呼び名は二度と使えない")
    void a_doubled_name_is_refused() {
        String once = " of document kind `audit-plan`: expected once";
        assertEquals("name `実施計画書`" + once, refused(() -> PLAN.alsoCalled("実施計画書")));
        assertEquals("name `監査計画`" + once, refused(() -> PLAN.alsoCalled("監査計画", "監査計画")));
        assertEquals("name `情報セキュリティ監査実施計画書`" + once, refused(() -> PLAN.alsoCalled("情報セキュリティ監査実施計画書")));
    }

    @Test
    void a_blank_or_invisible_name_is_refused() {
        assertEquals(
                "name of document kind `audit-plan` is blank: expected a text", refused(() -> PLAN.alsoCalled("　")));
        assertEquals(
                "name of document kind `audit-plan` `計\\u{200b}画` holds an invisible character: expected visible text",
                refused(() -> PLAN.alsoCalled("計\u200b画")));
        assertEquals("Japanese words is blank: expected a text", refused(() -> DocumentKind.of("x", "", "x")));
    }

    @Test
    void a_key_that_is_no_id_is_refused() {
        String expected = " `台帳`: expected at most 128 ASCII letters, digits, dots and hyphens";
        assertEquals("key of a document kind" + expected, refused(() -> DocumentKind.of("台帳", "台帳", "ledger")));
        assertEquals(
                "key of a document category" + expected, refused(() -> DocumentCategory.of("台帳", "台帳", "ledgers")));
    }

    private static String refused(Executable making) {
        return assertThrows(IllegalArgumentException.class, making).getMessage();
    }
}
