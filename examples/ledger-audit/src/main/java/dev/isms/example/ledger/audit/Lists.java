package dev.isms.example.ledger.audit;

import dev.isms.report.Ledger;
import io.vavr.control.Option;

/**
 * 子台帳 — the members of a list as they were delivered, such as the backups of servers, by the name of the owner they are of.
 *
 * <p>A list is complete as recorded. So where a row is refused, the list of the owner it is of is not recorded, rather than
 * shorter than it is; where a refused row does not say whose it is, no list that it may be of is. An owner of which no row
 * speaks has no member, if the ledger was delivered; if it was not, no list is recorded.
 */
interface Lists<S> extends AutoCloseable {

    /** The most members of one owner that are held. */
    int MOST_MEMBERS = 20_000;

    /** The owner of that row with its list, if it is known what is in it. The members are given out once. */
    S complete(S owner, int row);

    /** How many members it gave out with the last owner. */
    int given();

    /** What came of reading it, held against the owners that were read; none where theirs can't be. */
    Ledger reported(Option<OwnerLedger<S>> owners);

    @Override
    void close();
}
