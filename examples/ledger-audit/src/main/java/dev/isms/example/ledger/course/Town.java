package dev.isms.example.ledger.course;

import dev.isms.organization.Appointment;
import dev.isms.organization.Appointments;
import io.vavr.control.Option;

/** 任命の台帳 — takes the appointments as they are read. */
public final class Town {

    private Appointments appointments = Appointments.none();

    /** Takes an appointment; one of which too little is recorded, or that stands there already, changes nothing. */
    public void take(AppointmentRow row) {
        Option<Appointment> made = row.appointment();
        made.filter(one -> !appointments.all().contains(one)).forEach(one -> appointments = appointments.with(one));
    }

    public Appointments appointments() {
        return appointments;
    }
}
