/** 値の種類 — what values a fact or a parameter can take, how they are ordered, written and read. */
@NullMarked
package dev.isms.kind;

import org.jspecify.annotations.NullMarked;
