package dev.isms.testkit;

import dev.isms.condition.Parameter;
import dev.isms.control.Verdict;
import dev.isms.subject.Attribute;
import dev.isms.subject.Path;
import dev.isms.subject.Reading;
import dev.isms.testkit.Trial.Said;
import dev.isms.testkit.reference.Draw;
import dev.isms.testkit.reference.Places;

/** 証拠の単調性 — law 4, tried by forgetting what is recorded or set and by recording and setting what is not, one by one. */
record EvidenceLaw<S>(Trial<S> trial, Draw draw) {

    void check() {
        for (Attribute<?> attribute : Substitution.attributes(trial.control())) {
            Trial<S> without = trial.of(Substitution.missing(attribute).in(trial.control()));
            unflipped(without, trial, "with `" + attribute.key() + "` read as it is, not as missing");
        }
        for (Parameter<?> parameter : trial.control().parameters()) {
            if (trial.settings().get(parameter).isDefined()) {
                Trial<S> without = trial.withSettings(trial.settings().unset(parameter));
                unflipped(without, trial, "with `" + parameter + "` set");
            } else {
                Trial<S> with = trial.withSettings(draw.set(trial.settings(), parameter));
                unflipped(trial, with, "with `" + parameter + "` set");
            }
        }
        if (trial.isForgettable()) {
            Places.of(trial.control().about(), trial.subject()).forEach(place -> recordedOrNot(place._1, place._2));
        }
    }

    private void recordedOrNot(Path path, Reading<?> reading) {
        if (reading instanceof Reading.Known<?>) {
            S without = Places.keeping(trial.control().about(), trial.subject(), other -> !other.isWithin(path));
            unflipped(trial.withSubject(without), trial, "with " + path + " recorded");
        } else if (reading instanceof Reading.Missing<?>
                && Places.isWritable(trial.control().about(), path)) {
            Trial<S> with = trial.withSubject(Places.recording(trial.control().about(), trial.subject(), path, draw));
            unflipped(trial, with, "with " + path + " recorded");
        }
    }

    private void unflipped(Trial<S> less, Trial<S> more, String how) {
        Said before = less.said();
        Said after = more.said();
        boolean kept = before.verdict() == Verdict.UNDETERMINED || before.equals(after);
        boolean stillHarmless = !before.isHarmless()
                || after.isHarmless()
                || after.verdict() == Verdict.SATISFIED
                || after.verdict() == Verdict.NOT_APPLICABLE;
        less.require(
                Law.EVIDENCE_MONOTONE,
                kept && stillHarmless,
                () -> before + " became " + after + " " + how
                        + (more.situation().equals(less.situation()) ? "" : ", " + more.situation()));
    }
}
