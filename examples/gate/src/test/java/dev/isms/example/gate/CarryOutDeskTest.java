package dev.isms.example.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.conduct.CarryOutMeasure;
import dev.isms.conduct.Destination;
import dev.isms.conduct.NotebookCarryOut;
import dev.isms.example.gate.CarryOutDesk.Slip;
import dev.isms.information.Importance;
import dev.isms.part.Permission;
import dev.isms.policy.Conformity;
import dev.isms.policy.Refusal;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.subject.Part;
import dev.isms.text.Language;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 持ち出し窓口 — a notebook leaves with a permission and a measure, and not otherwise. */
class CarryOutDeskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private static final NotebookCarryOut LAWFUL = NotebookCarryOut.named("持出-031")
            .withMachine(Option.some("nb-12"))
            .withDestination(Option.some(Destination.OUTSIDE))
            .withCarriedOn(Option.some(TODAY))
            .withUnavoidable(Option.some(true))
            .withPermission(Part.of(Permission.unrecorded()
                    .withBy(Option.some("所属長"))
                    .withValidFrom(Option.some(TODAY))
                    .withValidUntil(Option.some(TODAY))))
            .withHoldsInformation(Option.some(true))
            .withImportance(Option.some(Importance.HIGH))
            .withMeasures(Option.some(LinkedHashSet.of(CarryOutMeasure.ENCRYPTION)));

    private final CarryOutDesk desk = new CarryOutDesk(CityPolicy.POLICY);

    @Test
    @DisplayName("所属長の許可があり、暗号化されたノート型パソコンは持ち出せる")
    void a_permitted_and_encrypted_notebook_may_leave() {
        assertEquals(Either.right(new Slip("nb-12", TODAY)), desk.request(LAWFUL, TODAY));
    }

    @Test
    @DisplayName("許可がないと記録されていれば持ち出せず、理由が日本語と英語で示される")
    void without_a_permission_it_may_not_leave_and_is_told_why() {
        Refusal refusal =
                desk.request(LAWFUL.withPermission(Part.none()), TODAY).getLeft();

        assertEquals(Conformity.NON_CONFORMING, refusal.conformity());
        assertEquals("""
                ノート型パソコンの持ち出し「持出-031」: 不適合
                  対策基準 Ⅵ-1-(2)-②「外部への持ち出し」 ノート型パソコンの持ち出しについては、原則として、持ち出し先が「外部」でないこと。\
                ただし、業務上やむを得ない事情があり、かつ、持ち出し日に有効な所属長の許可がある場合は、この限りでない。\
                （持ち出し先＝外部、許可＝無）""", refusal.message(Language.JA));
        assertEquals("""
                carrying out of a notebook “持出-031”: not conforming
                  Standard VI-1-(2)-2 (carrying out to the outside) For the carrying out of a notebook, in principle, \
                the destination must not be “outside”; this does not apply where it is unavoidable for business \
                and has permission by the head of one's own section, in force on the day of carrying out. \
                (destination = outside, permission = none)""", refusal.message(Language.EN));
    }

    @Test
    @DisplayName("許可の有無が記録されていなければ、違反ではなく未判定として断られる")
    void without_a_record_of_a_permission_it_is_refused_as_undetermined() {
        Refusal refusal =
                desk.request(LAWFUL.withPermission(Part.missing()), TODAY).getLeft();

        assertEquals(Conformity.INDETERMINATE, refusal.conformity());
        assertTrue(refusal.message(Language.JA).contains("「許可」が記録されていない"), () -> refusal.message(Language.JA));
    }

    @Test
    @DisplayName("票には、判定した日ではなく持ち出す日がある")
    void a_slip_is_for_the_day_of_the_carrying_out() {
        LocalDate tomorrow = TODAY.plusDays(1);
        NotebookCarryOut later = LAWFUL.withCarriedOn(Option.some(tomorrow))
                .withPermission(Part.of(Permission.unrecorded()
                        .withBy(Option.some("所属長"))
                        .withValidFrom(Option.some(tomorrow))
                        .withValidUntil(Option.some(tomorrow))));

        assertEquals(Either.right(new Slip("nb-12", tomorrow)), desk.request(later, TODAY));
    }

    @Test
    @DisplayName("昨日で終わった許可では持ち出せない")
    void a_permission_that_ended_yesterday_is_none() {
        NotebookCarryOut late = LAWFUL.withPermission(Part.of(Permission.unrecorded()
                .withBy(Option.some("所属長"))
                .withValidFrom(Option.some(TODAY.minusDays(7)))
                .withValidUntil(Option.some(TODAY.minusDays(1)))));

        assertEquals(
                Conformity.NON_CONFORMING, desk.request(late, TODAY).getLeft().conformity());
    }

    @Test
    @DisplayName("何が重要かを市が定めるまでは、重要な情報の持ち出しは未判定である")
    void until_the_city_says_what_is_important_nothing_is_decided_for_it() {
        NotebookCarryOut medium =
                LAWFUL.withImportance(Option.some(Importance.MEDIUM)).withMeasures(Option.some(LinkedHashSet.empty()));
        CarryOutDesk unset = new CarryOutDesk(Sagamihara.policy());

        Refusal refusal = unset.request(medium, TODAY).getLeft();

        assertEquals(Conformity.INDETERMINATE, refusal.conformity());
        assertTrue(
                refusal.message(Language.JA).contains("市が定める値『重要な電子情報とする重要性』が設定されていない"),
                () -> refusal.message(Language.JA));
        assertEquals(
                Conformity.NON_CONFORMING, desk.request(medium, TODAY).getLeft().conformity());
    }
}
