/** 語句 — words, clauses and the forms of a sentence, in Japanese and in English. */
@NullMarked
package dev.isms.text;

import org.jspecify.annotations.NullMarked;
