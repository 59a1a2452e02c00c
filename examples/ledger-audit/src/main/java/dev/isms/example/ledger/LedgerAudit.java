package dev.isms.example.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;

/** 台帳監査 — the program: {@code audit DIR --as-of DATE}. What it does is in {@link AuditCommand}. */
public final class LedgerAudit {

    private LedgerAudit() {}

    /** Writes UTF-8 whatever the locale, and ends the machine, so that nothing else can be written after the report. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), false, UTF_8);
        int code = ExitCode.INTERNAL;
        try {
            code = AuditCommand.run(args, out, err);
        } catch (RuntimeException | Error e) { // the exit code is what a script sees: it must not be 0 or 1
            e.printStackTrace(err);
        }
        out.flush();
        err.flush();
        Runtime.getRuntime().halt(code);
    }
}
