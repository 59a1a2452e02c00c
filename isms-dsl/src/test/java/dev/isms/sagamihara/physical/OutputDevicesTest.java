package dev.isms.sagamihara.physical;

import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.premises.OutputDevice.OUTPUT_DEVICE;
import static dev.isms.sagamihara.terms.PhysicalTerms.LONG_ABSENCE_FROM;
import static dev.isms.sagamihara.terms.PhysicalTerms.PAPER_LEFT_LONG_FROM;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_3_2;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_3_2_s2;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import dev.isms.evidence.Judgement;
import dev.isms.part.OtherMeans;
import dev.isms.policy.Policy;
import dev.isms.premises.OutputDevice;
import dev.isms.sagamihara.Judged;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.subject.Part;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅵ-1-(3) プリンタ、コピー機及びFAXの物理的セキュリティ対策")
class OutputDevicesTest {

    private static final LocalDate CHECKED = LocalDate.of(2026, 2, 2);
    private static final OutputDevice SOUND = OutputDevice.named("複合機-01")
            .withPreventsViewing(some(true))
            .withPreventsTheft(some(true))
            .withOtherMeans(Part.none())
            .withProper(some(Judgement.yes(CHECKED, "システム管理者", "点検結果")))
            .withPaperLeft(some(0))
            .withPaperForgotten(some(false));

    @Nested
    @DisplayName("設置にあたっては、印刷物等が第三者による意図しない参照又は盗難を予防できる場所とする等、適切な管理を行う。")
    @Tag("CS.VI.1.3.2")
    class Placed {

        private final OutputDevice exposed =
                SOUND.withPreventsViewing(some(false)).withPreventsTheft(some(false));
        private final Part<OtherMeans> secretPrint =
                Part.of(OtherMeans.unrecorded().withMeans(some("認証印刷")));

        private Judged<OutputDevice> judged(OutputDevice device) {
            return Judged.judged(VI_1_3_2, OUTPUT_DEVICE, device);
        }

        @Test
        @DisplayName("参照も盗難も予防できる場所にあり、管理が適切と判断されていれば適合する")
        void a_place_that_prevents_both_is_fine() {
            judged(SOUND).is(SATISFIED).because("prevents-viewing", "prevents-theft", "proper");
        }

        @Test
        @DisplayName("等：名を挙げた他の手段も数える")
        void another_means_counts() {
            judged(exposed.withOtherMeans(secretPrint)).is(SATISFIED).because("other-means/means", "proper");
        }

        @Test
        @DisplayName("参照、盗難の一方しか予防できない場所で、他の手段もなければ違反である")
        void a_place_that_prevents_only_one_is_a_violation() {
            judged(SOUND.withPreventsViewing(some(false))).is(VIOLATED).because("prevents-viewing", "other-means");
            judged(SOUND.withPreventsTheft(some(false))).is(VIOLATED).because("prevents-theft", "other-means");
            judged(exposed).is(VIOLATED);
        }

        @Test
        @DisplayName("場所がよくても、管理が適切でないと判断されていれば違反である")
        void judged_improper_is_a_violation() {
            judged(SOUND.withProper(some(Judgement.no(CHECKED, "システム管理者", "点検結果"))))
                    .is(VIOLATED)
                    .because("proper");
        }

        @Test
        @DisplayName("誰も判断していなければ判定できない")
        void unjudged_it_is_open() {
            judged(SOUND.withProper(none())).is(UNDETERMINED).openFor("missing proper");
            judged(exposed.withOtherMeans(secretPrint).withProper(none()))
                    .is(UNDETERMINED)
                    .openFor("missing proper");
        }

        @Test
        @DisplayName("判断は、その日から数え、期限はない")
        void a_judgement_counts_from_its_day_on_without_end() {
            judged(SOUND).on(CHECKED).is(SATISFIED);
            judged(SOUND).on(CHECKED.plusYears(30)).is(SATISFIED);
            judged(SOUND).on(CHECKED.minusDays(1)).is(UNDETERMINED).openFor("weak proper");
        }

        @Test
        @DisplayName("場所、他の手段の記録がなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged(SOUND.withPreventsViewing(none())).is(UNDETERMINED).openFor("missing prevents-viewing");
            judged(SOUND.withPreventsTheft(none())).is(UNDETERMINED).openFor("missing prevents-theft");
            judged(exposed.withOtherMeans(Part.missing())).is(UNDETERMINED).openFor("missing other-means");
            judged(exposed.withOtherMeans(Part.of(OtherMeans.unrecorded())))
                    .is(UNDETERMINED)
                    .openFor("missing other-means/means");
        }
    }

    @Nested
    @DisplayName("利用後の原紙や印刷物等の長時間の放置や取り忘れを防止する。")
    @Tag("CS.VI.1.3.2.s2")
    class Paper {

        /** A city to which 30 minutes are long. */
        private final Policy city = Sagamihara.policy().set(PAPER_LEFT_LONG_FROM, 30);

        private Judged<OutputDevice> judged(OutputDevice device) {
            return Judged.judged(VI_1_3_2_s2, OUTPUT_DEVICE, device);
        }

        private OutputDevice left(int minutes) {
            return SOUND.withPaperLeft(some(minutes));
        }

        @Test
        @DisplayName("放置も取り忘れもなければ適合する")
        void no_paper_left_or_forgotten_is_fine() {
            judged(SOUND).under(city).is(SATISFIED).because("paper-left", "paper-forgotten");
        }

        @Test
        @DisplayName("市が定めた分数ちょうどは長時間であり、その前の分は長時間でない")
        void the_very_minute_is_long() {
            judged(left(30)).under(city).is(VIOLATED).because("paper-left");
            judged(left(29)).under(city).is(SATISFIED).because("paper-left", "paper-forgotten");
        }

        @Test
        @DisplayName("取り忘れは、放置の時間を問わず、それだけで違反である")
        void forgotten_paper_is_a_violation_by_itself() {
            judged(SOUND.withPaperForgotten(some(true)))
                    .under(city)
                    .is(VIOLATED)
                    .because("paper-forgotten");
            judged(left(10).withPaperForgotten(some(true))).is(VIOLATED).because("paper-forgotten");
            judged(SOUND.withPaperForgotten(some(true)).withPaperLeft(none())).is(VIOLATED);
        }

        @Test
        @DisplayName("長時間を市が定めていなければ判定できない")
        void without_the_citys_number_it_is_open() {
            judged(left(30)).is(UNDETERMINED).notHarmlessly().openFor("unset paper-left-long-from");
        }

        @Test
        @DisplayName("離席の長時間は、放置の長時間ではない")
        void a_long_absence_is_another_number() {
            judged(left(30))
                    .under(Sagamihara.policy().set(LONG_ABSENCE_FROM, 15))
                    .is(UNDETERMINED)
                    .openFor("unset paper-left-long-from");
            judged(left(20)).under(city.set(LONG_ABSENCE_FROM, 15)).is(SATISFIED);
        }

        @Test
        @DisplayName("市が定めていなければ、何日の放置も長時間とは決まらず、0分だけは放置でない")
        void no_number_is_long_by_itself() {
            judged(left(1)).is(UNDETERMINED).openFor("unset paper-left-long-from");
            judged(left(600_000)).is(UNDETERMINED).openFor("unset paper-left-long-from");
            judged(left(0)).is(SATISFIED);
        }

        @Test
        @DisplayName("市は、何日からを長時間とすることもできる")
        void a_city_may_call_long_what_lasts_days() {
            Policy days = Sagamihara.policy().set(PAPER_LEFT_LONG_FROM, 2_880);
            judged(left(2_880)).under(days).is(VIOLATED);
            judged(left(2_879)).under(days).is(SATISFIED);
        }

        @Test
        @DisplayName("放置の時間、取り忘れの有無が記録されていなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged(SOUND.withPaperLeft(none())).under(city).is(UNDETERMINED).openFor("missing paper-left");
            judged(SOUND.withPaperForgotten(none()))
                    .under(city)
                    .is(UNDETERMINED)
                    .openFor("missing paper-forgotten");
        }
    }
}
