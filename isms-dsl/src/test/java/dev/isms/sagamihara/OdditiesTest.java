package dev.isms.sagamihara;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.catalogue.Catalogue;
import dev.isms.catalogue.Oddities;
import dev.isms.catalogue.Oddity;
import dev.isms.catalogue.Oddity.Kind;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.catalogue.SagamiharaCatalogue;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 本文の点検 — what the text says of itself. Nothing of it is listed in the catalogue: see it computed. */
@DisplayName("本文の点検は、本文が自ら抱える食い違いと空白を数え上げる")
class OdditiesTest {

    private static final Catalogue CATALOGUE = SagamiharaCatalogue.catalogue();
    private static final Seq<Oddity> FOUND = Oddities.of(CATALOGUE);

    @Test
    @DisplayName("他の条項が求めるのに、管理すべき文書の表にない文書")
    void documents_required_and_not_listed() {
        assertEquals(
                List.of(
                        "危機管理手順書",
                        "窓口対応マニュアル",
                        "情報セキュリティ事故管理台帳",
                        "情報セキュリティ監査計画書",
                        "情報セキュリティ監査実施計画書",
                        "監査チェックリスト",
                        "各設置要綱",
                        "情報セキュリティ実施手順",
                        "実施報告書",
                        "試験成績書",
                        "「覚書」",
                        "誓約書",
                        "名簿",
                        "契約書"),
                named(Kind.DOCUMENT_NOT_LISTED));
        assertEquals(
                List.of("CS.IX.2.3.2", "CS.IX.2.3.3"),
                provisions(Kind.DOCUMENT_NOT_LISTED, "情報セキュリティ監査実施計画書"),
                "by its short name too");
    }

    @Test
    @DisplayName("表にあるのに、他のどの条項も触れない文書")
    void documents_listed_and_not_named() {
        assertEquals(
                List.of(
                        "セキュリティ管理記録一覧表",
                        "セキュリティ区画管理台帳",
                        "モデム接続管理台帳",
                        "ウイルス対策管理台帳",
                        "内部セキュリティ監査マニュアル",
                        "ネットワークシステム管理運用要綱",
                        "OA機器管理運用要領"),
                named(Kind.DOCUMENT_NOT_CITED));
    }

    @Test
    @DisplayName("責任分担表と章とで名の異なる活動、当たる節のない活動、当たる活動のない節")
    void activities_and_sections() {
        assertTrue(named(Kind.ACTIVITY_NAME).contains("監視及び測定 ⇔ 対策基準 Ⅸ-1「監視及び検証」"));
        assertTrue(named(Kind.ACTIVITY_NAME).contains("電子情報資産の管理 ⇔ 対策基準 Ⅳ「電子情報の管理」"));
        assertEquals(6, named(Kind.ACTIVITY_NAME).size());
        assertEquals(
                List.of("システムの運用", "ネットワークの運用管理", "共通実施手順書の作成", "業務システム実施手順書の作成"),
                named(Kind.ACTIVITY_WITHOUT_SECTION));
        assertEquals(
                List.of("Ⅱ", "Ⅲ", "Ⅶ-1", "Ⅷ-5", "Ⅸ-2", "Ⅸ-3"),
                named(Kind.SECTION_WITHOUT_ACTIVITY).map(words -> words.replaceAll("対策基準 ([^「]+)「.*", "$1")));
    }

    @Test
    @DisplayName("原則として禁止され、例外を認める者の定めがない四つ")
    void in_principle_without_an_approver() {
        assertEquals(
                List.of("CS.VI.1.1.3.a.r1", "CS.VI.1.1.3.a.r5", "CS.VII.2.3", "CS.VIII.3.r2.2.a"),
                ids(Kind.NO_APPROVER));
    }

    @Test
    @DisplayName("役職と組織: 誰が置くか、責務の行、最終責任")
    void parties() {
        assertTrue(named(Kind.NOT_SET_UP).containsAll(List.of("システム管理者", "情報政策課長", "情報セキュリティ監査チームリーダー")));
        assertEquals(List.of("情報セキュリティ対策最高責任者", "情報セキュリティ向上委員会"), named(Kind.SET_UP_BY_NOBODY));
        assertEquals(List.of("情報政策課長"), named(Kind.NO_DUTY_LINE));
        assertEquals(List.of("情報セキュリティ対策最高責任者、システム管理者"), named(Kind.FINAL_RESPONSIBILITY));
        assertEquals(List.of("CS.VII.4.2.1.r2.2"), ids(Kind.OTHER_HEADING));
    }

    @Test
    @DisplayName("目的の見出しの下の規範、失われた図、空欄の区分、文書を名指ししない委任")
    void places() {
        assertEquals(List.of("CS.VIII.5.1"), ids(Kind.DEMAND_UNDER_PURPOSE));
        assertEquals(List.of("CS.I", "CS.III.1"), ids(Kind.ABSENT));
        assertEquals(List.of("CS.V.2.1.r6"), ids(Kind.LABEL_MISSING));
        assertEquals(List.of("BP.9"), ids(Kind.DELEGATION_WITHOUT_DOCUMENT));
        assertEquals(List.empty(), ids(Kind.OBJECTIVE_UNSERVED));
    }

    @Test
    @DisplayName("数値のない語、判断する者のない語、名宛人のない規定、定義のない用語")
    void words_left_open() {
        assertEquals(31, named(Kind.OPEN_TERM).size());
        assertEquals(
                List.of("CS.VII.5.2.1.d.s2", "CS.IX.2.3.3.s2", "CS.IX.2.3.5", "CS.IX.3.s2", "CS.X.1.b", "CS.X.1.b.s2"),
                ids(Kind.NO_DECIDER));
        assertEquals(91, named(Kind.NO_BEARER).size());
        assertTrue(named(Kind.UNDEFINED_TERM).containsAll(List.of("重要性", "利用者", "機関", "管理者")));
        assertEquals(List.of("臨時監査"), named(Kind.UNUSED_TERM));
    }

    @Test
    @DisplayName("どの点検結果も、目録の条項を挙げる")
    void each_names_provisions_of_the_catalogue() {
        FOUND.forEach(oddity -> {
            assertTrue(oddity.provisions().nonEmpty(), oddity.toString());
            assertTrue(CATALOGUE.provisions().containsAll(oddity.provisions()), oddity.toString());
        });
        CATALOGUE.remarks().forEach(remark -> assertTrue(CATALOGUE.provisions().containsAll(remark.provisions())));
    }

    private static Seq<Oddity> of(Kind kind) {
        return FOUND.filter(oddity -> oddity.kind() == kind);
    }

    private static Seq<String> named(Kind kind) {
        return of(kind).map(oddity -> oddity.words().ja());
    }

    private static Seq<String> ids(Kind kind) {
        return of(kind).map(oddity -> oddity.provisions().head().id().value());
    }

    private static Seq<String> provisions(Kind kind, String words) {
        return of(kind).find(oddity -> oddity.words().ja().equals(words))
                .map(Oddity::provisions)
                .getOrElse(List.<Provision>empty())
                .map(provision -> provision.id().value());
    }
}
