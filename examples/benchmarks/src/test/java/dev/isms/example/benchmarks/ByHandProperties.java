package dev.isms.example.benchmarks;

import dev.isms.asset.Server;
import dev.isms.testkit.generate.Subjects;
import dev.isms.testkit.generate.Values;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** 手書きとの一致 — what is compared gives the same verdicts, so that it is the same work that is timed. */
class ByHandProperties {

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void the_rules_by_hand_say_what_the_policy_says(@ForAll("servers") Server server, @ForAll("days") LocalDate asOf) {
        Agreement.require(TwelveRules.POLICY.of(Server.SERVER), server, asOf);
    }

    /** Of servers as ledgers have them many pass, and some of those only because nothing they lack could make a difference. */
    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void so_they_do_of_servers_that_are_mostly_sound(@ForAll @IntRange(max = 30) int unsound, @ForAll int seed) {
        for (Server server : new Population(unsound, seed).servers(500)) {
            Agreement.require(TwelveRules.POLICY.of(Server.SERVER), server, Population.AS_OF);
        }
    }

    @Provide
    Arbitrary<Server> servers() {
        return Subjects.of(Server.SERVER);
    }

    /** Not the first and the last day there is: nobody's hand thinks of those. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Values.days().filter(day -> day.getYear() > 1_900 && day.getYear() < 9_000);
    }
}
