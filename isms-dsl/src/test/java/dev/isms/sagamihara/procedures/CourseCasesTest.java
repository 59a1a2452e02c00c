package dev.isms.sagamihara.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.control.Verdict;
import dev.isms.course.CourseEntry;
import dev.isms.history.Deed;
import dev.isms.history.Doer;
import dev.isms.history.Event;
import dev.isms.policy.Finding;
import dev.isms.policy.Policy;
import dev.isms.procedure.Act;
import dev.isms.procedure.Obligation;
import dev.isms.procedure.Procedure;
import dev.isms.procedure.Run;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.Observations;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.sagamihara.introduction.Introduction;
import dev.isms.sagamihara.terms.ManagementTerms;
import dev.isms.sagamihara.text.ChapterVIII;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 手順の規則の事例 — courses as they come, each finding held against what the replay and what was due say of its provision. */
@DisplayName("記録された手順の経過を、規則で判定する")
class CourseCasesTest {

    private static final int COURSES = 1_000;
    private static final LocalDate LATER = Cast.START.toLocalDate().plusDays(30);
    private static final Policy POLICY = Sagamihara.policy().set(ManagementTerms.INCIDENT_REPORT_DELAY, 2);

    static Seq<Procedure> procedures() {
        return Sagamihara.procedures();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("procedures")
    @DisplayName("違反は、逸脱し、又は遅れた条項に限る。他の手順の規則は及ばない")
    void a_violation_is_a_departure_or_a_delay(Procedure procedure) {
        for (int seed = 0; seed < COURSES; seed++) {
            Run run = course(procedure, new Random(seed));
            for (Finding<CourseEntry> finding : findings(CourseEntry.of(run, LATER))) {
                Provision provision = finding.control().provision();
                boolean isOfIt = finding.control()
                        .sentence()
                        .ja()
                        .contains("「" + procedure.words().ja() + "」");
                assertEquals(
                        isOfIt && (departs(run, provision) || isLate(run, provision)),
                        finding.verdict() == Verdict.VIOLATED,
                        () -> provision.id() + " " + finding.verdict());
                Observations.record(finding, POLICY.settings());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("procedures")
    @DisplayName("経過の記録がなければ、その手順のどの規則も判定できない")
    void without_a_record_every_rule_of_it_is_open(Procedure procedure) {
        CourseEntry unrecorded = CourseEntry.named("経過")
                .withProcedure(Option.some(procedure.words().ja()));
        findings(unrecorded).forEach(finding -> {
            boolean isOfIt = finding.control()
                    .sentence()
                    .ja()
                    .contains("「" + procedure.words().ja() + "」");
            assertEquals(isOfIt ? Verdict.UNDETERMINED : Verdict.NOT_APPLICABLE, finding.verdict());
            Observations.record(finding, POLICY.settings());
        });
    }

    @Test
    @DisplayName("Ⅷ-3 ただし書によらず三つの単位を分離し、その一つが行う前に記録されていれば、違反である")
    void a_separation_that_departed_is_a_violation_where_nothing_is_excepted() {
        Deed anybody = Deed.by(Doer.of("職員")).at(Cast.START);
        Run run = Introduction.PROCEDURE
                .under(Cast.APPOINTMENTS, "導入")
                .recording(new Event("separate-segment", anybody))
                .recording(new Event("separate-room", anybody))
                .recording(new Event("separate-server", anybody))
                .recording(new Event("separate-segment", anybody.recordedAt(Cast.START.minusDays(1))));
        findings(CourseEntry.of(run, LATER)).forEach(finding -> {
            if (finding.control().provision().id().equals(ChapterVIII.VIII_3_r1_1_a.id())) {
                assertEquals(Verdict.VIOLATED, finding.verdict());
                Observations.record(finding, POLICY.settings());
            }
        });
    }

    private static Seq<Finding<CourseEntry>> findings(CourseEntry entry) {
        return POLICY.of(CourseEntry.COURSE_ENTRY).assess(entry, LATER).findings();
    }

    private static boolean departs(Run run, Provision provision) {
        return run.departures().exists(departure -> departure.provisions().contains(provision));
    }

    private static boolean isLate(Run run, Provision provision) {
        return run.obligations(LATER, POLICY.settings())
                .filter(obligation -> obligation.isLate(LATER).contains(true))
                .flatMap(CourseCasesTest::meant)
                .exists(act -> act.deadline()
                        .exists(deadline -> deadline.provision().id().equals(provision.id())));
    }

    private static Seq<Act<?, ?>> meant(Obligation obligation) {
        return obligation
                .done()
                .<Seq<Act<?, ?>>>map(done -> List.of(done.act()))
                .getOrElse(obligation.acts());
    }

    private static Run course(Procedure procedure, Random random) {
        Cast cast = new Cast(random);
        TextOracle oracle = Oracles.ALL.get(procedure.key()).get();
        Run run = procedure.under(Cast.APPOINTMENTS, "経過");
        int events = random.nextInt(32);
        boolean isBent = random.nextBoolean();
        for (int i = 0; i < events; i++) {
            Event event = isBent && random.nextInt(4) == 0
                    ? cast.event(procedure, oracle, i)
                    : cast.proper(procedure, oracle, i);
            run = run.recording(event);
            oracle.take(event);
        }
        return run;
    }
}
