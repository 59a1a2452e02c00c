package dev.isms.example.ledger.file;

import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;

/** 読んだ鍵 — which keys were read, and in which row first; of rows that stand in groups, only those of the group at hand. */
final class Keys {

    /** What can't stand in a cell that is read: it holds the cells of a key apart. */
    static final String BETWEEN = "\0";

    /** The most that are kept of a group. */
    private static final int MOST = 200_000;

    private final boolean isGrouped;
    private final KeyIndex all = new KeyIndex();
    private final Map<String, Integer> ofGroup = new HashMap<>();
    private Option<String> group = Option.none();

    Keys(boolean isGrouped) {
        this.isGrouped = isGrouped;
    }

    /** The row that the key was first read in; 0 where that is this one. */
    int add(Option<String> of, String key, int row) {
        if (!isGrouped) {
            return all.add(key, row);
        }
        if (!of.equals(group)) {
            ofGroup.clear();
            group = of;
        }
        Integer first = ofGroup.size() < MOST ? ofGroup.putIfAbsent(key, row) : ofGroup.get(key);
        return first == null ? 0 : first;
    }
}
