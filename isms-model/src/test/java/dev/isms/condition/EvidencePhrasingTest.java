package dev.isms.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.sample.Machine;
import dev.isms.text.Language;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("判断と経過から作られる文")
final class EvidencePhrasingTest {

    @Test
    void a_judgement_says_how_old_it_may_be() {
        says(Machine.PROPER.holds(), "管理が適切である", "the machine is cared for properly");
        says(
                new Condition.Not<>(Machine.PROPER.holds(Period.ofMonths(6))),
                "（6か月内にされた判断により）管理が適切でない",
                "the machine is not cared for properly (by a judgement not older than 6 months)");
    }

    @Test
    void a_day_says_that_it_has_come_or_is_not_long_ago() {
        says(Machine.SINCE.hasCome(), "使用開始日が到来している", "the first day of use is reached");
        says(
                Machine.SINCE.within(Period.ofMonths(6)),
                "使用開始日から6か月を超える日数が経過していない",
                "the first day of use is not longer ago than 6 months");
    }

    private static void says(Condition<Machine> condition, String ja, String en) {
        assertEquals(ja, Phrase.of(condition).stated(Language.JA, "機器"));
        assertEquals(en, Phrase.of(condition).stated(Language.EN, "the machine"));
    }
}
