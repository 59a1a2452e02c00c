package dev.isms.condition;

import io.vavr.collection.Seq;
import java.util.Objects;

/** 大きさの上限 — how deep and how large a condition may be: checked where it is made, so that nothing later overflows. */
final class Limits {

    static final int DEEPEST = 64;
    static final int LARGEST = 10_000;

    private Limits() {}

    static void check(String node, Seq<? extends Condition<?>> children) {
        Objects.requireNonNull(children, () -> "conditions inside " + node);
        children.forEach(child -> Objects.requireNonNull(child, () -> "condition inside " + node));
        if (children.isEmpty()) {
            throw new IllegalArgumentException(node + " of no conditions: expected at least one");
        }
        int depth = 1;
        int size = 1 + children.size();
        if (size <= LARGEST) { // else there is no need to count, and the sum might overflow
            size = 1;
            for (Condition<?> child : children) {
                depth = Math.max(depth, 1 + depth(child));
                size += size(child);
            }
        }
        if (depth > DEEPEST) {
            throw new IllegalArgumentException(
                    "condition `" + depth + "` deep, at " + node + ": expected at most " + DEEPEST);
        }
        if (size > LARGEST) {
            throw new IllegalArgumentException(
                    "condition of `" + size + "` nodes, at " + node + ": expected at most " + LARGEST);
        }
    }

    static int depth(Condition<?> condition) {
        int deepest = 0;
        for (Condition<?> child : condition.children()) {
            deepest = Math.max(deepest, depth(child));
        }
        return deepest + 1;
    }

    static int size(Condition<?> condition) {
        int size = 1;
        for (Condition<?> child : condition.children()) {
            size += size(child);
        }
        return size;
    }
}
