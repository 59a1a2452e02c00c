package dev.isms.example.benchmarks.size.peer;

import dev.isms.example.benchmarks.peer.Outcome;
import dev.isms.example.benchmarks.size.SizedRule.Form;
import java.util.EnumMap;
import java.util.Map;

/** 条件 — when a rule is something else than satisfied, in an engine's language; no two of a rule's conditions are met at once. */
final class Conditions {

    private Conditions() {}

    static Map<Outcome, String> of(Form form, Dialect in) {
        Map<Outcome, String> conditions = new EnumMap<>(Outcome.class);
        if (form instanceof Form.Implies it) {
            String flag = "flag" + it.flag();
            String other = "flag" + it.other();
            conditions.put(Outcome.NOT_APPLICABLE, in.isFalse(flag));
            conditions.put(Outcome.VIOLATED, and(in.isTrue(flag), in.isFalse(other)));
            conditions.put(Outcome.UNDETERMINED, or(in.isMissing(flag), and(in.isTrue(flag), in.isMissing(other))));
        } else if (form instanceof Form.AtLeast it) {
            String number = "number" + it.number();
            conditions.put(Outcome.VIOLATED, in.isLess(number, it.limit()));
            conditions.put(Outcome.UNDETERMINED, in.isMissing(number));
        } else if (form instanceof Form.Within it) {
            String day = "day" + it.day();
            conditions.put(Outcome.VIOLATED, in.isOlder(day, it.limit()));
            conditions.put(Outcome.UNDETERMINED, or(in.isMissing(day), in.isToCome(day)));
        } else if (form instanceof Form.ImpliesEither it) {
            String flag = "flag" + it.flag();
            String other = "flag" + it.other();
            String number = "number" + it.number();
            String isMore = in.isMore(number, it.limit());
            conditions.put(Outcome.NOT_APPLICABLE, in.isFalse(flag));
            conditions.put(Outcome.VIOLATED, and(in.isTrue(flag), and(in.isFalse(other), isMore)));
            String isOpen = or(
                    and(in.isMissing(other), or(in.isMissing(number), isMore)),
                    and(in.isFalse(other), in.isMissing(number)));
            conditions.put(Outcome.UNDETERMINED, or(in.isMissing(flag), and(in.isTrue(flag), isOpen)));
        }
        return conditions;
    }

    private static String and(String one, String other) {
        return one + " && " + other;
    }

    private static String or(String one, String other) {
        return "((" + one + ") || (" + other + "))";
    }
}
