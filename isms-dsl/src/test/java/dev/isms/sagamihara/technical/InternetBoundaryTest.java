package dev.isms.sagamihara.technical;

import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.network.Firewall.FIREWALL;
import static dev.isms.sagamihara.Judged.TODAY;
import static dev.isms.sagamihara.text.ChapterVII.VII_2_2_2_r1_a;
import static dev.isms.sagamihara.text.ChapterVII.VII_2_2_2_r1_b;
import static dev.isms.sagamihara.text.ChapterVII.VII_2_2_2_r1_c;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import dev.isms.evidence.Judgement;
import dev.isms.network.Firewall;
import dev.isms.part.OtherMeans;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.Judged;
import dev.isms.subject.Part;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅶ-2-(2)-② インターネットのアクセス制御：ファイアウォールの設定、防御策、設定権限")
class InternetBoundaryTest {

    static final String BY = "システム管理者";

    private static final Firewall WELL = Firewall.named("fw-01")
            .withPortsControlled(some(true))
            .withOtherSetting(Part.none())
            .withSettings(some(yes(TODAY)))
            .withIntrusionMonitored(some(true))
            .withOtherDefence(Part.none())
            .withRights(some(yes(TODAY)));

    static Judgement yes(LocalDate on) {
        return Judgement.yes(on, BY, "点検結果");
    }

    static Judgement no(LocalDate on) {
        return Judgement.no(on, BY, "点検結果");
    }

    private static Part<OtherMeans> other(String means) {
        return Part.of(OtherMeans.unrecorded().withMeans(some(means)));
    }

    private static Judged<Firewall> judged(Provision provision, Firewall firewall) {
        return Judged.judged(provision, FIREWALL, firewall);
    }

    @Nested
    @DisplayName("a 不要なポートは制御するなど、適切な設定を行う。")
    @Tag("CS.VII.2.2.2.r1.a")
    class Settings {

        private final Firewall uncontrolled = WELL.withPortsControlled(some(false));
        private final Firewall otherwise = uncontrolled.withOtherSetting(other("通信の宛先の制限"));

        @Test
        @DisplayName("不要なポートを制御し、設定が適切と判断されていれば適合する")
        void controlled_ports_and_fit_settings_are_fine() {
            judged(VII_2_2_2_r1_a, WELL).is(SATISFIED).because("ports-controlled", "settings");
        }

        @Test
        @DisplayName("ポートの制御も他の設定もなければ、適切と判断されていても違反である")
        void nothing_set_up_is_a_violation() {
            judged(VII_2_2_2_r1_a, uncontrolled).is(VIOLATED).because("ports-controlled", "other-setting");
        }

        @Test
        @DisplayName("など：ポートの制御に代わる他の設定でも足りる")
        void another_setting_counts_too() {
            judged(VII_2_2_2_r1_a, otherwise).is(SATISFIED).because("other-setting/means", "settings");
            judged(VII_2_2_2_r1_a, otherwise.withOtherSetting(Part.of(OtherMeans.unrecorded())))
                    .is(UNDETERMINED)
                    .openFor("missing other-setting/means");
            judged(VII_2_2_2_r1_a, otherwise.withPortsControlled(none())).is(SATISFIED);
        }

        @Test
        @DisplayName("設定が適切でないと判断されていれば、ポートを制御していても違反である")
        void settings_judged_unfit_are_a_violation() {
            judged(VII_2_2_2_r1_a, WELL.withSettings(some(no(TODAY))))
                    .is(VIOLATED)
                    .because("settings");
            judged(VII_2_2_2_r1_a, otherwise.withSettings(some(no(TODAY)))).is(VIOLATED);
        }

        @Test
        @DisplayName("制御、他の設定、適否の記録がなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged(VII_2_2_2_r1_a, WELL.withPortsControlled(none()))
                    .is(UNDETERMINED)
                    .openFor("missing ports-controlled");
            judged(VII_2_2_2_r1_a, uncontrolled.withOtherSetting(Part.missing()))
                    .is(UNDETERMINED)
                    .openFor("missing other-setting");
            judged(VII_2_2_2_r1_a, WELL.withSettings(none())).is(UNDETERMINED).openFor("missing settings");
        }

        @Test
        @DisplayName("適否の判断が判定日より後なら判断できず、古くても期限の定めはない")
        void a_judgement_counts_from_its_day_on() {
            judged(VII_2_2_2_r1_a, WELL.withSettings(some(yes(TODAY.plusDays(1)))))
                    .is(UNDETERMINED)
                    .openFor("weak settings");
            judged(VII_2_2_2_r1_a, WELL.withSettings(some(no(TODAY.plusDays(1)))))
                    .is(UNDETERMINED);
            judged(VII_2_2_2_r1_a, WELL.withSettings(some(yes(TODAY.minusYears(10)))))
                    .is(SATISFIED);
        }
    }

    @Nested
    @DisplayName("b 不正アクセスの監視等の防御策を施す。")
    @Tag("CS.VII.2.2.2.r1.b")
    class Defence {

        private final Firewall unmonitored = WELL.withIntrusionMonitored(some(false));

        @Test
        @DisplayName("不正アクセスを監視していれば適合し、監視も他の防御策もなければ違反である")
        void intrusion_is_monitored() {
            judged(VII_2_2_2_r1_b, WELL).is(SATISFIED).because("intrusion-monitored");
            judged(VII_2_2_2_r1_b, unmonitored).is(VIOLATED).because("intrusion-monitored", "other-defence");
        }

        @Test
        @DisplayName("等：監視に代わる他の防御策でも足りる")
        void another_defence_counts_too() {
            judged(VII_2_2_2_r1_b, unmonitored.withOtherDefence(other("侵入の遮断")))
                    .is(SATISFIED)
                    .because("other-defence/means");
            judged(VII_2_2_2_r1_b, WELL.withIntrusionMonitored(none()).withOtherDefence(other("侵入の遮断")))
                    .is(SATISFIED);
        }

        @Test
        @DisplayName("監視、又は他の防御策の記録がなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged(VII_2_2_2_r1_b, WELL.withIntrusionMonitored(none()))
                    .is(UNDETERMINED)
                    .openFor("missing intrusion-monitored");
            judged(VII_2_2_2_r1_b, unmonitored.withOtherDefence(Part.missing()))
                    .is(UNDETERMINED)
                    .openFor("missing other-defence");
        }
    }

    @Nested
    @DisplayName("c 設定権限を適正に管理する。")
    @Tag("CS.VII.2.2.2.r1.c")
    class Rights {

        @Test
        @DisplayName("管理が適正と判断されていれば適合し、適正でないと判断されていれば違反である")
        void the_management_of_rights_is_judged_proper() {
            judged(VII_2_2_2_r1_c, WELL).is(SATISFIED).because("rights");
            judged(VII_2_2_2_r1_c, WELL.withRights(some(no(TODAY))))
                    .is(VIOLATED)
                    .because("rights");
        }

        @Test
        @DisplayName("誰も判断していなければ判定できない")
        void where_nobody_judged_it_is_open() {
            judged(VII_2_2_2_r1_c, WELL.withRights(none())).is(UNDETERMINED).openFor("missing rights");
        }

        @Test
        @DisplayName("判断が判定日より後なら判断できず、古くても期限の定めはない")
        void a_judgement_counts_from_its_day_on() {
            Firewall tomorrow = WELL.withRights(some(yes(TODAY.plusDays(1))));
            judged(VII_2_2_2_r1_c, tomorrow).is(UNDETERMINED).openFor("weak rights");
            judged(VII_2_2_2_r1_c, tomorrow).on(TODAY.plusDays(1)).is(SATISFIED);
            judged(VII_2_2_2_r1_c, WELL.withRights(some(yes(TODAY.minusYears(10)))))
                    .is(SATISFIED);
        }
    }
}
