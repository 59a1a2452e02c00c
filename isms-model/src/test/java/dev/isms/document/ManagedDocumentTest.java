package dev.isms.document;

import static dev.isms.document.Papers.APRIL;
import static dev.isms.document.Papers.IN_MAY;
import static dev.isms.document.Papers.JUNE;
import static dev.isms.document.Papers.MARCH;
import static dev.isms.document.Papers.MAY;
import static dev.isms.document.Papers.inForce;
import static dev.isms.document.Papers.ledger;
import static dev.isms.document.Papers.version;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("管理文書")
final class ManagedDocumentTest {

    private static final ManagedDocument IN_FORCE = inForce("町の台帳", Papers.LEDGER);

    @Nested
    @DisplayName("状態は履歴から決まる")
    final class Standing {

        @Test
        @DisplayName("承認された版がないうちは作成中")
        void it_is_a_draft_until_a_version_is_approved() {
            assertEquals(Status.DRAFT, ledger().status(JUNE));
            assertEquals(Status.DRAFT, ledger().with(version("初版", MARCH)).status(JUNE));
            assertEquals(Status.DRAFT, IN_FORCE.status(MAY.minusDays(1)));
            assertEquals(Option.none(), IN_FORCE.currentVersion(MAY.minusDays(1)));
        }

        @Test
        @DisplayName("承認の日から有効")
        void it_is_current_from_the_day_of_approval_on() {
            assertEquals(Status.CURRENT, IN_FORCE.status(MAY));
            assertEquals(Option.some("初版"), IN_FORCE.currentVersion(MAY).map(DocumentVersion::label));
        }

        @Test
        @DisplayName("改訂案の作成中も、承認済みの版が有効")
        void a_later_draft_leaves_the_approved_version_current() {
            ManagedDocument revised = IN_FORCE.with(version("第2版", MAY));
            assertEquals(Status.CURRENT, revised.status(JUNE));
            assertEquals(Option.some("初版"), revised.currentVersion(JUNE).map(DocumentVersion::label));
        }

        @Test
        @DisplayName("後の版より遅れて承認された版は、最新版に戻らない")
        void a_version_approved_after_a_later_one_does_not_come_back() {
            ManagedDocument crossed = ledger().with(version("初版", MARCH).approved(Approval.of("町長", JUNE)))
                    .with(version("第2版", APRIL).approved(IN_MAY));
            assertEquals(Option.some("第2版"), crossed.currentVersion(MAY).map(DocumentVersion::label));
            assertEquals(Option.some("第2版"), crossed.currentVersion(JUNE).map(DocumentVersion::label));
        }

        @Test
        @DisplayName("廃止の日から廃止")
        void it_is_abolished_from_that_day_on_and_keeps_its_history() {
            ManagedDocument abolished = IN_FORCE.abolished(JUNE);
            assertEquals(Status.CURRENT, abolished.status(JUNE.minusDays(1)));
            assertEquals(Status.ABOLISHED, abolished.status(JUNE));
            assertEquals(Option.none(), abolished.currentVersion(JUNE));
            assertEquals(IN_FORCE.history(), abolished.history());
        }

        @Test
        @DisplayName("作成中のまま廃止することもある")
        void a_draft_can_be_abolished() {
            assertEquals(
                    Status.ABOLISHED,
                    ledger().with(version("初版", MARCH)).abolished(MARCH).status(MARCH));
        }

        @Test
        void each_status_has_words() {
            assertEquals(
                    List.of(Words.of("作成中", "draft"), Words.of("有効", "current"), Words.of("廃止", "abolished")),
                    List.of(Status.values()).map(Status::words));
        }
    }

    @Nested
    @DisplayName("履歴は追記のみ")
    final class Refusals {

        @Test
        void an_approval_can_follow_and_changes_nothing_else() {
            ManagedDocument drafts = ledger().with(version("初版", MARCH)).with(version("第2版", APRIL));
            assertEquals(
                    List.of(version("初版", MARCH).approved(IN_MAY), version("第2版", APRIL)),
                    drafts.approved("初版", IN_MAY).history());
        }

        @Test
        @DisplayName("前の版より古い日付の版は拒否される")
        void a_version_dated_before_the_last_one_is_refused() {
            ManagedDocument document = ledger().with(version("初版", APRIL));
            assertEquals(
                    "version `第2版` of document `町の台帳` of `2003-03-31`: expected on or after `2003-04-30`, the day of the"
                            + " version before it",
                    refused(() -> document.with(version("第2版", MARCH))));
            assertEquals(2, document.with(version("第2版", APRIL)).history().size());
        }

        @Test
        @DisplayName("同じ名前の版は拒否される")
        void a_doubled_label_is_refused() {
            assertEquals(
                    "version `初版` of document `町の台帳`: expected once",
                    refused(() -> IN_FORCE.with(version("初版", JUNE))));
        }

        @Test
        @DisplayName("版の日付より前の承認は拒否される")
        void an_approval_before_the_day_of_the_version_is_refused() {
            String message =
                    "approval of version `初版` on `2003-05-31`: expected on or after the version's own day `2003-06-30`";
            assertEquals(message, refused(() -> version("初版", JUNE).approved(IN_MAY)));
            assertEquals(
                    message, refused(() -> ledger().with(version("初版", JUNE)).approved("初版", IN_MAY)));
        }

        @Test
        @DisplayName("承認は上書きできない")
        void a_second_approval_is_refused() {
            assertEquals(
                    "version `初版` was approved by `町長` on `2003-05-31`: expected one approval",
                    refused(() -> IN_FORCE.approved("初版", Approval.of("副町長", JUNE))));
        }

        @Test
        void an_approval_of_an_unknown_version_is_refused() {
            assertEquals(
                    "unknown version `第2版` of document `町の台帳`: expected one of 初版, 第12版; did you mean `第12版`?",
                    refused(() -> IN_FORCE.with(version("第12版", JUNE)).approved("第2版", IN_MAY)));
            assertEquals(
                    "unknown version `ver.2` of document `町の台帳`: expected one of 初版",
                    refused(() -> IN_FORCE.approved("ver.2", IN_MAY)));
            assertEquals(
                    "unknown version `初版` of document `町の台帳`: it has no version yet",
                    refused(() -> ledger().approved("初版", IN_MAY)));
        }

        @Test
        @DisplayName("廃止の後には何も加えられない")
        void nothing_follows_an_abolition() {
            ManagedDocument abolished = ledger().with(version("初版", MARCH)).abolished(APRIL);
            String after = ": expected nothing after its abolition on `2003-04-30`";
            assertEquals(
                    "version `第2版` of document `町の台帳`" + after, refused(() -> abolished.with(version("第2版", MARCH))));
            assertEquals(
                    "approval of version `初版` of document `町の台帳`" + after,
                    refused(() -> abolished.approved("初版", Approval.of("町長", MARCH))));
            assertEquals(
                    "abolition of document `町の台帳` on `2003-06-30`" + after, refused(() -> abolished.abolished(JUNE)));
        }

        @Test
        @DisplayName("最後の版又は承認より前の廃止は拒否される")
        void an_abolition_before_the_last_version_or_approval_is_refused() {
            assertEquals(
                    "abolition of document `町の台帳` on `2003-04-30`: expected on or after `2003-05-31`, the last day of"
                            + " version `初版`",
                    refused(() -> IN_FORCE.abolished(APRIL)));
            assertEquals(
                    "abolition of document `町の台帳` on `2003-05-31`: expected on or after `2003-06-30`, the last day of"
                            + " version `第2版`",
                    refused(() -> IN_FORCE.with(version("第2版", JUNE)).abolished(MAY)));
            assertEquals(Status.ABOLISHED, IN_FORCE.abolished(MAY).status(MAY));
        }

        @Test
        void what_is_read_back_whole_obeys_the_same_rules() {
            assertEquals(
                    "version `初版` of document `町の台帳`: expected once",
                    refused(() -> new ManagedDocument(
                            "町の台帳",
                            Papers.LEDGER,
                            List.of(version("初版", MARCH), version("初版", APRIL)),
                            Option.none())));
            assertEquals(
                    IN_FORCE.abolished(JUNE),
                    new ManagedDocument("町の台帳", Papers.LEDGER, IN_FORCE.history(), Option.some(JUNE)));
        }

        @Test
        void blank_texts_are_refused() {
            String blank = " is blank: expected a text";
            assertEquals("title of a document" + blank, refused(() -> ManagedDocument.of(" ", Papers.LEDGER)));
            assertEquals("label of a version" + blank, refused(() -> version("", MARCH)));
            assertEquals("change of version `初版`" + blank, refused(() -> DocumentVersion.of("初版", MARCH, "")));
            assertEquals("role of who approved" + blank, refused(() -> Approval.of("", MARCH)));
        }
    }

    private static String refused(Executable making) {
        return assertThrows(IllegalArgumentException.class, making).getMessage();
    }
}
