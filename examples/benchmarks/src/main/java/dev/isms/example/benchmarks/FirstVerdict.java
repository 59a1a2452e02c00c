package dev.isms.example.benchmarks;

import dev.isms.asset.Server;
import dev.isms.example.benchmarks.peer.Peer;
import java.lang.management.ManagementFactory;

/** 最初の判定 — prints how many milliseconds after its start the virtual machine had twelve verdicts. */
public final class FirstVerdict {

    private FirstVerdict() {}

    /** @param arguments by whom: {@code by-hand}, {@code isms} or a peer */
    public static void main(String[] arguments) {
        Server server = new Population(0).servers(1)[0];
        int mask = mask(arguments[0], server);
        long milliseconds = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        if (mask != ByHand.mask(server, Population.AS_OF)) {
            throw new IllegalStateException(arguments[0] + " said " + mask);
        }
        System.out.println(milliseconds);
    }

    private static int mask(String name, Server server) {
        return switch (name) {
            case "by-hand" -> ByHand.mask(server, Population.AS_OF);
            case "isms" ->
                TwelveRules.mask(TwelveRules.POLICY
                        .of(Server.SERVER)
                        .assess(server, Population.AS_OF)
                        .findings());
            default -> mask(Peers.named(name), server);
        };
    }

    private static <I> int mask(Peer<I> peer, Server server) {
        return peer.mask(peer.prepared(server));
    }
}
