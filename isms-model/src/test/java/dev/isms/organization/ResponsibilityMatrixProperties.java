package dev.isms.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** 責任分担表の法則 — law 14, and that one table is read whichever way it is asked. */
@Label("責任分担表の法則")
final class ResponsibilityMatrixProperties {

    private static final List<Role> ROLES = List.range(0, 4).map(n -> Role.of("r" + n, "役" + n, "role " + n));

    /** 行 — a row as it was drawn: the activity and a cell for each role. */
    record Drawn(Activity activity, List<Responsibility> cells) {

        Responsibility cell(Role role) {
            return cells.get(ROLES.indexOf(role));
        }

        Seq<Role> marked(Responsibility mark) {
            return ROLES.filter(role -> cell(role) == mark);
        }

        boolean isLawful() {
            return cells.contains(Responsibility.OVERALL);
        }

        ResponsibilityMatrix in(ResponsibilityMatrix matrix) {
            return matrix.with(activity, marked(Responsibility.OVERALL), marked(Responsibility.RESPONSIBLE));
        }
    }

    @Property
    @Label("法則14: どの活動にも◎が少なくとも一つある")
    void every_activity_has_somebody_accountable(@ForAll("drawn") List<Drawn> drawn) {
        ResponsibilityMatrix matrix = ResponsibilityMatrix.none();
        for (Drawn row : drawn) {
            if (row.isLawful()) {
                matrix = row.in(matrix);
            } else {
                ResponsibilityMatrix before = matrix;
                assertThrows(IllegalArgumentException.class, () -> row.in(before));
            }
        }
        assertEquals(drawn.filter(Drawn::isLawful).map(Drawn::activity), matrix.activities());
        for (Activity activity : matrix.activities()) {
            assertFalse(matrix.accountableFor(activity).isEmpty());
        }
    }

    @Property
    @Label("行から、列から、欄から読んでも同じである")
    void rows_columns_and_cells_say_the_same(@ForAll("drawn") List<Drawn> all, @ForAll("columns") List<Role> columns) {
        List<Drawn> drawn = all.filter(Drawn::isLawful);
        ResponsibilityMatrix plain = drawn.foldLeft(ResponsibilityMatrix.none(), (matrix, row) -> row.in(matrix));
        ResponsibilityMatrix ordered = plain.withColumns(columns.toJavaArray(Role[]::new));
        assertEquals(columns, ordered.roles());
        assertEquals(
                drawn.flatMap(row ->
                                row.marked(Responsibility.OVERALL).appendAll(row.marked(Responsibility.RESPONSIBLE)))
                        .distinct(),
                plain.roles());
        for (ResponsibilityMatrix matrix : List.of(plain, ordered)) {
            for (Drawn row : drawn) {
                assertEquals(row.marked(Responsibility.OVERALL), matrix.accountableFor(row.activity));
                assertEquals(row.marked(Responsibility.RESPONSIBLE), matrix.responsibleFor(row.activity));
                ROLES.forEach(role -> assertEquals(row.cell(role), matrix.cell(row.activity, role)));
            }
            for (Role role : ROLES) {
                assertEquals(activities(drawn, role, Responsibility.OVERALL), matrix.accountableActivities(role));
                assertEquals(activities(drawn, role, Responsibility.RESPONSIBLE), matrix.responsibleActivities(role));
                assertEquals(
                        drawn.filter(row -> row.cell(role) != Responsibility.NONE)
                                .map(Drawn::activity),
                        matrix.activitiesOf(role));
            }
        }
    }

    private static Seq<Activity> activities(List<Drawn> drawn, Role role, Responsibility mark) {
        return drawn.filter(row -> row.cell(role) == mark).map(Drawn::activity);
    }

    @Provide
    Arbitrary<List<Drawn>> drawn() {
        Arbitrary<Activity> activities =
                Arbitraries.integers().between(0, 9).map(n -> Activity.of("a" + n, "活動" + n, "activity " + n));
        Arbitrary<List<Responsibility>> cells =
                Arbitraries.of(Responsibility.class).list().ofSize(ROLES.size()).map(List::ofAll);
        return Combinators.combine(activities, cells)
                .as(Drawn::new)
                .list()
                .uniqueElements(Drawn::activity)
                .ofMaxSize(8)
                .map(List::ofAll);
    }

    @Provide
    Arbitrary<List<Role>> columns() {
        return Arbitraries.shuffle(ROLES.asJava()).map(List::ofAll);
    }
}
