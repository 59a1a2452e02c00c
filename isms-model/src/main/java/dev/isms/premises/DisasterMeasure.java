package dev.isms.premises;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/** 災害対策 — what protects a secure area from disaster. Ⅵ-1-(1)-③-a. */
public enum DisasterMeasure implements Worded {
    /** 耐震補強 — it is reinforced against earthquakes. */
    SEISMIC("耐震補強", "seismic reinforcement"),

    /** 防火設備 — it has equipment against fire. */
    FIRE("防火設備", "fire protection");

    private final Words words;

    DisasterMeasure(String ja, String en) {
        this.words = Words.of(ja, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
