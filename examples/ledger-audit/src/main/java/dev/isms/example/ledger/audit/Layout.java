package dev.isms.example.ledger.audit;

import dev.isms.ledger.Column;
import dev.isms.ledger.Ledger;
import dev.isms.subject.SubjectType;
import dev.isms.text.Words;
import io.vavr.collection.Seq;

/**
 * 様式 — what a file is to hold.
 *
 * @param name what is recorded in it
 * @param type what a row of it is described as
 * @param columns those of the ledger, with what may stand in them here
 */
public record Layout(String file, Words name, SubjectType<?> type, Ledger<?> ledger, Seq<Column> columns) {

    Layout(String file, Words name, SubjectType<?> type, Ledger<?> ledger) {
        this(file, name, type, ledger, ledger.columns());
    }
}
