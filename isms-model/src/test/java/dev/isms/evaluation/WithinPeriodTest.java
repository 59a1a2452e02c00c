package dev.isms.evaluation;

import static dev.isms.evaluation.Truth.FALSE;
import static dev.isms.evaluation.Truth.TRUE;
import static dev.isms.evaluation.Truth.UNKNOWN;
import static dev.isms.sample.Machine.UNRECORDED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.condition.Condition;
import dev.isms.condition.Parameter;
import dev.isms.evidence.Done;
import dev.isms.kind.SpanKind;
import dev.isms.sample.Machine;
import dev.isms.text.Words;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("期限: 期日の当日はまだ遅れていない")
final class WithinPeriodTest {

    private static final Parameter<Period> EVERY = Parameter.of("every", Words.of("点検の周期", "interval"), new SpanKind());
    private static final Condition<Machine> BY_CITY = Machine.CHECKED.within(EVERY, Machine.SINCE);

    @ParameterizedTest
    @CsvSource({
        "2025-04-01, P1Y, 2026-04-01, TRUE",
        "2025-04-01, P1Y, 2026-04-02, FALSE",
        "2026-01-31, P1M, 2026-02-28, TRUE",
        "2026-01-31, P1M, 2026-03-01, FALSE",
        "2024-02-29, P1Y, 2025-02-28, TRUE",
        "2024-02-29, P1Y, 2025-03-01, FALSE",
        "2026-03-31, P1D, 2026-04-01, TRUE",
        "2026-03-31, P1D, 2026-04-02, FALSE",
        "2026-04-01, P1D, 2026-04-01, TRUE"
    })
    void what_was_done_is_due_again_on_that_day_plus_the_period(
            LocalDate done, Period period, LocalDate day, Truth truth) {
        Machine machine = UNRECORDED.with(Machine.CHECKED, Done.on(done));
        assertEquals(truth, on(day).truth(Machine.CHECKED.within(period, Machine.SINCE), machine));
    }

    @Test
    void what_was_never_done_is_due_counted_from_the_day_of_first_use() {
        Machine never = UNRECORDED.with(Machine.CHECKED, Done.never()).with(Machine.SINCE, day("2025-04-01"));
        Condition<Machine> yearly = Machine.CHECKED.within(Period.ofYears(1), Machine.SINCE);
        assertEquals(TRUE, on("2026-04-01").truth(yearly, never));
        assertEquals(FALSE, on("2026-04-02").truth(yearly, never));
    }

    @Test
    void never_done_and_no_day_of_first_use_is_open() {
        Condition<Machine> yearly = Machine.CHECKED.within(Period.ofYears(1), Machine.SINCE);
        Machine never = UNRECORDED.with(Machine.CHECKED, Done.never());
        assertEquals(UNKNOWN, on("2026-04-01").truth(yearly, never));
        assertEquals(List.of("「使用開始日」が記録されていない"), gaps("2026-04-01", yearly, never));
        assertEquals(List.of("「点検日」が記録されていない", "「使用開始日」が記録されていない"), gaps("2026-04-01", yearly, UNRECORDED));
    }

    @Test
    @DisplayName("先の日付は、違反ではなく弱い証拠である")
    void a_day_to_come_is_weak_evidence() {
        Condition<Machine> yearly = Machine.CHECKED.within(Period.ofYears(1), Machine.SINCE);
        Machine tomorrow = UNRECORDED.with(Machine.CHECKED, Done.on(day("2026-04-02")));
        assertEquals(UNKNOWN, on("2026-04-01").truth(yearly, tomorrow));
        assertEquals(List.of("「点検日」では判断できない（判定日（2026-04-01）より後の日付が書かれている）"), gaps("2026-04-01", yearly, tomorrow));
        Machine later = UNRECORDED.with(Machine.CHECKED, Done.never()).with(Machine.SINCE, day("2026-04-02"));
        assertEquals(UNKNOWN, on("2026-04-01").truth(yearly, later));
        assertEquals(List.of("「使用開始日」では判断できない（判定日（2026-04-01）より後の日付が書かれている）"), gaps("2026-04-01", yearly, later));
    }

    @Test
    @DisplayName("周期が未設定でも、どの周期でも同じなら決まる")
    void an_unset_period_decides_only_where_every_period_would() {
        Machine yesterday = UNRECORDED.with(Machine.CHECKED, Done.on(day("2026-03-31")));
        assertEquals(TRUE, on("2026-03-31").truth(BY_CITY, yesterday));
        assertEquals(TRUE, on("2026-04-01").truth(BY_CITY, yesterday));
        assertEquals(UNKNOWN, on("2026-04-02").truth(BY_CITY, yesterday));
        assertEquals(List.of("市が定める値『点検の周期』が設定されていない"), gaps("2026-04-02", BY_CITY, yesterday));
        LocalDate latest = day("2026-03-31").plus(new SpanKind().greatest().get());
        assertEquals(UNKNOWN, on(latest).truth(BY_CITY, yesterday));
        assertEquals(FALSE, on(latest.plusDays(1)).truth(BY_CITY, yesterday));
    }

    @Test
    void a_set_period_decides() {
        Machine machine = UNRECORDED.with(Machine.CHECKED, Done.on(day("2025-04-01")));
        Settings yearly = Settings.none().set(EVERY, Period.ofYears(1));
        assertEquals(TRUE, Evaluation.of(day("2026-04-01"), yearly).truth(BY_CITY, machine));
        assertEquals(FALSE, Evaluation.of(day("2026-04-02"), yearly).truth(BY_CITY, machine));
    }

    @Test
    void a_period_recorded_of_the_subject_decides() {
        Condition<Machine> asPlanned = Machine.CHECKED.within(Machine.CYCLE, Machine.SINCE);
        Machine machine =
                UNRECORDED.with(Machine.CHECKED, Done.on(day("2025-04-01"))).with(Machine.CYCLE, Period.ofMonths(6));
        assertEquals(TRUE, on("2025-10-01").truth(asPlanned, machine));
        assertEquals(FALSE, on("2025-10-02").truth(asPlanned, machine));
        assertEquals(
                List.of("「点検周期」が記録されていない"),
                gaps("2025-10-02", asPlanned, Machine.CYCLE.with(machine, io.vavr.control.Option.none())));
    }

    @Test
    void the_longest_period_of_the_last_day_does_not_overflow() {
        Machine last = UNRECORDED.with(Machine.CHECKED, Done.on(LocalDate.of(9999, 12, 31)));
        assertEquals(TRUE, on(LocalDate.of(9999, 12, 31)).truth(BY_CITY, last));
        assertEquals(FALSE, on(LocalDate.MAX).truth(BY_CITY, last));
        assertEquals(UNKNOWN, on(LocalDate.MIN).truth(BY_CITY, last));
    }

    private static List<String> gaps(String day, Condition<Machine> condition, Machine machine) {
        return on(day).gaps(condition, machine).map(gap -> gap.words().ja()).asJava();
    }

    private static Evaluation on(String day) {
        return on(day(day));
    }

    private static Evaluation on(LocalDate day) {
        return Evaluation.of(day, Settings.none());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
