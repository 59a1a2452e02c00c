package dev.isms.sagamihara.operation;

import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.all;
import static dev.isms.register.DocumentList.DOCUMENT_LIST;
import static dev.isms.sagamihara.text.ChapterVIII.*;

import dev.isms.control.Control;
import dev.isms.document.DocumentKind;
import dev.isms.document.Status;
import dev.isms.provision.Provision;
import dev.isms.register.DocumentEntry;
import dev.isms.register.DocumentList;
import dev.isms.register.LedgerLine;
import dev.isms.sagamihara.vocabulary.Documents;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * 対策基準 Ⅷ-1 管理すべき文書 — the city's register of documents holds each of the eighteen kinds, current, approved and at hand. What the
 * text requires elsewhere and does not list here (危機管理手順書 and others) is not added to it.
 */
public final class ListedDocuments {

    /** セキュリティ区画管理台帳: each secure area has its entry in it. */
    public static final Control<DocumentList> AREAS = about(DOCUMENT_LIST)
            .citing(VIII_1_r9)
            .named("CS.VIII.1.r9.areas")
            .when(DocumentList.AREAS.exists())
            .must(DocumentList.AREAS.each(LedgerLine.LISTED.holds()));

    public static final Seq<Control<?>> ALL = List.of(
            holds(VIII_1_r1, Documents.BASIC_POLICY),
            holds(VIII_1_r2, Documents.CONTROL_STANDARD),
            holds(VIII_1_r3, Documents.COMMON_PROCEDURES),
            holds(VIII_1_r4, Documents.SYSTEM_PROCEDURES),
            holds(VIII_1_r5, Documents.REGULATION_REGISTER),
            holds(VIII_1_r6, Documents.RECORD_LIST),
            holds(VIII_1_r7, Documents.AUTHORITY_LIST),
            holds(VIII_1_r8, Documents.ASSET_LEDGER),
            holds(VIII_1_r9, Documents.SECURE_AREA_LEDGER),
            AREAS,
            holds(VIII_1_r10, Documents.INTERNET_ACCESS_LEDGER),
            holds(VIII_1_r11, Documents.MODEM_LEDGER),
            holds(VIII_1_r12, Documents.VIRUS_LEDGER),
            holds(VIII_1_r13, Documents.OUTSOURCING_PROCEDURES),
            holds(VIII_1_r14, Documents.AUDIT_MANUAL),
            holds(VIII_1_r15, Documents.NETWORK_GUIDELINE),
            holds(VIII_1_r16, Documents.INTERNET_RULES),
            holds(VIII_1_r17, Documents.OA_RULES),
            holds(VIII_1_r18, Documents.EMAIL_STANDARD));

    private ListedDocuments() {}

    private static Control<DocumentList> holds(Provision.Must listed, DocumentKind kind) {
        return about(DOCUMENT_LIST)
                .citing(listed)
                .must(DocumentList.DOCUMENTS.thereIs(all(
                        DocumentEntry.KIND.is(kind.words()),
                        DocumentEntry.STATUS.is(Status.CURRENT),
                        DocumentEntry.APPROVED.holds(),
                        DocumentEntry.EXISTS.holds())));
    }
}
