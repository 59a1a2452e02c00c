package dev.isms.example.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.asset.Server;
import dev.isms.evidence.Done;
import dev.isms.example.benchmarks.peer.Peer;
import dev.isms.testkit.generate.Subjects;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** 相手との一致 — on servers that no population has, the peers give the same verdicts too. */
class PeersProperties {

    private static final Seq<Peer<?>> PEERS =
            List.of("hibernate-validator", "drools", "jcasbin", "cedar").map(Peers::named);

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void the_peers_say_what_the_rules_by_hand_say(@ForAll("servers") Server server) {
        for (Peer<?> peer : PEERS) {
            assertEquals(
                    Integer.toString(ByHand.mask(server, Population.AS_OF), 4),
                    Integer.toString(mask(peer, server), 4),
                    () -> "verdicts by " + peer.name() + ", the first rule last, on " + server);
        }
    }

    private static <I> int mask(Peer<I> peer, Server server) {
        return peer.mask(peer.prepared(server));
    }

    @Provide
    Arbitrary<Server> servers() {
        return Subjects.of(Server.SERVER)
                .filter(server -> server.ups()
                        .toOption()
                        .forAll(ups -> ups.inUseSince().forAll(PeersProperties::isThoughtOf)
                                && ups.batteryReplaced().flatMap(Done::lastOn).forAll(PeersProperties::isThoughtOf)));
    }

    /** Not the first and the last day there is: nobody's hand thinks of those. */
    private static boolean isThoughtOf(LocalDate day) {
        return day.getYear() > 1_900 && day.getYear() < 9_000;
    }
}
