package dev.isms.control;

import dev.isms.evaluation.Truth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** 裁定 — whether a control applies to a subject and whether what it requires is so; the verdict follows from the two. */
public record Ruling(Truth applies, Truth requires) {

    private static final Map<Truth, Map<Truth, Ruling>> ALL = all();

    private static Map<Truth, Map<Truth, Ruling>> all() {
        Map<Truth, Map<Truth, Ruling>> all = new EnumMap<>(Truth.class);
        for (Truth applies : Truth.values()) {
            Map<Truth, Ruling> of = new EnumMap<>(Truth.class);
            for (Truth requires : Truth.values()) {
                of.put(requires, new Ruling(applies, requires));
            }
            all.put(applies, of);
        }
        return all;
    }

    /** The ruling of the two; there are no more than nine. */
    public static Ruling of(Truth applies, Truth requires) {
        return Objects.requireNonNull(
                Objects.requireNonNull(ALL.get(applies), "applies").get(requires), "requires");
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
