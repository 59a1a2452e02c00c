package dev.isms.example.benchmarks.peer.drools;

import dev.isms.example.benchmarks.peer.Outcome;
import dev.isms.example.benchmarks.peer.Rule;

/** 判定の集まり — what the productions report to: the verdicts other than satisfied. */
public final class Verdicts {

    private int mask;

    public void add(Rule rule, Outcome outcome) {
        mask |= outcome.of(rule);
    }

    int mask() {
        return mask;
    }
}
