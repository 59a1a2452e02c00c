package dev.isms.ledger;

import dev.isms.text.Language;
import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;

/** 様式 — how a record stands for a value. A cell is null where the ledger at hand lacks the column. */
interface Form<R> {

    Seq<Column> columns();

    /** What reads the cells of each column, in their order. */
    Seq<Memo<?>> memos();

    /** The columns that tell one record from another. */
    Seq<Column> identifiers();

    /** The value; where something is wrong, as much of it as there is, or null. Its cells begin at a place, in the order of its columns. */
    @Nullable
    R read(@Nullable Cell<?>[] cells, int at, Errors errors);

    /** As many cells as columns, in their order; what is not recorded is empty. */
    Seq<String> write(R value, Language language);
}
