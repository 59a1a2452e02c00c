/** 計測 — the same rules by hand and by the library, on the same servers. */
@NullMarked
package dev.isms.example.benchmarks;

import org.jspecify.annotations.NullMarked;
