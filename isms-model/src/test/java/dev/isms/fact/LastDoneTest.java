package dev.isms.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.condition.Condition;
import dev.isms.condition.Phrase;
import dev.isms.evaluation.Evaluation;
import dev.isms.evaluation.Settings;
import dev.isms.evaluation.Truth;
import dev.isms.evidence.Done;
import dev.isms.sample.Machine;
import dev.isms.text.Language;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("事前に: その日までに行われたこと")
final class LastDoneTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final LocalDate TODAY = DAY.plusYears(1);
    private static final Condition<Machine> BEFORE = Machine.CHECKED.by(Machine.SINCE);
    private static final Machine USED = Machine.UNRECORDED.with(Machine.SINCE, DAY);

    @Test
    void what_was_done_on_the_day_itself_was_done_by_it() {
        assertEquals(Truth.TRUE, truth(USED.with(Machine.CHECKED, Done.on(DAY.minusDays(1)))));
        assertEquals(Truth.TRUE, truth(USED.with(Machine.CHECKED, Done.on(DAY))));
        assertEquals(Truth.FALSE, truth(USED.with(Machine.CHECKED, Done.on(DAY.plusDays(1)))));
    }

    @Test
    void what_was_never_done_was_not_done_by_any_day() {
        assertEquals(Truth.FALSE, truth(USED.with(Machine.CHECKED, Done.never())));
        assertEquals(Truth.FALSE, truth(Machine.UNRECORDED.with(Machine.CHECKED, Done.never())));
    }

    @Test
    @DisplayName("判定日より後に行われるはずのことは、まだ行われていないともいるとも言えない")
    void what_is_to_be_done_after_the_day_of_assessment_settles_nothing() {
        Machine promised = Machine.UNRECORDED
                .with(Machine.CHECKED, Done.on(TODAY.plusDays(1)))
                .with(Machine.SINCE, TODAY.plusDays(9));
        assertEquals(Truth.UNKNOWN, truth(promised));
        assertEquals(
                List.of("「点検日」では判断できない（判定日（2027-04-01）より後の日付が書かれている）"),
                Evaluation.of(TODAY, Settings.none())
                        .gaps(BEFORE, promised)
                        .map(gap -> gap.words().ja())
                        .toList());
        assertEquals(Truth.TRUE, truth(promised.with(Machine.CHECKED, Done.on(TODAY))));
    }

    @Test
    void what_is_not_recorded_is_open() {
        assertEquals(Truth.UNKNOWN, truth(USED));
        assertEquals(Truth.UNKNOWN, truth(Machine.UNRECORDED.with(Machine.CHECKED, Done.on(DAY))));
    }

    @Test
    void it_reads_as_a_comparison_of_days() {
        assertEquals("点検日が使用開始日以前であること", Phrase.of(BEFORE).required(Language.JA, "機械"));
        assertEquals(
                "the last inspection must be on or before the first day of use",
                Phrase.of(BEFORE).required(Language.EN, "the machine"));
    }

    private static Truth truth(Machine machine) {
        return Evaluation.of(TODAY, Settings.none()).truth(BEFORE, machine);
    }
}
