package dev.isms.sagamihara.management;

import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.information.Aspect.AVAILABILITY;
import static dev.isms.information.Aspect.CONFIDENTIALITY;
import static dev.isms.information.Aspect.INTEGRITY;
import static dev.isms.information.Medium.ELECTRONIC_INFORMATION;
import static dev.isms.information.Medium.PAPER;
import static dev.isms.information.Medium.PC_DATA;
import static dev.isms.information.Origin.Way.CREATED;
import static dev.isms.information.Origin.Way.RECEIVED;
import static dev.isms.register.InformationEntry.INFORMATION_ENTRY;
import static dev.isms.sagamihara.Judged.judged;
import static dev.isms.sagamihara.terms.InformationTerms.CLASSIFICATION_SCHEME;
import static dev.isms.sagamihara.text.ChapterIV.IV_1;
import static dev.isms.sagamihara.text.ChapterIV.IV_3;
import static dev.isms.sagamihara.text.Regulation.BP_5;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.information.Aspect;
import dev.isms.policy.Policy;
import dev.isms.register.InformationEntry;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.sagamihara.vocabulary.Bodies;
import dev.isms.sagamihara.vocabulary.Roles;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅳ 電子情報の管理：管理責任、電子情報の分類")
class InformationManagementTest {

    private static final String SCHEME = "三段階の分類";

    /** A city that says by which scheme information is classified. */
    private static final Policy CITY = Sagamihara.policy().set(CLASSIFICATION_SCHEME, SCHEME);

    static final InformationEntry RESIDENTS = InformationEntry.named("住民記録")
            .withMedium(some(ELECTRONIC_INFORMATION))
            .withPersonalUse(some(false))
            .withOrigin(some(CREATED))
            .withOriginUnit(some("市民課"))
            .withResponsibleUnit(some("市民課"))
            .withHeadResponsible(some(true))
            .withAspects(some(HashSet.of(Aspect.values())))
            .withScheme(some(SCHEME))
            .withClassified(some(true));

    @Nested
    @DisplayName("電子情報は、当該電子情報を作成した各課・機関及び外部から収受した各課・機関の長が管理責任を有するものとする。")
    @Tag("CS.IV.1")
    class Responsibility {

        @Test
        @DisplayName("作成した課、収受した課の長が管理責任を有していれば適合する")
        void the_head_of_the_unit_of_origin_answers() {
            judged(IV_1, INFORMATION_ENTRY, RESIDENTS).is(SATISFIED);
            judged(IV_1, INFORMATION_ENTRY, RESIDENTS.withOrigin(some(RECEIVED)))
                    .is(SATISFIED);
            judged(IV_1, INFORMATION_ENTRY, RESIDENTS.withMedium(some(PC_DATA))).is(SATISFIED);
        }

        @Test
        @DisplayName("他の課が管理責任を有していれば違反である")
        void another_unit_is_a_violation() {
            judged(IV_1, INFORMATION_ENTRY, RESIDENTS.withResponsibleUnit(some("情報政策課")))
                    .is(VIOLATED)
                    .because("medium", "personal-use", "responsible-unit", "origin-unit");
        }

        @Test
        @DisplayName("課が有していても、その長でなければ違反である")
        void a_unit_whose_head_does_not_answer_is_a_violation() {
            judged(IV_1, INFORMATION_ENTRY, RESIDENTS.withHeadResponsible(some(false)))
                    .is(VIOLATED)
                    .because("medium", "personal-use", "head-responsible");
        }

        @Test
        @DisplayName("紙媒体は、定義により電子情報でなく、及ばない")
        void paper_is_no_electronic_information() {
            InformationEntry paper = RESIDENTS.withMedium(some(PAPER)).withHeadResponsible(some(false));
            judged(IV_1, INFORMATION_ENTRY, paper).is(NOT_APPLICABLE);
            judged(IV_1, INFORMATION_ENTRY, paper.withPersonalUse(none())).is(NOT_APPLICABLE);
        }

        @Test
        @DisplayName("個人利用ファイルは、定義により除かれる")
        void a_file_for_personal_use_is_excluded_by_definition() {
            judged(
                            IV_1,
                            INFORMATION_ENTRY,
                            RESIDENTS.withPersonalUse(some(true)).withHeadResponsible(some(false)))
                    .is(NOT_APPLICABLE);
        }

        @Test
        @DisplayName("個人利用か、何の媒体かが不明でも、長が責任を有していれば害はない")
        void whether_it_is_concerned_matters_only_where_nobody_answers() {
            judged(IV_1, INFORMATION_ENTRY, RESIDENTS.withPersonalUse(none()))
                    .is(UNDETERMINED)
                    .harmlessly();
            judged(IV_1, INFORMATION_ENTRY, RESIDENTS.withMedium(none()))
                    .is(UNDETERMINED)
                    .harmlessly();
            judged(IV_1, INFORMATION_ENTRY, RESIDENTS.withPersonalUse(none()).withHeadResponsible(some(false)))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("missing personal-use");
        }

        @Test
        @DisplayName("どの課か、その長かの記録がなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged(IV_1, INFORMATION_ENTRY, RESIDENTS.withOriginUnit(none()))
                    .is(UNDETERMINED)
                    .openFor("missing origin-unit");
            judged(IV_1, INFORMATION_ENTRY, RESIDENTS.withResponsibleUnit(none()))
                    .is(UNDETERMINED)
                    .openFor("missing responsible-unit");
            judged(IV_1, INFORMATION_ENTRY, RESIDENTS.withHeadResponsible(none()))
                    .is(UNDETERMINED)
                    .openFor("missing head-responsible");
        }

        @Test
        @DisplayName("Ⅳ-1の長、Ⅳ-3の課、規程第5条の課長は、それぞれ本文のとおりで、同じでない")
        void the_three_sentences_address_three_circles() {
            assertEquals(
                    List.of(Roles.SECTION_OR_AGENCY_HEAD),
                    judged(IV_1, INFORMATION_ENTRY, RESIDENTS)
                            .is(SATISFIED)
                            .finding()
                            .control()
                            .provision()
                            .entry()
                            .bearers());
            assertEquals(List.of(Bodies.SECTION), IV_3.entry().bearers());
            assertEquals(List.of(Roles.SECTION_HEAD), BP_5.entry().bearers());
        }
    }

    @Nested
    @DisplayName("各課は、管理すべき電子情報を、機密性、完全性及び可用性の観点から総合的に評価し、重要性に応じて分類する。")
    @Tag("CS.IV.3")
    class Classified {

        @Test
        @DisplayName("三つの観点から評価し、市の定める基準で分類していれば適合する")
        void one_evaluated_by_all_aspects_and_classified_is_fine() {
            judged(IV_3, INFORMATION_ENTRY, RESIDENTS).under(CITY).is(SATISFIED);
        }

        @Test
        @DisplayName("どの観点を欠いても、基準を市が定める前から違反である")
        void an_aspect_left_out_is_a_violation() {
            judged(IV_3, INFORMATION_ENTRY, RESIDENTS.withAspects(some(HashSet.of(CONFIDENTIALITY, INTEGRITY))))
                    .is(VIOLATED)
                    .because("personal-use", "aspects");
            judged(IV_3, INFORMATION_ENTRY, RESIDENTS.withAspects(some(HashSet.of(CONFIDENTIALITY, AVAILABILITY))))
                    .under(CITY)
                    .is(VIOLATED);
            judged(IV_3, INFORMATION_ENTRY, RESIDENTS.withAspects(some(HashSet.of(INTEGRITY, AVAILABILITY))))
                    .under(CITY)
                    .is(VIOLATED);
        }

        @Test
        @DisplayName("分類していなければ違反である")
        void one_not_classified_is_a_violation() {
            judged(IV_3, INFORMATION_ENTRY, RESIDENTS.withClassified(some(false)))
                    .is(VIOLATED)
                    .because("personal-use", "classified");
        }

        @Test
        @DisplayName("市の定める基準によらない分類は違反であり、市が定めていなければ判定できない")
        void it_is_classified_by_the_scheme_of_the_city() {
            judged(IV_3, INFORMATION_ENTRY, RESIDENTS.withScheme(some("課独自の分類")))
                    .under(CITY)
                    .is(VIOLATED)
                    .because("personal-use", "scheme");
            judged(IV_3, INFORMATION_ENTRY, RESIDENTS).is(UNDETERMINED).openFor("unset classification-scheme");
        }

        @Test
        @DisplayName("紙媒体も、管理すべき電子情報として分類する")
        void paper_is_classified_too() {
            judged(IV_3, INFORMATION_ENTRY, RESIDENTS.withMedium(some(PAPER)))
                    .under(CITY)
                    .is(SATISFIED);
            judged(IV_3, INFORMATION_ENTRY, RESIDENTS.withMedium(some(PAPER)).withClassified(some(false)))
                    .under(CITY)
                    .is(VIOLATED);
        }

        @Test
        @DisplayName("個人利用ファイルは除かれる")
        void a_file_for_personal_use_is_excluded() {
            InformationEntry unclassified = RESIDENTS.withClassified(some(false));
            judged(IV_3, INFORMATION_ENTRY, unclassified.withPersonalUse(some(true)))
                    .under(CITY)
                    .is(NOT_APPLICABLE);
            judged(IV_3, INFORMATION_ENTRY, unclassified.withPersonalUse(none()))
                    .under(CITY)
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("missing personal-use");
            judged(IV_3, INFORMATION_ENTRY, RESIDENTS.withPersonalUse(none()))
                    .under(CITY)
                    .is(UNDETERMINED)
                    .harmlessly();
        }

        @Test
        @DisplayName("観点、基準、分類の記録がなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged(IV_3, INFORMATION_ENTRY, RESIDENTS.withAspects(none()))
                    .under(CITY)
                    .is(UNDETERMINED)
                    .openFor("missing aspects");
            judged(IV_3, INFORMATION_ENTRY, RESIDENTS.withScheme(none()))
                    .under(CITY)
                    .is(UNDETERMINED)
                    .openFor("missing scheme");
            judged(IV_3, INFORMATION_ENTRY, RESIDENTS.withClassified(none()))
                    .under(CITY)
                    .is(UNDETERMINED)
                    .openFor("missing classified");
        }

        @Test
        @DisplayName("評価するのは課であり、長の責任の有無を問わない")
        void it_does_not_ask_who_answers() {
            judged(IV_3, INFORMATION_ENTRY, RESIDENTS.withHeadResponsible(some(false)))
                    .under(CITY)
                    .is(SATISFIED);
        }
    }
}
