/** 規則の数 — twelve to fifteen hundred rules on one class, by the library and as straight code that is written out for them. */
@NullMarked
package dev.isms.example.benchmarks.size;

import org.jspecify.annotations.NullMarked;
