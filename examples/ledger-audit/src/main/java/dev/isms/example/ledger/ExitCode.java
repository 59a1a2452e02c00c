package dev.isms.example.ledger;

import dev.isms.policy.Conformity;
import dev.isms.report.Report;

/** 終了コード — what a script learns, the first that holds: usage, bad data, not conforming, undetermined, conforming. */
final class ExitCode {

    /** Conforming; or a question was answered. */
    static final int CONFORMING = 0;

    static final int NOT_CONFORMING = 1;
    static final int INDETERMINATE = 2;
    static final int USAGE = 64;
    static final int BAD_DATA = 65;
    /** The report could not be written whole; nothing is left of it. */
    static final int UNWRITTEN = 74;

    /** A fault of this program. */
    static final int INTERNAL = 70;

    private ExitCode() {}

    /** Where nothing applied, nothing was checked: that is never conforming. */
    static int of(Report report) {
        if (report.hasBadData()) {
            return BAD_DATA;
        }
        if (report.has(Conformity.NON_CONFORMING)) {
            return NOT_CONFORMING;
        }
        return report.has(Conformity.INDETERMINATE) || !report.has(Conformity.CONFORMING) ? INDETERMINATE : CONFORMING;
    }
}
