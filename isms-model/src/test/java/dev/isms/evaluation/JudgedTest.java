package dev.isms.evaluation;

import static dev.isms.evaluation.Truth.FALSE;
import static dev.isms.evaluation.Truth.TRUE;
import static dev.isms.evaluation.Truth.UNKNOWN;
import static dev.isms.sample.Machine.UNRECORDED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.condition.Condition;
import dev.isms.condition.Parameter;
import dev.isms.evidence.Judgement;
import dev.isms.kind.SpanKind;
import dev.isms.sample.Machine;
import dev.isms.text.Words;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("判断と経過: 記録された判断、到来した日、古くない日")
final class JudgedTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final Parameter<Period> VALIDITY =
            Parameter.of("validity", Words.of("判断の有効期間", "validity"), new SpanKind());

    @Nested
    @DisplayName("判断")
    final class Judgements {

        private static final Condition<Machine> PROPER = Machine.PROPER.holds();
        private static final Condition<Machine> FOR_A_MONTH = Machine.PROPER.holds(Period.ofMonths(1));
        private static final Condition<Machine> BY_CITY = Machine.PROPER.holds(VALIDITY);

        @Test
        void it_is_so_or_not_as_it_was_judged() {
            assertEquals(TRUE, truth(PROPER, yes(MARCH)));
            assertEquals(FALSE, truth(PROPER, no(MARCH)));
            assertEquals(UNKNOWN, truth(PROPER, UNRECORDED));
            assertEquals(List.of("「管理の適否」が記録されていない"), gaps(PROPER, UNRECORDED));
        }

        @Test
        @DisplayName("有効期間の最後の日まで数え、過ぎれば違反ではなく未判定になる")
        void it_counts_on_the_last_day_and_neither_way_after_it() {
            LocalDate month = LocalDate.of(2026, 3, 1);
            assertEquals(TRUE, truth(FOR_A_MONTH, yes(month)));
            assertEquals(FALSE, truth(FOR_A_MONTH, no(month)));
            assertEquals(UNKNOWN, truth(FOR_A_MONTH, yes(month.minusDays(1))));
            assertEquals(UNKNOWN, truth(FOR_A_MONTH, no(month.minusDays(1))));
            assertEquals(
                    List.of("「管理の適否」では判断できない（2026-02-28の判断は有効期間を過ぎている）"), gaps(FOR_A_MONTH, no(month.minusDays(1))));
        }

        @Test
        @DisplayName("先の日付の判断は、弱い証拠である")
        void one_of_a_day_to_come_settles_nothing() {
            assertEquals(UNKNOWN, truth(PROPER, yes(APRIL.plusDays(1))));
            assertEquals(List.of("「管理の適否」では判断できない（判定日（2026-04-01）より後の日付が書かれている）"), gaps(PROPER, no(APRIL.plusDays(1))));
        }

        @Test
        void with_the_validity_not_set_only_one_of_yesterday_is_sure_to_count() {
            assertEquals(TRUE, truth(BY_CITY, yes(MARCH)));
            assertEquals(UNKNOWN, truth(BY_CITY, yes(MARCH.minusDays(1))));
            assertEquals(List.of("市が定める値『判断の有効期間』が設定されていない"), gaps(BY_CITY, no(MARCH.minusDays(1))));
        }

        @Test
        void a_period_of_the_subject_s_own() {
            Condition<Machine> condition = Machine.PROPER.holds(Machine.CYCLE);
            Machine judged = yes(MARCH.minusDays(1)).with(Machine.CYCLE, Period.ofDays(2));
            assertEquals(TRUE, truth(condition, judged));
            assertEquals(List.of("「点検周期」が記録されていない"), gaps(condition, yes(MARCH.minusDays(1))));
        }
    }

    @Test
    @DisplayName("到来した日は、判定日までの日である")
    void a_day_that_has_come() {
        Condition<Machine> come = Machine.SINCE.hasCome();
        assertEquals(TRUE, truth(come, UNRECORDED.with(Machine.SINCE, APRIL)));
        assertEquals(FALSE, truth(come, UNRECORDED.with(Machine.SINCE, APRIL.plusDays(1))));
        assertEquals(UNKNOWN, truth(come, UNRECORDED));
    }

    @Test
    @DisplayName("期間の最後の日は、まだ過ぎていない")
    void a_day_not_long_ago() {
        Condition<Machine> day = Machine.SINCE.within(Period.ofDays(1));
        assertEquals(TRUE, truth(day, UNRECORDED.with(Machine.SINCE, MARCH)));
        assertEquals(FALSE, truth(day, UNRECORDED.with(Machine.SINCE, MARCH.minusDays(1))));
        assertEquals(UNKNOWN, truth(day, UNRECORDED.with(Machine.SINCE, APRIL.plusDays(1))));
        assertEquals(
                List.of("「使用開始日」では判断できない（判定日（2026-04-01）より後の日付が書かれている）"),
                gaps(day, UNRECORDED.with(Machine.SINCE, APRIL.plusDays(1))));
        Machine old = UNRECORDED.with(Machine.SINCE, MARCH.minusDays(1));
        assertEquals(UNKNOWN, truth(Machine.SINCE.within(VALIDITY), old));
        assertEquals(List.of("市が定める値『判断の有効期間』が設定されていない"), gaps(Machine.SINCE.within(VALIDITY), old));
        assertEquals(TRUE, truth(Machine.SINCE.within(Machine.CYCLE), old.with(Machine.CYCLE, Period.ofDays(2))));
    }

    private static Machine yes(LocalDate on) {
        return UNRECORDED.with(Machine.PROPER, Judgement.yes(on, "課長", "点検結果"));
    }

    private static Machine no(LocalDate on) {
        return UNRECORDED.with(Machine.PROPER, Judgement.no(on, "課長", "点検結果"));
    }

    private static Truth truth(Condition<Machine> condition, Machine machine) {
        return Evaluation.of(APRIL, Settings.none()).truth(condition, machine);
    }

    private static List<String> gaps(Condition<Machine> condition, Machine machine) {
        return List.ofAll(Evaluation.of(APRIL, Settings.none())
                .gaps(condition, machine)
                .map(gap -> gap.words().ja()));
    }
}
