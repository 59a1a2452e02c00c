package dev.isms.organization;

import dev.isms.text.Nearest;
import dev.isms.text.Visible;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * 責任分担表 — who is accountable (◎ 総括的な責任及び権限を有する者) and who is responsible (○ 責任を有する者) for which
 * activity. A city may have none: {@link #none()}.
 *
 * <p>Law 14: every activity has at least one ◎. What the rows say, read by activity, by role or by cell, is the same.
 */
public final class ResponsibilityMatrix {

    private static final ResponsibilityMatrix NONE = new ResponsibilityMatrix(List.empty(), LinkedHashMap.empty());

    /** Empty where the city gave no order of its own. */
    private final Seq<Role> columns;

    private final Map<Activity, Row> rows;

    private ResponsibilityMatrix(Seq<Role> columns, Map<Activity, Row> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    public static ResponsibilityMatrix none() {
        return NONE;
    }

    /**
     * With these columns in this order, whether or not a row marks them; from now on a row can name no other role.
     *
     * @throws IllegalArgumentException if there is no column, one is doubled, or a row names a role that is none of them
     */
    public ResponsibilityMatrix withColumns(Role... columns) {
        Seq<Role> order = List.of(Objects.requireNonNull(columns, "columns"));
        order.forEach(role -> Objects.requireNonNull(role, "role"));
        if (order.isEmpty()) {
            throw new IllegalArgumentException("columns of the responsibility matrix: expected at least one");
        }
        order.forEach(role -> {
            if (order.count(role::equals) > 1) {
                throw new IllegalArgumentException(
                        "column " + Visible.quote(role.words().ja()) + " of the responsibility matrix: expected once");
            }
        });
        rows.forEach((activity, row) -> requireColumns(activity, row, order));
        return new ResponsibilityMatrix(order, rows);
    }

    /**
     * With a row more.
     *
     * @param accountable the roles with ◎, at least one; two of them answer jointly
     * @param responsible the roles with ○
     * @throws IllegalArgumentException if the activity has a row already, nobody is accountable, or a role is doubled or
     *     no column
     */
    public ResponsibilityMatrix with(Activity activity, Seq<Role> accountable, Seq<Role> responsible) {
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(accountable, "accountable roles").forEach(role -> Objects.requireNonNull(role, "role"));
        Objects.requireNonNull(responsible, "responsible roles").forEach(role -> Objects.requireNonNull(role, "role"));
        String where = where(activity);
        if (rows.containsKey(activity)) {
            throw new IllegalArgumentException(where + "expected once");
        }
        if (accountable.isEmpty()) {
            throw new IllegalArgumentException(where + "expected at least one ◎");
        }
        Row row = new Row(accountable, responsible);
        if (row.roles().distinct().size() < row.roles().size()) {
            throw new IllegalArgumentException(where + "expected each role once");
        }
        if (!columns.isEmpty()) {
            requireColumns(activity, row, columns);
        }
        return new ResponsibilityMatrix(columns, rows.put(activity, row));
    }

    private static void requireColumns(Activity activity, Row row, Seq<Role> columns) {
        row.roles().filter(role -> !columns.contains(role)).headOption().forEach(role -> {
            Seq<String> names = columns.map(column -> column.words().ja());
            String name = role.words().ja();
            throw new IllegalArgumentException(where(activity) + "unknown column " + Visible.quote(name)
                    + ": expected one of " + names.map(Visible::quote).mkString(", ")
                    + Nearest.to(name, names)
                            .map(near -> "; did you mean " + Visible.quote(near) + "?")
                            .getOrElse(""));
        });
    }

    private static String where(Activity activity) {
        return "row " + Visible.quote(activity.words().ja()) + " of the responsibility matrix: ";
    }

    public Seq<Activity> activities() {
        return rows.keySet().toList();
    }

    /** The columns: in the order given, or else as the rows first name them, ◎ before ○. */
    public Seq<Role> roles() {
        return columns.isEmpty() ? rows.values().flatMap(Row::roles).distinct().toList() : columns;
    }

    /** ◎ — who is accountable; nobody for an activity without a row. */
    public Seq<Role> accountableFor(Activity activity) {
        return rows.get(Objects.requireNonNull(activity, "activity"))
                .map(Row::accountable)
                .getOrElse(List.empty());
    }

    /** ○ — who is responsible; nobody for an activity without a row. */
    public Seq<Role> responsibleFor(Activity activity) {
        return rows.get(Objects.requireNonNull(activity, "activity"))
                .map(Row::responsible)
                .getOrElse(List.empty());
    }

    /** ◎ or ○ or a blank; a blank too where there is no such row or column. */
    public Responsibility cell(Activity activity, Role role) {
        Objects.requireNonNull(role, "role");
        return rows.get(Objects.requireNonNull(activity, "activity"))
                .map(row -> row.of(role))
                .getOrElse(Responsibility.NONE);
    }

    /** Whether a cell of the activity's row has that mark. */
    public boolean shows(String activityKey, String mark) {
        Objects.requireNonNull(mark, "mark");
        return activities()
                .filter(activity -> activity.key().equals(Objects.requireNonNull(activityKey, "key of an activity")))
                .exists(activity ->
                        roles().exists(role -> cell(activity, role).mark().equals(mark)));
    }

    /** ◎ or ○ — what a role answers for in any way, in the order of the rows. */
    public Seq<Activity> activitiesOf(Role role) {
        return activitiesWhere(role, cell -> cell != Responsibility.NONE);
    }

    /** ◎ — what a role is accountable for, in the order of the rows. */
    public Seq<Activity> accountableActivities(Role role) {
        return activitiesWhere(role, cell -> cell == Responsibility.OVERALL);
    }

    /** ○ — what a role is responsible for, in the order of the rows. */
    public Seq<Activity> responsibleActivities(Role role) {
        return activitiesWhere(role, cell -> cell == Responsibility.RESPONSIBLE);
    }

    private Seq<Activity> activitiesWhere(Role role, Predicate<Responsibility> test) {
        Objects.requireNonNull(role, "role");
        return activities().filter(activity -> test.test(cell(activity, role)));
    }

    private record Row(Seq<Role> accountable, Seq<Role> responsible) {

        Seq<Role> roles() {
            return accountable.appendAll(responsible);
        }

        Responsibility of(Role role) {
            return accountable.contains(role)
                    ? Responsibility.OVERALL
                    : responsible.contains(role) ? Responsibility.RESPONSIBLE : Responsibility.NONE;
        }
    }
}
