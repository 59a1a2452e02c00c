package dev.isms.document;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** 見本の文書 — the kinds of document of a town, and days to date them by. */
final class Papers {

    static final DocumentCategory PROCEDURES = DocumentCategory.of("procedures", "実施手順及び管理台帳等", "procedures, ledgers");
    static final DocumentKind LEDGER = DocumentKind.of("asset-ledger", "電子情報資産管理台帳", "information asset ledger")
            .in(PROCEDURES);
    static final DocumentKind MAIL = DocumentKind.of("mail", "電子メール利用基準", "standard for the use of e-mail")
            .in(DocumentCategory.of("other", "その他", "other"));
    static final DocumentKind AUDIT_PLAN = DocumentKind.of("audit-plan", "情報セキュリティ監査実施計画書", "audit implementation plan")
            .alsoCalled("実施計画書");
    static final Seq<DocumentKind> KINDS = List.of(LEDGER, MAIL, AUDIT_PLAN);

    static final LocalDate MARCH = LocalDate.of(2003, 3, 31);
    static final LocalDate APRIL = LocalDate.of(2003, 4, 30);
    static final LocalDate MAY = LocalDate.of(2003, 5, 31);
    static final LocalDate JUNE = LocalDate.of(2003, 6, 30);
    static final Approval IN_MAY = Approval.of("町長", MAY);

    private Papers() {}

    static DocumentVersion version(String label, LocalDate date) {
        return DocumentVersion.of(label, date, "変更");
    }

    static ManagedDocument ledger() {
        return ManagedDocument.of("町の台帳", LEDGER);
    }

    /** Of that kind and title, in force from May on. */
    static ManagedDocument inForce(String title, DocumentKind kind) {
        return ManagedDocument.of(title, kind).with(version("初版", MARCH).approved(IN_MAY));
    }
}
