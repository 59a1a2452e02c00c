/** 規模の比較 — as many rules as one likes, by the engines that the library is compared with: each is given them in its own language. */
@NullMarked
package dev.isms.example.benchmarks.size.peer;

import org.jspecify.annotations.NullMarked;
