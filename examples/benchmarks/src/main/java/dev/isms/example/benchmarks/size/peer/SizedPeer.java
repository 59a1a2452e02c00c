package dev.isms.example.benchmarks.size.peer;

import dev.isms.example.benchmarks.peer.Outcome;
import dev.isms.example.benchmarks.size.Device;

/**
 * 規模の比較の相手 — an engine that gives the verdicts of as many rules as it was made with.
 *
 * @param <I> what the engine is asked about
 */
public interface SizedPeer<I> {

    /** The device as this engine takes it; made once, outside of what is timed. */
    I prepared(Device device);

    /** The verdicts, in the order of the rules: what is timed. */
    Outcome[] verdicts(I input);
}
