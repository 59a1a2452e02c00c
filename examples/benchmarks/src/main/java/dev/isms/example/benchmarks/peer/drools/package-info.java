/** Drools — the rules as productions on a bean. */
@NullMarked
package dev.isms.example.benchmarks.peer.drools;

import org.jspecify.annotations.NullMarked;
