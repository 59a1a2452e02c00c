package dev.isms.example.ledger.table;

import dev.isms.text.Words;
import io.vavr.control.Either;

/**
 * 行 — what a record comes to, or why it can't be cut into cells.
 *
 * @param row counted from 1, as a spreadsheet does
 */
public record Row<T>(int row, Either<Words, T> record) {}
