/** 比較の相手 — engines that people embed for such rules, each used as its own users would. */
@NullMarked
package dev.isms.example.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
