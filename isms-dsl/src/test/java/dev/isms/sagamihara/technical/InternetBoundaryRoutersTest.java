package dev.isms.sagamihara.technical;

import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.network.Firewall.FIREWALL;
import static dev.isms.network.Router.ROUTER;
import static dev.isms.sagamihara.Judged.TODAY;
import static dev.isms.sagamihara.technical.InternetBoundaryTest.no;
import static dev.isms.sagamihara.technical.InternetBoundaryTest.yes;
import static dev.isms.sagamihara.terms.TechnicalTerms.PATCH_DELAY;
import static dev.isms.sagamihara.text.ChapterVII.VII_2_2_2_r1_e;
import static dev.isms.sagamihara.text.ChapterVII.VII_2_2_2_r2_a;
import static dev.isms.sagamihara.text.ChapterVII.VII_2_2_2_r2_b;
import static dev.isms.sagamihara.text.ChapterVII.VII_2_2_2_r2_c;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import dev.isms.network.Firewall;
import dev.isms.network.PendingPatch;
import dev.isms.network.Router;
import dev.isms.policy.Policy;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.Judged;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.subject.Part;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅶ-2-(2)-② インターネットのアクセス制御：ルータ")
class InternetBoundaryRoutersTest {

    /** A city that applies patches within a month. */
    private static final Policy CITY = Sagamihara.policy().set(PATCH_DELAY, Period.ofMonths(1));

    private static final Router WELL = Router.named("rt-01")
            .withServicesControlled(some(true))
            .withRights(some(yes(TODAY)))
            .withPendingPatch(Part.none());

    private static Judged<Router> judged(Provision provision, Router router) {
        return Judged.judged(provision, ROUTER, router);
    }

    @Nested
    @DisplayName("a 必要のないプロトコルやサービス等を制御する。")
    @Tag("CS.VII.2.2.2.r2.a")
    class Services {

        @Test
        @DisplayName("制御していれば適合し、いなければ違反である")
        void needless_services_are_controlled() {
            judged(VII_2_2_2_r2_a, WELL).is(SATISFIED).because("services-controlled");
            judged(VII_2_2_2_r2_a, WELL.withServicesControlled(some(false)))
                    .is(VIOLATED)
                    .because("services-controlled");
        }

        @Test
        @DisplayName("制御の記録がなければ判定できない")
        void unrecorded_it_is_open() {
            judged(VII_2_2_2_r2_a, WELL.withServicesControlled(none()))
                    .is(UNDETERMINED)
                    .openFor("missing services-controlled");
        }
    }

    @Nested
    @DisplayName("b 設定権限を適正に管理する。")
    @Tag("CS.VII.2.2.2.r2.b")
    class Rights {

        @Test
        @DisplayName("管理が適正と判断されていれば適合し、適正でないと判断されていれば違反である")
        void the_management_of_rights_is_judged_proper() {
            judged(VII_2_2_2_r2_b, WELL).is(SATISFIED).because("rights");
            judged(VII_2_2_2_r2_b, WELL.withRights(some(no(TODAY))))
                    .is(VIOLATED)
                    .because("rights");
        }

        @Test
        @DisplayName("誰も判断していない、又は判断が判定日より後なら判定できない")
        void where_nobody_judged_yet_it_is_open() {
            judged(VII_2_2_2_r2_b, WELL.withRights(none())).is(UNDETERMINED).openFor("missing rights");
            judged(VII_2_2_2_r2_b, WELL.withRights(some(yes(TODAY.plusDays(1)))))
                    .is(UNDETERMINED)
                    .openFor("weak rights");
        }

        @Test
        @DisplayName("本文は判断に期限を定めず、古い判断も判断である")
        void an_old_judgement_still_counts() {
            judged(VII_2_2_2_r2_b, WELL.withRights(some(yes(TODAY.minusYears(10)))))
                    .is(SATISFIED);
            judged(VII_2_2_2_r2_b, WELL.withRights(some(no(TODAY.minusYears(10)))))
                    .is(VIOLATED);
        }
    }

    @Nested
    @DisplayName("c セキュリティパッチは遅滞なく適用する。")
    @Tag("CS.VII.2.2.2.r2.c")
    class Patches {

        private final PendingPatch ofTheFirst =
                PendingPatch.unrecorded().withPublishedOn(some(LocalDate.of(2026, 3, 1)));
        private final Router waiting = WELL.withPendingPatch(Part.of(ofTheFirst));

        @Test
        @DisplayName("未適用のものがなければ、期間の定めを問わず適合する")
        void where_all_are_applied_it_is_fine() {
            judged(VII_2_2_2_r2_c, WELL).is(SATISFIED).because("pending-patch");
        }

        @Test
        @DisplayName("市が定めた期間の最終日は遅滞ではなく、翌日は違反である")
        void the_last_day_of_the_period_is_no_delay() {
            judged(VII_2_2_2_r2_c, waiting).under(CITY).is(SATISFIED);
            judged(VII_2_2_2_r2_c, waiting)
                    .under(CITY)
                    .on(TODAY.plusDays(1))
                    .is(VIOLATED)
                    .because("pending-patch/published-on");
        }

        @Test
        @DisplayName("期間の定めはファイアウォールと同じ一つである")
        void the_delay_is_that_of_firewalls() {
            judged(VII_2_2_2_r2_c, waiting).is(UNDETERMINED).openFor("unset patch-delay");
            Judged.judged(VII_2_2_2_r1_e, FIREWALL, Firewall.named("fw-01").withPendingPatch(Part.of(ofTheFirst)))
                    .under(CITY)
                    .on(TODAY.plusDays(1))
                    .is(VIOLATED);
        }

        @Test
        @DisplayName("未適用の有無、公開日の記録がなければ判定できない")
        void what_is_unrecorded_leaves_it_open() {
            judged(VII_2_2_2_r2_c, WELL.withPendingPatch(Part.missing()))
                    .under(CITY)
                    .is(UNDETERMINED)
                    .openFor("missing pending-patch");
            judged(VII_2_2_2_r2_c, WELL.withPendingPatch(Part.of(PendingPatch.unrecorded())))
                    .under(CITY)
                    .is(UNDETERMINED)
                    .openFor("missing pending-patch/published-on");
        }

        @Test
        @DisplayName("判定日より後の公開日では判断できない")
        void a_patch_of_the_future_settles_nothing() {
            judged(VII_2_2_2_r2_c, waiting)
                    .under(CITY)
                    .on(LocalDate.of(2026, 2, 28))
                    .is(UNDETERMINED)
                    .openFor("weak pending-patch/published-on");
        }
    }
}
