package dev.isms.organization;

import dev.isms.text.Visible;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * 責任分担表 — who is accountable (◎ 総括的な責任及び権限を有する者) and who is responsible (○ 責任を有する者) for which
 * activity. A city may have none: {@link #none()}.
 */
public final class ResponsibilityMatrix {

    private static final ResponsibilityMatrix NONE = new ResponsibilityMatrix(LinkedHashMap.empty());

    private final Map<Activity, Row> rows;

    private ResponsibilityMatrix(Map<Activity, Row> rows) {
        this.rows = rows;
    }

    public static ResponsibilityMatrix none() {
        return NONE;
    }

    /**
     * With a row more.
     *
     * @param accountable the roles with ◎, at least one; two of them answer jointly
     * @param responsible the roles with ○
     * @throws IllegalArgumentException if the activity has a row already, or nobody is accountable
     */
    public ResponsibilityMatrix with(Activity activity, Seq<Role> accountable, Seq<Role> responsible) {
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(accountable, "accountable roles").forEach(role -> Objects.requireNonNull(role, "role"));
        Objects.requireNonNull(responsible, "responsible roles").forEach(role -> Objects.requireNonNull(role, "role"));
        String row = "row " + Visible.quote(activity.words().ja()) + " of the responsibility matrix: ";
        if (rows.containsKey(activity)) {
            throw new IllegalArgumentException(row + "expected once");
        }
        if (accountable.isEmpty()) {
            throw new IllegalArgumentException(row + "expected at least one ◎");
        }
        if (accountable.appendAll(responsible).distinct().size() < accountable.size() + responsible.size()) {
            throw new IllegalArgumentException(row + "expected each role once");
        }
        return new ResponsibilityMatrix(rows.put(activity, new Row(accountable, responsible)));
    }

    public Seq<Activity> activities() {
        return rows.keySet().toList();
    }

    /** ◎ — who is accountable; nobody for an activity without a row. */
    public Seq<Role> accountableFor(Activity activity) {
        return rows.get(activity).map(Row::accountable).getOrElse(List.empty());
    }

    /** ○ — who is responsible; nobody for an activity without a row. */
    public Seq<Role> responsibleFor(Activity activity) {
        return rows.get(activity).map(Row::responsible).getOrElse(List.empty());
    }

    private record Row(Seq<Role> accountable, Seq<Role> responsible) {}
}
