/** 行為 — what people do: set a password, leave a screen, use a card, keep a notebook or take it away. */
@NullMarked
package dev.isms.conduct;

import org.jspecify.annotations.NullMarked;
