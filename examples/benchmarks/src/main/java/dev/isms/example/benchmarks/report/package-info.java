/** 結果 — runs all benchmarks one after another, and writes what they came to as tables and plots. */
@NullMarked
package dev.isms.example.benchmarks.report;

import org.jspecify.annotations.NullMarked;
