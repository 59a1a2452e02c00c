package dev.isms.sagamihara.operation;

import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.all;
import static dev.isms.dsl.Rules.any;
import static dev.isms.dsl.Rules.not;
import static dev.isms.register.DocumentList.DOCUMENT_LIST;
import static dev.isms.sagamihara.text.ChapterI.I_s2;
import static dev.isms.sagamihara.text.ChapterIII.III_1_s2;
import static dev.isms.sagamihara.text.ChapterIV.IV_4_s2;
import static dev.isms.sagamihara.text.ChapterV.V_1_2;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_1_2_b;
import static dev.isms.sagamihara.text.ChapterVII.*;
import static dev.isms.sagamihara.text.ChapterVIII.VIII_4_2;
import static dev.isms.sagamihara.text.Regulation.BP_9;

import dev.isms.condition.Condition;
import dev.isms.control.Control;
import dev.isms.document.DocumentKind;
import dev.isms.provision.Provision;
import dev.isms.register.DelegatedDetail;
import dev.isms.register.DocumentList;
import dev.isms.register.LedgerLine;
import dev.isms.sagamihara.vocabulary.Documents;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * 委任 — wherever the text says 「詳細は…に定める」, the document that it names has that part. 規程第9条 says 別に定める and names no
 * document: any will do. Where it says 各, 別 or 個々の, each thing that the register has a detail of needs its own.
 */
public final class Delegations {

    /** サーバ別の管理策の詳細は、電子情報資産管理台帳に定める。 Read as: each server of the ledger of servers is in it. */
    public static final Control<DocumentList> SERVERS = about(DOCUMENT_LIST)
            .citing(VI_1_1_2_b)
            .named("CS.VI.1.1.2.b.servers")
            .when(DocumentList.SERVERS.exists())
            .must(DocumentList.SERVERS.each(LedgerLine.LISTED.holds()));

    public static final Seq<Control<?>> ALL = List.of(
            about(DOCUMENT_LIST)
                    .citing(BP_9)
                    .must(DocumentList.DETAILS.thereIs(all(of(BP_9), DelegatedDetail.SET_OUT.holds()))),
            laidDownForEach(I_s2),
            laidDownForEach(III_1_s2),
            laidDown(IV_4_s2, Documents.COMMON_PROCEDURES),
            laidDown(V_1_2, Documents.AUTHORITY_LIST),
            laidDownForEach(VI_1_1_2_b, Documents.ASSET_LEDGER),
            SERVERS,
            laidDownForEach(VII_2_1_4, Documents.ASSET_LEDGER),
            laidDown(VII_2_2_3, Documents.INTERNET_ACCESS_LEDGER),
            laidDown(VII_3_2_s2, Documents.ASSET_LEDGER),
            laidDownForEach(VII_5_3_2, Documents.ASSET_LEDGER),
            laidDown(VIII_4_2, Documents.OUTSOURCING_PROCEDURES));

    private Delegations() {}

    private static Control<DocumentList> laidDown(Provision.Must delegation, DocumentKind document) {
        return about(DOCUMENT_LIST)
                .citing(delegation)
                .must(DocumentList.DETAILS.thereIs(all(of(delegation), in(document), DelegatedDetail.SET_OUT.holds())));
    }

    /** Where the text says 各 or 別 and names one document: each thing that there is a detail of has it there. */
    private static Control<DocumentList> laidDownForEach(Provision.Must delegation, DocumentKind document) {
        return laidDownForEach(delegation, all(in(document), DelegatedDetail.SET_OUT.holds()));
    }

    /** Where the text says 各 or 個々の and each thing has a document of its own, whatever it is called. */
    private static Control<DocumentList> laidDownForEach(Provision.Must delegation) {
        return laidDownForEach(delegation, DelegatedDetail.SET_OUT.holds());
    }

    private static Control<DocumentList> laidDownForEach(
            Provision.Must delegation, Condition<DelegatedDetail> laidDown) {
        return about(DOCUMENT_LIST)
                .citing(delegation)
                .must(all(
                        DocumentList.DETAILS.thereIs(of(delegation)),
                        DocumentList.DETAILS.each(any(not(of(delegation)), laidDown))));
    }

    private static Condition<DelegatedDetail> of(Provision delegation) {
        return DelegatedDetail.PROVISION.is(delegation.id().value());
    }

    private static Condition<DelegatedDetail> in(DocumentKind document) {
        return DelegatedDetail.DOCUMENT.is(document.words());
    }
}
