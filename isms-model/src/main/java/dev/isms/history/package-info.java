/** 履歴 — what was done in the course of a procedure, as plain data that can be stored anywhere. It knows no procedure. */
@NullMarked
package dev.isms.history;

import org.jspecify.annotations.NullMarked;
