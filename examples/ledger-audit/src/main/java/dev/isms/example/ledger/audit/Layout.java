package dev.isms.example.ledger.audit;

import dev.isms.ledger.Column;
import dev.isms.ledger.Ledger;
import dev.isms.text.Words;
import io.vavr.collection.Seq;

/**
 * 様式 — what a file is to hold.
 *
 * @param name what is recorded in it
 * @param columns those of the ledger, with what may stand in them here
 */
public record Layout(String file, Words name, Ledger<?> ledger, Seq<Column> columns) {

    Layout(String file, Words name, Ledger<?> ledger) {
        this(file, name, ledger, ledger.columns());
    }
}
