package dev.isms.sagamihara.technical;

import static dev.isms.asset.Server.SERVER;
import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.sagamihara.Judged.TODAY;
import static dev.isms.sagamihara.Judged.judged;
import static dev.isms.sagamihara.technical.DataBackup.AS_PLANNED;
import static dev.isms.sagamihara.technical.DataBackup.DEVICE;
import static dev.isms.sagamihara.technical.DataBackup.MEDIA;
import static dev.isms.sagamihara.technical.DataBackup.PROCEDURE_REVIEWED;
import static dev.isms.sagamihara.technical.DataBackup.STATUS_CONFIRMED;
import static dev.isms.sagamihara.technical.DataBackup.TAKEN;
import static dev.isms.sagamihara.terms.TechnicalTerms.BACKUP_CONFIRMATION_PERIOD;
import static dev.isms.sagamihara.terms.TechnicalTerms.BACKUP_REVIEW_PERIOD;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import dev.isms.asset.Backup;
import dev.isms.asset.Server;
import dev.isms.control.Control;
import dev.isms.evidence.Done;
import dev.isms.policy.Conformity;
import dev.isms.policy.Policy;
import dev.isms.sagamihara.Sagamihara;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅶ-5-(3) データバックアップ管理")
class DataBackupTest {

    /** A backup of which everything is as it should be today, in a city that reviews yearly and confirms half-yearly. */
    static final Backup WELL = Backup.named("日次")
            .withSizeConfirmed(some(true))
            .withByPlannedMethod(some(true))
            .withPlannedInterval(some(Period.ofDays(1)))
            .withInUseSince(some(LocalDate.of(2024, 4, 1)))
            .withTaken(some(Done.on(TODAY)))
            .withProcedureReviewed(some(Done.on(TODAY.minusYears(1))))
            .withMediaKept(some(true))
            .withStatusConfirmed(some(Done.on(TODAY.minusMonths(6))));

    static final Policy CITY = Sagamihara.policy()
            .set(BACKUP_REVIEW_PERIOD, Period.ofYears(1))
            .set(BACKUP_CONFIRMATION_PERIOD, Period.ofMonths(6));

    /** What the whole section of failures says of a server, whatever the other sections say. */
    private static final Policy SECTION = Policy.named(CITY.name(), CITY.matrix())
            .with(PowerBackup.ALL)
            .with(DataBackup.ALL)
            .set(BACKUP_REVIEW_PERIOD, Period.ofYears(1))
            .set(BACKUP_CONFIRMATION_PERIOD, Period.ofMonths(6));

    static Conformity conformity(Server server) {
        return SECTION.of(SERVER).assess(server, TODAY).conformity();
    }

    static Server with(Backup... backups) {
        return Server.named("sv-01").withBackups(some(List.of(backups)));
    }

    @Nested
    @DisplayName("a サーバのデータは必ずバックアップを行うこと。")
    @Tag("CS.VII.5.3.1.a")
    class Taken {

        @Test
        @DisplayName("バックアップがあれば適合し、一つもなければ違反である")
        void the_data_of_every_server_is_backed_up() {
            judged(TAKEN, with(WELL)).is(SATISFIED).because("backups");
            judged(TAKEN, with()).is(VIOLATED).because("backups");
        }

        @Test
        @DisplayName("台帳に登録されていないサーバも例外ではない")
        void an_unregistered_server_is_no_exception() {
            judged(TAKEN, with().withRegistered(some(false))).is(VIOLATED);
        }

        @Test
        @DisplayName("バックアップの一覧がなければ判定できない")
        void a_list_that_was_not_delivered_leaves_it_open() {
            judged(TAKEN, Server.named("sv-01")).is(UNDETERMINED).openFor("missing backups");
        }
    }

    @Nested
    @DisplayName("b バックアップ装置は、バックアップ対象の規定量（ディスクサイズ）を確認の上選定すること。")
    @Tag("CS.VII.5.3.1.b")
    class Device {

        @Test
        @DisplayName("規定量を確認して選定していれば適合し、いなければ違反である")
        void a_device_is_selected_by_its_size() {
            judged(DEVICE, with(WELL)).is(SATISFIED).because("backups[1]/size-confirmed");
            judged(DEVICE, with(WELL.withSizeConfirmed(some(false)))).is(VIOLATED);
        }

        @Test
        @DisplayName("記録がなければ判定できない")
        void unrecorded_it_is_open() {
            judged(DEVICE, with(WELL.withSizeConfirmed(none())))
                    .is(UNDETERMINED)
                    .openFor("missing backups[1]/size-confirmed");
        }
    }

    @Nested
    @DisplayName("e バックアップに使用した媒体は適切に保管すること。")
    @Tag("CS.VII.5.3.1.e")
    class Media {

        @Test
        @DisplayName("適切な保管は適合し、そうでなければ違反である")
        void media_are_kept_properly() {
            judged(MEDIA, with(WELL)).is(SATISFIED).because("backups[1]/media-kept");
            judged(MEDIA, with(WELL.withMediaKept(some(false)))).is(VIOLATED);
        }

        @Test
        @DisplayName("記録がなければ判定できない")
        void unrecorded_it_is_open() {
            judged(MEDIA, with(WELL.withMediaKept(none()))).is(UNDETERMINED).openFor("missing backups[1]/media-kept");
        }
    }

    @Test
    @DisplayName("三つのうち一つが悪ければ違反であり、理由はその一つを指す")
    void one_bad_backup_of_three_is_named() {
        Backup bad = WELL.withSizeConfirmed(some(false))
                .withByPlannedMethod(some(false))
                .withMediaKept(some(false));
        judged(DEVICE, with(WELL, bad, WELL)).is(VIOLATED).because("backups[2]/size-confirmed");
        judged(AS_PLANNED, with(WELL, bad, WELL)).is(VIOLATED).because("backups[2]/by-planned-method");
        judged(MEDIA, with(WELL, bad, WELL)).is(VIOLATED).because("backups[2]/media-kept");
        Backup old = WELL.withProcedureReviewed(some(Done.on(TODAY.minusYears(3))))
                .withStatusConfirmed(some(Done.on(TODAY.minusYears(3))));
        judged(PROCEDURE_REVIEWED, with(WELL, WELL, old))
                .under(CITY)
                .is(VIOLATED)
                .because("backups[3]/procedure-reviewed");
        judged(STATUS_CONFIRMED, with(old, WELL, WELL)).under(CITY).is(VIOLATED).because("backups[1]/status-confirmed");
    }

    @Test
    @DisplayName("三つのうち一つの記録が欠ければ、足りない記録はその一つのものである")
    void one_incomplete_backup_of_three_is_named() {
        Backup incomplete = WELL.withMediaKept(none());
        judged(MEDIA, with(WELL, incomplete, WELL)).is(UNDETERMINED).openFor("missing backups[2]/media-kept");
        judged(MEDIA, with(WELL, incomplete, WELL.withMediaKept(some(false))))
                .is(VIOLATED)
                .because("backups[3]/media-kept");
    }

    @Test
    @DisplayName("bからfは、バックアップのないサーバには及ばず、一覧がなければ判定できない")
    void without_a_backup_only_its_absence_is_judged() {
        List<Control<Server>> ofTheBackups = List.of(DEVICE, AS_PLANNED, PROCEDURE_REVIEWED, MEDIA, STATUS_CONFIRMED);
        ofTheBackups.forEach(control -> {
            judged(control, with()).under(CITY).is(NOT_APPLICABLE);
            judged(control, Server.named("sv-01")).under(CITY).is(UNDETERMINED).openFor("missing backups");
        });
    }
}
