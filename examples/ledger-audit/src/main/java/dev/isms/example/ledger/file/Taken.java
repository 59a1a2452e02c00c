package dev.isms.example.ledger.file;

import io.vavr.control.Option;

/**
 * 受け入れた行 — a row as it was taken or refused.
 *
 * @param value what it stands for; none where it is refused
 * @param of the first of the cells that identify it, where that can be read
 * @param isDoubled whether it is refused only because a row before, be that good or bad, has the same key
 */
public record Taken<R>(int row, Option<R> value, Option<String> of, boolean isDoubled) {}
