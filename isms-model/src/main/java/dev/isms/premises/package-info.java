/** 施設 — rooms that are kept secure, who enters them, and what is put up in offices. */
@NullMarked
package dev.isms.premises;

import org.jspecify.annotations.NullMarked;
