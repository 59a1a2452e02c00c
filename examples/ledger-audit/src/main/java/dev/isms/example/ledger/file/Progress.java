package dev.isms.example.ledger.file;

/** 進み具合 — who is told how far the reading is. The bytes of several files may be told by several threads. */
public interface Progress {

    Progress NONE = new Progress() {};

    /** The reading begins, or begins anew, of so many bytes. */
    default void begin(long bytes) {}

    /** So many bytes more were read. */
    default void bytes(int more) {}

    /** So many rows more were read. */
    default void rows(int more) {}

    default void end() {}
}
