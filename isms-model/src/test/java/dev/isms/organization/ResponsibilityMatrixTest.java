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

    private static String refused(Executable making) {
        return assertThrows(IllegalArgumentException.class, making).getMessage();
    }
}
