package dev.isms.sagamihara.operation;

import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.all;
import static dev.isms.dsl.Rules.any;
import static dev.isms.dsl.Rules.not;
import static dev.isms.register.DocumentEntry.DOCUMENT_ENTRY;
import static dev.isms.sagamihara.text.ChapterX.*;

import dev.isms.condition.Condition;
import dev.isms.control.Control;
import dev.isms.document.Status;
import dev.isms.register.AbolishedDocument;
import dev.isms.register.DocumentEntry;
import dev.isms.sagamihara.terms.OperationTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * 対策基準 Ⅹ-1 文書の管理 — what each document to be managed has to be. Of one that is abolished nothing is asked but that it be
 * removed.
 */
public final class DocumentControl {

    private static final Condition<DocumentEntry> LIVING = not(DocumentEntry.STATUS.is(Status.ABOLISHED));

    /** 許可された利用者が容易に利用することができるように管理すること。 */
    public static final Control<DocumentEntry> ACCESSIBLE =
            about(DOCUMENT_ENTRY).citing(X_1_a).when(LIVING).must(DocumentEntry.ACCESSIBLE.holds());

    /** 情報セキュリティ基本方針と情報セキュリティ対策基準との準拠性を維持するために適宜見直しを行い */
    public static final Control<DocumentEntry> REVIEWED = about(DOCUMENT_ENTRY)
            .citing(X_1_b)
            .needed(all(LIVING, DocumentEntry.REVIEW_NEEDED.holds()))
            .must(DocumentEntry.REVIEWED.holds());

    /** 必要に応じて改定を行うこと。 */
    public static final Control<DocumentEntry> REVISED = about(DOCUMENT_ENTRY)
            .citing(X_1_b_s2)
            .needed(all(LIVING, DocumentEntry.REVISION_NEEDED.holds()))
            .must(DocumentEntry.REVISED.holds());

    /** 更新履歴を管理すること。 */
    public static final Control<DocumentEntry> HISTORY =
            about(DOCUMENT_ENTRY).citing(X_1_c).when(LIVING).must(DocumentEntry.HISTORY.holds());

    /** あらかじめ定められた責任権限によって承認されること。 */
    public static final Control<DocumentEntry> APPROVED = about(DOCUMENT_ENTRY)
            .citing(X_1_d)
            .when(LIVING)
            .must(all(DocumentEntry.APPROVED.holds(), DocumentEntry.APPROVER.is(DocumentEntry.AUTHORITY)));

    /** 廃止文書は速やかに除去し、常に最新版を利用できるように管理すること。 */
    public static final Control<DocumentEntry> NEWEST = about(DOCUMENT_ENTRY)
            .citing(X_1_e)
            .must(all(
                    DocumentEntry.ABOLISHED.satisfies(
                            AbolishedDocument.ABOLISHED_ON.within(OperationTerms.REMOVAL_DELAY)),
                    any(not(LIVING), DocumentEntry.NEWEST_AVAILABLE.holds())));

    public static final Seq<Control<?>> ALL = List.of(ACCESSIBLE, REVIEWED, REVISED, HISTORY, APPROVED, NEWEST);

    private DocumentControl() {}
}
