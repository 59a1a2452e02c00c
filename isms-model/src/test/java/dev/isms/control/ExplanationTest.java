package dev.isms.control;

import static dev.isms.condition.Condition.all;
import static dev.isms.condition.Condition.any;
import static dev.isms.sample.Machine.MACHINE;
import static dev.isms.sample.Machine.UNRECORDED;
import static dev.isms.sample.Statute.TODAY;
import static dev.isms.sample.Statute.must;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.condition.Parameter;
import dev.isms.evaluation.Evaluation;
import dev.isms.evaluation.Settings;
import dev.isms.evaluation.Truth;
import dev.isms.kind.WholeKind;
import dev.isms.sample.Disk;
import dev.isms.sample.Machine;
import dev.isms.sample.Statute;
import dev.isms.text.Words;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("判定とその説明")
final class ExplanationTest {

    private static final Parameter<Integer> MOST =
            Parameter.of("most", Words.of("上限", "most"), WholeKind.of(Words.of("台", "units")));

    @ParameterizedTest
    @CsvSource({
        "FALSE, FALSE, NOT_APPLICABLE, false",
        "FALSE, TRUE, NOT_APPLICABLE, false",
        "FALSE, UNKNOWN, NOT_APPLICABLE, false",
        "TRUE, TRUE, SATISFIED, false",
        "TRUE, FALSE, VIOLATED, false",
        "TRUE, UNKNOWN, UNDETERMINED, false",
        "UNKNOWN, TRUE, UNDETERMINED, true",
        "UNKNOWN, FALSE, UNDETERMINED, false",
        "UNKNOWN, UNKNOWN, UNDETERMINED, false"
    })
    void the_verdict_follows_from_applies_and_requires(
            Truth applies, Truth requires, Verdict verdict, boolean harmless) {
        Ruling ruling = new Ruling(applies, requires);
        assertEquals(verdict, ruling.verdict());
        assertEquals(harmless, ruling.isHarmless());
    }

    @Nested
    @DisplayName("決め手となった事実")
    final class Facts {

        private final Control<Machine> rule =
                must("x", Machine.SEALED.holds(), all(Machine.ON.holds(), Machine.LOCKED.holds()));
        private final Machine sealed = UNRECORDED.with(Machine.SEALED, true);

        @Test
        void a_satisfied_rule_leans_on_all_of_them() {
            assertEquals(
                    "封印＝はい 電源＝はい 施錠＝はい",
                    facts(rule, sealed.with(Machine.ON, true).with(Machine.LOCKED, true)));
        }

        @Test
        void a_violated_one_on_as_few_as_suffice() {
            assertEquals(
                    "封印＝はい 施錠＝いいえ", facts(rule, sealed.with(Machine.ON, true).with(Machine.LOCKED, false)));
            assertEquals(
                    "封印＝はい 電源＝いいえ", facts(rule, sealed.with(Machine.ON, false).with(Machine.LOCKED, false)));
        }

        @Test
        void one_that_does_not_apply_on_what_says_so() {
            assertEquals(
                    "封印＝いいえ", facts(rule, UNRECORDED.with(Machine.SEALED, false).with(Machine.ON, true)));
        }

        @Test
        void an_open_one_on_nothing() {
            assertEquals("", facts(rule, sealed.with(Machine.ON, true)));
        }

        @Test
        void the_item_of_a_list_brings_along_that_it_is_there() {
            Control<Machine> encrypted = must("y", Machine.DISKS.each(Disk.ENCRYPTED.holds()));
            assertEquals(
                    "ディスク[2]／暗号化＝いいえ",
                    facts(encrypted, UNRECORDED.withDisks(Disk.encrypted(true), Disk.encrypted(false))));
        }

        @Test
        @DisplayName("導かれた事実は、その元で説明する")
        void a_derived_fact_is_explained_by_its_sources() {
            Machine machine = UNRECORDED.with(Machine.SIZE, 3).with(Machine.LIMIT, 10);
            assertEquals("上限＝10台 台数＝3台", facts(must("z", Machine.SPARE.atLeast(5)), machine));
        }
    }

    @Nested
    @DisplayName("設定値、未判定の理由、例外")
    final class Others {

        private final Control<Machine> few = must("few", Machine.SIZE.atMost(MOST));

        @Test
        void a_setting_is_named_only_where_it_decides() {
            Settings ten = Settings.none().set(MOST, 10);
            assertEquals("上限＝10台", settings(few, UNRECORDED.with(Machine.SIZE, 11), ten));
            assertEquals("", settings(few, UNRECORDED.with(Machine.SIZE, 0), ten));
            assertEquals("", settings(few, UNRECORDED, ten));
        }

        @Test
        void only_an_undetermined_one_has_gaps() {
            assertEquals("「台数」が記録されていない, 市が定める値『上限』が設定されていない", gaps(few, UNRECORDED));
            assertEquals("市が定める値『上限』が設定されていない", gaps(few, UNRECORDED.with(Machine.SIZE, 3)));
            assertEquals("", gaps(few, UNRECORDED.with(Machine.SIZE, 0)));
            assertEquals(
                    "",
                    gaps(must("w", Machine.ON.holds(), Machine.LOCKED.holds()), UNRECORDED.with(Machine.ON, false)));
        }

        @Test
        @DisplayName("例外によって適合していること")
        void an_exception_is_the_ground_only_where_the_rule_itself_is_not_kept() {
            Control<Machine> rule = Control.citing(
                    Statute.NOT_IN_PRINCIPLE,
                    ControlId.of("T.3"),
                    MACHINE,
                    Option.none(),
                    new Requirement.InPrinciple<>(
                            dev.isms.condition.Condition.not(Machine.ON.holds()),
                            Option.of(new ExceptionRoute<>(
                                    Statute.MAY, any(Machine.LOCKED.holds(), Machine.SEALED.holds())))));
            Machine off = UNRECORDED.with(Machine.ON, false);
            Machine on = UNRECORDED.with(Machine.ON, true);
            assertEquals(false, explain(rule, off, Settings.none()).byException());
            assertEquals(
                    true,
                    explain(rule, on.with(Machine.LOCKED, true), Settings.none())
                            .byException());
            assertEquals("施錠＝はい", facts(rule, on.with(Machine.LOCKED, true)));
            assertEquals(false, explain(rule, on, Settings.none()).byException());
        }
    }

    private static String facts(Control<Machine> control, Machine machine) {
        return explain(control, machine, Settings.none())
                .facts()
                .map(fact -> fact.path().words().ja() + "＝" + fact.value().ja())
                .mkString(" ");
    }

    private static String settings(Control<Machine> control, Machine machine, Settings settings) {
        return explain(control, machine, settings)
                .settings()
                .map(setting ->
                        setting.parameter().words().ja() + "＝" + setting.value().ja())
                .mkString(" ");
    }

    private static String gaps(Control<Machine> control, Machine machine) {
        return explain(control, machine, Settings.none())
                .gaps()
                .map(gap -> gap.words().ja())
                .mkString(", ");
    }

    private static Explanation explain(Control<Machine> control, Machine machine, Settings settings) {
        return Explanation.of(control, machine, Evaluation.of(TODAY, settings));
    }
}
