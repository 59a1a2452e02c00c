/** 事実の種類 — the facts and members a subject is described with, and the conditions that can be put on each kind. */
@NullMarked
package dev.isms.fact;

import org.jspecify.annotations.NullMarked;
