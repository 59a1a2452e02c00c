package dev.isms.example.ledger.output;

import dev.isms.example.ledger.audit.Audience;
import dev.isms.report.Report;
import java.io.Closeable;
import java.io.IOException;

/** 所見の書き手 — writes what came of an audit in one format, finding by finding or as a whole. */
public interface Findings extends Audience, Closeable {

    /** Writes what is known only at the end. */
    void end(Report report) throws IOException;

    @Override
    default void close() throws IOException {}
}
