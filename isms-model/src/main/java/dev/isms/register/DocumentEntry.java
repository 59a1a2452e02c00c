package dev.isms.register;

import dev.isms.document.Approval;
import dev.isms.document.DocumentVersion;
import dev.isms.document.ManagedDocument;
import dev.isms.document.Status;
import dev.isms.evidence.Judgement;
import dev.isms.fact.Choice;
import dev.isms.fact.Flag;
import dev.isms.fact.Judged;
import dev.isms.fact.PartOf;
import dev.isms.fact.Text;
import dev.isms.kind.ChoiceKind;
import dev.isms.subject.Part;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;

/** 管理すべき文書 — a document as a register of documents holds it. Ⅷ-1, Ⅹ-1. */
@SuppressWarnings("exports")
@RegisterStyle
@Value.Immutable
public interface DocumentEntry {

    /** 文書名 — what the document is called. */
    Text<DocumentEntry> TITLE =
            Text.of("title", Words.of("文書名", "title"), DocumentEntry::title, DocumentEntry::withTitle);

    /** 文書の種類 — which of the documents to be managed it is, by the name of the list, such as 電子情報資産管理台帳. */
    Text<DocumentEntry> KIND =
            Text.of("kind", Words.of("文書の種類", "kind of document"), DocumentEntry::kind, DocumentEntry::withKind);

    /** 文書の存在 — whether it was found to be there. */
    Flag<DocumentEntry> EXISTS = Flag.of(
            "exists",
            Words.of("文書の存在", "existence"),
            Clause.of("文書が現に備えられている", "be at hand"),
            DocumentEntry::exists,
            DocumentEntry::withExists);

    /** 文書の状態 — how it stands. */
    Choice<DocumentEntry, Status> STATUS = Choice.of(
            "status",
            Words.of("文書の状態", "status"),
            ChoiceKind.of(Status.class),
            DocumentEntry::status,
            DocumentEntry::withStatus);

    /** 利用の容易さ — whether somebody judged that those who are permitted can use it easily. */
    Judged<DocumentEntry> ACCESSIBLE = Judged.of(
            "accessible",
            Words.of("利用の容易さ", "ease of use"),
            Clause.of("許可された利用者が容易に利用できると判断されている", "be judged easy to use for those who are permitted"),
            DocumentEntry::accessible,
            DocumentEntry::withAccessible);

    /** 見直しの要否 — whether somebody judged a review to be due. The text names nobody. */
    Judged<DocumentEntry> REVIEW_NEEDED = Judged.of(
            "review-needed",
            Words.of("見直しの要否", "need of a review"),
            Clause.of("準拠性の維持のための見直しが必要と判断されている", "be judged to need a review for conformity with the policy"),
            DocumentEntry::reviewNeeded,
            DocumentEntry::withReviewNeeded);

    /** 見直しの実施 — whether it was reviewed. */
    Flag<DocumentEntry> REVIEWED = Flag.of(
            "reviewed",
            Words.of("見直しの実施", "review"),
            Clause.of("見直しが行われている", "be reviewed"),
            DocumentEntry::reviewed,
            DocumentEntry::withReviewed);

    /** 改定の要否 — whether somebody judged a revision to be needed. The text names nobody. */
    Judged<DocumentEntry> REVISION_NEEDED = Judged.of(
            "revision-needed",
            Words.of("改定の要否", "need of a revision"),
            Clause.of("改定が必要と判断されている", "be judged to need a revision"),
            DocumentEntry::revisionNeeded,
            DocumentEntry::withRevisionNeeded);

    /** 改定の実施 — whether it was revised. */
    Flag<DocumentEntry> REVISED = Flag.of(
            "revised",
            Words.of("改定の実施", "revision"),
            Clause.of("改定が行われている", "be revised"),
            DocumentEntry::revised,
            DocumentEntry::withRevised);

    /** 更新履歴の管理 — whether its history of changes is kept. */
    Flag<DocumentEntry> HISTORY = Flag.of(
            "history",
            Words.of("更新履歴の管理", "history of changes"),
            Clause.of("更新履歴が管理されている", "have its history of changes kept"),
            DocumentEntry::history,
            DocumentEntry::withHistory);

    /** 承認 — whether it is approved. */
    Flag<DocumentEntry> APPROVED = Flag.of(
            "approved",
            Words.of("承認", "approval"),
            Clause.of("承認されている", "be approved"),
            DocumentEntry::approved,
            DocumentEntry::withApproved);

    /** 承認者 — the role of who approved it. */
    Text<DocumentEntry> APPROVER =
            Text.of("approver", Words.of("承認者", "approver"), DocumentEntry::approver, DocumentEntry::withApprover);

    /** 承認権者 — the role that was laid down beforehand to approve it. */
    Text<DocumentEntry> AUTHORITY = Text.of(
            "authority",
            Words.of("あらかじめ定められた承認権者", "authority laid down beforehand"),
            DocumentEntry::authority,
            DocumentEntry::withAuthority);

    /** 除去されていない廃止文書 — the oldest abolished version that is not removed, of a document that is abolished itself its last; none where all are. */
    PartOf<DocumentEntry, AbolishedDocument> ABOLISHED = PartOf.of(
            "abolished",
            Words.of("除去されていない廃止文書", "abolished document in place"),
            Clause.of("除去されていない廃止文書がある", "have an abolished version in place"),
            AbolishedDocument.ABOLISHED_DOCUMENT,
            DocumentEntry::abolished,
            DocumentEntry::withAbolished);

    /** 最新版の利用 — whether the newest version can be used at all times. */
    Flag<DocumentEntry> NEWEST_AVAILABLE = Flag.of(
            "newest-available",
            Words.of("最新版の利用", "use of the newest version"),
            Clause.of("常に最新版を利用できる状態である", "have its newest version available at all times"),
            DocumentEntry::newestAvailable,
            DocumentEntry::withNewestAvailable);

    /** 管理すべき文書の記述。 */
    SubjectType<DocumentEntry> DOCUMENT_ENTRY = SubjectType.named(
                    "document-entry", Words.of("管理すべき文書", "document to be managed"))
            .identifiedBy(TITLE)
            .with(
                    KIND,
                    EXISTS,
                    STATUS,
                    ACCESSIBLE,
                    REVIEW_NEEDED,
                    REVIEWED,
                    REVISION_NEEDED,
                    REVISED,
                    HISTORY,
                    APPROVED,
                    APPROVER,
                    AUTHORITY,
                    ABOLISHED,
                    NEWEST_AVAILABLE)
            .startingFrom(DocumentEntry.unrecorded());

    /** One of which nothing is recorded. */
    static DocumentEntry unrecorded() {
        return ImmutableDocumentEntry.builder()
                .title(Option.none())
                .kind(Option.none())
                .exists(Option.none())
                .status(Option.none())
                .accessible(Option.none())
                .reviewNeeded(Option.none())
                .reviewed(Option.none())
                .revisionNeeded(Option.none())
                .revised(Option.none())
                .history(Option.none())
                .approved(Option.none())
                .approver(Option.none())
                .authority(Option.none())
                .abolished(Part.missing())
                .newestAvailable(Option.none())
                .build();
    }

    /** One of this title, of which nothing else is recorded. */
    static DocumentEntry named(String title) {
        return unrecorded().withTitle(Option.some(Objects.requireNonNull(title, "title")));
    }

    /** What the history of a document says of it on that day. What people see and judge of it is not recorded yet. */
    static DocumentEntry of(ManagedDocument document, LocalDate asOf) {
        Status status = Objects.requireNonNull(document, "document").status(asOf);
        Option<Approval> approval = document.currentVersion(asOf).flatMap(DocumentVersion::approval);
        return named(document.title())
                .withKind(Option.some(document.kind().words().ja()))
                .withStatus(Option.some(status))
                .withHistory(Option.some(!document.history().isEmpty()))
                .withApproved(Option.when(status != Status.ABOLISHED, status == Status.CURRENT))
                .withApprover(approval.map(Approval::by));
    }

    Option<String> title();

    DocumentEntry withTitle(Option<String> title);

    Option<String> kind();

    DocumentEntry withKind(Option<String> kind);

    Option<Boolean> exists();

    DocumentEntry withExists(Option<Boolean> exists);

    Option<Status> status();

    DocumentEntry withStatus(Option<Status> status);

    Option<Judgement> accessible();

    DocumentEntry withAccessible(Option<Judgement> accessible);

    Option<Judgement> reviewNeeded();

    DocumentEntry withReviewNeeded(Option<Judgement> reviewNeeded);

    Option<Boolean> reviewed();

    DocumentEntry withReviewed(Option<Boolean> reviewed);

    Option<Judgement> revisionNeeded();

    DocumentEntry withRevisionNeeded(Option<Judgement> revisionNeeded);

    Option<Boolean> revised();

    DocumentEntry withRevised(Option<Boolean> revised);

    Option<Boolean> history();

    DocumentEntry withHistory(Option<Boolean> history);

    Option<Boolean> approved();

    DocumentEntry withApproved(Option<Boolean> approved);

    Option<String> approver();

    DocumentEntry withApprover(Option<String> approver);

    Option<String> authority();

    DocumentEntry withAuthority(Option<String> authority);

    Part<AbolishedDocument> abolished();

    DocumentEntry withAbolished(Part<AbolishedDocument> abolished);

    Option<Boolean> newestAvailable();

    DocumentEntry withNewestAvailable(Option<Boolean> newestAvailable);
}
