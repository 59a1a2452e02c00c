package dev.isms.example.benchmarks.peer;

/** 規則 — the twelve rules by the names that the peers have them under, and their places in a mask. */
public enum Rule {
    LOCKED(0, "CS.VI.1.1.2"),
    PLACED(1, "CS.VI.1.1.2.s2"),
    PROTECTED(2, "CS.VII.4.2.1.r1.1.servers"),
    NEWEST(3, "CS.VII.4.2.1.r2.1.servers"),
    POWERED(4, "CS.VII.5.2.1.a"),
    LOADS_MINIMAL(5, "CS.VII.5.2.1.b"),
    NO_OUTPUT_DEVICES(6, "CS.VII.5.2.1.b.s2"),
    LOAD_CONFIRMED(7, "CS.VII.5.2.1.c"),
    BATTERY(8, "CS.VII.5.2.1.d"),
    CHECKED(9, "CS.VII.5.2.1.d.s2"),
    BACKED_UP(10, "CS.VII.5.3.1.a"),
    SIZES_CONFIRMED(11, "CS.VII.5.3.1.b");

    private final int place;
    private final String id;

    Rule(int place, String id) {
        this.place = place;
        this.id = id;
    }

    /** The id of the library's control. */
    public String id() {
        return id;
    }

    int place() {
        return place;
    }
}
