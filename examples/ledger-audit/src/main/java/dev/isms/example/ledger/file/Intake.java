package dev.isms.example.ledger.file;

import dev.isms.report.Ledger;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * 受入結果 — what came of reading a ledger's file.
 *
 * @param rows the rows that were read, without the header
 * @param bad the rows of them that were refused
 * @param errors what is wrong; of very much only the first
 * @param faults how much is wrong in all
 * @param isReadable whether its rows could be told apart at all
 */
public record Intake(int rows, int bad, Seq<Located> errors, int faults, boolean isReadable) {

    /** The most errors that are told of one ledger. */
    static final int MOST_ERRORS = 100;

    public static Intake unreadable(Located why) {
        return new Intake(0, 0, List.of(why), 1, false);
    }

    /** With errors that show only when it is held against another ledger, each of a row more that is refused. */
    public Intake withBad(int more, Seq<Located> found) {
        return withBad(more, found, found.size());
    }

    /** The same where only the first of them are told. */
    public Intake withBad(int more, Seq<Located> first, int found) {
        return new Intake(rows, bad + more, errors.appendAll(first), faults + found, isReadable);
    }

    /** The ledger of the report, as it was read, with its first errors from the first row to the last. */
    public Ledger reported(Ledger ledger) {
        return ledger.read(
                rows,
                bad,
                errors.sortBy(Located::row)
                        .map(Located::words)
                        .take(MOST_ERRORS)
                        .toVector(),
                faults);
    }
}
