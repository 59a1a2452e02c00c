package dev.isms.example.benchmarks;

import dev.isms.example.benchmarks.peer.Peer;
import dev.isms.example.benchmarks.peer.casbin.CasbinPeer;
import dev.isms.example.benchmarks.peer.cedar.CedarPeer;
import dev.isms.example.benchmarks.peer.drools.DroolsPeer;
import dev.isms.example.benchmarks.peer.validation.ValidationPeer;

/** 比較の相手の全部 — every engine that is compared, on the day that is compared. */
final class Peers {

    private Peers() {}

    static Peer<?> named(String name) {
        return switch (name) {
            case "hibernate-validator" -> new ValidationPeer(Population.AS_OF);
            case "drools" -> new DroolsPeer(Population.AS_OF);
            case "jcasbin" -> new CasbinPeer(Population.AS_OF);
            case "cedar" -> new CedarPeer(Population.AS_OF);
            default -> throw new IllegalArgumentException("no peer `" + name + "`");
        };
    }
}
