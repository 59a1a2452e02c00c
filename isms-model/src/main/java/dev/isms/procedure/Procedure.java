package dev.isms.procedure;

import dev.isms.history.History;
import dev.isms.organization.Appointments;
import dev.isms.provision.Provision;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * 手順 — a procedure as data: phases from the first to the last, and the acts that are done in them. Immutable; made by a
 * {@link #draft}.
 *
 * <p>A course of it has strands where the text has several of a thing, such as the systems of one incident. Order is judged in
 * each strand on its own; a strand begins in the phase that the whole has come to.
 */
public final class Procedure {

    private final String key;
    private final Words words;
    private final Seq<Phase<?>> phases;
    private final Map<String, Act<?, ?>> acts;
    private final Map<String, Set<String>> after;

    Procedure(String key, Words words, Seq<Phase<?>> phases, Seq<Act<?, ?>> acts) {
        this.key = key;
        this.words = words;
        this.phases = phases;
        this.acts = LinkedHashMap.ofEntries(acts.map(act -> io.vavr.Tuple.of(act.key(), act)));
        requireOnce("phase", phases.map(Phase::key));
        requireOnce("act", acts.map(Act::key));
        acts.forEach(act -> List.of(act.from(), act.to()).forEach(phase -> requireOwn(act, phase)));
        moves().forEach(this::requireForward);
        acts.forEach(this::requireKnown);
        acts.forEach(this::requireServed);
        this.after = phases.toMap(Phase::key, phase -> reachable(phase.key(), HashSet.empty()));
        requireReached();
    }

    /** Begins the definition of a procedure. */
    public static Draft draft(String key, Words words) {
        return new Draft(key, words);
    }

    private void requireOnce(String what, Seq<String> keys) {
        keys.groupBy(one -> one).filter(alike -> alike._2.size() > 1).forEach(alike -> {
            throw new IllegalArgumentException(
                    what + " " + Visible.quote(alike._1) + " of " + Visible.quote(key) + ": expected once");
        });
    }

    private void requireOwn(Act<?, ?> act, Phase<?> phase) {
        if (!phases.exists(own -> own == phase)) {
            throw new IllegalArgumentException("act " + Visible.quote(act.key()) + " of " + Visible.quote(key)
                    + " with phase " + Visible.quote(phase.key()) + ": expected one of its own phases");
        }
    }

    private void requireKnown(Act<?, ?> act) {
        act.after()
                .appendAll(act.contents().flatMap(Act.Content::did))
                .reject(this.acts::containsKey)
                .forEach(other -> {
                    throw new IllegalArgumentException("act " + Visible.quote(act.key()) + " of " + Visible.quote(key)
                            + " after " + Visible.quote(other) + ": expected an act of the same procedure");
                });
    }

    private void requireServed(Act<?, ?> act) {
        act.contents()
                .flatMap(Act.Content::provision)
                .reject(act.provisions()::contains)
                .forEach(asking -> {
                    throw new IllegalArgumentException("content of act " + Visible.quote(act.key()) + " asked for by "
                            + Visible.quote(asking.id()) + ": expected a provision that the act serves");
                });
    }

    private void requireForward(Act<?, ?> act) {
        if (rank(act.to()) <= rank(act.from())) {
            throw new IllegalArgumentException(
                    "act " + Visible.quote(act.key()) + " of " + Visible.quote(key) + " from "
                            + Visible.quote(act.from().key()) + " to "
                            + Visible.quote(act.to().key())
                            + ": expected a phase declared later");
        }
    }

    private void requireReached() {
        if (phases.isEmpty()) {
            throw new IllegalArgumentException("procedure " + Visible.quote(key) + " without a phase: expected one");
        }
        phases.filter(phase -> !comesAfter(start(), phase)).forEach(phase -> {
            throw new IllegalArgumentException("phase " + Visible.quote(phase.key()) + " of " + Visible.quote(key)
                    + " can't be reached from " + Visible.quote(start().key()) + ": expected an act that leads to it");
        });
    }

    private Set<String> reachable(String phase, Set<String> seen) {
        return moves().filter(act -> act.from().key().equals(phase)
                        && !seen.contains(act.to().key()))
                .foldLeft(seen.add(phase), (found, act) -> reachable(act.to().key(), found));
    }

    public String key() {
        return key;
    }

    public Words words() {
        return words;
    }

    /** From the first to the last. */
    public Seq<Phase<?>> phases() {
        return phases;
    }

    /** Every act, in the order in which they were declared. */
    public Seq<Act<?, ?>> acts() {
        return acts.values().toList();
    }

    public Option<Act<?, ?>> act(String actKey) {
        return acts.get(actKey);
    }

    /** Where every course begins. */
    public Phase<?> start() {
        return phases.head();
    }

    /** What its acts serve, each once. */
    public Seq<Provision> provisions() {
        return acts().flatMap(act -> act.provisions().appendAll(act.deadline().map(Act.Deadline::provision)))
                .distinct();
    }

    /** Where the definition goes beyond the words of the text. */
    public Seq<Words> readings() {
        return acts().flatMap(Act::reading);
    }

    /** A course of it, in which nothing is done yet. */
    public Run under(Appointments appointments, String name) {
        return Run.of(this, appointments, name);
    }

    /** The course that a history is of, whatever it departs from. */
    public Run replay(Appointments appointments, History history) {
        return history.events().foldLeft(Run.of(this, appointments, history.name()), Run::recording);
    }

    /**
     * Whether an act can be lawful in a course whose furthest strand is in that phase: it leads on from there, it is of a strand that
     * has not come so far, or it is done beside.
     */
    public boolean allows(Phase<?> furthest, Act<?, ?> act) {
        return act.isOfStrand() || act.kind() == Act.Kind.ASIDE
                ? comesAfter(act.from(), furthest)
                : act.from() == furthest;
    }

    /** The acts that will do for the act: itself, or any of its choice. */
    Seq<Act<?, ?>> choices(Act<?, ?> act) {
        return act.choice().isEmpty()
                ? List.of(act)
                : acts().filter(other -> other.choice().equals(act.choice()));
    }

    /** Whether the act, or one that will do for it, was done. */
    boolean isMet(Act<?, ?> act, Standing.Place place) {
        return choices(act).exists(place::has);
    }

    Seq<Act<?, ?>> moves() {
        return acts().filter(act -> act.kind() == Act.Kind.MOVE);
    }

    Seq<Act<?, ?>> actsFrom(Phase<?> phase, Act.Kind kind) {
        return acts().filter(act -> act.kind() == kind && act.from() == phase);
    }

    /** Whether a course can come from the one phase to the other; every phase comes after itself. */
    boolean comesAfter(Phase<?> first, Phase<?> then) {
        return after.get(first.key()).exists(phases -> phases.contains(then.key()));
    }

    int rank(Phase<?> phase) {
        return phases.indexOf(phase);
    }

    @Override
    public String toString() {
        return key;
    }
}
