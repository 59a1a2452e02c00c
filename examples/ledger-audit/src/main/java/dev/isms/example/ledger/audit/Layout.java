package dev.isms.example.ledger.audit;

import dev.isms.ledger.Ledger;
import dev.isms.text.Words;

/**
 * 様式 — what a file is to hold.
 *
 * @param name what is recorded in it
 */
public record Layout(String file, Words name, Ledger<?> ledger) {}
