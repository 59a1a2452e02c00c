package dev.isms.sagamihara.operation;

import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.register.DocumentList.DOCUMENT_LIST;
import static dev.isms.sagamihara.Judged.judged;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.provision.ProvisionType;
import dev.isms.register.DelegatedDetail;
import dev.isms.register.DocumentList;
import dev.isms.register.LedgerLine;
import dev.isms.sagamihara.Judged;
import dev.isms.sagamihara.catalogue.SagamiharaCatalogue;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("規程 第9条、対策基準 Ⅰ及び各節 別に定める詳細")
class DelegationsTest {

    /** Of each system and of each body there is one of its own, whose name is the city's. */
    private static final Seq<String> OF_EACH_ITS_OWN = List.of("CS.I.s2", "CS.III.1.s2");

    /** Of each thing managed there is one, in the ledger that the sentence names. */
    private static final Seq<String> OF_EACH_IN_THE_LEDGER = List.of("CS.VI.1.1.2.b", "CS.VII.2.1.4", "CS.VII.5.3.2");

    /** Which document each sentence names; 第9条 (別に定める) names none. */
    private static final Map<String, String> NAMED = LinkedHashMap.of(
            "CS.IV.4.s2", "共通実施手順書",
            "CS.V.1.2", "情報セキュリティ業務分掌職務権限一覧表",
            "CS.VI.1.1.2.b", "電子情報資産管理台帳",
            "CS.VII.2.1.4", "電子情報資産管理台帳",
            "CS.VII.2.2.3", "インターネットアクセス制御管理台帳",
            "CS.VII.3.2.s2", "電子情報資産管理台帳",
            "CS.VII.5.3.2", "電子情報資産管理台帳",
            "CS.VIII.4.2", "情報システム外部委託管理手順書");

    static Stream<Arguments> delegations() {
        return NAMED.map(entry -> Arguments.of(entry._1, entry._2)).toJavaStream();
    }

    private static DelegatedDetail detail(String provision, String document) {
        return DelegatedDetail.unrecorded()
                .withProvision(some(provision))
                .withDocument(some(document))
                .withSetOut(some(true));
    }

    private static Judged<DocumentList> of(String provision, DelegatedDetail... details) {
        return judged(provision, DOCUMENT_LIST, DocumentList.named("文書台帳").withDetails(some(List.of(details))));
    }

    @Test
    @DisplayName("委任する条項は、第9条とこの表のとおりである")
    void these_are_all_that_delegate() {
        assertEquals(
                List.of("BP.9").appendAll(OF_EACH_ITS_OWN).appendAll(NAMED.keySet()),
                SagamiharaCatalogue.catalogue()
                        .provisions(ProvisionType.DELEGATION)
                        .map(provision -> provision.id().value())
                        .toList());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("delegations")
    @DisplayName("名指された文書に詳細が定められていれば適合する")
    void what_is_laid_down_in_the_named_document_is_fine(String provision, String document) {
        of(provision, detail(provision, document)).is(SATISFIED);
        of(provision, detail("BP.9", "他の要綱"), detail(provision, document)).is(SATISFIED);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("delegations")
    @DisplayName("定められていなければ違反である")
    void what_is_not_laid_down_is_a_violation(String provision, String document) {
        of(provision).is(VIOLATED).because("details");
        of(provision, detail(provision, document).withSetOut(some(false))).is(VIOLATED);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("delegations")
    @DisplayName("他の文書に定めても、他の条項について定めても違反である")
    void another_document_or_another_provision_is_a_violation(String provision, String document) {
        of(provision, detail(provision, "課内の申合せ")).is(VIOLATED);
        of(provision, detail("BP.9", document)).is(VIOLATED);
        of(
                        provision,
                        NAMED.remove(provision)
                                .map(other -> detail(other._1, other._2))
                                .toJavaArray(DelegatedDetail[]::new))
                .is(VIOLATED);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("delegations")
    @DisplayName("詳細、条項、文書、定めの記録がなければ判定できない")
    void what_is_unrecorded_leaves_it_open(String provision, String document) {
        DelegatedDetail one = detail(provision, document);
        judged(provision, DOCUMENT_LIST, DocumentList.named("文書台帳"))
                .is(UNDETERMINED)
                .notHarmlessly()
                .openFor("missing details");
        of(provision, one.withProvision(none())).is(UNDETERMINED).openFor("missing details[1]/provision");
        of(provision, one.withDocument(none())).is(UNDETERMINED).openFor("missing details[1]/document");
        of(provision, one.withSetOut(none())).is(UNDETERMINED).openFor("missing details[1]/set-out");
    }

    static Stream<String> of_each() {
        return OF_EACH_ITS_OWN.appendAll(OF_EACH_IN_THE_LEDGER).toJavaStream();
    }

    static Stream<String> of_each_its_own() {
        return OF_EACH_ITS_OWN.toJavaStream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("of_each_its_own")
    @DisplayName("個々の・各：その文書の名は市が付けるので、定められていれば、文書を問わず適合する")
    void what_each_has_of_its_own_may_have_any_name(String provision) {
        of(provision, detail(provision, "住民記録システム実施手順")).is(SATISFIED);
        of(provision, detail(provision, "x").withDocument(none())).is(SATISFIED);
        of(provision).is(VIOLATED).because("details");
        of(provision, detail("BP.9", "住民記録システム実施手順")).is(VIOLATED);
        judged(provision, DOCUMENT_LIST, DocumentList.named("文書台帳"))
                .is(UNDETERMINED)
                .openFor("missing details");
        of(provision, detail(provision, "x").withProvision(none())).is(UNDETERMINED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("of_each")
    @DisplayName("個々の・各：一つの対象について定められていても、他の対象について定められていなければ違反である")
    void one_of_several_that_is_not_laid_down_is_a_violation(String provision) {
        DelegatedDetail one = detail(provision, "電子情報資産管理台帳").withTarget(some("住民記録システム"));
        DelegatedDetail other = one.withTarget(some("税務システム"));
        of(provision, one, other).is(SATISFIED);
        of(provision, one, other.withSetOut(some(false)))
                .is(VIOLATED)
                .because("details[2]/provision", "details[2]/set-out");
        of(provision, one, other.withSetOut(none())).is(UNDETERMINED).openFor("missing details[2]/set-out");
        of(provision, one, detail("BP.9", "課内の申合せ").withSetOut(some(false))).is(SATISFIED);
    }

    @Nested
    @DisplayName("この訓令に定めるもののほか、情報セキュリティ対策の実施に関し必要な事項は、別に定める。")
    @Tag("BP.9")
    class Elsewhere {

        @Test
        @DisplayName("文書を名指さないので、どの文書に定めても適合する")
        void any_document_will_do() {
            of("BP.9", detail("BP.9", "情報セキュリティ対策基準")).is(SATISFIED);
            of("BP.9", detail("BP.9", "課内の申合せ")).is(SATISFIED);
            of("BP.9", detail("BP.9", "情報セキュリティ対策基準").withDocument(none())).is(SATISFIED);
        }

        @Test
        @DisplayName("定められていなければ違反であり、他の条項の定めでは足りない")
        void what_is_not_laid_down_is_a_violation() {
            of("BP.9").is(VIOLATED);
            of("BP.9", detail("BP.9", "情報セキュリティ対策基準").withSetOut(some(false))).is(VIOLATED);
            of("BP.9", detail("CS.V.1.2", "情報セキュリティ業務分掌職務権限一覧表")).is(VIOLATED);
        }

        @Test
        @DisplayName("詳細や定めの記録がなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged("BP.9", DOCUMENT_LIST, DocumentList.named("文書台帳"))
                    .is(UNDETERMINED)
                    .openFor("missing details");
            of("BP.9", detail("BP.9", "情報セキュリティ対策基準").withSetOut(none()))
                    .is(UNDETERMINED)
                    .openFor("missing details[1]/set-out");
        }
    }

    @Nested
    @DisplayName("サーバ別の管理策の詳細は、電子情報資産管理台帳に定める。：サーバの全てについて")
    @Tag("CS.VI.1.1.2.b")
    class Servers {

        private final LedgerLine listed = LedgerLine.named("sv-01").withListed(some(true));
        private final LedgerLine unlisted = LedgerLine.named("sv-02").withListed(some(false));

        private Judged<DocumentList> servers(LedgerLine... servers) {
            return judged(
                    "CS.VI.1.1.2.b.servers",
                    DOCUMENT_LIST,
                    DocumentList.named("文書台帳").withServers(some(List.of(servers))));
        }

        @Test
        @DisplayName("サーバの全てが台帳に記載されていれば適合する")
        void where_all_are_listed_it_is_fine() {
            servers(listed, listed.withName(some("sv-03"))).is(SATISFIED);
        }

        @Test
        @DisplayName("一台でも記載されていなければ、他の記録を待たず違反である")
        void one_that_is_not_listed_is_a_violation() {
            servers(listed, unlisted).is(VIOLATED).because("servers[2]/listed");
            servers(listed.withListed(none()), unlisted).is(VIOLATED);
        }

        @Test
        @DisplayName("サーバが一台もなければ及ばない")
        void a_city_without_servers_is_not_concerned() {
            servers().is(NOT_APPLICABLE);
        }

        @Test
        @DisplayName("サーバや記載の記録がなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged("CS.VI.1.1.2.b.servers", DOCUMENT_LIST, DocumentList.named("文書台帳"))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("missing servers");
            servers(listed, unlisted.withListed(none())).is(UNDETERMINED).openFor("missing servers[2]/listed");
        }
    }
}
