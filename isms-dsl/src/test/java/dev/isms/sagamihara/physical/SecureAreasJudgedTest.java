package dev.isms.sagamihara.physical;

import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.premises.DisasterMeasure.FIRE;
import static dev.isms.premises.DisasterMeasure.SEISMIC;
import static dev.isms.sagamihara.physical.SecureAreasTest.SOUND;
import static dev.isms.sagamihara.physical.SecureAreasTest.judged;
import static dev.isms.sagamihara.physical.SecureAreasTest.other;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_1_3_a_r4;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_1_3_a_r6;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import dev.isms.evidence.Judgement;
import dev.isms.premises.DisasterMeasure;
import dev.isms.premises.SecureArea;
import dev.isms.subject.Part;
import io.vavr.collection.LinkedHashSet;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅵ-1-(1)-③-a セキュリティ区画の管理策：空調管理、防災対策")
class SecureAreasJudgedTest {

    private static final LocalDate CHECKED = LocalDate.of(2026, 2, 2);

    private static final Judgement NO = Judgement.no(CHECKED, "システム管理者", "点検結果");

    private static SecureArea with(DisasterMeasure... measures) {
        return SOUND.withDisasterMeasures(some(LinkedHashSet.of(measures)));
    }

    @Nested
    @DisplayName("空調管理 空調設備の設置等による適切な温度管理を行う。")
    @Tag("CS.VI.1.1.3.a.r4")
    class Temperature {

        private final SecureArea uncooled = SOUND.withAirConditioned(some(false));

        @Test
        @DisplayName("空調設備があり、温度管理が適切と判断されていれば適合する")
        void air_conditioning_judged_appropriate_is_fine() {
            judged(VI_1_1_3_a_r4, SOUND).is(SATISFIED).because("kind", "importance", "air-conditioned", "temperature");
        }

        @Test
        @DisplayName("等：名を挙げた他の手段も数える")
        void another_means_counts() {
            judged(VI_1_1_3_a_r4, uncooled.withOtherCooling(other("外気冷却")))
                    .is(SATISFIED)
                    .because("kind", "importance", "other-cooling/means", "temperature");
        }

        @Test
        @DisplayName("何の手段もなければ違反である")
        void no_means_at_all_is_a_violation() {
            judged(VI_1_1_3_a_r4, uncooled)
                    .is(VIOLATED)
                    .because("kind", "importance", "air-conditioned", "other-cooling");
        }

        @Test
        @DisplayName("空調設備があっても、適切でないと判断されていれば違反である")
        void judged_inappropriate_is_a_violation() {
            judged(VI_1_1_3_a_r4, SOUND.withTemperature(some(NO)))
                    .is(VIOLATED)
                    .because("kind", "importance", "temperature");
        }

        @Test
        @DisplayName("誰も判断していない、又は手段の記録がなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged(VI_1_1_3_a_r4, SOUND.withTemperature(none()))
                    .is(UNDETERMINED)
                    .openFor("missing temperature");
            judged(VI_1_1_3_a_r4, SOUND.withAirConditioned(none()))
                    .is(UNDETERMINED)
                    .openFor("missing air-conditioned");
            judged(VI_1_1_3_a_r4, uncooled.withOtherCooling(Part.missing()))
                    .is(UNDETERMINED)
                    .openFor("missing other-cooling");
        }

        @Test
        @DisplayName("判断は、その日から数え、期限はない")
        void a_judgement_counts_from_its_day_on_without_end() {
            judged(VI_1_1_3_a_r4, SOUND).on(CHECKED).is(SATISFIED);
            judged(VI_1_1_3_a_r4, SOUND).on(CHECKED.plusYears(30)).is(SATISFIED);
            judged(VI_1_1_3_a_r4, SOUND)
                    .on(CHECKED.minusDays(1))
                    .is(UNDETERMINED)
                    .openFor("weak temperature");
        }
    }

    @Nested
    @DisplayName("防災対策 耐震補強、防火設備等必要な措置を講ずる。")
    @Tag("CS.VI.1.1.3.a.r6")
    class Disasters {

        @Test
        @DisplayName("措置が講じられ、必要なものと判断されていれば、いずれの措置でも適合する")
        void the_measures_that_are_judged_necessary_suffice() {
            judged(VI_1_1_3_a_r6, SOUND)
                    .is(SATISFIED)
                    .because("kind", "importance", "disaster-measures", "disaster-measures-suffice");
            judged(VI_1_1_3_a_r6, with(SEISMIC)).is(SATISFIED);
            judged(VI_1_1_3_a_r6, with(FIRE)).is(SATISFIED);
        }

        @Test
        @DisplayName("等：名を挙げた他の措置も数える")
        void another_measure_counts() {
            judged(VI_1_1_3_a_r6, with().withOtherDisasterMeasure(other("床のかさ上げ")))
                    .is(SATISFIED)
                    .because("kind", "importance", "other-disaster-measure/means", "disaster-measures-suffice");
        }

        @Test
        @DisplayName("何の措置もなければ、足りるという判断があっても違反である")
        void no_measure_at_all_is_a_violation() {
            judged(VI_1_1_3_a_r6, with())
                    .is(VIOLATED)
                    .because("kind", "importance", "disaster-measures", "other-disaster-measure");
        }

        @Test
        @DisplayName("耐震補強も防火設備もあっても、必要なものに足りないと判断されていれば違反である")
        void measures_judged_too_few_are_a_violation() {
            judged(VI_1_1_3_a_r6, SOUND.withDisasterMeasuresSuffice(some(NO)))
                    .is(VIOLATED)
                    .because("kind", "importance", "disaster-measures-suffice");
        }

        @Test
        @DisplayName("誰も判断していない、又は措置の記録がなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged(VI_1_1_3_a_r6, SOUND.withDisasterMeasuresSuffice(none()))
                    .is(UNDETERMINED)
                    .openFor("missing disaster-measures-suffice");
            judged(VI_1_1_3_a_r6, SOUND.withDisasterMeasures(none()))
                    .is(UNDETERMINED)
                    .openFor("missing disaster-measures");
            judged(VI_1_1_3_a_r6, with().withOtherDisasterMeasure(Part.missing()))
                    .is(UNDETERMINED)
                    .openFor("missing other-disaster-measure");
        }

        @Test
        @DisplayName("判断は、その日から数え、期限はない")
        void a_judgement_counts_from_its_day_on_without_end() {
            judged(VI_1_1_3_a_r6, SOUND).on(CHECKED).is(SATISFIED);
            judged(VI_1_1_3_a_r6, SOUND).on(CHECKED.plusYears(30)).is(SATISFIED);
            judged(VI_1_1_3_a_r6, SOUND)
                    .on(CHECKED.minusDays(1))
                    .is(UNDETERMINED)
                    .openFor("weak disaster-measures-suffice");
        }
    }
}
