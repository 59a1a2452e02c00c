package dev.isms.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.control.Control;
import dev.isms.control.Ruling;
import dev.isms.control.Rulings;
import dev.isms.control.Verdict;
import dev.isms.evaluation.Evaluation;
import dev.isms.policy.Assessor;
import dev.isms.policy.Conformity;
import dev.isms.policy.Policy;
import dev.isms.subject.SubjectType;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** 一致 — what the controls of a policy say of some subjects when each is judged by itself, and an assessor that must say the same. */
record Agreement<S>(Seq<Control<S>> controls, Array<S> subjects, LocalDate asOf, Array<Array<Ruling>> judged) {

    /** Judged by the interpreter; the policy has no waivers. */
    static <S> Agreement<S> judged(Policy policy, SubjectType<S> type, Seq<S> subjects, LocalDate asOf) {
        Seq<Control<S>> controls = policy.of(type).controls();
        Evaluation evaluation = Evaluation.of(asOf, policy.settings());
        return new Agreement<>(
                controls,
                Array.ofAll(subjects),
                asOf,
                Array.ofAll(subjects)
                        .map(subject -> Array.ofAll(controls).map(control -> control.judge(subject, evaluation))));
    }

    /** It says so of all of them at once, and of each by itself in every way. */
    void holdsOf(Assessor<S> assessor) {
        allAtOnce(assessor);
        for (int place = 0; place < subjects.size(); place++) {
            asFindings(assessor, place);
            asNumbers(assessor, place);
            asConformity(assessor, place);
        }
    }

    void allAtOnce(Assessor<S> assessor) {
        Rulings rulings = assessor.rulings(subjects, asOf);
        for (int place = 0; place < subjects.size(); place++) {
            int subject = place;
            same(place, Array.range(0, controls.size()).map(control -> rulings.of(subject, control)));
        }
    }

    void asFindings(Assessor<S> assessor, int place) {
        assertEquals(
                judged.get(place).map(ruling -> ruling.verdict() + " " + ruling.isHarmless()),
                assessor.assess(subjects.get(place), asOf)
                        .findings()
                        .map(finding -> finding.verdict() + " " + finding.isHarmless())
                        .toArray(),
                () -> "of " + subjects.get(place) + " as of " + asOf);
    }

    void asNumbers(Assessor<S> assessor, int place) {
        S subject = subjects.get(place);
        Seq<Integer> codes = Array.range(0, controls.size())
                .map(control -> assessor.eight(control / Rulings.IN_ONE, subject, asOf)
                                >>> control % Rulings.IN_ONE * Ruling.BITS
                        & (1 << Ruling.BITS) - 1);
        assertEquals(judged.get(place).map(Ruling::code), codes, () -> "of " + subject + " as of " + asOf);
    }

    void asConformity(Assessor<S> assessor, int place) {
        assertEquals(
                conformity(place),
                assessor.conformity(subjects.get(place), asOf),
                () -> "of " + subjects.get(place) + " as of " + asOf);
    }

    private void same(int place, Seq<Ruling> rulings) {
        assertEquals(judged.get(place), rulings, () -> "of " + subjects.get(place) + " as of " + asOf);
    }

    private Conformity conformity(int place) {
        Seq<Ruling> binding = judged.get(place)
                .zip(controls)
                .filter(pair -> pair._2.modality().isBinding())
                .map(pair -> pair._1);
        if (binding.exists(ruling -> ruling.verdict() == Verdict.VIOLATED)) {
            return Conformity.NON_CONFORMING;
        }
        if (binding.exists(ruling -> ruling.verdict() == Verdict.UNDETERMINED && !ruling.isHarmless())) {
            return Conformity.INDETERMINATE;
        }
        if (binding.exists(ruling -> ruling.verdict() == Verdict.SATISFIED)) {
            return Conformity.CONFORMING;
        }
        return binding.exists(Ruling::isHarmless) ? Conformity.INDETERMINATE : Conformity.NOTHING_APPLIED;
    }
}
