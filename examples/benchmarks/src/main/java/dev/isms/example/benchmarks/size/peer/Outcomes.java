package dev.isms.example.benchmarks.size.peer;

import dev.isms.example.benchmarks.peer.Outcome;
import java.util.Arrays;

/** 判定の並び — what rules report to, each at its place; satisfied where none does. */
public final class Outcomes {

    private final Outcome[] all;

    Outcomes(int count) {
        this.all = new Outcome[count];
        Arrays.fill(all, Outcome.SATISFIED);
    }

    public void set(int place, Outcome outcome) {
        all[place] = outcome;
    }

    Outcome[] all() {
        return all;
    }
}
