/** 監査 — ledgers joined with one another and assessed row by row, however many rows there are. */
@NullMarked
package dev.isms.example.ledger.audit;

import org.jspecify.annotations.NullMarked;
