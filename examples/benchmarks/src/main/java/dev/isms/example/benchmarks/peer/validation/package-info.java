/** 検証 — the rules as constraints of Jakarta Validation, on a bean. */
@NullMarked
package dev.isms.example.benchmarks.peer.validation;

import org.jspecify.annotations.NullMarked;
