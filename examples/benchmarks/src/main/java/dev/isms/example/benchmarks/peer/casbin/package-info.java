/** jCasbin — the rules as policy lines whose conditions are evaluated on a server's attributes. */
@NullMarked
package dev.isms.example.benchmarks.peer.casbin;

import org.jspecify.annotations.NullMarked;
