package dev.isms.testkit.reference;

import dev.isms.condition.Condition;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 同じ主体についての下位条件 — the conditions directly inside a condition that are about the same subject. */
final class Children {

    private Children() {}

    static <S> Seq<Condition<S>> of(Condition<S> condition) {
        if (condition instanceof Condition.All<S> all) {
            return all.conditions();
        } else if (condition instanceof Condition.Any<S> any) {
            return any.conditions();
        } else if (condition instanceof Condition.AtLeast<S> some) {
            return some.conditions();
        }
        return condition instanceof Condition.Not<S> not ? List.of(not.condition()) : List.empty();
    }
}
