package dev.isms.example.benchmarks.peer;

import dev.isms.asset.Server;

/**
 * 比較の相手 — an engine that gives the verdicts of the twelve rules, two bits each, the first rule lowest.
 *
 * @param <I> what the engine is asked about: a bean, an entity, a request
 */
public interface Peer<I> {

    /** Its name, as the benchmark's parameter has it. */
    String name();

    /** The server as this engine takes it; made once, outside of what is timed. */
    I prepared(Server server);

    /** The verdicts, packed: what is timed. */
    int mask(I input);
}
