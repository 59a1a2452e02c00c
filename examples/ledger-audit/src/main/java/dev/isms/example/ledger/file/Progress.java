package dev.isms.example.ledger.file;

import dev.isms.ledger.Column;

/** 進み具合 — who is told how far the reading is, and what is left blank on the way. One thread tells. */
public interface Progress {

    Progress NONE = new Progress() {};

    /** The reading begins, or begins anew, of so many bytes. */
    default void begin(long bytes) {}

    /** So many bytes more were read. */
    default void bytes(int more) {}

    /** So many rows more were read. */
    default void rows(int more) {}

    /** Whether blank cells are asked for; it takes time to look for them. */
    default boolean asksForBlanks() {
        return false;
    }

    /** A cell of that column was left blank, in a row that could be read. */
    default void blank(String file, Column column) {}

    default void end() {}
}
