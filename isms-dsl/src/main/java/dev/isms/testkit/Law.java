package dev.isms.testkit;

import java.util.function.Supplier;

/** 法則 — what holds of every control, policy, condition and subject type; a number and a name for each. */
public enum Law {
    /** 全域 — assess, check and explain never throw. */
    TOTAL(1, "total"),
    /** 純粋 — equal inputs give equal results. */
    PURE(2, "pure"),
    /** 順序不問 — the order of controls changes nothing but order. */
    ORDER_INDEPENDENT(3, "order-independent"),
    /** 証拠の単調性 — what is recorded or set in addition never flips a decided verdict. */
    EVIDENCE_MONOTONE(4, "evidence-monotone"),
    /** 安全側 — a fact that throws decides nothing that it would not decide if it were missing. */
    FAIL_CLOSED(5, "fail-closed"),
    /** 厳格さの単調性 — a control more never makes a non-conforming subject conform. */
    STRICTNESS_MONOTONE(6, "strictness-monotone"),
    /** 猶予は注記 — waivers annotate, on their days only, and change no verdict. */
    WAIVERS_ANNOTATE(7, "waivers only annotate"),
    /** 説明の十分性と最小性 — the facts of an explanation suffice, none of them can go, and named gaps settle. */
    EXPLAINED(8, "explanations suffice and are minimal, named gaps settle"),
    /** 二つの評価器の一致 — the evaluator equals the reference. */
    EVALUATORS_AGREE(9, "two evaluators agree"),
    /** 文の一致 — one sentence everywhere, and equal sentences mean equal truth. */
    SENTENCES_AGREE(10, "sentences agree"),
    /** クリーネ — De Morgan, double negation, monotone in the information order. */
    KLEENE(12, "Kleene"),
    /** レンズ — get-put, put-get, put-put, and no wither touches another fact. */
    LENSES(15, "lenses");

    private final int number;
    private final String gloss;

    Law(int number, String gloss) {
        this.number = number;
        this.gloss = gloss;
    }

    public int number() {
        return number;
    }

    /** Fails unless it holds, saying which law of what is broken, where, and how. */
    void require(boolean holds, Supplier<String> of, Object where, Supplier<String> how) {
        if (!holds) {
            throw broken(of.get(), where, how.get());
        }
    }

    private AssertionError broken(String of, Object where, String how) {
        return new AssertionError(this + " does not hold of " + of + " for " + where + ": " + how);
    }

    @Override
    public String toString() {
        return "law " + number + " (" + gloss + ")";
    }
}
