package dev.isms.example.benchmarks.peer;

/** 規則 — the twelve rules by the names that the peers have them under, and their places in a mask. */
public enum Rule {
    /** CS.VI.1.1.2 */
    LOCKED(0),

    /** CS.VI.1.1.2.s2 */
    PLACED(1),

    /** CS.VII.4.2.1.r1.1.servers */
    PROTECTED(2),

    /** CS.VII.4.2.1.r2.1.servers */
    NEWEST(3),

    /** CS.VII.5.2.1.a */
    POWERED(4),

    /** CS.VII.5.2.1.b */
    LOADS_MINIMAL(5),

    /** CS.VII.5.2.1.b.s2 */
    NO_OUTPUT_DEVICES(6),

    /** CS.VII.5.2.1.c */
    LOAD_CONFIRMED(7),

    /** CS.VII.5.2.1.d */
    BATTERY(8),

    /** CS.VII.5.2.1.d.s2 */
    CHECKED(9),

    /** CS.VII.5.3.1.a */
    BACKED_UP(10),

    /** CS.VII.5.3.1.b */
    SIZES_CONFIRMED(11);

    private final int place;

    Rule(int place) {
        this.place = place;
    }

    int place() {
        return place;
    }
}
