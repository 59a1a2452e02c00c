/** 本文の照会 — commands that answer questions about a city's policy from its catalogue: what it says, to whom, since when. */
@NullMarked
package dev.isms.example.ledger.text;

import org.jspecify.annotations.NullMarked;
