package dev.isms.example.ledger.table;

import dev.isms.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * 記録一件分 — the bytes of a record without its end of line, in a block that it shares with others.
 *
 * @param row counted from 1, as a spreadsheet does
 * @param at where in the file its first byte stands
 * @param broken why it is no record, where it is none
 */
@SuppressWarnings("ArrayRecordComponent") // passed on at once, never compared
record Piece(
        int row,
        byte[] bytes,
        int from,
        int to,
        long at,
        @Nullable Words broken) {}
