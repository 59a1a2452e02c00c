package dev.isms.dsl;

import dev.isms.control.ControlId;
import dev.isms.organization.Actor;
import dev.isms.policy.Waiver;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/** 猶予の下書き — a waiver on its way through the stages. */
record WaiverDraft(ControlId control) implements Waiving.Scope {

    @Override
    public Waiving.Approval forSubject(String name) {
        return approval(Option.of(Objects.requireNonNull(name, "name of the subject")));
    }

    @Override
    public Waiving.Approval forAll() {
        return approval(Option.none());
    }

    private Waiving.Approval approval(Option<String> subject) {
        return approver -> from -> until -> reason -> waiver(subject, approver, from, until, reason);
    }

    private Waiver waiver(Option<String> subject, Actor approver, LocalDate from, LocalDate until, String reason) {
        return new Waiver(control, subject, approver, from, until, reason);
    }
}
