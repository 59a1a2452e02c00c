package dev.isms.control;

import dev.isms.evaluation.Truth;
import java.util.Objects;

/** 裁定 — whether a control applies to a subject and whether what it requires is so; the verdict follows from the two. */
public record Ruling(Truth applies, Truth requires) {

    /** How many bits of a number its code needs. */
    public static final int BITS = 4;

    private static final Ruling[] ALL = all();

    public Ruling {
        Objects.requireNonNull(applies, "applies");
        Objects.requireNonNull(requires, "requires");
    }

    private static Ruling[] all() {
        Ruling[] all = new Ruling[1 << BITS];
        for (Truth applies : Truth.values()) {
            for (Truth requires : Truth.values()) {
                Ruling ruling = new Ruling(applies, requires);
                all[ruling.code()] = ruling;
            }
        }
        return all;
    }

    /** The ruling of the two; there are no more than nine. */
    public static Ruling of(Truth applies, Truth requires) {
        return of(applies.bits() | requires.bits() << 2);
    }

    /** The ruling in the lowest bits of a number, as {@link #code} has them there. */
    static Ruling of(int number) {
        return ALL[number & ALL.length - 1];
    }

    /** As a number: the two bits of what it requires, and under them those of whether it applies. */
    public int code() {
        return applies.bits() | requires.bits() << 2;
    }

    public Verdict verdict() {
        if (applies == Truth.FALSE) {
            return Verdict.NOT_APPLICABLE;
        }
        if (applies == Truth.UNKNOWN || requires == Truth.UNKNOWN) {
            return Verdict.UNDETERMINED;
        }
        return requires == Truth.TRUE ? Verdict.SATISFIED : Verdict.VIOLATED;
    }

    /** Undetermined, and yet no fact can turn it into a violation: the measure is taken, whether it was needed is open. */
    public boolean isHarmless() {
        return applies == Truth.UNKNOWN && requires == Truth.TRUE;
    }
}
