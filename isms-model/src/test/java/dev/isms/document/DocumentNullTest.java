package dev.isms.document;

import static dev.isms.document.Papers.IN_MAY;
import static dev.isms.document.Papers.LEDGER;
import static dev.isms.document.Papers.MARCH;
import static dev.isms.document.Papers.ledger;
import static dev.isms.document.Papers.version;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** 空値の拒否 — a null is refused at every door of the documents, and the error says which it was. */
@DisplayName("文書のどの入口でも空値は拒否される")
@SuppressWarnings("NullAway")
final class DocumentNullTest {

    private static final DocumentRegister REGISTER = DocumentRegister.of(Papers.KINDS);
    private static final RetainedRecord RECORD = RetainedRecord.of("x", MARCH);

    @TestFactory
    Stream<DynamicTest> kinds_and_registers() {
        return Stream.of(
                refused("key of a document category", () -> DocumentCategory.of(null, "x", "x")),
                refused("words", () -> new DocumentCategory("x", null)),
                refused("key of a document kind", () -> DocumentKind.of(null, "x", "x")),
                refused("words", () -> new DocumentKind("x", null, Option.none(), List.empty())),
                refused("category of a document kind", () -> LEDGER.in(null)),
                refused("category of a document kind", () -> kind(null)),
                refused("category of a document kind", () -> kind(Option.some(null))),
                refused(
                        "other names of a document kind",
                        () -> new DocumentKind("x", LEDGER.words(), Option.none(), null)),
                refused("names", () -> LEDGER.alsoCalled((String[]) null)),
                refused("name of document kind `asset-ledger`", () -> LEDGER.alsoCalled((String) null)),
                refused("known document kinds", () -> DocumentRegister.of(null)),
                refused("document kind", () -> DocumentRegister.of(List.of((DocumentKind) null))),
                refused("document", () -> REGISTER.with(null)),
                refused("document kind", () -> REGISTER.documentsOf(null)),
                refused("as of", () -> REGISTER.currentOf(LEDGER, null)),
                refused("as of", () -> DocumentRegister.of(List.empty()).missing(null)));
    }

    @TestFactory
    Stream<DynamicTest> documents_and_records() {
        return Stream.of(
                refused("role of who approved", () -> Approval.of(null, MARCH)),
                refused("day of an approval", () -> Approval.of("町長", null)),
                refused("label of a version", () -> version(null, MARCH)),
                refused("day of a version", () -> version("x", null)),
                refused("change of version `x`", () -> DocumentVersion.of("x", MARCH, null)),
                refused("approval of a version", () -> new DocumentVersion("x", MARCH, "x", null)),
                refused("approval of a version", () -> new DocumentVersion("x", MARCH, "x", Option.some(null))),
                refused("approval of a version", () -> version("x", MARCH).approved(null)),
                refused("as of", () -> version("x", MARCH).isApproved(null)),
                refused("title of a document", () -> ManagedDocument.of(null, LEDGER)),
                refused("kind of a document", () -> ManagedDocument.of("x", null)),
                refused("history of a document", () -> new ManagedDocument("x", LEDGER, null, Option.none())),
                refused("version of a document", () -> read(List.of((DocumentVersion) null))),
                refused("day of an abolition", () -> new ManagedDocument("x", LEDGER, List.empty(), null)),
                refused("day of an abolition", () -> new ManagedDocument("x", LEDGER, List.empty(), Option.some(null))),
                refused("version of a document", () -> ledger().with(null)),
                refused("label of a version", () -> ledger().approved(null, IN_MAY)),
                refused("approval of a version", () -> ledger().approved("x", null)),
                refused("day of an abolition", () -> ledger().abolished(null)),
                refused("as of", () -> ledger().status(null)),
                refused("as of", () -> ledger().currentVersion(null)),
                refused("title of a record", () -> RetainedRecord.of(null, MARCH)),
                refused("day a record was created", () -> RetainedRecord.of("x", null)),
                refused("retention of a record", () -> new RetainedRecord("x", MARCH, null)),
                refused("retention of a record", () -> new RetainedRecord("x", MARCH, Option.some(null))),
                refused("retention of a record", () -> RECORD.withRetention(null)),
                refused("as of", () -> RECORD.mayBeDiscarded(null)));
    }

    private static DocumentKind kind(Option<DocumentCategory> category) {
        return new DocumentKind("x", LEDGER.words(), category, List.empty());
    }

    private static ManagedDocument read(List<DocumentVersion> history) {
        return new ManagedDocument("x", LEDGER, history, Option.none());
    }

    private static DynamicTest refused(String what, Executable door) {
        return DynamicTest.dynamicTest(
                what,
                () -> assertEquals(
                        what, assertThrows(NullPointerException.class, door).getMessage()));
    }
}
