package dev.isms.sagamihara.management;

import static dev.isms.asset.InformationSystem.INFORMATION_SYSTEM;
import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.sagamihara.Judged.judged;
import static dev.isms.sagamihara.text.ChapterV.V_3_1;
import static dev.isms.sagamihara.text.ChapterV.V_3_1_s2;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import dev.isms.asset.InformationSystem;
import dev.isms.asset.UsingSection;
import io.vavr.collection.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅴ-3-(1) 危機管理手順書の整備")
class CrisisPreparationTest {

    private static final UsingSection READY = UsingSection.named("市民課").withCounterManual(some(true));
    private static final UsingSection UNREADY = UsingSection.named("税務課").withCounterManual(some(false));
    private static final InformationSystem PREPARED = InformationSystem.named("住民情報システム")
            .withCrisisManual(some(true))
            .withResponseSteps(some(true))
            .withUsingSections(some(List.of(READY)));

    private static InformationSystem usedBy(UsingSection... sections) {
        return PREPARED.withUsingSections(some(List.of(sections)));
    }

    @Nested
    @DisplayName("各システム管理者はセキュリティ事故が起こった場合、迅速な復旧及び二次被害発生の防止を確実にするため対応手順が記載された危機管理手順書を整備すること。")
    @Tag("CS.V.3.1")
    class CrisisManual {

        @Test
        @DisplayName("対応手順が記載された手順書を整備していれば適合する")
        void a_manual_with_the_steps_is_fine() {
            judged(V_3_1, INFORMATION_SYSTEM, PREPARED).is(SATISFIED).because("crisis-manual", "response-steps");
        }

        @Test
        @DisplayName("手順書があっても、対応手順の記載がなければ違反である")
        void a_manual_without_the_steps_is_a_violation() {
            judged(V_3_1, INFORMATION_SYSTEM, PREPARED.withResponseSteps(some(false)))
                    .is(VIOLATED)
                    .because("response-steps");
            judged(
                            V_3_1,
                            INFORMATION_SYSTEM,
                            PREPARED.withResponseSteps(some(false)).withCrisisManual(none()))
                    .is(VIOLATED);
        }

        @Test
        @DisplayName("手順書を整備していなければ、それだけで違反である")
        void no_manual_is_a_violation() {
            judged(
                            V_3_1,
                            INFORMATION_SYSTEM,
                            PREPARED.withCrisisManual(some(false)).withResponseSteps(none()))
                    .is(VIOLATED)
                    .because("crisis-manual");
        }

        @Test
        @DisplayName("整備や記載の記録がなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged(V_3_1, INFORMATION_SYSTEM, PREPARED.withResponseSteps(none()))
                    .is(UNDETERMINED)
                    .openFor("missing response-steps");
            judged(V_3_1, INFORMATION_SYSTEM, InformationSystem.named("財務会計システム"))
                    .is(UNDETERMINED)
                    .openFor("missing crisis-manual", "missing response-steps");
        }

        @Test
        @DisplayName("利用する課がなくても求められる")
        void it_is_asked_for_whoever_uses_the_system() {
            judged(V_3_1, INFORMATION_SYSTEM, usedBy().withCrisisManual(some(false)))
                    .is(VIOLATED);
        }
    }

    @Nested
    @DisplayName("また、システムを利用する課においては、システムダウン時の窓口対応マニュアルの整備を行う。")
    @Tag("CS.V.3.1.s2")
    class CounterManual {

        @Test
        @DisplayName("利用する課の全てが整備していれば適合する")
        void where_every_section_has_one_it_is_fine() {
            judged(
                            V_3_1_s2,
                            INFORMATION_SYSTEM,
                            usedBy(READY, UsingSection.named("区民課").withCounterManual(some(true))))
                    .is(SATISFIED);
        }

        @Test
        @DisplayName("一つの課でも整備していなければ、他の課の記録を待たず違反である")
        void one_section_without_one_is_a_violation() {
            judged(V_3_1_s2, INFORMATION_SYSTEM, usedBy(READY, UNREADY)).is(VIOLATED);
            judged(V_3_1_s2, INFORMATION_SYSTEM, usedBy(UsingSection.named("区民課"), UNREADY))
                    .is(VIOLATED);
        }

        @Test
        @DisplayName("利用する課がなければ及ばない")
        void a_system_that_no_section_uses_is_not_concerned() {
            judged(V_3_1_s2, INFORMATION_SYSTEM, usedBy()).is(NOT_APPLICABLE);
        }

        @Test
        @DisplayName("利用する課や、その整備の記録がなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged(V_3_1_s2, INFORMATION_SYSTEM, PREPARED.withUsingSections(none()))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("missing using-sections");
            judged(V_3_1_s2, INFORMATION_SYSTEM, usedBy(READY, UsingSection.named("区民課")))
                    .is(UNDETERMINED)
                    .openFor("missing using-sections[2]/counter-manual");
        }

        @Test
        @DisplayName("危機管理手順書があっても、窓口対応マニュアルの代わりにはならない")
        void the_manual_of_the_administrator_does_not_stand_for_it() {
            judged(V_3_1_s2, INFORMATION_SYSTEM, usedBy(UNREADY)).is(VIOLATED);
            judged(V_3_1, INFORMATION_SYSTEM, usedBy(UNREADY)).is(SATISFIED);
        }
    }
}
