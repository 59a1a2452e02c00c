package dev.isms.evaluation;

import dev.isms.condition.Atom;
import dev.isms.condition.Condition;
import dev.isms.subject.Members;
import dev.isms.subject.Path;
import dev.isms.subject.Reading.Known;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 条件の評価 — the truth of conditions as of a day, under the city's settings, by the facts in sight; and what keeps an
 * unknown one open.
 *
 * <p>It never throws, whatever the subject. An atom is decided where every value of its missing side gives the same answer,
 * and only there.
 */
public final class Evaluation {

    private final Atoms atoms;
    private final Settings settings;
    private final @Nullable Sight sight;

    private Evaluation(Atoms atoms, Settings settings, @Nullable Sight sight) {
        this.atoms = atoms;
        this.settings = settings;
        this.sight = sight;
    }

    public static Evaluation of(LocalDate asOf, Settings settings) {
        return new Evaluation(
                new Atoms(Objects.requireNonNull(asOf, "as of")), Objects.requireNonNull(settings, "settings"), null);
    }

    /** The same evaluation by these facts alone. */
    public Evaluation by(Sight limited) {
        return new Evaluation(atoms, settings, Objects.requireNonNull(limited, "sight"));
    }

    public LocalDate asOf() {
        return atoms.asOf();
    }

    public Settings settings() {
        return settings;
    }

    public <S> Truth truth(Condition<S> condition, S subject) {
        return truth(condition, new Scene<>(settings, sight, subject, sight == null ? null : Path.ROOT, null));
    }

    /** What keeps the condition open, each thing once; empty when it is decided. */
    public <S> Seq<Gap> gaps(Condition<S> condition, S subject) {
        return gaps(List.of(condition), subject);
    }

    /** The same of several conditions, one after another. */
    public <S> Seq<Gap> gaps(Seq<Condition<S>> conditions, S subject) {
        Set<Gap> gaps = new LinkedHashSet<>();
        Scene<S> scene = new Scene<>(settings, sight, subject, Path.ROOT, gaps::add);
        conditions.forEach(condition -> truth(condition, scene));
        return Array.ofAll(gaps);
    }

    /** Tells the gaps of the scene too; a composite has only those children tell that keep it open. */
    private <S> Truth truth(Condition<S> condition, Scene<S> scene) {
        if (condition instanceof Atom<S> atom) {
            return atoms.truth(atom, scene);
        } else if (condition instanceof Condition.All<S> all) {
            return atLeast(all.conditions().size(), all.conditions(), scene);
        } else if (condition instanceof Condition.Any<S> any) {
            return atLeast(1, any.conditions(), scene);
        } else if (condition instanceof Condition.AtLeast<S> some) {
            return atLeast(some.count(), some.conditions(), scene);
        } else if (condition instanceof Condition.Not<S> not) {
            return truth(not.condition(), scene).not();
        } else if (condition instanceof Condition.Exists<S> exists) {
            return exists(exists.members(), scene);
        } else if (condition instanceof Condition.ThereIs<S, ?> there) {
            return count(there, false, 1, scene);
        } else if (condition instanceof Condition.ForEach<S, ?> each) {
            return count(each, true, 1, scene).not();
        } else if (condition instanceof Condition.HowMany<S, ?> many) {
            return count(many, false, many.count(), scene);
        }
        throw new AssertionError(condition);
    }

    private <S> Truth atLeast(int count, Seq<Condition<S>> conditions, Scene<S> scene) {
        Scene<S> silent = scene.silent();
        Tally tally = new Tally(count, conditions.size());
        for (Condition<S> condition : conditions) {
            tally.add(truth(condition, silent), () -> truth(condition, scene), scene.isAsked());
            if (tally.truth().isDecided()) {
                return tally.truth();
            }
        }
        return tally.told();
    }

    private static <S, P> Truth exists(Members<S, P> members, Scene<S> scene) {
        if (scene.read(members) instanceof Known<Seq<P>> known) {
            return Truth.of(!known.value().isEmpty());
        }
        scene.tell(members);
        return Truth.UNKNOWN;
    }

    /** Whether at least so many of the members are so, or where {@code negated} are not so. */
    private <S, P> Truth count(Condition.OverMembers<S, P> over, boolean negated, int count, Scene<S> scene) {
        Members<S, P> members = over.members();
        if (!(scene.read(members) instanceof Known<Seq<P>> known)) {
            scene.tell(members);
            scene.tellUnset(over.condition());
            return Truth.UNKNOWN;
        }
        Tally tally = new Tally(count, known.value().size());
        Scene<S> silent = scene.silent();
        int next = 0;
        for (P item : known.value()) {
            int position = next++;
            Truth truth = truth(over.condition(), silent.inside(members, position, item));
            tally.add(
                    negated ? truth.not() : truth,
                    () -> truth(over.condition(), scene.inside(members, position, item)),
                    scene.isAsked());
        }
        return tally.told();
    }

    /** How many of a known number were true, false or unknown so far, and what follows for "at least so many". */
    private static final class Tally {
        private final int needed;
        private final java.util.List<Runnable> open = new ArrayList<>(0);
        private int possible;
        private int certain;

        Tally(int needed, int of) {
            this.needed = needed;
            this.possible = of;
        }

        void add(Truth truth, Runnable ask, boolean isAsked) {
            if (truth == Truth.TRUE) {
                certain++;
            } else if (truth == Truth.FALSE) {
                possible--;
            } else if (isAsked) {
                open.add(ask);
            }
        }

        Truth truth() {
            if (certain >= needed) {
                return Truth.TRUE;
            }
            return possible < needed ? Truth.FALSE : Truth.UNKNOWN;
        }

        /** What follows; where it is unknown, those that keep it open are asked what is missing. */
        Truth told() {
            Truth truth = truth();
            if (truth == Truth.UNKNOWN) {
                open.forEach(Runnable::run);
            }
            return truth;
        }
    }
}
