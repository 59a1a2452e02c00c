package dev.isms.register;

import dev.isms.document.DocumentRegister;
import dev.isms.fact.ListOf;
import dev.isms.fact.Text;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;

/** 文書台帳 — the city's whole register of documents, with what they lay down and what their ledgers hold. Ⅰ, Ⅷ-1. */
@SuppressWarnings("exports")
@RegisterStyle
@Value.Immutable
public interface DocumentList {

    /** 台帳名 — which register it is. */
    Text<DocumentList> NAME = Text.of("name", Words.of("台帳名", "name"), DocumentList::name, DocumentList::withName);

    /** 管理すべき文書 — the documents in it. */
    ListOf<DocumentList, DocumentEntry> DOCUMENTS = ListOf.of(
            "documents",
            Words.of("管理すべき文書", "document to be managed"),
            Clause.of("管理すべき文書が登録されている", "have documents to be managed"),
            DocumentEntry.DOCUMENT_ENTRY,
            DocumentList::documents,
            DocumentList::withDocuments);

    /** 別に定める詳細 — what the policy leaves to them. */
    ListOf<DocumentList, DelegatedDetail> DETAILS = ListOf.of(
            "details",
            Words.of("別に定める詳細", "detail laid down elsewhere"),
            Clause.of("別に定める詳細が登録されている", "have details laid down elsewhere"),
            DelegatedDetail.DELEGATED_DETAIL,
            DocumentList::details,
            DocumentList::withDetails);

    /** サーバ — the servers of the ledger of servers, held against the 電子情報資産管理台帳. */
    ListOf<DocumentList, LedgerLine> SERVERS = ListOf.of(
            "servers",
            Words.of("サーバ", "server"),
            Clause.of(
                    "電子情報資産管理台帳と突き合わせるサーバがある", "have servers to hold against the electronic information asset ledger"),
            LedgerLine.LEDGER_LINE,
            DocumentList::servers,
            DocumentList::withServers);

    /** セキュリティ区画 — the secure areas, held against the セキュリティ区画管理台帳. */
    ListOf<DocumentList, LedgerLine> AREAS = ListOf.of(
            "areas",
            Words.of("セキュリティ区画", "secure area"),
            Clause.of("セキュリティ区画管理台帳と突き合わせる区画がある", "have areas to hold against the secure area management ledger"),
            LedgerLine.LEDGER_LINE,
            DocumentList::areas,
            DocumentList::withAreas);

    /** 文書台帳の記述。 */
    SubjectType<DocumentList> DOCUMENT_LIST = SubjectType.named(
                    "document-list", Words.of("文書台帳", "register of documents"))
            .identifiedBy(NAME)
            .with(DOCUMENTS, DETAILS, SERVERS, AREAS)
            .startingFrom(DocumentList.unrecorded());

    /** One of which nothing is recorded. */
    static DocumentList unrecorded() {
        return ImmutableDocumentList.builder()
                .name(Option.none())
                .documents(Option.none())
                .details(Option.none())
                .servers(Option.none())
                .areas(Option.none())
                .build();
    }

    /** One of this name, of which nothing else is recorded. */
    static DocumentList named(String name) {
        return unrecorded().withName(Option.some(Objects.requireNonNull(name, "name")));
    }

    /** The documents of a register as they stand on that day, each with what its history says. */
    static DocumentList of(String name, DocumentRegister register, LocalDate asOf) {
        return named(name)
                .withDocuments(Option.some(Objects.requireNonNull(register, "register of documents")
                        .documents()
                        .map(document -> DocumentEntry.of(document, asOf))));
    }

    Option<String> name();

    DocumentList withName(Option<String> name);

    Option<Seq<DocumentEntry>> documents();

    DocumentList withDocuments(Option<Seq<DocumentEntry>> documents);

    Option<Seq<DelegatedDetail>> details();

    DocumentList withDetails(Option<Seq<DelegatedDetail>> details);

    Option<Seq<LedgerLine>> servers();

    DocumentList withServers(Option<Seq<LedgerLine>> servers);

    Option<Seq<LedgerLine>> areas();

    DocumentList withAreas(Option<Seq<LedgerLine>> areas);
}
