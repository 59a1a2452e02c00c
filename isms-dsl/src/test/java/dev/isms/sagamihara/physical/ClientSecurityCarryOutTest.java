package dev.isms.sagamihara.physical;

import static dev.isms.conduct.Destination.INSIDE;
import static dev.isms.conduct.Destination.OUTSIDE;
import static dev.isms.control.Verdict.SATISFIED;
import static dev.isms.control.Verdict.UNDETERMINED;
import static dev.isms.control.Verdict.VIOLATED;
import static dev.isms.sagamihara.Judged.judged;
import static dev.isms.sagamihara.physical.ClientSecurity.CARRY_OUT;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;

import dev.isms.conduct.NotebookCarryOut;
import dev.isms.part.Permission;
import dev.isms.subject.Part;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("対策基準 Ⅵ-1-(2) クライアントの物理的セキュリティ対策：ノート型パソコンの外部への持ち出し")
class ClientSecurityCarryOutTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Permission BY_SUPERIOR = Permission.unrecorded()
            .withBy(some("所属長"))
            .withValidFrom(some(DAY.minusDays(3)))
            .withValidUntil(some(DAY.plusDays(3)));
    static final NotebookCarryOut UNPERMITTED = NotebookCarryOut.named("NP-001")
            .withDestination(some(OUTSIDE))
            .withCarriedOn(some(DAY))
            .withUnavoidable(some(true))
            .withPermission(Part.none())
            .withHoldsInformation(some(false));
    static final NotebookCarryOut PERMITTED = UNPERMITTED.withPermission(Part.of(BY_SUPERIOR));

    private static NotebookCarryOut with(Permission permission) {
        return PERMITTED.withPermission(Part.of(permission));
    }

    @Nested
    @DisplayName("原則として禁止する。")
    @Tag("CS.VI.1.2.2.r4")
    class Forbidden {

        @Test
        @DisplayName("庁舎内での持ち運びは、例外によらず適合する")
        void carrying_it_inside_is_no_carrying_out() {
            judged(CARRY_OUT, UNPERMITTED.withDestination(some(INSIDE)))
                    .is(SATISFIED)
                    .withoutException()
                    .because("destination");
        }

        @Test
        @DisplayName("持ち出し先が記録されていなければ判定できない")
        void an_unrecorded_destination_leaves_it_open() {
            judged(CARRY_OUT, UNPERMITTED.withDestination(none()))
                    .is(UNDETERMINED)
                    .openFor("missing destination");
        }
    }

    @Nested
    @DisplayName("ただし、業務上やむを得ない場合は、所属長の許可を得ること。")
    @Tag("CS.VI.1.2.2.r4.s2")
    class Permitted {

        @Test
        @DisplayName("やむを得ず所属長の許可を得た持ち出しは、例外として適合する")
        void a_permission_by_the_superior_makes_it_lawful() {
            judged(CARRY_OUT, PERMITTED)
                    .is(SATISFIED)
                    .byException()
                    .because("unavoidable", "permission/by", "permission/from", "permission/until", "carried-on");
        }

        @Test
        @DisplayName("許可がなければ違反である")
        void without_a_permission_it_is_a_violation() {
            judged(CARRY_OUT, UNPERMITTED).is(VIOLATED).because("destination", "permission");
        }

        @Test
        @DisplayName("許可があっても、業務上やむを得ないのでなければ違反である")
        void a_permission_without_necessity_does_not_help() {
            judged(CARRY_OUT, PERMITTED.withUnavoidable(some(false)))
                    .is(VIOLATED)
                    .because("destination", "unavoidable");
        }

        @Test
        @DisplayName("他の役職の許可では違反である")
        void a_permission_by_another_role_does_not_help() {
            judged(CARRY_OUT, with(BY_SUPERIOR.withBy(some("システム管理者"))))
                    .is(VIOLATED)
                    .because("destination", "permission/by");
            judged(CARRY_OUT, with(BY_SUPERIOR.withBy(some("情報セキュリティ対策最高責任者")))).is(VIOLATED);
        }

        @Test
        @DisplayName("許可は、初日から最終日まで有効である")
        void a_permission_is_in_force_on_its_first_and_its_last_day() {
            judged(CARRY_OUT, with(BY_SUPERIOR.withValidFrom(some(DAY)))).is(SATISFIED);
            judged(CARRY_OUT, with(BY_SUPERIOR.withValidUntil(some(DAY)))).is(SATISFIED);
        }

        @Test
        @DisplayName("期限の切れた許可、まだ始まらない許可では違反である")
        void a_permission_out_of_its_days_does_not_help() {
            judged(CARRY_OUT, with(BY_SUPERIOR.withValidUntil(some(DAY.minusDays(1)))))
                    .is(VIOLATED)
                    .because("destination", "permission/until", "carried-on");
            judged(CARRY_OUT, with(BY_SUPERIOR.withValidFrom(some(DAY.plusDays(1)))))
                    .is(VIOLATED)
                    .because("destination", "permission/from", "carried-on");
        }

        @Test
        @DisplayName("許可は持ち出した日に有効であればよく、判定の日は問わない")
        void what_counts_is_the_day_of_the_act() {
            judged(CARRY_OUT, PERMITTED).on(DAY.plusYears(1)).is(SATISFIED).byException();
            judged(CARRY_OUT, PERMITTED.withCarriedOn(some(DAY.plusDays(10))))
                    .on(DAY)
                    .is(VIOLATED);
        }

        @Test
        @DisplayName("許可の有無が記録されていなければ判定できない")
        void an_unrecorded_permission_leaves_it_open() {
            judged(CARRY_OUT, UNPERMITTED.withPermission(Part.missing()))
                    .is(UNDETERMINED)
                    .openFor("missing permission");
        }

        @Test
        @DisplayName("やむを得ないか、いつ持ち出したかが記録されていなければ判定できない")
        void an_unrecorded_reason_or_day_leaves_it_open() {
            judged(CARRY_OUT, PERMITTED.withUnavoidable(none()))
                    .is(UNDETERMINED)
                    .openFor("missing unavoidable");
            judged(CARRY_OUT, PERMITTED.withCarriedOn(none())).is(UNDETERMINED).openFor("missing carried-on");
        }

        @Test
        @DisplayName("許可者や期間が記録されていない許可では判定できない")
        void a_permission_of_which_something_is_unrecorded_leaves_it_open() {
            judged(CARRY_OUT, with(BY_SUPERIOR.withBy(none()))).is(UNDETERMINED).openFor("missing permission/by");
            judged(CARRY_OUT, with(BY_SUPERIOR.withValidFrom(none())))
                    .is(UNDETERMINED)
                    .openFor("missing permission/from");
            judged(CARRY_OUT, with(BY_SUPERIOR.withValidUntil(none())))
                    .is(UNDETERMINED)
                    .openFor("missing permission/until");
        }
    }
}
