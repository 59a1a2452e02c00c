/** 出力 — what came of an audit, in the formats that people and programs take it in. */
@NullMarked
package dev.isms.example.ledger.output;

import org.jspecify.annotations.NullMarked;
