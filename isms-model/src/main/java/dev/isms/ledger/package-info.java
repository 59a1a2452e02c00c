/** 台帳 — the columns that a subject type gives a ledger, and the reading of a ledger's records into subjects. */
@NullMarked
package dev.isms.ledger;

import org.jspecify.annotations.NullMarked;
