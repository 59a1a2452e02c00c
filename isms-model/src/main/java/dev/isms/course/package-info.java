/** 手順の経過 — a course of a procedure as a subject, and the rules over it that come from the procedure's definition. */
@NullMarked
package dev.isms.course;

import org.jspecify.annotations.NullMarked;
