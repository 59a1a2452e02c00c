package dev.isms.document;

import static dev.isms.document.Papers.AUDIT_PLAN;
import static dev.isms.document.Papers.JUNE;
import static dev.isms.document.Papers.KINDS;
import static dev.isms.document.Papers.LEDGER;
import static dev.isms.document.Papers.MAIL;
import static dev.isms.document.Papers.MAY;
import static dev.isms.document.Papers.inForce;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("管理文書一覧")
final class DocumentRegisterTest {

    private static final DocumentRegister EMPTY = DocumentRegister.of(KINDS);
    private static final String KNOWN = "expected one of 電子情報資産管理台帳, 電子メール利用基準, 情報セキュリティ監査実施計画書";

    @Test
    @DisplayName("有効な文書のない種類は、本文の順に挙がる")
    void kinds_without_a_current_document_are_missing_in_order() {
        assertEquals(KINDS, EMPTY.missing(JUNE));
        DocumentRegister register = EMPTY.with(inForce("メールの決まり", MAIL));
        assertEquals(KINDS, register.missing(MAY.minusDays(1)));
        assertEquals(List.of(LEDGER, AUDIT_PLAN), register.missing(MAY));
    }

    @Test
    @DisplayName("廃止された文書は、あることにならない")
    void an_abolished_document_does_not_count() {
        ManagedDocument old = inForce("古い決まり", MAIL).abolished(JUNE);
        DocumentRegister register = EMPTY.with(old);
        assertEquals(KINDS, register.missing(JUNE));
        assertEquals(List.empty(), register.currentOf(MAIL, JUNE));
        assertEquals(List.of(old), register.currentOf(MAIL, MAY));
        assertEquals(
                List.of(LEDGER, AUDIT_PLAN),
                register.with(inForce("新しい決まり", MAIL)).missing(JUNE));
    }

    @Test
    void a_kind_may_have_several_documents_in_the_order_they_were_entered() {
        ManagedDocument second = inForce("乙の台帳", LEDGER);
        ManagedDocument first = inForce("甲の台帳", LEDGER);
        DocumentRegister register =
                EMPTY.with(second).with(inForce("メールの決まり", MAIL)).with(first);
        assertEquals(List.of(second, first), register.documentsOf(LEDGER));
        assertEquals(KINDS, register.kinds());
    }

    @Test
    @DisplayName("知らない種類の文書は拒否され、近い種類が示される")
    void a_document_of_an_unknown_kind_is_refused_with_what_is_known_and_the_nearest() {
        DocumentKind misspelt = DocumentKind.of("ledger", "電子情報管理台帳", "ledger");
        assertEquals(
                "unknown document kind `電子情報管理台帳` (`ledger`) of document `町の台帳`: " + KNOWN
                        + "; did you mean `電子情報資産管理台帳` (`asset-ledger`)?",
                refused(() -> EMPTY.with(inForce("町の台帳", misspelt))));
    }

    @Test
    void the_nearest_kind_is_found_by_another_name_or_by_its_key() {
        DocumentKind byName = DocumentKind.of("x", "実施計画", "plan");
        DocumentKind byKey = DocumentKind.of("mails", "通信に関する決まり", "rules");
        DocumentKind far = DocumentKind.of("qwertyuiop", "窓口応対の心得", "manual");
        assertEquals(
                "unknown document kind `実施計画` (`x`): " + KNOWN + "; did you mean `情報セキュリティ監査実施計画書` (`audit-plan`)?",
                refused(() -> EMPTY.documentsOf(byName)));
        assertEquals(
                "unknown document kind `通信に関する決まり` (`mails`): " + KNOWN + "; did you mean `電子メール利用基準` (`mail`)?",
                refused(() -> EMPTY.documentsOf(byKey)));
        assertEquals(
                "unknown document kind `窓口応対の心得` (`qwertyuiop`): " + KNOWN, refused(() -> EMPTY.currentOf(far, MAY)));
        assertEquals(
                "unknown document kind `電子メール利用基準` (`mail`): expected none, since no kind is known",
                refused(() -> DocumentRegister.of(List.empty()).documentsOf(MAIL)));
    }

    @Test
    void another_definition_of_a_known_key_is_refused() {
        String twice = " is defined twice: expected one definition for one key";
        DocumentKind other = MAIL.alsoCalled("メール基準");
        assertEquals(
                "document kind `電子メール利用基準` (`mail`) of document `メールの決まり`" + twice,
                refused(() -> EMPTY.with(inForce("メールの決まり", other))));
        assertEquals(
                "document kind `電子メール利用基準` (`mail`)" + twice, refused(() -> DocumentRegister.of(KINDS.append(other))));
        assertEquals(
                "document kind `電子メール利用基準` (`mail`)" + twice, refused(() -> DocumentRegister.of(KINDS.append(MAIL))));
    }

    @Test
    @DisplayName("同じ標題の文書は拒否される")
    void a_doubled_title_is_refused() {
        assertEquals(
                "title `町の台帳` is taken: expected a title of its own for each document",
                refused(() -> EMPTY.with(inForce("町の台帳", LEDGER)).with(inForce("町の台帳", MAIL))));
    }

    private static String refused(Executable making) {
        return assertThrows(IllegalArgumentException.class, making).getMessage();
    }
}
