package dev.isms.dsl;

import static dev.isms.conduct.CarryOutMeasure.ENCRYPTION;
import static dev.isms.conduct.CarryOutMeasure.FILE_PASSWORD;
import static dev.isms.conduct.NotebookCarryOut.IMPORTANCE;
import static dev.isms.conduct.NotebookCarryOut.MEASURES;
import static dev.isms.conduct.NotebookCarryOut.NOTEBOOK_CARRY_OUT;
import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.measure;
import static dev.isms.dsl.Rules.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.condition.Table;
import dev.isms.conduct.CarryOutMeasure;
import dev.isms.conduct.NotebookCarryOut;
import dev.isms.control.Control;
import dev.isms.control.Verdict;
import dev.isms.evaluation.Truth;
import dev.isms.information.Importance;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.ChoicesKind;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.policy.Finding;
import dev.isms.policy.Policy;
import dev.isms.text.Words;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("重要性に応じて次のいずれかの措置を講ずる")
final class ChoiceTest {

    private static final Table<Importance, Set<CarryOutMeasure>> ENOUGH = Table.of(
            "enough",
            Words.of("足りる措置", "measures that suffice"),
            ChoiceKind.ofOrdered(Importance.class),
            new ChoicesKind<>(ChoiceKind.of(CarryOutMeasure.class), false));
    private static final Map<Importance, Set<CarryOutMeasure>> BY_IMPORTANCE = LinkedHashMap.of(
            Importance.LOW, LinkedHashSet.of(FILE_PASSWORD, ENCRYPTION),
            Importance.MEDIUM, LinkedHashSet.of(FILE_PASSWORD, ENCRYPTION),
            Importance.HIGH, LinkedHashSet.of(ENCRYPTION));
    private static final Control<NotebookCarryOut> CHOICE = about(NOTEBOOK_CARRY_OUT)
            .citing(Town.CHOOSE)
            .mustChoose(
                    oneOf(
                            measure(Town.MEASURE, MEASURES.includes(FILE_PASSWORD)),
                            measure(Town.MEASURE, MEASURES.includes(ENCRYPTION))),
                    MEASURES.includesAny(ENOUGH.by(IMPORTANCE)));
    private static final Policy UNSET =
            Policy.named(Words.same("x"), ResponsibilityMatrix.none()).with(CHOICE);
    private static final Policy SET = UNSET.set(ENOUGH, BY_IMPORTANCE);

    @Test
    @DisplayName("措置を一つも講じていなければ、何が未設定・未記録でも違反")
    void none_taken_is_violated_whatever_is_set() {
        for (Policy policy : List.of(UNSET, SET)) {
            assertEquals(Verdict.VIOLATED, verdict(policy, taken()));
            assertEquals(Verdict.VIOLATED, verdict(policy, taken().withImportance(Option.some(Importance.LOW))));
        }
    }

    @Test
    void some_taken_is_undetermined_until_the_table_is_set() {
        NotebookCarryOut password = taken(FILE_PASSWORD).withImportance(Option.some(Importance.LOW));
        assertEquals(Verdict.UNDETERMINED, verdict(UNSET, password));
        assertEquals(
                List.of("市が定める値『足りる措置』が設定されていない"),
                finding(UNSET, password).explain().gaps().map(gap -> gap.words().ja()));
        assertEquals(Verdict.SATISFIED, verdict(SET, password));
    }

    @Test
    void what_is_taken_must_suffice_for_the_importance() {
        assertEquals(Verdict.VIOLATED, verdict(SET, taken(FILE_PASSWORD).withImportance(Option.some(Importance.HIGH))));
        assertEquals(Verdict.SATISFIED, verdict(SET, taken(ENCRYPTION)));
        assertEquals(Verdict.UNDETERMINED, verdict(SET, taken(FILE_PASSWORD)));
        assertEquals(Verdict.SATISFIED, verdict(UNSET, taken(CarryOutMeasure.values())));
    }

    @Test
    void each_measure_is_shown_as_taken_or_not() {
        assertEquals(
                List.of(Truth.TRUE, Truth.FALSE),
                finding(SET, taken(FILE_PASSWORD)).measures().map(measure -> measure._2));
    }

    @Test
    void the_sentence_says_both() {
        assertEquals(
                Words.of(
                        "ノート型パソコンの持ち出しについては、講じた措置に、次のいずれかが含まれていること："
                                + "①「ファイルへのパスワード設定」；②「暗号化」。"
                                + "かつ、講じた措置に情報の重要性に応じて市の定める『足りる措置』のいずれかが含まれていること。",
                        "For the carrying out of a notebook, the measures taken must include at least one of these: (1)"
                                + " “file password”; (2) “encryption”; and what is taken must suffice: it must have any of the city's “measures that"
                                + " suffice” for the importance of the information among the measures taken."),
                CHOICE.sentence());
    }

    @Test
    void without_a_measure_it_is_no_choice() {
        assertEquals(
                "choice of no measures: expected at least one",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> about(NOTEBOOK_CARRY_OUT)
                                        .citing(Town.CHOOSE)
                                        .mustChoose(oneOf(), MEASURES.includes(ENCRYPTION)))
                        .getMessage());
    }

    private static NotebookCarryOut taken(CarryOutMeasure... measures) {
        return NotebookCarryOut.named("r").withMeasures(Option.some(LinkedHashSet.of(measures)));
    }

    private static Verdict verdict(Policy policy, NotebookCarryOut carryOut) {
        return finding(policy, carryOut).verdict();
    }

    private static Finding<NotebookCarryOut> finding(Policy policy, NotebookCarryOut carryOut) {
        return policy.of(NOTEBOOK_CARRY_OUT)
                .assess(carryOut, LocalDate.of(2026, 4, 1))
                .findings()
                .head();
    }
}
