package dev.isms.sagamihara.technical;

import static dev.isms.asset.Server.SERVER;
import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.sagamihara.Judged.TODAY;
import static dev.isms.sagamihara.Judged.judged;
import static dev.isms.sagamihara.technical.PowerBackup.UPS;
import static dev.isms.sagamihara.technical.PowerBackup.UPS_BATTERY;
import static dev.isms.sagamihara.technical.PowerBackup.UPS_CHECK;
import static dev.isms.sagamihara.technical.PowerBackup.UPS_LOADS;
import static dev.isms.sagamihara.technical.PowerBackup.UPS_OUTPUT_DEVICES;
import static dev.isms.sagamihara.technical.PowerBackup.UPS_SELECTION;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.asset.Server;
import dev.isms.asset.Ups;
import dev.isms.control.Control;
import dev.isms.evidence.Done;
import dev.isms.policy.Conformity;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.subject.Part;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅶ-5-(2) 電源バックアップ管理")
class PowerBackupTest {

    static final Ups WELL = Ups.unrecorded()
            .withLoadsMinimal(some(true))
            .withOutputDevices(some(false))
            .withLoadConfirmed(some(true))
            .withInUseSince(some(LocalDate.of(2020, 4, 1)))
            .withBatteryLife(some(Period.ofYears(3)))
            .withBatteryReplaced(some(Done.on(LocalDate.of(2024, 4, 1))))
            .withCheckNeeded(some(true))
            .withChecked(some(true));
    static final Server SOUND = Server.named("sv-01")
            .withRegistered(some(true))
            .withPowered(some(true))
            .withUps(Part.of(WELL));

    static Server with(Ups ups) {
        return SOUND.withUps(Part.of(ups));
    }

    @Nested
    @DisplayName("a 電子情報資産管理台帳に登録されたサーバは十分な電源を確保し、必ずUPS（無停電電源装置）の設置を行うこと。")
    @Tag("CS.VII.5.2.1.a")
    class Installed {

        @Test
        @DisplayName("十分な電源があり、UPSを設置していれば適合する")
        void enough_power_and_a_ups_are_fine() {
            judged(UPS, SOUND).is(SATISFIED).because("registered", "powered", "ups");
        }

        @Test
        @DisplayName("UPSがないと記録されていれば違反である")
        void no_ups_is_a_violation() {
            judged(UPS, SOUND.withUps(Part.none())).is(VIOLATED).because("registered", "ups");
        }

        @Test
        @DisplayName("UPSがあっても、電源が十分でなければ違反である")
        void too_little_power_is_a_violation() {
            judged(UPS, SOUND.withPowered(some(false))).is(VIOLATED).because("registered", "powered");
        }

        @Test
        @DisplayName("台帳に登録されていないサーバには及ばない")
        void an_unregistered_server_is_not_concerned() {
            judged(UPS, SOUND.withRegistered(some(false)).withUps(Part.none())).is(NOT_APPLICABLE);
        }

        @Test
        @DisplayName("UPSの有無や電源の記録がなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged(UPS, SOUND.withUps(Part.missing())).is(UNDETERMINED).openFor("missing ups");
            judged(UPS, SOUND.withPowered(none())).is(UNDETERMINED).openFor("missing powered");
        }

        @Test
        @DisplayName("登録が不明でも、電源とUPSがあれば害はない")
        void an_unrecorded_registration_matters_only_without_a_ups() {
            judged(UPS, SOUND.withRegistered(none())).is(UNDETERMINED).harmlessly();
            judged(UPS, SOUND.withRegistered(none()).withUps(Part.none()))
                    .is(UNDETERMINED)
                    .notHarmlessly()
                    .openFor("missing registered");
        }
    }

    @Nested
    @DisplayName("b UPSでのバックアップ対象は、必要最低限の装置とすること。")
    @Tag("CS.VII.5.2.1.b")
    class Loads {

        @Test
        @DisplayName("必要最低限の装置だけなら適合する")
        void only_what_is_necessary_is_fine() {
            judged(UPS_LOADS, SOUND).is(SATISFIED).because("ups/loads-minimal");
        }

        @Test
        @DisplayName("必要のない装置があれば違反である")
        void more_than_is_necessary_is_a_violation() {
            judged(UPS_LOADS, with(WELL.withLoadsMinimal(some(false)))).is(VIOLATED);
        }

        @Test
        @DisplayName("記録がなければ判定できない")
        void unrecorded_it_is_open() {
            judged(UPS_LOADS, with(WELL.withLoadsMinimal(none())))
                    .is(UNDETERMINED)
                    .openFor("missing ups/loads-minimal");
        }
    }

    @Nested
    @DisplayName("（プリンタ及びモニタ画面などの出力装置は極力接続しないこと）")
    @Tag("CS.VII.5.2.1.b.s2")
    class OutputDevices {

        private final Server printing = with(WELL.withOutputDevices(some(true)));

        @Test
        @DisplayName("接続していなければ適合し、接続していれば違反である")
        void output_devices_are_better_not_connected() {
            judged(UPS_OUTPUT_DEVICES, SOUND).is(SATISFIED);
            judged(UPS_OUTPUT_DEVICES, printing).is(VIOLATED).because("ups/output-devices");
        }

        @Test
        @DisplayName("記録がなければ判定できない")
        void unrecorded_it_is_open() {
            judged(UPS_OUTPUT_DEVICES, with(WELL.withOutputDevices(none())))
                    .is(UNDETERMINED)
                    .openFor("missing ups/output-devices");
        }

        @Test
        @DisplayName("極力は、示すだけで、不適合にも未判定にもしない")
        void best_effort_never_makes_a_server_non_conforming() {
            Server other = SOUND.withBackups(some(List.of(DataBackupTest.WELL)));
            assertEquals(Conformity.CONFORMING, DataBackupTest.conformity(other));
            judged(UPS_OUTPUT_DEVICES, other.withUps(printing.ups())).is(VIOLATED);
            assertEquals(Conformity.CONFORMING, DataBackupTest.conformity(other.withUps(printing.ups())));
            assertEquals(
                    Conformity.CONFORMING,
                    DataBackupTest.conformity(other.withUps(Part.of(WELL.withOutputDevices(none())))));
        }
    }

    @Nested
    @DisplayName("c UPSは、バックアップ対象の電源規定量を確認の上選定を行うこと。")
    @Tag("CS.VII.5.2.1.c")
    class Selection {

        @Test
        @DisplayName("規定量を確認して選定していれば適合し、いなければ違反である")
        void a_ups_is_selected_by_its_load() {
            judged(UPS_SELECTION, SOUND).is(SATISFIED).because("ups/load-confirmed");
            judged(UPS_SELECTION, with(WELL.withLoadConfirmed(some(false)))).is(VIOLATED);
        }

        @Test
        @DisplayName("記録がなければ判定できない")
        void unrecorded_it_is_open() {
            judged(UPS_SELECTION, with(WELL.withLoadConfirmed(none())))
                    .is(UNDETERMINED)
                    .openFor("missing ups/load-confirmed");
        }
    }

    @Test
    @DisplayName("bからdは、UPSのないサーバには及ばず、UPSの有無が不明なら判定できない")
    void without_a_ups_only_its_absence_is_judged() {
        List<Control<Server>> ofTheUps = List.of(UPS_LOADS, UPS_OUTPUT_DEVICES, UPS_SELECTION, UPS_BATTERY, UPS_CHECK);
        ofTheUps.forEach(control -> {
            judged(control, SOUND.withUps(Part.none())).is(NOT_APPLICABLE);
            judged(control, SOUND.withUps(Part.missing())).is(UNDETERMINED).openFor("missing ups");
        });
    }

    @Test
    @DisplayName("bからdは、台帳に登録されていないサーバのUPSにも及ぶ")
    void the_ups_of_an_unregistered_server_is_judged_too() {
        Server bad = with(WELL.withLoadsMinimal(some(false)).withLoadConfirmed(some(false)))
                .withRegistered(some(false));
        judged(UPS_LOADS, bad).is(VIOLATED);
        judged(UPS_SELECTION, bad).is(VIOLATED);
        assertEquals(
                Conformity.NON_CONFORMING,
                Sagamihara.policy().of(SERVER).assess(bad, TODAY).conformity());
    }
}
