/** 台帳監査 — judges a folder of CSV ledgers against a city's policy and prints a report. */
@NullMarked
package dev.isms.example.ledger;

import org.jspecify.annotations.NullMarked;
