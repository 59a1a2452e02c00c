package dev.isms.example.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.asset.Server;
import dev.isms.example.benchmarks.peer.Peer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 相手との一致 — every peer gives the verdicts that the rules by hand give. */
class PeersTest {

    private static final int SERVERS = 1_000;

    @ParameterizedTest
    @CsvSource({"hibernate-validator", "drools", "jcasbin", "cedar"})
    void a_peer_says_what_the_rules_by_hand_say(String name) {
        Peer<?> peer = Peers.named(name);
        for (int unsound : new int[] {0, 5, 30}) {
            for (Server server : new Population(unsound).servers(SERVERS)) {
                compare(peer, server);
            }
        }
    }

    private static <I> void compare(Peer<I> peer, Server server) {
        assertEquals(
                Integer.toString(ByHand.mask(server, Population.AS_OF), 4),
                Integer.toString(peer.mask(peer.prepared(server)), 4),
                () -> "verdicts by " + peer.name() + ", the first rule last, on " + server);
    }
}
