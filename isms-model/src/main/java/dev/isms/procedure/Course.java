package dev.isms.procedure;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.history.Event;
import dev.isms.history.History;
import io.vavr.control.Either;
import java.util.Objects;

/**
 * 手順の状態 — a course in one phase, with a type of its own whose methods are what may be done next: a thin face over a {@link Run}.
 * Where the course has several strands, the phase is that of the furthest, and the others are still served.
 *
 * <pre>{@code
 * public final class Found extends Course<Found> {
 *     Found(Run run) { super(run); }
 *     public Either<Departure, Reported> report(Deed deed) { return take(Incident.REPORT, deed); }
 * }
 * }</pre>
 *
 * @param <S> the type of the state itself
 */
public abstract class Course<S extends Course<S>> {

    private final Run run;

    protected Course(Run run) {
        this.run = Objects.requireNonNull(run, "run");
    }

    /** The course without its type. */
    public final Run run() {
        return run;
    }

    public final History history() {
        return run.history();
    }

    /** The state that the act leads to from this one. */
    protected final <T> Either<Departure, T> take(Act<? super S, T> act, Deed deed) {
        return accept(act, deed).map(act.to()::face);
    }

    /** The state that an act leads to by which a strand that has not come so far overtakes the others. */
    protected final <T> Either<Departure, T> overtake(Act<?, T> act, Deed deed) {
        return accept(act, deed).map(act.to()::face);
    }

    /** This state with an act that leads no further: an item, an act beside it, or one of a strand that has not come so far. */
    @SuppressWarnings("unchecked") // the face of the furthest phase, which the act does not change, is of this type
    protected final Either<Departure, S> also(Act<?, ?> act, Deed deed) {
        return accept(act, deed).map(next -> (S) next.furthest().face(next));
    }

    private Either<Departure, Run> accept(Act<?, ?> act, Deed deed) {
        return run.accept(new Event(act.key(), Objects.requireNonNull(deed, "deed")));
    }
}
