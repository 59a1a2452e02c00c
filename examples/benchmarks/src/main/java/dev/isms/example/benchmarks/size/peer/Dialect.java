package dev.isms.example.benchmarks.size.peer;

/** 言語 — how an engine's language says what conditions ask of one fact. No condition is met by a fact that is not recorded but one. */
interface Dialect {

    String isTrue(String flag);

    String isFalse(String flag);

    String isMissing(String fact);

    String isLess(String number, int limit);

    String isMore(String number, int limit);

    /** More than so many days ago. */
    String isOlder(String day, int days);

    /** After today. */
    String isToCome(String day);
}
