package dev.isms.example.ledger.file;

import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * 行 — the cells of a record, or why it has none.
 *
 * @param row counted from 1, as a spreadsheet does
 */
record Row(int row, Either<Words, Seq<String>> cells) {}
