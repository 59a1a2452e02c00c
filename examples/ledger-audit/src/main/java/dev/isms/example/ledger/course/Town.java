package dev.isms.example.ledger.course;

import dev.isms.example.ledger.file.Intake;
import dev.isms.organization.Appointment;
import dev.isms.organization.Appointments;
import dev.isms.sagamihara.vocabulary.Roles;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;

/** 任命の台帳 — takes the appointments as they are read. */
public final class Town {

    private Appointments appointments = Roles.CIRCLES;
    private final Set<Appointment> seen = new HashSet<>();
    private boolean isRead;

    /** Takes an appointment; one that stands there already changes nothing. */
    public void take(AppointmentRow row) {
        row.appointment().filter(seen::add).forEach(one -> appointments = appointments.with(one));
    }

    /** Takes what came of reading them all. */
    public void take(Intake intake) {
        isRead = intake.isReadable() && intake.bad() == 0;
    }

    /** Who holds which office; none until all appointments were read, and where one of them was refused. */
    public Option<Appointments> appointments() {
        return Option.when(isRead, appointments);
    }
}
