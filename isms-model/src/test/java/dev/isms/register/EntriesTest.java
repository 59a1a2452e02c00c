package dev.isms.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.document.Approval;
import dev.isms.document.DocumentCategory;
import dev.isms.document.DocumentKind;
import dev.isms.document.DocumentRegister;
import dev.isms.document.DocumentVersion;
import dev.isms.document.ManagedDocument;
import dev.isms.document.RetainedRecord;
import dev.isms.document.Status;
import dev.isms.information.Aspect;
import dev.isms.information.Classification;
import dev.isms.information.ClassificationScheme;
import dev.isms.information.Importance;
import dev.isms.information.InformationAsset;
import dev.isms.information.Medium;
import dev.isms.information.Origin;
import dev.isms.information.Schemes;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("台帳の項目は、文書・記録・情報資産の履歴から作れる")
@SuppressWarnings("NullAway")
final class EntriesTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Nested
    @DisplayName("文書")
    final class Documents {

        private static final DocumentKind LEDGER = DocumentKind.of(
                        "asset-ledger", "電子情報資産管理台帳", "information asset ledger")
                .in(DocumentCategory.of("procedures", "実施手順", "procedures"));
        private static final ManagedDocument DRAFT =
                ManagedDocument.of("資産台帳", LEDGER).with(DocumentVersion.of("初版", APRIL, "制定"));

        @Test
        @DisplayName("承認の前は作成中、承認の日からは承認者とともに有効")
        void a_document_is_told_by_its_history() {
            ManagedDocument approved = DRAFT.approved("初版", Approval.of("情報政策課長", MAY));
            DocumentEntry before = DocumentEntry.of(approved, APRIL);
            assertEquals(Option.some("電子情報資産管理台帳"), before.kind());
            assertEquals(Option.some(Status.DRAFT), before.status());
            assertEquals(Option.some(false), before.approved());
            assertEquals(Option.none(), before.approver());
            DocumentEntry after = DocumentEntry.of(approved, MAY);
            assertEquals(Option.some(Status.CURRENT), after.status());
            assertEquals(Option.some(true), after.approved());
            assertEquals(Option.some("情報政策課長"), after.approver());
            assertEquals(Option.some(true), after.history());
        }

        @Test
        @DisplayName("廃止された文書の承認は、記録されていない")
        void of_an_abolished_one_no_approval_is_told() {
            DocumentEntry entry = DocumentEntry.of(DRAFT.abolished(MAY), MAY);
            assertEquals(Option.some(Status.ABOLISHED), entry.status());
            assertEquals(Option.none(), entry.approved());
        }

        @Test
        @DisplayName("人が見て判断することは、記録されていない")
        void what_people_see_is_not_recorded() {
            DocumentEntry entry = DocumentEntry.of(DRAFT, MAY);
            assertEquals(Option.none(), entry.exists());
            assertEquals(Option.none(), entry.accessible());
        }

        @Test
        void a_whole_register() {
            DocumentRegister register = DocumentRegister.of(List.of(LEDGER)).with(DRAFT);
            DocumentList list = DocumentList.of("文書台帳", register, MAY);
            assertEquals(Option.some("文書台帳"), list.name());
            assertEquals(Option.some(List.of(DocumentEntry.of(DRAFT, MAY))), list.documents());
            assertEquals(Option.none(), list.details());
        }

        @Test
        void nothing_is_no_document() {
            assertEquals("document", refused(() -> DocumentEntry.of(null, MAY)));
            assertEquals("register of documents", refused(() -> DocumentList.of("x", null, MAY)));
        }
    }

    @Test
    void a_record() {
        RecordEntry entry = RecordEntry.of(RetainedRecord.of("監査記録", APRIL));
        assertEquals(Option.some("監査記録"), entry.title());
        assertEquals(Option.some(APRIL), entry.createdOn());
        assertEquals(Option.none(), entry.kept());
        assertEquals("record", refused(() -> RecordEntry.of(null)));
    }

    @Nested
    @DisplayName("情報資産")
    final class Information {

        private static final InformationAsset ASSET =
                InformationAsset.of("住民記録", Medium.ELECTRONIC_INFORMATION, Origin.createdBy("市民課"));

        @Test
        @DisplayName("分類の前は、どの観点からも評価されていない")
        void before_it_is_classified() {
            InformationEntry entry = InformationEntry.of(ASSET, APRIL);
            assertEquals(Option.some("市民課"), entry.originUnit());
            assertEquals(Option.some(false), entry.classified());
            assertEquals(Option.some(HashSet.empty()), entry.aspects());
            assertEquals(Option.none(), entry.responsibleUnit());
        }

        @Test
        @DisplayName("分類の日からは、三つの観点と重要性が分かる")
        void from_the_day_it_is_classified() {
            Classification made = classification();
            InformationAsset classified = ASSET.classified(made, MAY, "市民課長", "初回");
            assertEquals(InformationEntry.of(ASSET, APRIL), InformationEntry.of(classified, APRIL));
            InformationEntry entry = InformationEntry.of(classified, MAY);
            assertEquals(Option.some(true), entry.classified());
            assertEquals(Option.some(HashSet.of(Aspect.values())), entry.aspects());
            assertEquals(Option.some(Importance.HIGH), entry.importance());
            assertEquals(Option.some(made.scheme().words().ja()), entry.scheme());
            assertEquals("information asset", refused(() -> InformationEntry.of(null, MAY)));
        }

        private Classification classification() {
            ClassificationScheme scheme = Schemes.THREE_LEVELS;
            return scheme.classify(
                    scheme.level(Aspect.CONFIDENTIALITY, "3"),
                    scheme.level(Aspect.INTEGRITY, "1"),
                    scheme.level(Aspect.AVAILABILITY, "1"));
        }
    }

    @Test
    @DisplayName("物の名前を台帳の名前と突き合わせる")
    void things_held_against_a_ledger() {
        assertEquals(
                List.of(
                        LedgerLine.named("sv-1").withListed(Option.some(true)),
                        LedgerLine.named("sv-2").withListed(Option.some(false))),
                LedgerLine.heldAgainst(HashSet.of("sv-1", "sv-9"), List.of("sv-1", "sv-2")));
        assertEquals("names of a ledger", refused(() -> LedgerLine.heldAgainst(null, List.of())));
        assertEquals("things", refused(() -> LedgerLine.heldAgainst(HashSet.empty(), null)));
        assertEquals(
                "name in a ledger", refused(() -> LedgerLine.heldAgainst(HashSet.of("sv-1", null), List.of("sv-1"))));
        assertEquals(
                "name of a thing", refused(() -> LedgerLine.heldAgainst(HashSet.of("sv-1"), List.of("sv-1", null))));
    }

    private static String refused(Executable door) {
        return assertThrows(NullPointerException.class, door).getMessage();
    }
}
