package dev.isms.sagamihara.technical;

import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.network.Firewall.FIREWALL;
import static dev.isms.sagamihara.Judged.TODAY;
import static dev.isms.sagamihara.terms.TechnicalTerms.FIREWALL_LOG_INTERVAL;
import static dev.isms.sagamihara.terms.TechnicalTerms.PATCH_DELAY;
import static dev.isms.sagamihara.text.ChapterVII.VII_2_2_2_r1_d;
import static dev.isms.sagamihara.text.ChapterVII.VII_2_2_2_r1_e;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.evidence.Done;
import dev.isms.network.Firewall;
import dev.isms.network.PendingPatch;
import dev.isms.policy.Finding;
import dev.isms.policy.Policy;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.Judged;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.subject.Part;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅶ-2-(2)-② インターネットのアクセス制御：ファイアウォールのログ、セキュリティパッチ")
class InternetBoundaryUpkeepTest {

    /** A city that monitors and saves logs weekly, and applies patches within two weeks. */
    private static final Policy CITY =
            Sagamihara.policy().set(FIREWALL_LOG_INTERVAL, Period.ofDays(7)).set(PATCH_DELAY, Period.ofDays(14));

    private static final Firewall WELL = Firewall.named("fw-01")
            .withInUseSince(some(LocalDate.of(2024, 4, 1)))
            .withLogMonitored(some(Done.on(TODAY)))
            .withLogSaved(some(Done.on(TODAY)))
            .withPendingPatch(Part.none());

    private static Judged<Firewall> judged(Provision provision, Firewall firewall) {
        return Judged.judged(provision, FIREWALL, firewall).under(CITY);
    }

    @Nested
    @DisplayName("d 定期的にログを監視及び保存する。")
    @Tag("CS.VII.2.2.2.r1.d")
    class Log {

        private final Firewall monitoredLastWeek = WELL.withLogMonitored(some(Done.on(TODAY.minusDays(7))));
        private final Firewall savedLastWeek = WELL.withLogSaved(some(Done.on(TODAY.minusDays(7))));

        @Test
        @DisplayName("監視も保存も、市が定めた周期の最終日は遅れではなく、翌日は違反である")
        void the_due_day_itself_is_not_late() {
            judged(VII_2_2_2_r1_d, monitoredLastWeek).is(SATISFIED).because("log-monitored", "log-saved");
            judged(VII_2_2_2_r1_d, monitoredLastWeek)
                    .on(TODAY.plusDays(1))
                    .is(VIOLATED)
                    .because("log-monitored");
            judged(VII_2_2_2_r1_d, savedLastWeek).is(SATISFIED);
            judged(VII_2_2_2_r1_d, savedLastWeek)
                    .on(TODAY.plusDays(1))
                    .is(VIOLATED)
                    .because("log-saved");
        }

        @Test
        @DisplayName("監視だけ、保存だけでは違反である")
        void one_without_the_other_is_a_violation() {
            judged(VII_2_2_2_r1_d, WELL.withLogSaved(some(Done.never())))
                    .is(VIOLATED)
                    .because("in-use-since", "log-saved");
            judged(VII_2_2_2_r1_d, WELL.withLogMonitored(some(Done.never())))
                    .is(VIOLATED)
                    .because("log-monitored", "in-use-since");
        }

        @Test
        @DisplayName("未実施なら使用開始日から数える")
        void never_done_counts_from_the_first_day_of_use() {
            Firewall fresh = WELL.withLogMonitored(some(Done.never()))
                    .withLogSaved(some(Done.never()))
                    .withInUseSince(some(TODAY.minusDays(7)));
            judged(VII_2_2_2_r1_d, fresh).is(SATISFIED);
            judged(VII_2_2_2_r1_d, fresh).on(TODAY.plusDays(1)).is(VIOLATED);
            judged(VII_2_2_2_r1_d, fresh.withInUseSince(none()))
                    .is(UNDETERMINED)
                    .openFor("missing in-use-since");
        }

        @Test
        @DisplayName("保存の期間は本文になく、市が定めるのは監視と保存の周期だけである")
        void how_long_a_log_is_kept_the_text_does_not_say() {
            Finding<Firewall> finding =
                    judged(VII_2_2_2_r1_d, WELL).is(SATISFIED).finding();
            assertEquals(List.of(FIREWALL_LOG_INTERVAL), finding.control().parameters());
        }

        @Test
        @DisplayName("監視日、保存日の記録がなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged(VII_2_2_2_r1_d, WELL.withLogMonitored(none()))
                    .is(UNDETERMINED)
                    .openFor("missing log-monitored");
            judged(VII_2_2_2_r1_d, WELL.withLogSaved(none())).is(UNDETERMINED).openFor("missing log-saved");
        }

        @Test
        @DisplayName("周期を市が定めなければ、古い監視や保存では判定できない")
        void how_often_is_the_citys_to_say() {
            judged(VII_2_2_2_r1_d, monitoredLastWeek)
                    .under(Sagamihara.policy())
                    .is(UNDETERMINED)
                    .openFor("unset firewall-log-interval");
            judged(VII_2_2_2_r1_d, WELL).under(Sagamihara.policy()).is(SATISFIED);
        }

        @Test
        @DisplayName("判定日より後の監視日、保存日では判断できない")
        void what_is_to_come_settles_nothing() {
            judged(VII_2_2_2_r1_d, WELL.withLogMonitored(some(Done.on(TODAY.plusDays(1)))))
                    .is(UNDETERMINED)
                    .openFor("weak log-monitored");
            judged(VII_2_2_2_r1_d, WELL.withLogSaved(some(Done.on(TODAY.plusDays(1)))))
                    .is(UNDETERMINED)
                    .openFor("weak log-saved");
        }
    }

    @Nested
    @DisplayName("e セキュリティパッチは遅滞なく適用する。")
    @Tag("CS.VII.2.2.2.r1.e")
    class Patches {

        private Firewall pending(LocalDate publishedOn) {
            return WELL.withPendingPatch(Part.of(PendingPatch.unrecorded().withPublishedOn(some(publishedOn))));
        }

        @Test
        @DisplayName("未適用のものがなければ、期間の定めを問わず適合する")
        void where_all_are_applied_it_is_fine() {
            judged(VII_2_2_2_r1_e, WELL).is(SATISFIED).because("pending-patch");
            judged(VII_2_2_2_r1_e, WELL).under(Sagamihara.policy()).is(SATISFIED);
        }

        @Test
        @DisplayName("市が定めた期間の最終日は遅滞ではなく、翌日は違反である")
        void the_last_day_of_the_period_is_no_delay() {
            Firewall waiting = pending(TODAY.minusDays(14));
            judged(VII_2_2_2_r1_e, waiting).is(SATISFIED);
            judged(VII_2_2_2_r1_e, waiting).on(TODAY.plusDays(1)).is(VIOLATED).because("pending-patch/published-on");
        }

        @Test
        @DisplayName("遅滞なくが何日かを市が定めなければ、公開の翌日まで以外は判定できない")
        void what_is_a_delay_is_the_citys_to_say() {
            judged(VII_2_2_2_r1_e, pending(TODAY.minusDays(14)))
                    .under(Sagamihara.policy())
                    .is(UNDETERMINED)
                    .openFor("unset patch-delay");
            judged(VII_2_2_2_r1_e, pending(TODAY.minusDays(1)))
                    .under(Sagamihara.policy())
                    .is(SATISFIED);
            judged(VII_2_2_2_r1_e, pending(TODAY.minusDays(2)))
                    .under(Sagamihara.policy())
                    .is(UNDETERMINED);
        }

        @Test
        @DisplayName("未適用の有無、公開日の記録がなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged(VII_2_2_2_r1_e, WELL.withPendingPatch(Part.missing()))
                    .is(UNDETERMINED)
                    .openFor("missing pending-patch");
            judged(VII_2_2_2_r1_e, WELL.withPendingPatch(Part.of(PendingPatch.unrecorded())))
                    .is(UNDETERMINED)
                    .openFor("missing pending-patch/published-on");
        }

        @Test
        @DisplayName("判定日より後の公開日では判断できない")
        void a_patch_of_the_future_settles_nothing() {
            judged(VII_2_2_2_r1_e, pending(TODAY.plusDays(1)))
                    .is(UNDETERMINED)
                    .openFor("weak pending-patch/published-on");
        }
    }
}
