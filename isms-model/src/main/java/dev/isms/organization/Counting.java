package dev.isms.organization;

import dev.isms.text.Visible;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;

/** 役職の包含 — which role counts as which wider one, over any number of steps and never round in a circle. */
record Counting(Map<Role, Set<Role>> wider) {

    static Counting none() {
        return new Counting(HashMap.empty());
    }

    Counting with(Role narrow, Role wide) {
        String counting = "counting " + Visible.quote(narrow.words().ja()) + " as "
                + Visible.quote(wide.words().ja()) + ": ";
        if (narrow.equals(wide)) {
            throw new IllegalArgumentException(counting + "expected another, wider role");
        }
        if (counts(wide, narrow)) {
            throw new IllegalArgumentException(
                    counting + "the wider counts as the narrower already, expected no circle");
        }
        if (widerThan(narrow).contains(wide)) {
            throw new IllegalArgumentException(counting + "expected once");
        }
        return new Counting(wider.put(narrow, widerThan(narrow).add(wide)));
    }

    /** Every role counts as itself. */
    boolean counts(Role held, Role asked) {
        Set<Role> seen = HashSet.of(held);
        List<Role> open = List.of(held);
        while (!open.isEmpty()) {
            if (open.head().equals(asked)) {
                return true;
            }
            Set<Role> next = widerThan(open.head()).diff(seen);
            seen = seen.addAll(next);
            open = open.tail().prependAll(next);
        }
        return false;
    }

    /** The same of a role that is known by its key only. */
    boolean counts(String held, Role asked) {
        return asked.key().equals(held)
                || wider.keySet().exists(role -> role.key().equals(held) && counts(role, asked));
    }

    private Set<Role> widerThan(Role role) {
        return wider.get(role).getOrElse(HashSet.empty());
    }
}
