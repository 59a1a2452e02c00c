/** 統制 — rules over facts: what applies, what is required, and the verdict on a subject. */
@NullMarked
package dev.isms.control;

import org.jspecify.annotations.NullMarked;
