package dev.isms.sagamihara.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.control.Verdict;
import dev.isms.course.CourseEntry;
import dev.isms.course.CourseRules;
import dev.isms.history.Event;
import dev.isms.history.History;
import dev.isms.policy.Policy;
import dev.isms.procedure.Procedure;
import dev.isms.procedure.Run;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.terms.ManagementTerms;
import dev.isms.sagamihara.text.PolicyText;
import dev.isms.sagamihara.vocabulary.Activities;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** 手順の法則 — random actors, acts and times in every procedure, against the oracle of its section of the text. */
@PropertyDefaults(tries = 700, edgeCases = EdgeCasesMode.NONE)
class CourseProperties {

    private static final Map<String, Supplier<TextOracle>> ORACLES = Oracles.ALL;
    private static final LocalDate LATER = Cast.START.toLocalDate().plusDays(30);

    @Provide
    Arbitrary<Procedure> procedures() {
        return Arbitraries.of(Procedures.ALL.asJava());
    }

    @Property
    void no_illegal_event_passes_and_every_legal_one_does(
            @ForAll("procedures") Procedure procedure, @ForAll long seed) {
        Cast cast = new Cast(new Random(seed));
        TextOracle oracle = ORACLES.get(procedure.key()).get();
        Run run = procedure.under(Cast.APPOINTMENTS, "経過");
        for (int i = 0; i < 50; i++) {
            Event event = cast.event(procedure, oracle, i);
            Run before = run;
            assertEquals(
                    oracle.allows(event),
                    run.accept(event).isRight(),
                    () -> event + " after " + before.history() + " " + before.accept(event));
            run = run.recording(event);
            oracle.take(event);
        }
    }

    @Property
    void a_state_comes_back_from_its_history(@ForAll("procedures") Procedure procedure, @ForAll long seed) {
        Run run = course(procedure, new Random(seed), 40);
        Run back = procedure.replay(
                Cast.APPOINTMENTS, new History("経過", run.history().events()));
        assertEquals(run.outcomes(), back.outcomes());
        assertEquals(run.furthest(), back.furthest());
        Cast.STRANDS.forEach(strand -> assertEquals(run.phase(Option.some(strand)), back.phase(Option.some(strand))));
    }

    /** Nobody is late in a city that gives a hundred years, so the rules say what the replay says of order and role. */
    @Property(tries = 300)
    void the_rules_agree_with_the_replay(@ForAll("procedures") Procedure procedure, @ForAll long seed) {
        Random random = new Random(seed);
        Run run = course(procedure, random, random.nextInt(30));
        Policy strict = Policy.named(PolicyText.NAME, Activities.MATRIX).with(CourseRules.of(procedure));
        Policy patient = strict.parameters().contains(ManagementTerms.INCIDENT_REPORT_DELAY)
                ? strict.set(ManagementTerms.INCIDENT_REPORT_DELAY, 36_600)
                : strict;
        patient.of(CourseEntry.COURSE_ENTRY)
                .assess(CourseEntry.of(run, LATER), LATER)
                .findings()
                .forEach(finding -> {
                    Provision provision = finding.control().provision();
                    boolean departs = run.departures()
                            .exists(departure -> departure.provisions().contains(provision));
                    assertEquals(
                            departs,
                            finding.verdict() == Verdict.VIOLATED,
                            () -> provision.id() + " " + finding.verdict());
                    if (finding.verdict() == Verdict.SATISFIED) {
                        assertEquals(
                                0,
                                run.due(LATER, patient.settings())
                                        .count(due -> due.acts().size() == 1
                                                && due.acts()
                                                        .head()
                                                        .provisions()
                                                        .contains(provision)));
                    }
                });
    }

    private static Run course(Procedure procedure, Random random, int events) {
        Cast cast = new Cast(random);
        TextOracle oracle = ORACLES.get(procedure.key()).get();
        Run run = procedure.under(Cast.APPOINTMENTS, "経過");
        for (int i = 0; i < events; i++) {
            Event event = cast.event(procedure, oracle, i);
            run = run.recording(event);
            oracle.take(event);
        }
        return run;
    }
}
