/** 行為 — what people do: set a password, leave a screen, use a card, keep a notebook, take it away, dispose of a device. */
@NullMarked
package dev.isms.conduct;

import org.jspecify.annotations.NullMarked;
