package dev.isms.report;

import dev.isms.control.Control;
import dev.isms.policy.Assessment;
import dev.isms.policy.Conformity;
import dev.isms.policy.Finding;
import dev.isms.policy.Policy;
import dev.isms.policy.Waiver;
import dev.isms.subject.SubjectType;
import dev.isms.text.Visible;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 集計 — takes ledgers and assessments one after another and keeps what a report tells of them: how many findings there are of
 * each kind, and the first of each. It grows with the kinds of findings, not with the subjects. For one thread at a time.
 *
 * <pre>{@code
 * Tally tally = Tally.of(policy, asOf);
 * tally.add(assessor.assess(server, asOf));
 * tally.report().text(Language.JA);
 * }</pre>
 */
public final class Tally {

    /** The most findings of a kind that are shown. */
    static final int FIRST = 50;

    private final Policy policy;
    private final LocalDate asOf;
    private final List<Ledger> ledgers = new ArrayList<>();
    private final Map<SubjectType<?>, Map<Conformity, Integer>> subjects = new LinkedHashMap<>();
    private final Map<Control<?>, Map<Place, Found>> kinds = new LinkedHashMap<>();
    /** The kinds of which as many are kept as are shown; a tally and its parts share them. */
    private final Set<Slot> full;

    /** The controls by which subjects of a type were last assessed, and which are the policy's; shared likewise. */
    private final Map<SubjectType<?>, Seq<?>> known;

    /** The waivers by which something is lived with. */
    private final Set<Waiver> applied = new HashSet<>();

    private final Open.Gathering open = new Open.Gathering();

    /** 見つかったもの — how many there are of a kind, and the first of them. */
    private static final class Found {
        private final List<Line> first = new ArrayList<>();
        private int count;
    }

    /** 欄 — where in a report findings of one kind stand. */
    private record Slot(Control<?> control, Place place) {}

    private Tally(Policy policy, LocalDate asOf, Set<Slot> full, Map<SubjectType<?>, Seq<?>> known) {
        this.full = full;
        this.known = known;
        this.policy = Objects.requireNonNull(policy, "policy");
        this.asOf = Objects.requireNonNull(asOf, "as of");
    }

    /** Of nothing yet. */
    public static Tally of(Policy policy, LocalDate asOf) {
        return new Tally(policy, asOf, ConcurrentHashMap.newKeySet(), new ConcurrentHashMap<>());
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** Takes what came of reading a ledger; the good rows of it are given as assessments. */
    public void add(Ledger ledger) {
        ledgers.add(Objects.requireNonNull(ledger, "ledger"));
    }

    /**
     * Takes an assessment.
     *
     * @throws IllegalArgumentException if it is as of another day, or by other controls than those of the policy
     */
    public <S> void add(Assessment<S> assessment) {
        if (!assessment.asOf().equals(asOf)) {
            throw new IllegalArgumentException("assessment as of `" + assessment.asOf() + "` in a report as of `" + asOf
                    + "`: expected the same day");
        }
        requireOfPolicy(assessment);
        subjects.computeIfAbsent(assessment.type(), unseen -> new EnumMap<>(Conformity.class))
                .merge(assessment.conformity(), 1, Integer::sum);
        List<Finding<S>> waiting = new ArrayList<>(0);
        for (Finding<S> finding : assessment.notable()) {
            Place place = Place.of(finding);
            if (place == Place.OPEN) {
                found(finding.control(), place).count++;
                waiting.add(finding);
            } else if (place != Place.FINE) {
                if (place == Place.WAIVED) {
                    applied(finding, assessment);
                }
                Found found = found(finding.control(), place);
                found.count++;
                if (found.first.size() < FIRST && !full.contains(new Slot(finding.control(), place))) {
                    found.first.add(Line.of(assessment, finding));
                }
            }
        }
        if (!waiting.isEmpty()) {
            open.add(assessment, waiting);
        }
    }

    /** All that cover it: the finding itself knows the one that lasts longest. */
    private void applied(Finding<?> finding, Assessment<?> assessment) {
        policy.waivers()
                .filter(waiver ->
                        waiver.control().equals(finding.control().id()) && waiver.covers(assessment.name(), asOf))
                .forEach(applied::add);
    }

    /** One assessor has one sequence of controls, which is looked through but once. */
    private <S> void requireOfPolicy(Assessment<S> assessment) {
        Seq<Control<S>> controls = assessment.controls();
        if (known.get(assessment.type()) == controls) {
            return;
        }
        Seq<Control<?>> expected = policy.controls().filter(control -> control.about() == assessment.type());
        expected.removeAll(controls)
                .appendAll(Seq.<Control<?>>narrow(controls).removeAll(expected))
                .headOption()
                .forEach(stray -> {
                    throw new IllegalArgumentException("assessment of subject type "
                            + Visible.quote(assessment.type().key()) + " by another policy, which differs in control "
                            + Visible.quote(stray.id()) + ": expected one by the policy of the report");
                });
        known.put(assessment.type(), controls);
    }

    private Found found(Control<?> control, Place place) {
        return kinds.computeIfAbsent(control, unseen -> new EnumMap<>(Place.class))
                .computeIfAbsent(place, unseen -> new Found());
    }

    /**
     * A tally of nothing yet, for another thread to fill and to be {@linkplain #add(Tally) added} to this one. It shows only what
     * this one may still have to show.
     */
    public Tally part() {
        return new Tally(policy, asOf, full, known);
    }

    /**
     * Takes what a part has taken, behind what was taken before. The part is of no use any more.
     *
     * @throws IllegalArgumentException if it is a part of another tally
     */
    public void add(Tally part) {
        if (part.full != full) {
            throw new IllegalArgumentException("part of another tally: expected one made by `part()` of this one");
        }
        ledgers.addAll(part.ledgers);
        part.subjects.forEach((type, counts) -> counts.forEach(
                (conformity, count) -> subjects.computeIfAbsent(type, unseen -> new EnumMap<>(Conformity.class))
                        .merge(conformity, count, Integer::sum)));
        part.kinds.forEach((control, places) -> places.forEach((place, found) -> {
            Found all = found(control, place);
            all.count += found.count;
            all.first.addAll(found.first.subList(0, Math.min(found.first.size(), FIRST - all.first.size())));
            if (all.first.size() == FIRST) {
                full.add(new Slot(control, place));
            }
        }));
        applied.addAll(part.applied);
        open.add(part.open);
    }

    /** The report on all that was taken so far. */
    public Report report() {
        return new Report(
                policy,
                asOf,
                Vector.ofAll(ledgers),
                io.vavr.collection.LinkedHashMap.ofAll(subjects)
                        .mapValues(counts -> io.vavr.collection.LinkedHashMap.ofAll(counts)),
                policy.controls()
                        .flatMap(control -> Vector.ofAll(
                                        kinds.getOrDefault(control, Map.of()).entrySet())
                                .map(found -> new Kind(
                                        control,
                                        found.getKey(),
                                        found.getValue().count,
                                        Vector.ofAll(found.getValue().first)))),
                policy.waivers().reject(applied::contains),
                open.told());
    }
}
