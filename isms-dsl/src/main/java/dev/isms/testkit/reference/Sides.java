package dev.isms.testkit.reference;

import dev.isms.evaluation.Truth;
import dev.isms.evidence.Done;
import dev.isms.evidence.Judgement;
import dev.isms.evidence.Search;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.ChoicesKind;
import dev.isms.kind.DayKind;
import dev.isms.kind.DoneKind;
import dev.isms.kind.FlagKind;
import dev.isms.kind.JudgementKind;
import dev.isms.kind.Kind;
import dev.isms.kind.SearchKind;
import dev.isms.kind.TextKind;
import dev.isms.subject.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * 比較の両側 — the values that each side of an atom may turn out to have, listed one by one: the one that is recorded, or every
 * value of a finite kind, or else the bounds of the kind and the neighbours of all that it is compared with.
 */
final class Sides {

    private Sides() {}

    /** One side: what it is known to be (or to be one of), empty where it is not; and what it can be. */
    record Side<T>(Seq<T> known, Kind<T> kind) {

        static <T> Side<T> of(Reading<T> reading, Kind<T> kind) {
            return new Side<>(
                    reading instanceof Reading.Known<T> recorded ? List.of(recorded.value()) : List.empty(), kind);
        }

        /** Where something may change for another side that is compared with this one. */
        Seq<T> landmarks() {
            return known.appendAll(kind.least()).appendAll(kind.greatest());
        }

        Seq<T> values(Seq<T> landmarks) {
            return known.isEmpty() ? possible(kind, landmarks) : known;
        }
    }

    /** What all pairs agree on; unknown where they do not. */
    static <A, B> Truth agreed(Seq<A> firsts, Seq<B> seconds, BiFunction<A, B, Truth> answer) {
        Set<Truth> answers = EnumSet.noneOf(Truth.class);
        for (A first : firsts) {
            for (B second : seconds) {
                answers.add(answer.apply(first, second));
                if (answers.size() > 1) {
                    return Truth.UNKNOWN;
                }
            }
        }
        return answers.iterator().next();
    }

    @SuppressWarnings("unchecked") // each kind gives values of its own type
    private static <T> Seq<T> possible(Kind<T> kind, Seq<T> landmarks) {
        Seq<T> values = (Seq<T>) listed(kind, List.<Object>ofAll(landmarks).appendAll(ends(kind)));
        return values.filter(kind::accepts).distinct();
    }

    private static Seq<?> listed(Kind<?> kind, Seq<Object> landmarks) {
        if (kind instanceof FlagKind) {
            return List.of(true, false);
        } else if (kind instanceof ChoiceKind<?> choice) {
            return choice.values();
        } else if (kind instanceof ChoicesKind<?> choices) {
            return Candidates.everySet(choices);
        } else if (kind instanceof DoneKind) {
            return landmarks.append(Done.never()).appendAll(ends(new DayKind()).map(day -> Done.on((LocalDate) day)));
        } else if (kind instanceof SearchKind) {
            return landmarks.append(Search.found()).append(Search.notInAny()).append(Search.notInLast(1));
        } else if (kind instanceof JudgementKind) {
            LocalDate any = LocalDate.EPOCH;
            return landmarks.append(Judgement.yes(any, "甲", "乙")).append(Judgement.no(any, "甲", "乙"));
        } else if (kind instanceof TextKind) {
            return landmarks.append("これ").append("それ");
        }
        return landmarks.flatMap(Sides::beside);
    }

    private static <T> Seq<Object> ends(Kind<T> kind) {
        return List.<Object>ofAll(kind.least()).appendAll(kind.greatest());
    }

    /** The value and, where there are such, the ones next to it. */
    private static Seq<Object> beside(Object landmark) {
        if (landmark instanceof LocalDate day && new DayKind().accepts(day)) {
            return List.of(day, day.minusDays(1), day.plusDays(1));
        } else if (landmark instanceof Integer number) {
            return List.of(
                    number, Math.max(number, Integer.MIN_VALUE + 1) - 1, Math.min(number, Integer.MAX_VALUE - 1) + 1);
        }
        return List.of(landmark);
    }
}
