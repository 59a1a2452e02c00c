package dev.isms.procedure;

import dev.isms.evaluation.Settings;
import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.history.Event;
import dev.isms.history.History;
import dev.isms.organization.Appointments;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 経過 — one course of a procedure: what was recorded of it, and how far it has come. Immutable.
 *
 * <p>What departs from the procedure is kept and moves nothing: what lies after it is judged from where the course stood before it. So
 * an act that came too early does not count, and is to be done again in its turn.
 *
 * <p>Types can't stop who keeps a state and goes on from it twice, or casts: store a history by
 * {@link History#append(int, Event)}.
 */
public final class Run {

    /** 結果 — what became of one event: lawful, lawful but done before (it moves nothing), or a departure. */
    public record Outcome(Event event, Option<Departure> departure, boolean isAgain) {
        public boolean isLawful() {
            return departure.isEmpty();
        }
    }

    private final Procedure procedure;
    private final Appointments appointments;
    private final History history;
    private final Standing standing;
    private final Vector<Outcome> outcomes;

    private Run(
            Procedure procedure,
            Appointments appointments,
            History history,
            Standing standing,
            Vector<Outcome> outcomes) {
        this.procedure = procedure;
        this.appointments = appointments;
        this.history = history;
        this.standing = standing;
        this.outcomes = outcomes;
    }

    static Run of(Procedure procedure, Appointments appointments, String name) {
        return new Run(
                procedure,
                Objects.requireNonNull(appointments, "appointments"),
                History.of(name),
                Standing.at(procedure.start()),
                Vector.empty());
    }

    /** The course with the event, if it is lawful; else in what it departs. */
    public Either<Departure, Run> accept(Event event) {
        Run next = recording(event);
        return next.outcomes
                .last()
                .departure()
                .<Either<Departure, Run>>map(Either::left)
                .getOrElse(() -> Either.right(next));
    }

    /** The course with what really happened, lawful or not. */
    public Run recording(Event event) {
        Objects.requireNonNull(event, "event");
        Judge judge = new Judge(procedure, appointments, standing, history.length() + 1);
        Option<Departure> departure = judge.departure(event);
        Deed deed = event.deed();
        boolean isAgain = departure.isEmpty() && procedure.act(event.act()).exists(act -> judge.isAgain(act, deed));
        Standing next = departure.isDefined() || isAgain
                ? standing
                : standing.with(
                        deed.strand(),
                        standing.of(deed.strand())
                                .after(procedure.act(event.act()).get(), deed));
        return new Run(
                procedure,
                appointments,
                history.append(event),
                next,
                outcomes.append(new Outcome(event, departure, isAgain)));
    }

    public Procedure procedure() {
        return procedure;
    }

    public History history() {
        return history;
    }

    /** What became of each event, in the order of the history. */
    public Seq<Outcome> outcomes() {
        return outcomes;
    }

    /** In what the history departs from the procedure, in its order. */
    public Seq<Departure> departures() {
        return outcomes.flatMap(Outcome::departure);
    }

    /** The phase that the strand is in; of one that nothing was done of, that of the whole. */
    public Phase<?> phase(Option<String> strand) {
        return standing.of(Objects.requireNonNull(strand, "strand")).phase();
    }

    /** The furthest phase that any strand has come to. */
    public Phase<?> furthest() {
        return standing.all()
                .values()
                .map(Standing.Place::phase)
                .maxBy(procedure::rank)
                .get();
    }

    /** The strands that something was done of, in the order in which they began. */
    public Seq<String> strands() {
        return standing.strands().keySet().toList();
    }

    /** What is, and was, to be done up to that day. */
    public Seq<Obligation> obligations(LocalDate asOf, Settings settings) {
        return Due.of(this, asOf, settings);
    }

    /** What is still to be done on that day, by whom and by when. */
    public Seq<Obligation> due(LocalDate asOf, Settings settings) {
        return obligations(asOf, settings)
                .filter(obligation -> obligation.done().isEmpty());
    }

    /**
     * The state of a course that has come to this phase.
     *
     * @return in Japanese and English which phase it is in, if it is another one
     */
    public <T> Either<Words, T> as(Phase<T> phase) {
        return furthest() == phase
                ? Either.right(phase.face(this))
                : Either.left(Words.of(
                        Visible.quote(history.name()) + "は" + furthest().words().ja() + "の段階で、"
                                + phase.words().ja() + "の段階ではありません",
                        Visible.quote(history.name()) + " is at the phase "
                                + furthest().words().en() + ", not "
                                + phase.words().en()));
    }

    Appointments appointments() {
        return appointments;
    }

    Standing standing() {
        return standing;
    }

    @Override
    public String toString() {
        return procedure.words() + " " + history.name() + " " + history.length();
    }
}
