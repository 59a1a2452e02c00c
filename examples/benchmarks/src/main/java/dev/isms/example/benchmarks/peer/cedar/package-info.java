/** Cedar — the rules as policies that forbid the use of a server. */
@NullMarked
package dev.isms.example.benchmarks.peer.cedar;

import org.jspecify.annotations.NullMarked;
