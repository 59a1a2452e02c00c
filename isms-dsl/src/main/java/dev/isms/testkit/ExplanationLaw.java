package dev.isms.testkit;

import dev.isms.control.Verdict;
import dev.isms.evaluation.Gap;
import dev.isms.evaluation.Mentions.Recorded;
import dev.isms.subject.Path;
import dev.isms.testkit.Trial.Said;
import dev.isms.testkit.reference.Draw;
import dev.isms.testkit.reference.Places;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 説明の十分性と最小性 — law 8, tried on copies of the subject in which all else is really forgotten, or the gaps are filled. */
record ExplanationLaw<S>(Trial<S> trial) {

    /** The facts of the explanation suffice, and none of them can go. */
    void explained() {
        if (!trial.isForgettable()) {
            return;
        }
        Seq<Path> facts = trial.explanation().facts().map(Recorded::path);
        Said whole = trial.said();
        Said by = by(facts);
        trial.require(Law.EXPLAINED, by.equals(whole), () -> whole + " became " + by + " by " + facts);
        for (Path fact : facts) {
            trial.require(
                    Law.EXPLAINED,
                    !by(facts.remove(fact)).equals(whole),
                    () -> whole + " by " + facts + " is the same without " + fact);
        }
    }

    private Said by(Seq<Path> facts) {
        return trial.withSubject(Places.keeping(trial.control().about(), trial.subject(), facts::contains))
                .said();
    }

    /** Only what is undetermined has gaps; once they are recorded and set, it is decided. */
    void settled(Draw draw) {
        Seq<Gap> gaps = trial.explanation().gaps();
        trial.require(
                Law.EXPLAINED,
                gaps.isEmpty() == (trial.said().verdict() != Verdict.UNDETERMINED),
                () -> trial.said() + " with the gaps " + gaps);
        if (!trial.isForgettable()) {
            return;
        }
        Trial<S> filled = gaps.foldLeft(trial, (some, gap) -> filled(some, gap, draw));
        Seq<Path> recorded =
                gaps.flatMap(gap -> gap instanceof Gap.MissingFact missing ? List.of(missing.path()) : List.empty());
        Seq<Gap> open = filled.explanation().gaps().filter(gap -> !isExcepted(gap, recorded));
        trial.require(
                Law.EXPLAINED,
                open.isEmpty(),
                () -> "with " + gaps + " recorded, " + filled.situation() + ", it still asks for " + open);
    }

    private static <S> Trial<S> filled(Trial<S> some, Gap gap, Draw draw) {
        if (gap instanceof Gap.MissingFact missing) {
            return some.withSubject(Places.recording(some.control().about(), some.subject(), missing.path(), draw));
        }
        return gap instanceof Gap.UnsetParameter unset
                ? some.withSettings(draw.set(some.settings(), unset.parameter()))
                : some;
    }

    /** Weak evidence, faults, and the items of a list that was recorded just now. */
    private static boolean isExcepted(Gap gap, Seq<Path> recorded) {
        return gap instanceof Gap.WeakEvidence
                || gap instanceof Gap.Fault
                || gap instanceof Gap.FailedTest
                || gap instanceof Gap.MissingFact missing && recorded.exists(path -> isInItem(missing.path(), path));
    }

    private static boolean isInItem(Path path, Path container) {
        return path.isWithin(container)
                && path.steps().drop(container.steps().size() - 1).exists(step -> step.index() > 0);
    }
}
