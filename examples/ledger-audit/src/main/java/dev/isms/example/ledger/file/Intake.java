package dev.isms.example.ledger;

import dev.isms.report.Ledger;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * 受入結果 — what came of reading a ledger's file.
 *
 * @param rows the rows that were read, without the header
 * @param bad the rows of them that were refused
 * @param isReadable whether its rows could be told apart at all
 */
record Intake(int rows, int bad, Seq<Located> errors, boolean isReadable) {

    static Intake unreadable(Located why) {
        return new Intake(0, 0, List.of(why), false);
    }

    /** With errors that show only when it is held against another ledger, each of a row more that is refused. */
    Intake withBad(int more, Seq<Located> found) {
        return new Intake(rows, bad + more, errors.appendAll(found), isReadable);
    }

    /** The ledger of the report, as it was read, with its errors from the first row to the last. */
    Ledger reported(Ledger ledger) {
        return ledger.read(
                rows, bad, errors.sortBy(Located::row).map(Located::words).toVector());
    }
}
