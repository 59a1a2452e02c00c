package dev.isms.example.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.evidence.Done;
import dev.isms.example.gate.EntryDesk.Pass;
import dev.isms.policy.Conformity;
import dev.isms.policy.Refusal;
import dev.isms.premises.AreaKind;
import dev.isms.premises.Attendant;
import dev.isms.premises.Attire;
import dev.isms.premises.EntrantKind;
import dev.isms.premises.SecureAreaEntry;
import dev.isms.text.Language;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 入室窓口 — an outside contractor enters a server room as the text says, and the city's own people as this desk says. */
class EntryDeskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private static final SecureAreaEntry CONTRACTOR = SecureAreaEntry.named("立入-101")
            .withAreaKind(Option.some(AreaKind.SERVER_ROOM))
            .withEntrant(Option.some(EntrantKind.OUTSIDE_CONTRACTOR))
            .withEnteredOn(Option.some(TODAY))
            .withContractRequirements(Option.some(true))
            .withContractConfidentiality(Option.some(true))
            .withListSubmitted(Option.some(Done.on(TODAY.minusDays(1))))
            .withAttireRequired(Option.some(LinkedHashSet.of(Attire.NAME_BADGE)))
            .withAttendant(Option.some(Attendant.APPOINTED));

    private final EntryDesk desk = new EntryDesk(CityPolicy.POLICY);

    @Test
    @DisplayName("契約、名簿、名札、立会いがそろった外部委託者は入れる")
    void a_contractor_with_everything_in_order_may_enter() {
        assertEquals(Either.right(new Pass("立入-101", TODAY, true)), desk.request(CONTRACTOR, TODAY));
    }

    @Test
    @DisplayName("立会いのない外部委託者は入れず、理由が日本語と英語で示される")
    void without_an_attendant_a_contractor_may_not_enter_and_is_told_why() {
        Refusal refusal = desk.request(CONTRACTOR.withAttendant(Option.some(Attendant.NOBODY)), TODAY)
                .getLeft();

        assertEquals(Conformity.NON_CONFORMING, refusal.conformity());
        assertTrue(
                refusal.message(Language.JA).startsWith("セキュリティ区画への立入「立入-101」: 不適合\n  対策基準 Ⅵ-1-(1)-③-b"),
                () -> refusal.message(Language.JA));
        assertTrue(refusal.message(Language.JA).endsWith("、立会者＝立会なし）"), () -> refusal.message(Language.JA));
        assertTrue(refusal.message(Language.EN).endsWith(", attendant = nobody)"), () -> refusal.message(Language.EN));
    }

    @Test
    @DisplayName("名簿の提出が記録されていなければ、違反ではなく未判定として断られる")
    void without_a_record_of_the_list_it_is_refused_as_undetermined() {
        Refusal refusal =
                desk.request(CONTRACTOR.withListSubmitted(Option.none()), TODAY).getLeft();

        assertEquals(Conformity.INDETERMINATE, refusal.conformity());
        assertTrue(refusal.message(Language.JA).contains("「名簿の提出日」が記録されていない"), () -> refusal.message(Language.JA));
    }

    @Test
    @DisplayName("本文が何も求めない者を入れるかは、窓口が決める")
    void whom_the_text_asks_nothing_of_enters_as_the_desk_says() {
        SecureAreaEntry own = CONTRACTOR.withEntrant(Option.some(EntrantKind.OTHER));

        assertEquals(Either.right(new Pass("立入-101", TODAY, false)), desk.request(own, TODAY));
    }

    @Test
    @DisplayName("誰であるかの記録がなければ、入れない")
    void whoever_is_not_known_to_be_no_contractor_does_not_enter() {
        SecureAreaEntry unknown = SecureAreaEntry.named("立入-102").withAreaKind(Option.some(AreaKind.SERVER_ROOM));

        assertEquals(
                Conformity.INDETERMINATE, desk.request(unknown, TODAY).getLeft().conformity());
    }

    @Test
    @DisplayName("明日の立入りの票には、今日ではなく明日の日付がある")
    void a_pass_is_for_the_day_of_the_entry() {
        LocalDate tomorrow = TODAY.plusDays(1);

        assertEquals(
                Either.right(new Pass("立入-101", tomorrow, true)),
                desk.request(CONTRACTOR.withEnteredOn(Option.some(tomorrow)), TODAY));
    }
}
