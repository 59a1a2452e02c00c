package dev.isms.sagamihara.procedures;

import dev.isms.history.Deed;
import dev.isms.history.Doer;
import dev.isms.history.Event;
import dev.isms.organization.Appointment;
import dev.isms.organization.Appointments;
import dev.isms.organization.Party;
import dev.isms.organization.Role;
import dev.isms.procedure.Act;
import dev.isms.procedure.Performer;
import dev.isms.procedure.Procedure;
import dev.isms.sagamihara.vocabulary.Bodies;
import dev.isms.sagamihara.vocabulary.Roles;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** 配役 — the people of a town in which random courses run, and the events that they bring about, proper and bent. */
record Cast(Random random) {

    static final LocalDateTime START = LocalDateTime.of(2026, 10, 1, 9, 0);
    static final LocalDate LAST_DAY_EAST = LocalDate.of(2026, 10, 4);
    static final List<String> STRANDS = List.of("東", "西");

    /** Who holds what; the text's oracles know the same town by heart. */
    static final Appointments APPOINTMENTS = Appointments.none()
            .with(of("職員", Roles.EMPLOYEE))
            .with(of("管理者東", Roles.EMPLOYEE))
            .with(Appointment.of("管理者東", Roles.SYSTEM_ADMINISTRATOR)
                    .forThe("東")
                    .from(LocalDate.of(2026, 4, 1))
                    .until(LAST_DAY_EAST))
            .with(Appointment.of("代理東", Roles.SYSTEM_ADMINISTRATOR)
                    .forThe("東")
                    .from(LocalDate.of(2026, 4, 1))
                    .asDeputy())
            .with(Appointment.of("管理者西", Roles.SYSTEM_ADMINISTRATOR).forThe("西").from(LocalDate.of(2026, 4, 1)))
            .with(of("課長", Roles.INFORMATION_POLICY_HEAD))
            .with(of("最高責任者", Roles.CISO))
            .with(of("市長", Roles.MAYOR))
            .with(of("監査長", Roles.AUDIT_TEAM_LEADER))
            .with(of("東", Roles.INTERNAL_AUDITOR))
            .with(of("西", Roles.INTERNAL_AUDITOR))
            .with(Appointment.of("所属長", Roles.SECTION_OR_AGENCY_HEAD)
                    .forThe("東")
                    .from(LocalDate.of(2026, 4, 1)));

    private static final Map<Role, List<String>> HOLDERS = Map.ofEntries(
            Map.entry(Roles.EMPLOYEE, List.of("職員", "管理者東")),
            Map.entry(Roles.SYSTEM_ADMINISTRATOR, List.of("管理者東", "代理東", "管理者西")),
            Map.entry(Roles.INFORMATION_POLICY_HEAD, List.of("課長")),
            Map.entry(Roles.CISO, List.of("最高責任者")),
            Map.entry(Roles.MAYOR, List.of("市長")),
            Map.entry(Roles.AUDIT_TEAM_LEADER, List.of("監査長")),
            Map.entry(Roles.INTERNAL_AUDITOR, List.of("東", "西")),
            Map.entry(Roles.SECTION_OR_AGENCY_HEAD, List.of("所属長")));
    private static final List<Role> ROLES = List.copyOf(HOLDERS.keySet());
    private static final List<Party> BODIES =
            List.of(Bodies.AUDIT_TEAM, Bodies.EVALUATION_COMMITTEE, Bodies.INFORMATION_POLICY_DIVISION);

    private static Appointment of(String name, Role role) {
        return Appointment.of(name, role).from(LocalDate.of(2026, 4, 1));
    }

    /**
     * One that the oracle allows, or one that is drawn from the definition whether the oracle allows it or not, so that neither
     * has a word of its own that nobody asks about; and every third time it is bent in some way.
     */
    Event event(Procedure procedure, TextOracle oracle, int hour) {
        Event proper = random.nextInt(3) == 0 ? proper(procedure, hour) : proper(procedure, oracle, hour);
        return random.nextInt(3) == 0 ? bent(procedure, proper) : proper;
    }

    /** One that the oracle allows, where one is found. */
    Event proper(Procedure procedure, TextOracle oracle, int hour) {
        Event proper = proper(procedure, hour);
        for (int i = 0; i < 60 && !oracle.allows(proper); i++) {
            proper = proper(procedure, hour);
        }
        return proper;
    }

    private Event proper(Procedure procedure, int hour) {
        Act<?, ?> act = any(procedure.acts().asJava());
        Deed deed = Deed.by(doer(any(act.performers().asJava()))).at(START.plusHours(2L * hour));
        for (Act.Content content : act.contents()) {
            deed = deed.with(content.key(), text(content));
            deed = content.did().isDefined() && random.nextInt(3) == 0
                    ? deed.with(content.key() + "-record", "受講記録")
                    : deed;
        }
        return new Event(act.key(), act.isOfStrand() ? deed.of(any(STRANDS)) : deed);
    }

    private String text(Act.Content content) {
        return content.holder()
                .map(holder -> any(HOLDERS.get(holder.role())))
                .getOrElse(() -> content.did().isDefined()
                                || content.key().equals("system")
                                || content.key().equals("section")
                        ? any(STRANDS)
                        : "記録");
    }

    private Doer doer(Performer performer) {
        if (performer instanceof Performer.InRole inRole) {
            return Doer.of(any(HOLDERS.get(inRole.role())), inRole.role());
        } else if (performer instanceof Performer.AsBody body) {
            return Doer.of("書記", body.body());
        } else if (performer instanceof Performer.Commissioned) {
            return Doer.outsider("専門家");
        }
        return random.nextBoolean() ? someone() : Doer.of("職員");
    }

    private Doer someone() {
        Role role = any(ROLES);
        return switch (random.nextInt(6)) {
            case 0 -> Doer.of("書記", any(BODIES));
            case 1 -> Doer.outsider("専門家");
            case 2 -> Doer.of("部外者", role);
            default -> Doer.of(any(HOLDERS.get(role)), role);
        };
    }

    private Event bent(Procedure procedure, Event proper) {
        Deed deed = proper.deed();
        return switch (random.nextInt(8)) {
            case 0 -> new Event(any(procedure.acts().asJava()).key(), deed);
            case 1 -> new Event(proper.act(), at(someone(), deed, deed.happened()));
            case 2 ->
                new Event(proper.act(), at(deed.by(), deed, deed.happened().minusHours(random.nextInt(20))));
            case 3 -> new Event(proper.act(), deed.recordedAt(deed.happened().minusHours(random.nextInt(2))));
            case 4 -> new Event(proper.act(), deed.of(any(STRANDS)));
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
                                : deed.with(deed.contents().head()._1, any(HOLDERS.get(any(ROLES)))));
            default ->
                new Event(
                        proper.act(),
                        at(deed.by().onBehalfOf(any(HOLDERS.get(any(ROLES))), "事務分掌規程"), deed, deed.happened()));
        };
    }

    private static Deed at(Doer doer, Deed other, LocalDateTime time) {
        return new Deed(doer, other.strand(), time, time, other.contents());
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
