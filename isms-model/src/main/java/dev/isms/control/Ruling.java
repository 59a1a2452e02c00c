package dev.isms.control;

import dev.isms.evaluation.Truth;

/** 裁定 — whether a control applies to a subject and whether what it requires is so; the verdict follows from the two. */
public record Ruling(Truth applies, Truth requires) {

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
