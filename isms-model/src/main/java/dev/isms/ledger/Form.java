package dev.isms.ledger;

import dev.isms.text.Language;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** 様式 — how a record stands for a value. A cell is none where the ledger at hand lacks the column. */
interface Form<R> {

    Seq<Column> columns();

    /** The columns that tell one record from another. */
    Seq<Column> identifiers();

    /** The value, or all that is wrong; as many cells as columns, in their order. */
    Either<Seq<CellError>, R> read(Seq<Option<String>> cells);

    /** As many cells as columns, in their order; what is not recorded is empty. */
    Seq<String> write(R value, Language language);
}
