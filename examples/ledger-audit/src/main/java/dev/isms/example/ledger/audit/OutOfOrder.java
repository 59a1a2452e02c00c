package dev.isms.example.ledger.audit;

import dev.isms.example.ledger.file.Located;
import java.io.Serial;

/** 並び順の違い — that ledgers of which one is too large to be held can't be joined, since one of them is not in the order of its names. */
final class OutOfOrder extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String child;
    private final transient Located why;

    /** @param child the file of the list that can't be joined */
    OutOfOrder(String child, Located why) {
        super(why.words().en());
        this.child = child;
        this.why = why;
    }

    String child() {
        return child;
    }

    Located why() {
        return why;
    }
}
