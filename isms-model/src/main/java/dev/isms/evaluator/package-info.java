/** 速い評価 — conditions made ready for one city's settings, for verdicts without words; the words come from {@code evaluation}. */
@NullMarked
package dev.isms.evaluator;

import org.jspecify.annotations.NullMarked;
