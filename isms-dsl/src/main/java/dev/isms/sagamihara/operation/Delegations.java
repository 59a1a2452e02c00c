package dev.isms.sagamihara.operation;

import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.all;
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
 * document: any will do.
 */
public final class Delegations {

    /** サーバ別の管理策の詳細は、電子情報資産管理台帳に定める。 Each server of the ledger of servers is in it. */
    public static final Control<DocumentList> SERVERS = about(DOCUMENT_LIST)
            .citing(VI_1_1_2_b)
            .named("CS.VI.1.1.2.b.servers")
            .when(DocumentList.SERVERS.exists())
            .must(DocumentList.SERVERS.each(LedgerLine.LISTED.holds()));

    public static final Seq<Control<?>> ALL = List.of(
            about(DOCUMENT_LIST)
                    .citing(BP_9)
                    .must(DocumentList.DETAILS.thereIs(all(of(BP_9), DelegatedDetail.SET_OUT.holds()))),
            laidDown(I_s2, Documents.IMPLEMENTATION_PROCEDURES),
            laidDown(III_1_s2, Documents.ESTABLISHMENT_GUIDELINES),
            laidDown(IV_4_s2, Documents.COMMON_PROCEDURES),
            laidDown(V_1_2, Documents.AUTHORITY_LIST),
            laidDown(VI_1_1_2_b, Documents.ASSET_LEDGER),
            SERVERS,
            laidDown(VII_2_1_4, Documents.ASSET_LEDGER),
            laidDown(VII_2_2_3, Documents.INTERNET_ACCESS_LEDGER),
            laidDown(VII_3_2_s2, Documents.ASSET_LEDGER),
            laidDown(VII_5_3_2, Documents.ASSET_LEDGER),
            laidDown(VIII_4_2, Documents.OUTSOURCING_PROCEDURES));

    private Delegations() {}

    private static Control<DocumentList> laidDown(Provision.Must delegation, DocumentKind document) {
        return about(DOCUMENT_LIST)
                .citing(delegation)
                .must(DocumentList.DETAILS.thereIs(all(
                        of(delegation),
                        DelegatedDetail.DOCUMENT.is(document.words().ja()),
                        DelegatedDetail.SET_OUT.holds())));
    }

    private static Condition<DelegatedDetail> of(Provision delegation) {
        return DelegatedDetail.PROVISION.is(delegation.id().value());
    }
}
