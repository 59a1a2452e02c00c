package dev.isms.procedure;

import dev.isms.evaluation.Settings;
import dev.isms.history.Event;
import dev.isms.procedure.Standing.Place;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Objects;

/** 期限の計算 — what was and is to be done in a course, from its whole history. */
final class Due {

    private final Run run;
    private final Settings settings;
    private final java.util.List<Obligation> found = new ArrayList<>();

    private Due(Run run, Settings settings) {
        this.run = run;
        this.settings = settings;
    }

    /** What happened after that day is left out. */
    static Seq<Obligation> of(Run run, LocalDate asOf, Settings settings) {
        Objects.requireNonNull(asOf, "day of assessment");
        Due due = new Due(run, Objects.requireNonNull(settings, "settings"));
        Run course = Run.of(run.procedure(), run.appointments(), run.history().name());
        for (Event event : run.history().events()) {
            if (!event.deed().happened().toLocalDate().isAfter(asOf)) {
                Run next = course.recording(event);
                if (next.outcomes().last().isLawful() && !next.outcomes().last().isAgain()) {
                    due.done(course.standing(), event);
                }
                course = next;
            }
        }
        due.open(course.standing());
        return List.ofAll(due.found);
    }

    private void done(Standing before, Event event) {
        Act<?, ?> act = run.procedure().act(event.act()).get();
        Place place = before.of(event.deed().strand());
        Seq<Act<?, ?>> acts =
                act.kind() == Act.Kind.MOVE && act.isDue() ? moves(place, act.isOfStrand()) : List.of(act);
        if (act.isDue()) {
            add(
                    event.deed().strand(),
                    acts,
                    place,
                    Option.some(new Obligation.Done(act, event.deed().happened())));
        }
    }

    private void open(Standing standing) {
        Map<Option<String>, Place> places = standing.all();
        places.forEach((strand, place) -> {
            boolean isAlone = strand.isEmpty() && standing.strands().isEmpty();
            for (boolean ofStrand : new boolean[] {false, true}) {
                if (ofStrand ? isAlone || strand.isDefined() : strand.isEmpty()) {
                    openOf(strand, place, ofStrand);
                }
            }
        });
    }

    private void openOf(Option<String> strand, Place place, boolean ofStrand) {
        Seq<Act<?, ?>> moves = moves(place, ofStrand);
        if (!moves.isEmpty()) {
            add(strand, moves, place, Option.none());
        }
        boolean isUnknown =
                ofStrand && strand.isEmpty(); // what is beside is of a strand that is known, unless one is expected
        run.procedure()
                .acts()
                .filter(act -> isUnknown ? act.isExpected() : act.isOfStrand() == strand.isDefined())
                .filter(act -> act.isDue() && isOpen(act, place))
                .filter(act -> !run.procedure().isMet(act, place))
                .map(run.procedure()::choices)
                .distinct()
                .forEach(acts -> add(strand, acts.filter(Act::isDue), place, Option.none()));
    }

    private boolean isOpen(Act<?, ?> act, Place place) {
        boolean isReached = act.from() == place.phase()
                || act.from() == run.procedure().start()
                || place.reached().containsKey(act.from().key());
        return act.kind() != Act.Kind.MOVE
                && (act.kind() == Act.Kind.ASIDE ? isReached : act.from() == place.phase())
                && act.after().forAll(place.done()::containsKey);
    }

    private Seq<Act<?, ?>> moves(Place place, boolean ofStrand) {
        return run.procedure()
                .actsFrom(place.phase(), Act.Kind.MOVE)
                .filter(act -> act.isDue() && act.isOfStrand() == ofStrand);
    }

    private void add(Option<String> strand, Seq<Act<?, ?>> acts, Place place, Option<Obligation.Done> done) {
        Option<LocalDateTime> since = place.reached().get(acts.head().from().key());
        found.add(new Obligation(strand, acts, since, term(acts, since), done));
    }

    private Obligation.Term term(Seq<Act<?, ?>> acts, Option<LocalDateTime> since) {
        Option<Act.Deadline> deadline = acts.flatMap(Act::deadline).headOption();
        if (deadline.isEmpty() || since.isEmpty()) {
            return new Obligation.NoTerm();
        }
        return settings.get(deadline.get().within())
                .<Obligation.Term>map(
                        delay -> new Obligation.By(since.get().toLocalDate().plusDays(delay)))
                .getOrElse(() -> new Obligation.Unset(deadline.get().within()));
    }
}
