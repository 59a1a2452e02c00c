package dev.isms.sagamihara.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.control.Verdict;
import dev.isms.history.Deed;
import dev.isms.history.Doer;
import dev.isms.history.Event;
import dev.isms.history.History;
import dev.isms.organization.Appointment;
import dev.isms.organization.Appointments;
import dev.isms.organization.Role;
import dev.isms.policy.Policy;
import dev.isms.procedure.Run;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.terms.ManagementTerms;
import dev.isms.sagamihara.vocabulary.Roles;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;

/** 事故対応の法則 — random actors, acts and times against the oracle of the text. */
@PropertyDefaults(tries = 400, edgeCases = EdgeCasesMode.NONE)
class IncidentProperties {

    private static final LocalDateTime START = LocalDateTime.of(2026, 10, 1, 9, 0);
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final List<String> SYSTEMS = List.of("東", "西");
    private static final List<String> PEOPLE = List.of("職員", "管理者東", "代理東", "管理者西", "課長", "最高責任者", "部外者");
    private static final List<Role> CAPACITIES =
            List.of(Roles.EMPLOYEE, Roles.SYSTEM_ADMINISTRATOR, Roles.INFORMATION_POLICY_HEAD, Roles.CISO, Roles.USER);
    private static final Appointments APPOINTMENTS = Appointments.none()
            .with(Appointment.of("職員", Roles.EMPLOYEE).from(FIRST))
            .with(Appointment.of("管理者東", Roles.EMPLOYEE).from(FIRST))
            .with(Appointment.of("管理者東", Roles.SYSTEM_ADMINISTRATOR)
                    .forThe("東")
                    .from(FIRST)
                    .until(IncidentOracle.ADMINISTRATOR_UNTIL))
            .with(Appointment.of("代理東", Roles.SYSTEM_ADMINISTRATOR)
                    .forThe("東")
                    .from(FIRST)
                    .asDeputy())
            .with(Appointment.of("管理者西", Roles.SYSTEM_ADMINISTRATOR).forThe("西").from(FIRST))
            .with(Appointment.of("課長", Roles.INFORMATION_POLICY_HEAD).from(FIRST))
            .with(Appointment.of("最高責任者", Roles.CISO).from(FIRST));

    @Property
    void no_illegal_event_passes_and_every_legal_one_does(@ForAll long seed) {
        Random random = new Random(seed);
        IncidentOracle oracle = new IncidentOracle();
        Run run = Incident.PROCEDURE.under(APPOINTMENTS, "事故");
        for (int i = 0; i < 60; i++) {
            Event event = event(random, oracle, i);
            boolean allowed = oracle.allows(event);
            Run before = run;
            assertEquals(allowed, run.accept(event).isRight(), () -> event + " after " + before.history());
            run = run.recording(event);
            oracle.take(event);
        }
    }

    @Property
    void a_state_comes_back_from_its_history(@ForAll long seed) {
        Random random = new Random(seed);
        IncidentOracle oracle = new IncidentOracle();
        Run run = Incident.PROCEDURE.under(APPOINTMENTS, "事故");
        for (int i = 0; i < 40; i++) {
            Event event = event(random, oracle, i);
            run = run.recording(event);
            oracle.take(event);
        }
        Run back = Incident.PROCEDURE.replay(
                APPOINTMENTS, new History("事故", run.history().events()));
        assertEquals(run.outcomes(), back.outcomes());
        assertEquals(run.furthest(), back.furthest());
        for (String system : SYSTEMS) {
            assertEquals(run.phase(Option.some(system)), back.phase(Option.some(system)));
        }
    }

    /** Nobody is late in a city that gives a hundred years, so the rules say what the replay says of order and role. */
    @Property(tries = 200)
    void the_rules_agree_with_the_replay(@ForAll long seed) {
        Random random = new Random(seed);
        IncidentOracle oracle = new IncidentOracle();
        Run run = Incident.PROCEDURE.under(APPOINTMENTS, "事故");
        for (int i = 0; i < random.nextInt(30); i++) {
            Event event = event(random, oracle, i);
            run = run.recording(event);
            oracle.take(event);
        }
        LocalDate asOf = START.toLocalDate().plusDays(9);
        Policy patient = IncidentRulesTest.POLICY.set(ManagementTerms.INCIDENT_REPORT_DELAY, 36_600);
        for (Provision provision : Incident.PROCEDURE.provisions()) {
            Verdict verdict =
                    IncidentRulesTest.finding(patient, provision, run, asOf).verdict();
            boolean departs =
                    run.departures().exists(departure -> departure.provisions().contains(provision));
            assertEquals(departs, verdict == Verdict.VIOLATED, () -> provision.id() + " " + verdict);
            if (verdict == Verdict.SATISFIED) {
                assertEquals(
                        0,
                        run.due(asOf, patient.settings())
                                .count(due -> due.acts()
                                        .exists(act -> act.provisions().contains(provision))));
            }
        }
    }

    /** Mostly one that may happen, where there is one, and one bent in some way every third time. */
    private static Event event(Random random, IncidentOracle oracle, int hour) {
        for (int i = 0; i < 40; i++) {
            Event proper = proper(random, hour);
            if (oracle.allows(proper)) {
                return random.nextInt(3) == 0 ? bent(random, proper) : proper;
            }
        }
        return bent(random, proper(random, hour));
    }

    private static Event proper(Random random, int hour) {
        String act = any(random, IncidentOracle.ACTS);
        String system = any(random, SYSTEMS);
        Doer doer = switch (act) {
            case "treat", "inform" -> Doer.of(administrator(random, system), Roles.SYSTEM_ADMINISTRATOR);
            case "escalate", "keep-back", "escalate-later" -> Doer.of("課長", Roles.INFORMATION_POLICY_HEAD);
            case "find-malware", "report-malware", "record" -> Doer.of(any(random, PEOPLE));
            default -> Doer.of("職員", Roles.EMPLOYEE);
        };
        Deed deed = Deed.by(doer).at(START.plusHours(2L * hour));
        for (String content : IncidentOracle.contents(act)) {
            deed = deed.with(
                    content,
                    switch (content) {
                        case "administrator" -> administrator(random, system);
                        case "policy-head" -> "課長";
                        case "ciso" -> "最高責任者";
                        default -> "記録";
                    });
        }
        return new Event(act, IncidentOracle.isOfTheWhole(act) ? deed : deed.of(system));
    }

    private static String administrator(Random random, String system) {
        return system.equals("西") ? "管理者西" : random.nextBoolean() ? "管理者東" : "代理東";
    }

    private static Event bent(Random random, Event proper) {
        Deed deed = proper.deed();
        return switch (random.nextInt(8)) {
            case 0 -> new Event(any(random, IncidentOracle.ACTS), deed);
            case 1 ->
                new Event(
                        proper.act(),
                        deed(Doer.of(any(random, PEOPLE), any(random, CAPACITIES)), deed, deed.happened()));
            case 2 ->
                new Event(proper.act(), deed(deed.by(), deed, deed.happened().minusHours(random.nextInt(12))));
            case 3 -> new Event(proper.act(), deed.recordedAt(deed.happened().minusHours(random.nextInt(2))));
            case 4 -> new Event(proper.act(), deed.of(any(random, SYSTEMS)));
            case 5 ->
                new Event(
                        proper.act(),
                        new Deed(
                                deed.by(),
                                deed.strand(),
                                deed.happened(),
                                deed.recorded(),
                                deed.contents().drop(1)));
            case 6 ->
                new Event(
                        proper.act(),
                        deed.contents().isEmpty()
                                ? deed
                                : deed.with(deed.contents().head()._1, any(random, PEOPLE)));
            default ->
                new Event(
                        proper.act(), deed(deed.by().onBehalfOf(any(random, PEOPLE), "事務分掌規程"), deed, deed.happened()));
        };
    }

    private static Deed deed(Doer doer, Deed other, LocalDateTime time) {
        return new Deed(doer, other.strand(), time, time, other.contents());
    }

    private static <T> T any(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
