package dev.isms.example.ledger.audit;

import dev.isms.policy.Assessment;

/** 聞き手 — who is told of each assessment as it is made, in the order of the ledgers. */
public interface Audience {

    Audience NOBODY = new Audience() {
        @Override
        public boolean isListening() {
            return false;
        }

        @Override
        public void assessed(Assessment<?> assessment) {}
    };

    /** Whether it wants to be told; the report counts all of them in any case. */
    default boolean isListening() {
        return true;
    }

    /** What was told before counts no more: the audit begins, or begins anew. */
    default void begin() {}

    void assessed(Assessment<?> assessment);
}
