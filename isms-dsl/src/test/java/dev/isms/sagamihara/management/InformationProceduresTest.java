package dev.isms.sagamihara.management;

import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.information.Medium.PAPER;
import static dev.isms.information.Medium.PC_DATA;
import static dev.isms.register.InformationEntry.INFORMATION_ENTRY;
import static dev.isms.sagamihara.Judged.TODAY;
import static dev.isms.sagamihara.Judged.judged;
import static dev.isms.sagamihara.text.ChapterIV.IV_4;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import dev.isms.evidence.Judgement;
import dev.isms.register.InformationEntry;
import dev.isms.register.InformationProcedure;
import io.vavr.collection.HashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("対策基準 Ⅳ-4 電子情報の管理手順")
class InformationProceduresTest {

    private static final HashSet<InformationProcedure> ALL = HashSet.of(InformationProcedure.values());
    private static final InformationEntry PROPER = InformationManagementTest.RESIDENTS
            .withCommonManual(some(true))
            .withProcedures(some(ALL))
            .withManaged(some(Judgement.yes(TODAY.minusDays(30), "市民課長", "点検結果")));

    @Nested
    @DisplayName("各課は、業務システム、パソコンデータ及び紙媒体について、共通実施手順書に従い、電子情報の分類、保管の手順、取扱いの手順及び廃棄の手順を定め、適切な管理を行うものとする。")
    @Tag("CS.IV.4")
    class Procedures {

        @Test
        @DisplayName("四つの手順を共通実施手順書に従って定め、適切に管理していれば、どの媒体も適合する")
        void one_with_all_procedures_managed_properly_is_fine() {
            judged(IV_4, INFORMATION_ENTRY, PROPER).is(SATISFIED);
            judged(IV_4, INFORMATION_ENTRY, PROPER.withMedium(some(PC_DATA))).is(SATISFIED);
            judged(IV_4, INFORMATION_ENTRY, PROPER.withMedium(some(PAPER))).is(SATISFIED);
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource
        @DisplayName("一つの手順でも欠ければ違反である")
        void a_procedure_left_out_is_a_violation(InformationProcedure left) {
            judged(IV_4, INFORMATION_ENTRY, PROPER.withProcedures(some(ALL.remove(left))))
                    .is(VIOLATED)
                    .because("personal-use", "procedures");
        }

        @Test
        @DisplayName("共通実施手順書に従っていなければ違反であり、紙媒体も同じである")
        void procedures_beside_the_common_manual_are_a_violation() {
            judged(IV_4, INFORMATION_ENTRY, PROPER.withCommonManual(some(false)))
                    .is(VIOLATED)
                    .because("personal-use", "common-manual");
            judged(IV_4, INFORMATION_ENTRY, PROPER.withMedium(some(PAPER)).withCommonManual(some(false)))
                    .is(VIOLATED);
        }

        @Test
        @DisplayName("手順があっても、管理が適切でないと判断されていれば違反である")
        void what_is_judged_not_to_be_managed_properly_is_a_violation() {
            judged(IV_4, INFORMATION_ENTRY, PROPER.withManaged(some(Judgement.no(TODAY.minusDays(30), "市民課長", "点検結果"))))
                    .is(VIOLATED)
                    .because("personal-use", "managed");
        }

        @Test
        @DisplayName("誰も判断していない、又は先の日付の判断では判定できない")
        void nobody_s_judgement_and_one_of_a_day_to_come_settle_nothing() {
            judged(IV_4, INFORMATION_ENTRY, PROPER.withManaged(none()))
                    .is(UNDETERMINED)
                    .openFor("missing managed");
            judged(IV_4, INFORMATION_ENTRY, PROPER.withManaged(some(Judgement.yes(TODAY.plusDays(1), "市民課長", "点検結果"))))
                    .is(UNDETERMINED)
                    .openFor("weak managed");
        }

        @Test
        @DisplayName("判断に期限の定めはない")
        void the_text_sets_the_judgement_no_term() {
            judged(IV_4, INFORMATION_ENTRY, PROPER).on(TODAY.plusYears(10)).is(SATISFIED);
        }

        @Test
        @DisplayName("準拠や手順の記録がなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged(IV_4, INFORMATION_ENTRY, PROPER.withCommonManual(none()))
                    .is(UNDETERMINED)
                    .openFor("missing common-manual");
            judged(IV_4, INFORMATION_ENTRY, PROPER.withProcedures(none()))
                    .is(UNDETERMINED)
                    .openFor("missing procedures");
        }

        @Test
        @DisplayName("個人利用ファイルは除かれ、個人利用かが不明なら、全て整っているときに限り害はない")
        void a_file_for_personal_use_is_excluded() {
            judged(IV_4, INFORMATION_ENTRY, PROPER.withPersonalUse(some(true)).withCommonManual(some(false)))
                    .is(NOT_APPLICABLE);
            judged(IV_4, INFORMATION_ENTRY, PROPER.withPersonalUse(none()))
                    .is(UNDETERMINED)
                    .harmlessly();
            judged(IV_4, INFORMATION_ENTRY, PROPER.withPersonalUse(none()).withCommonManual(some(false)))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("missing personal-use");
        }
    }
}
