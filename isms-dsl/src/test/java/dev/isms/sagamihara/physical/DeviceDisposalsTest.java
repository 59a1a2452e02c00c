package dev.isms.sagamihara.physical;

import static dev.isms.conduct.Departure.DISPOSAL;
import static dev.isms.conduct.Departure.RETURN;
import static dev.isms.conduct.Departure.TRANSFER;
import static dev.isms.conduct.DeviceDisposal.DEVICE_DISPOSAL;
import static dev.isms.conduct.ErasureMeans.DESTRUCTION;
import static dev.isms.conduct.ErasureMeans.ERASURE;
import static dev.isms.control.Verdict.NOT_APPLICABLE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.sagamihara.text.ChapterVI.VI_1_4_2;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import dev.isms.conduct.DeviceDisposal;
import dev.isms.conduct.ErasureMeans;
import dev.isms.part.OtherMeans;
import dev.isms.sagamihara.Judged;
import dev.isms.subject.Part;
import io.vavr.collection.LinkedHashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅵ-1-(4) 装置の廃棄又はリース機器の返却")
class DeviceDisposalsTest {

    private static final DeviceDisposal ERASED = DeviceDisposal.named("廃棄-01")
            .withDevice(some("sv-01"))
            .withDeparture(some(DISPOSAL))
            .withErasure(some(LinkedHashSet.of(ERASURE)))
            .withOtherErasure(Part.none())
            .withByAdministrator(some(true));

    private static Judged<DeviceDisposal> judged(DeviceDisposal disposal) {
        return Judged.judged(VI_1_4_2, DEVICE_DISPOSAL, disposal);
    }

    private static DeviceDisposal by(ErasureMeans... means) {
        return ERASED.withErasure(some(LinkedHashSet.of(means)));
    }

    @Nested
    @DisplayName("廃棄又は返却時は、データの完全消去やハードディスク等を物理的に破壊するなど、各システム管理者が責任をもって実施する。")
    @Tag("CS.VI.1.4.2")
    class Disposals {

        @Test
        @DisplayName("完全消去でも物理的な破壊でも、システム管理者の責任で実施されていれば適合する")
        void erasure_or_destruction_by_the_administrator_is_fine() {
            judged(by(ERASURE)).is(SATISFIED).because("departure", "erasure", "by-administrator");
            judged(by(DESTRUCTION)).is(SATISFIED);
            judged(by(ERASURE, DESTRUCTION)).is(SATISFIED);
        }

        @Test
        @DisplayName("など：名を挙げた他の手段も数える")
        void another_means_counts() {
            OtherMeans degaussed = OtherMeans.unrecorded().withMeans(some("磁気消去"));
            judged(by().withOtherErasure(Part.of(degaussed)))
                    .is(SATISFIED)
                    .because("departure", "other-erasure/means", "by-administrator");
        }

        @Test
        @DisplayName("データが残れば違反である")
        void data_left_on_it_are_a_violation() {
            judged(by()).is(VIOLATED).because("departure", "erasure", "other-erasure");
        }

        @Test
        @DisplayName("消去しても、システム管理者の責任によらなければ違反である")
        void without_the_administrator_it_is_a_violation() {
            judged(ERASED.withByAdministrator(some(false))).is(VIOLATED).because("departure", "by-administrator");
        }

        @Test
        @DisplayName("リース機器の返却も、廃棄と同じである")
        void a_return_is_treated_alike() {
            judged(ERASED.withDeparture(some(RETURN))).is(SATISFIED);
            judged(by().withDeparture(some(RETURN))).is(VIOLATED);
        }

        @Test
        @DisplayName("庁内での移管は廃棄でも返却でもなく、及ばない")
        void a_transfer_inside_the_city_is_not_concerned() {
            judged(by().withDeparture(some(TRANSFER))).is(NOT_APPLICABLE).because("departure");
        }

        @Test
        @DisplayName("消去の手段、システム管理者による実施の記録がなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged(ERASED.withErasure(none())).is(UNDETERMINED).notHarmlessly().openFor("missing erasure");
            judged(by().withOtherErasure(Part.missing())).is(UNDETERMINED).openFor("missing other-erasure");
            judged(ERASED.withByAdministrator(none())).is(UNDETERMINED).openFor("missing by-administrator");
        }

        @Test
        @DisplayName("処分の区分が記録されていなければ判定できず、消去されていれば害はない")
        void an_unrecorded_departure_matters_only_without_erasure() {
            judged(by().withDeparture(none())).is(UNDETERMINED).notHarmlessly().openFor("missing departure");
            judged(ERASED.withDeparture(none())).is(UNDETERMINED).harmlessly();
        }
    }
}
