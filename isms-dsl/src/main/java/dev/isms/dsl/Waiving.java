package dev.isms.dsl;

import dev.isms.organization.Actor;
import dev.isms.policy.Waiver;
import java.time.LocalDate;

/** 猶予の記述 — the stages of a waiver: whom it is for, who approved it, from when until when, and why. None can be left out. */
public final class Waiving {

    private Waiving() {}

    /** For whom. */
    public interface Scope {

        /** For the one subject of this name. */
        Approval forSubject(String name);

        Approval forAll();
    }

    /** By whose approval. */
    public interface Approval {
        FirstDay approvedBy(Actor approver);
    }

    /** From when, that day included. */
    public interface FirstDay {
        LastDay from(LocalDate day);
    }

    /** Until when, that day included. */
    public interface LastDay {
        Reason until(LocalDate day);
    }

    /** Why. */
    public interface Reason {

        /**
         * The reason, which makes the waiver whole.
         *
         * @throws IllegalArgumentException if the days are reversed, or the reason or the subject's name is blank
         */
        Waiver because(String reason);
    }
}
