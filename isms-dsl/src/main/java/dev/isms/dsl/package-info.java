/** 方針記述言語 — one door, {@link dev.isms.dsl.Rules}, and the stages a rule or a waiver goes through until it is whole. */
@NullMarked
package dev.isms.dsl;

import org.jspecify.annotations.NullMarked;
