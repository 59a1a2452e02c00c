package dev.isms.example.benchmarks.peer;

import java.util.Arrays;

/** 規則 — the twelve rules by the names that the peers have them under, and their places in a mask. */
public enum Rule {
    LOCKED("CS.VI.1.1.2", 0),
    PLACED("CS.VI.1.1.2.s2", 1),
    PROTECTED("CS.VII.4.2.1.r1.1.servers", 2),
    NEWEST("CS.VII.4.2.1.r2.1.servers", 3),
    POWERED("CS.VII.5.2.1.a", 4),
    LOADS_MINIMAL("CS.VII.5.2.1.b", 5),
    NO_OUTPUT_DEVICES("CS.VII.5.2.1.b.s2", 6),
    LOAD_CONFIRMED("CS.VII.5.2.1.c", 7),
    BATTERY("CS.VII.5.2.1.d", 8),
    CHECKED("CS.VII.5.2.1.d.s2", 9),
    BACKED_UP("CS.VII.5.3.1.a", 10),
    SIZES_CONFIRMED("CS.VII.5.3.1.b", 11);

    private final String id;
    private final int place;

    Rule(String id, int place) {
        this.id = id;
        this.place = place;
    }

    /** The rule of this id. */
    public static Rule of(String id) {
        return Arrays.stream(values())
                .filter(rule -> rule.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule `" + id + "`"));
    }

    public String id() {
        return id;
    }

    int place() {
        return place;
    }
}
