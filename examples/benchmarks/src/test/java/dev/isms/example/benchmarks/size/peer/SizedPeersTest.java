package dev.isms.example.benchmarks.size.peer;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import dev.isms.example.benchmarks.size.Device;
import dev.isms.example.benchmarks.size.SizedRule;
import dev.isms.example.benchmarks.size.peer.SizedPeerBenchmark.Inputs;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 相手との一致 — whatever rules there are, every peer gives the verdicts that the library gives; days to come are among what it is asked. */
class SizedPeersTest {

    private static final LocalDate LATEST = LocalDate.of(2026, 10, 1);

    @ParameterizedTest
    @CsvSource({"hibernate-validator", "drools", "jcasbin", "cedar"})
    void a_peer_says_what_the_library_says(String name) {
        Seq<SizedRule> rules = SizedRule.rules(40);
        Random random = new Random(2);
        Array<Device> devices = Array.fill(200, () -> Device.any(random, LATEST));
        LocalDate asOf = LATEST.minusDays(300);
        Inputs<?> inputs = Inputs.of(SizedPeers.named(name, rules, asOf), devices);

        assertDoesNotThrow(() -> inputs.agree(rules, devices, asOf));
    }
}
