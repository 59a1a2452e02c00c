package dev.isms.sagamihara.operation;

import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.document.Status.ABOLISHED;
import static dev.isms.document.Status.CURRENT;
import static dev.isms.document.Status.DRAFT;
import static dev.isms.register.DocumentList.DOCUMENT_LIST;
import static dev.isms.sagamihara.Judged.judged;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionType;
import dev.isms.register.DocumentEntry;
import dev.isms.register.DocumentList;
import dev.isms.register.LedgerLine;
import dev.isms.sagamihara.Judged;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.sagamihara.catalogue.SagamiharaCatalogue;
import dev.isms.sagamihara.vocabulary.Documents;
import io.vavr.collection.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("対策基準 Ⅷ-1 管理すべき文書")
class ListedDocumentsTest {

    /** The eighteen of the list: the provision is the document's name. */
    static Stream<Provision> documents() {
        return SagamiharaCatalogue.catalogue()
                .provisions(ProvisionType.DOCUMENT)
                .toJavaStream();
    }

    private static String name(Provision document) {
        return document.entry().text().ja();
    }

    private static DocumentEntry held(String kind) {
        return DocumentEntry.named(kind)
                .withKind(some(kind))
                .withExists(some(true))
                .withStatus(some(CURRENT))
                .withApproved(some(true));
    }

    private static DocumentList register(DocumentEntry... documents) {
        return DocumentList.named("文書台帳").withDocuments(some(List.of(documents)));
    }

    private static Judged<DocumentList> of(Provision document, DocumentEntry... documents) {
        return judged(document.id().value(), DOCUMENT_LIST, register(documents));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    @DisplayName("台帳に、承認され有効なものが備えられていれば適合する")
    void one_that_is_current_and_approved_is_fine(Provision document) {
        of(document, held(name(document))).is(SATISFIED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    @DisplayName("廃止されたもの、作成中のものがほかにあっても適合する")
    void others_beside_it_do_not_matter(Provision document) {
        DocumentEntry one = held(name(document));
        of(document, one.withStatus(some(ABOLISHED)), one.withStatus(some(DRAFT)), one)
                .is(SATISFIED);
        of(document, one.withStatus(none()), one).is(SATISFIED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    @DisplayName("台帳になければ違反である。他の文書では足りない")
    void one_that_is_not_in_the_register_is_a_violation(Provision document) {
        of(document).is(VIOLATED).because("documents");
        of(
                        document,
                        List.ofAll(documents())
                                .remove(document)
                                .map(other -> held(name(other)))
                                .toJavaArray(DocumentEntry[]::new))
                .is(VIOLATED);
        of(document, held("危機管理手順書"), held("窓口対応マニュアル")).is(VIOLATED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    @DisplayName("作成中、廃止、未承認のものでは違反である")
    void one_that_is_not_in_force_is_a_violation(Provision document) {
        DocumentEntry one = held(name(document));
        of(document, one.withStatus(some(DRAFT)).withApproved(some(false))).is(VIOLATED);
        of(document, one.withStatus(some(ABOLISHED))).is(VIOLATED);
        of(document, one.withStatus(some(DRAFT))).is(VIOLATED);
        of(document, one.withApproved(some(false))).is(VIOLATED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    @DisplayName("台帳にあっても、現に備えられていなければ違反である")
    void one_that_is_not_at_hand_is_a_violation(Provision document) {
        DocumentEntry one = held(name(document));
        of(document, one.withExists(some(false))).is(VIOLATED);
        of(document, one.withExists(some(false)), one).is(SATISFIED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    @DisplayName("台帳、文書の種類、状態、承認、存在の記録がなければ判定できない")
    void what_is_unrecorded_leaves_it_open(Provision document) {
        DocumentEntry one = held(name(document));
        judged(document.id().value(), DOCUMENT_LIST, DocumentList.named("文書台帳"))
                .is(UNDETERMINED)
                .notHarmlessly()
                .openFor("missing documents");
        of(document, one.withKind(none())).is(UNDETERMINED).openFor("missing documents[1]/kind");
        of(document, one.withStatus(none())).is(UNDETERMINED).openFor("missing documents[1]/status");
        of(document, one.withApproved(none())).is(UNDETERMINED).openFor("missing documents[1]/approved");
        of(document, one.withExists(none())).is(UNDETERMINED).openFor("missing documents[1]/exists");
    }

    @Nested
    @DisplayName("表のとおりにし、足しも引きもしない")
    class AsTheTableSays {

        @Test
        @DisplayName("他の条項が求める危機管理手順書、窓口対応マニュアルなども、表になければ台帳に求めない")
        void documents_required_elsewhere_are_not_added() {
            List<String> listed = List.ofAll(documents()).map(ListedDocumentsTest::name);
            assertEquals(18, listed.size());
            assertEquals(
                    listed,
                    Sagamihara.policy()
                            .of(DOCUMENT_LIST)
                            .controls()
                            .map(control -> control.provision())
                            .filter(provision -> provision.entry().type() == ProvisionType.DOCUMENT)
                            .map(ListedDocumentsTest::name)
                            .distinct()
                            .toList());
            List.of(Documents.CRISIS_PROCEDURES, Documents.COUNTER_MANUAL, Documents.INCIDENT_LEDGER)
                    .forEach(kind -> Sagamihara.policy()
                            .of(DOCUMENT_LIST)
                            .controls()
                            .forEach(control -> assertEquals(
                                    false,
                                    control.sentence()
                                            .ja()
                                            .contains(kind.words().ja()),
                                    control.id().value())));
        }

        @Test
        @DisplayName("他の条項が触れないモデム接続管理台帳も、表にあるので求める")
        @Tag("CS.VIII.1.r11")
        void a_ledger_that_nothing_else_names_is_asked_for() {
            judged("CS.VIII.1.r11", DOCUMENT_LIST, register(held("モデム接続管理台帳"))).is(SATISFIED);
            judged("CS.VIII.1.r11", DOCUMENT_LIST, register()).is(VIOLATED);
        }
    }

    @Nested
    @DisplayName("セキュリティ区画管理台帳：区画の全てを台帳で管理する")
    @Tag("CS.VIII.1.r9")
    class Areas {

        private final LedgerLine listed = LedgerLine.named("本庁サーバールーム").withListed(some(true));
        private final LedgerLine unlisted = LedgerLine.named("東庁舎専用施設").withListed(some(false));

        private Judged<DocumentList> areas(LedgerLine... areas) {
            return judged(
                    "CS.VIII.1.r9.areas",
                    DOCUMENT_LIST,
                    DocumentList.named("文書台帳").withAreas(some(List.of(areas))));
        }

        @Test
        @DisplayName("区画の全てが台帳に記載されていれば適合する")
        void where_all_are_listed_it_is_fine() {
            areas(listed, listed.withName(some("分庁舎サーバールーム"))).is(SATISFIED);
        }

        @Test
        @DisplayName("一つでも記載されていなければ、他の記録を待たず違反である")
        void one_that_is_not_listed_is_a_violation() {
            areas(listed, unlisted).is(VIOLATED).because("areas[2]/listed");
            areas(listed.withListed(none()), unlisted).is(VIOLATED);
        }

        @Test
        @DisplayName("区画が一つもなければ及ばない")
        void a_city_without_areas_is_not_concerned() {
            areas().is(NOT_APPLICABLE);
        }

        @Test
        @DisplayName("区画や記載の記録がなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged("CS.VIII.1.r9.areas", DOCUMENT_LIST, DocumentList.named("文書台帳"))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("missing areas");
            areas(listed, unlisted.withListed(none())).is(UNDETERMINED).openFor("missing areas[2]/listed");
        }
    }
}
