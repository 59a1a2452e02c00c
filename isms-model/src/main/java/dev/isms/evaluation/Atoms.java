package dev.isms.evaluation;

import dev.isms.condition.Atom;
import dev.isms.condition.Operand;
import dev.isms.evaluation.Gap.FailedTest;
import dev.isms.evaluation.Gap.WeakEvidence;
import dev.isms.evidence.Done;
import dev.isms.evidence.Judgement;
import dev.isms.evidence.Search;
import dev.isms.kind.DayKind;
import dev.isms.subject.Fact;
import dev.isms.subject.Reading;
import dev.isms.subject.Reading.Failed;
import dev.isms.subject.Reading.Known;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.function.Function;

/**
 * 原子条件の評価 — the truth of conditions that are not put together from others. Each is decided where every value of its
 * missing side gives the same answer, and tells what is missing where it is not.
 */
record Atoms(LocalDate asOf) {

    private static final DayKind DAY = new DayKind();

    <S> Truth truth(Atom<S> atom, Scene<S> scene) {
        if (atom instanceof Atom.Holds<S> holds) {
            return holds(holds, scene);
        } else if (atom instanceof Atom.Compared<S, ?> compared) {
            return compared(compared, scene);
        } else if (atom instanceof Atom.OneOf<S, ?> oneOf) {
            return oneOf(oneOf, scene);
        } else if (atom instanceof Atom.Includes<S, ?> includes) {
            return includes(includes, scene);
        } else if (atom instanceof Atom.WithinPeriod<S> within) {
            return within(within, scene);
        } else if (atom instanceof Atom.DoneBy<S> by) {
            return doneBy(by, scene);
        } else if (atom instanceof Atom.NotLongAgo<S> recent) {
            return notLongAgo(recent, scene);
        } else if (atom instanceof Atom.Judged<S> judged) {
            return judged(judged, scene);
        } else if (atom instanceof Atom.Found<S> found) {
            return found(found, scene);
        } else if (atom instanceof Atom.Described<S> described) {
            return described(described, scene);
        } else if (atom instanceof Atom.Granted<S, ?> granted) {
            return granted(granted, scene);
        }
        throw new AssertionError(atom);
    }

    private static <S> Truth holds(Atom.Holds<S> holds, Scene<S> scene) {
        if (scene.read(holds.fact()) instanceof Known<Boolean> known) {
            return Truth.of(known.value());
        }
        scene.tell(holds.fact());
        return Truth.UNKNOWN;
    }

    private <S, T> Truth compared(Atom.Compared<S, T> compared, Scene<S> scene) {
        Fact<S, T> fact = compared.fact();
        Range<T> left = scene.range(fact);
        Truth truth = whatever(scene.cases(compared.operand()), operand -> {
            Range<T> right = side(operand, scene);
            return switch (compared.relation()) {
                case AT_LEAST -> right.isAtMost(left, fact.kind());
                case AT_MOST -> left.isAtMost(right, fact.kind());
                case IS -> left.is(right, fact.kind());
            };
        });
        return told(truth, scene, fact, compared.operand());
    }

    @SuppressWarnings("unchecked") // the day of assessment is compared with days only
    private <S, T> Range<T> side(Operand<S, T> operand, Scene<S> scene) {
        return operand instanceof Operand.AsOf<?> ? (Range<T>) Range.only(asOf) : scene.range(operand);
    }

    /** What it comes to in every case; unknown where they differ. */
    private static <C> Truth whatever(Seq<C> cases, Function<C, Truth> truth) {
        Truth first = truth.apply(cases.head());
        return cases.tail().forAll(other -> truth.apply(other) == first) ? first : Truth.UNKNOWN;
    }

    private <S, T> Truth includes(Atom.Includes<S, T> includes, Scene<S> scene) {
        Sets<T> has = Sets.of(scene.read(includes.fact()), includes.fact().kind());
        Truth truth = whatever(scene.cases(includes.operand()), operand -> {
            Sets<T> asked = scene.sets(operand);
            return includes.all() ? has.includeAllOf(asked) : has.includeAnyOf(asked);
        });
        return told(truth, scene, includes.fact(), includes.operand());
    }

    private static <S> Truth told(Truth truth, Scene<S> scene, Fact<S, ?> fact, Operand<S, ?> operand) {
        if (truth == Truth.UNKNOWN && scene.isAsked()) {
            scene.tell(fact);
            scene.tell(operand);
        }
        return truth;
    }

    private <S, T> Truth oneOf(Atom.OneOf<S, T> oneOf, Scene<S> scene) {
        if (scene.read(oneOf.fact()) instanceof Known<T> known) {
            return Truth.of(oneOf.values().contains(known.value()));
        }
        if (oneOf.namesEvery()) {
            return Truth.TRUE;
        }
        scene.tell(oneOf.fact());
        return Truth.UNKNOWN;
    }

    private <S> Truth within(Atom.WithinPeriod<S> within, Scene<S> scene) {
        Option<Done> done = scene.known(within.fact());
        boolean never = done.exists(known -> known.lastOn().isEmpty());
        Option<LocalDate> base = never ? scene.known(within.inUseSince()) : done.flatMap(Done::lastOn);
        if (base.exists(day -> isToCome(day, never ? within.inUseSince() : within.fact(), scene))) {
            return Truth.UNKNOWN;
        }
        Truth truth = base.map(day -> notLate(day, within.period(), scene)).getOrElse(Truth.UNKNOWN);
        if (truth == Truth.UNKNOWN && scene.isAsked()) {
            scene.tell(within.fact());
            if (never || done.isEmpty()) {
                scene.tell(within.inUseSince());
            }
            scene.tell(within.period());
        }
        return truth;
    }

    /** Whether the day is after the one as of which is assessed; then it settles nothing, and that is told. */
    private <S> boolean isToCome(LocalDate day, Fact<S, ?> fact, Scene<S> scene) {
        boolean isToCome = day.isAfter(asOf);
        if (isToCome) {
            scene.tell(new WeakEvidence(
                    scene.path(fact),
                    Words.of(
                            "判定日（" + asOf + "）より後の日付が書かれている",
                            "its date is later than the day of assessment, " + asOf)));
        }
        return isToCome;
    }

    private <S> Truth doneBy(Atom.DoneBy<S> by, Scene<S> scene) {
        Option<Done> done = scene.known(by.fact());
        if (done.exists(known -> known.lastOn().isEmpty())) {
            return Truth.FALSE;
        }
        Option<LocalDate> last = done.flatMap(Done::lastOn);
        if (last.exists(day -> isToCome(day, by.fact(), scene))) {
            return Truth.UNKNOWN;
        }
        Truth truth = last.map(day -> Range.only(day).isAtMost(scene.range(by.day()), DAY))
                .getOrElse(Truth.UNKNOWN);
        if (truth == Truth.UNKNOWN && scene.isAsked()) {
            scene.tell(by.fact());
            scene.tell(by.day());
        }
        return truth;
    }

    private <S> Truth notLongAgo(Atom.NotLongAgo<S> recent, Scene<S> scene) {
        Option<LocalDate> day = scene.known(recent.fact());
        if (day.exists(known -> isToCome(known, recent.fact(), scene))) {
            return Truth.UNKNOWN;
        }
        Truth truth = day.map(known -> notLate(known, recent.period(), scene)).getOrElse(Truth.UNKNOWN);
        return told(truth, scene, recent.fact(), recent.period());
    }

    private <S> Truth judged(Atom.Judged<S> judged, Scene<S> scene) {
        Option<Judgement> judgement = scene.known(judged.fact());
        if (judgement.exists(known -> isToCome(known.on(), judged.fact(), scene))) {
            return Truth.UNKNOWN;
        }
        if (judgement.isDefined()) {
            LocalDate on = judgement.get().on();
            Truth counts = judged.validity()
                    .map(validity -> notLate(on, validity, scene))
                    .getOrElse(Truth.TRUE);
            if (counts == Truth.TRUE) {
                return Truth.of(judgement.get().holds());
            }
            if (counts == Truth.FALSE) {
                scene.tell(new WeakEvidence(
                        scene.path(judged.fact()),
                        Words.of(on + "の判断は有効期間を過ぎている", "the judgement of " + on + " has run out")));
            }
        }
        scene.tell(judged.fact());
        judged.validity().forEach(scene::tell);
        return Truth.UNKNOWN;
    }

    private <S> Truth notLate(LocalDate day, Operand<S, Period> period, Scene<S> scene) {
        return whatever(scene.cases(period), each -> notLate(day, scene.range(each)));
    }

    private Truth notLate(LocalDate done, Range<Period> period) {
        if (!asOf.isAfter(done.plus(period.from().get()))) {
            return Truth.TRUE;
        }
        return asOf.isAfter(done.plus(period.to().get())) ? Truth.FALSE : Truth.UNKNOWN;
    }

    private <S> Truth found(Atom.Found<S> found, Scene<S> scene) {
        Option<Search> search = scene.known(found.fact());
        if (search.exists(Search::isFound)) {
            return Truth.TRUE;
        }
        Seq<Range<Integer>> asked = found.depth().toList().flatMap(scene::cases).map(scene::range);
        if (search.isDefined()) {
            Option<Integer> depth = search.get().depth();
            if (depth.isEmpty()
                    || !asked.isEmpty() && asked.forAll(range -> range.to().get() <= depth.get())) {
                return Truth.FALSE;
            }
            if (asked.forAll(range -> range.from().get() > depth.get())) {
                scene.tell(new WeakEvidence(
                        scene.path(found.fact()),
                        Words.of(
                                "直近" + depth.get() + "件しか照合していない",
                                "only the last " + depth.get() + " were looked through")));
            }
        }
        scene.tell(found.fact());
        found.depth().forEach(scene::tell);
        return Truth.UNKNOWN;
    }

    private <S> Truth described(Atom.Described<S> described, Scene<S> scene) {
        java.util.List<Object> values = new ArrayList<>();
        for (Fact<S, ?> fact : described.facts()) {
            if (scene.read(fact) instanceof Known<?> known) {
                values.add(known.value());
            }
        }
        if (values.size() < described.facts().size()) {
            described.facts().forEach(scene::tell);
            return Truth.UNKNOWN;
        }
        Reading<Boolean> tested =
                Reading.guarded(() -> new Known<>(described.test().apply(List.ofAll(values))));
        if (tested instanceof Known<Boolean> known) {
            return Truth.of(known.value());
        }
        if (tested instanceof Failed<Boolean> failed) {
            scene.tell(new FailedTest(scene.path(described.facts().head()), failed.cause()));
        }
        return Truth.UNKNOWN;
    }

    private <S, P> Truth granted(Atom.Granted<S, P> granted, Scene<S> scene) {
        if (!(scene.read(granted.permission()) instanceof Known<Seq<P>> known)) {
            scene.tell(granted.permission());
            scene.tell(granted.on());
            return Truth.UNKNOWN;
        }
        if (known.value().isEmpty()) {
            return Truth.FALSE;
        }
        Scene<P> permission =
                scene.inside(granted.permission(), 0, known.value().head());
        Range<LocalDate> on = scene.range(granted.on());
        Range<LocalDate> from = permission.range(granted.from());
        Range<LocalDate> until = permission.range(granted.until());
        Truth truth = permission
                .known(granted.by())
                .map(name -> Truth.of(granted.route()
                        .exists(role -> role.words().ja().equals(name)
                                || role.words().en().equals(name))))
                .getOrElse(Truth.UNKNOWN)
                .and(from.isAtMost(on, DAY))
                .and(on.isAtMost(until, DAY))
                .and(from.isAtMost(until, DAY));
        if (truth == Truth.UNKNOWN) {
            permission.tell(granted.by());
            permission.tell(granted.from());
            permission.tell(granted.until());
            scene.tell(granted.on());
        }
        return truth;
    }
}
