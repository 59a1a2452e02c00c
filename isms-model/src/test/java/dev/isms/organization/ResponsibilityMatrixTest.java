package dev.isms.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("責任分担表")
final class ResponsibilityMatrixTest {

    private static final Activity CARE = Activity.of("care", "機器の管理", "care of machines");
    private static final Activity OTHER = Activity.of("other", "その他", "other");
    private static final Role MAYOR = Role.of("mayor", "町長", "mayor");
    private static final Role DEPUTY = Role.of("deputy", "副町長", "deputy mayor");
    private static final Role CLERK = Role.of("clerk", "書記", "clerk");
    private static final ResponsibilityMatrix NONE = ResponsibilityMatrix.none();

    @Test
    @DisplayName("◎が二つの行は、二人が共に負う")
    void two_may_be_accountable_jointly() {
        ResponsibilityMatrix matrix = NONE.with(CARE, List.of(MAYOR, DEPUTY), List.of(CLERK));
        assertEquals(List.of(MAYOR, DEPUTY), matrix.accountableFor(CARE));
        assertEquals(List.of(CLERK), matrix.responsibleFor(CARE));
        assertEquals(List.of(CARE), matrix.activities());
    }

    @Test
    void an_activity_without_a_row_names_nobody() {
        assertEquals(List.empty(), NONE.accountableFor(CARE));
        assertEquals(
                List.empty(), NONE.with(OTHER, List.of(MAYOR), List.empty()).responsibleFor(CARE));
    }

    @Test
    void rows_keep_the_order_of_the_text() {
        ResponsibilityMatrix matrix =
                NONE.with(OTHER, List.of(MAYOR), List.empty()).with(CARE, List.of(MAYOR), List.empty());
        assertEquals(List.of(OTHER, CARE), matrix.activities());
    }

    @Test
    void a_row_stands_once_has_a_sign_of_accountability_and_each_role_once() {
        String row = "row `機器の管理` of the responsibility matrix: ";
        assertEquals(
                row + "expected once",
                refused(() -> NONE.with(CARE, List.of(MAYOR), List.empty()).with(CARE, List.of(CLERK), List.empty())));
        assertEquals(row + "expected at least one ◎", refused(() -> NONE.with(CARE, List.empty(), List.of(CLERK))));
        assertEquals(row + "expected each role once", refused(() -> NONE.with(CARE, List.of(MAYOR), List.of(MAYOR))));
        assertEquals(
                row + "expected each role once", refused(() -> NONE.with(CARE, List.of(MAYOR, MAYOR), List.empty())));
    }

    @Test
    @DisplayName("役職から、その負う活動が読める")
    void the_activities_of_a_role_in_the_order_of_the_rows() {
        ResponsibilityMatrix matrix =
                NONE.with(OTHER, List.of(MAYOR), List.of(CLERK)).with(CARE, List.of(CLERK), List.empty());
        assertEquals(List.of(OTHER, CARE), matrix.activitiesOf(CLERK));
        assertEquals(List.of(CARE), matrix.accountableActivities(CLERK));
        assertEquals(List.of(OTHER), matrix.responsibleActivities(CLERK));
        assertEquals(List.empty(), matrix.activitiesOf(DEPUTY));
        assertEquals(List.empty(), matrix.responsibleActivities(DEPUTY));
    }

    @Test
    @DisplayName("欄は、◎、○又は空である")
    void a_cell_is_marked_or_blank() {
        ResponsibilityMatrix matrix = NONE.with(CARE, List.of(MAYOR), List.of(CLERK));
        assertEquals("◎", matrix.cell(CARE, MAYOR).mark());
        assertEquals("○", matrix.cell(CARE, CLERK).mark());
        assertEquals("", matrix.cell(CARE, DEPUTY).mark());
        assertEquals(Responsibility.NONE, matrix.cell(OTHER, MAYOR));
        assertEquals("総括的な責任及び権限を有する者", matrix.cell(CARE, MAYOR).words().ja());
    }

    @Test
    void columns_stand_as_given_or_as_the_rows_first_name_them() {
        ResponsibilityMatrix matrix =
                NONE.with(CARE, List.of(DEPUTY), List.of(CLERK)).with(OTHER, List.of(CLERK, MAYOR), List.empty());
        assertEquals(List.of(DEPUTY, CLERK, MAYOR), matrix.roles());
        assertEquals(
                List.of(MAYOR, DEPUTY, CLERK),
                matrix.withColumns(MAYOR, DEPUTY, CLERK).roles());
        assertEquals(List.of(MAYOR), NONE.withColumns(CLERK).withColumns(MAYOR).roles());
        assertEquals(List.empty(), NONE.roles());
    }

    @Test
    void columns_are_not_doubled_and_no_row_stands_outside_them() {
        assertEquals("columns of the responsibility matrix: expected at least one", refused(() -> NONE.withColumns()));
        assertEquals(
                "column `書記` of the responsibility matrix: expected once",
                refused(() -> NONE.withColumns(CLERK, MAYOR, CLERK)));
        String unknown = "row `機器の管理` of the responsibility matrix: unknown column `副町長`: expected one of ";
        assertEquals(
                unknown + "`書記`, `町長`; did you mean `町長`?",
                refused(() -> NONE.withColumns(CLERK, MAYOR).with(CARE, List.of(MAYOR), List.of(DEPUTY))));
        assertEquals(
                unknown + "`書記`",
                refused(() -> NONE.with(CARE, List.of(DEPUTY), List.empty()).withColumns(CLERK)));
    }

    private static String refused(Executable making) {
        return assertThrows(IllegalArgumentException.class, making).getMessage();
    }
}
