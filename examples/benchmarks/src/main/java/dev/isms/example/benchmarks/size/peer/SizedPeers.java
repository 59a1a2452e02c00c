package dev.isms.example.benchmarks.size.peer;

import dev.isms.example.benchmarks.size.SizedRule;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** 規模の比較の相手の全部 — every engine, with those rules, on that day. */
final class SizedPeers {

    private SizedPeers() {}

    static SizedPeer<?> named(String name, Seq<SizedRule> rules, LocalDate asOf) {
        return switch (name) {
            case "hibernate-validator" -> new SizedValidation(rules, asOf);
            case "drools" -> new SizedDrools(rules, asOf);
            case "jcasbin" -> new SizedCasbin(rules, asOf);
            case "cedar" -> new SizedCedar(rules, asOf);
            default -> throw new IllegalArgumentException("no peer `" + name + "`");
        };
    }
}
