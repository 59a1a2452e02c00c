package dev.isms.example.benchmarks.size.peer;

/** 言語 — how an engine's language says what conditions ask of one fact. No condition is met by a fact that is not recorded but one. */
interface Dialect {

    /** The value of a fact. */
    String of(String fact);

    String today();

    String isRecorded(String fact);

    String isMissing(String fact);

    String isTrue(String flag);

    String isFalse(String flag);

    default String isLess(String number, int limit) {
        return isRecorded(number) + " && " + of(number) + " < " + limit;
    }

    default String isMore(String number, int limit) {
        return isRecorded(number) + " && " + of(number) + " > " + limit;
    }

    /** More than so many days ago. */
    default String isOlder(String day, int days) {
        return isRecorded(day) + " && " + of(day) + " + " + days + " < " + today();
    }

    /** After today. */
    default String isToCome(String day) {
        return isRecorded(day) + " && " + of(day) + " > " + today();
    }
}
