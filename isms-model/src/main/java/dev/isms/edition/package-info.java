/** 版 — the editions of a policy: when each was approved and in force, what it changed, and what is known of its text. */
@NullMarked
package dev.isms.edition;

import org.jspecify.annotations.NullMarked;
