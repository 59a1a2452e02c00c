package dev.isms.example.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;

/** 台帳監査 — the program: {@code audit DIR --as-of DATE}. What it does is in {@link Program}. */
public final class LedgerAudit {

    private LedgerAudit() {}

    /** Writes UTF-8 whatever the locale, and ends the machine, so that nothing else can be written after the report. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), false, UTF_8);
        int code = ExitCode.INTERNAL;
        try {
            code = Program.run(args, new Desktop(out, err, isTerminal()));
        } catch (RuntimeException | Error e) { // the exit code is what a script sees: it must not be 0 or 1
            e.printStackTrace(err);
        }
        out.flush();
        err.flush();
        Runtime.getRuntime().halt(code);
    }

    /** Whether standard output is a terminal; since Java 22 there is a console even where it is none, and it says so. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) { // an older Java has a console only on a terminal
            return true;
        }
    }
}
