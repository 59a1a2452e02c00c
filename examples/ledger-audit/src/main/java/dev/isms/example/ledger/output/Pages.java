package dev.isms.example.ledger.output;

import dev.isms.policy.Assessment;
import dev.isms.report.Report;
import java.io.IOException;
import java.util.function.Function;

/** 報告書 — the report as a whole, for people. */
record Pages(Target target, Function<Report, String> page) implements Findings {

    @Override
    public boolean isListening() {
        return false;
    }

    @Override
    public void assessed(Assessment<?> assessment) {
        // the report has counted it
    }

    @Override
    public void end(Report report) throws IOException {
        target.print(page.apply(report));
    }
}
