package dev.isms.evaluator;

import dev.isms.evidence.Done;
import dev.isms.evidence.Judgement;
import dev.isms.organization.Role;
import dev.isms.subject.Part;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Function;

/** 日付の節 — atoms about what was done, judged or granted, and when. A period that is null may be any. */
final class Dated {

    private Dated() {}

    /** 期限内 — counted from the last time, or from the day of first use where it was never done. */
    record Within<S>(Side<S, Done> side, Side<S, LocalDate> inUseSince, Side<S, Period> period) implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            Done done = side.value(subject, asOf);
            if (done == null) {
                return Bits.UNKNOWN;
            }
            LocalDate base = done.lastOn().isDefined() ? done.lastOn().get() : inUseSince.value(subject, asOf);
            return base == null ? Bits.UNKNOWN : Days.notLate(base, period.value(subject, asOf), asOf);
        }
    }

    /** 期間内 — that a day is not longer ago than a period. */
    record NotLongAgo<S>(Side<S, LocalDate> side, Side<S, Period> period) implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            LocalDate day = side.value(subject, asOf);
            return day == null ? Bits.UNKNOWN : Days.notLate(day, period.value(subject, asOf), asOf);
        }
    }

    /** 事前に — that something was done on a day or before it. */
    record DoneBy<S>(Side<S, Done> side, Side<S, LocalDate> until, Node<S> slow) implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            Done done = side.value(subject, asOf);
            if (done == null) {
                return Bits.UNKNOWN;
            }
            if (done.lastOn().isEmpty()) {
                return Bits.FALSE;
            }
            LocalDate last = done.lastOn().get();
            if (last.isAfter(asOf)) {
                return Bits.UNKNOWN;
            }
            LocalDate day = until.value(subject, asOf);
            return day == null ? slow.truth(subject, asOf) : Bits.of(!last.isAfter(day));
        }
    }

    /** 判断されている — by a judgement that the text sets no end. */
    record Judged<S>(Side<S, Judgement> side) implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            Judgement judgement = side.value(subject, asOf);
            return judgement == null || judgement.on().isAfter(asOf) ? Bits.UNKNOWN : Bits.of(judgement.holds());
        }
    }

    /** 判断されている — by a judgement that has not run out. */
    record JudgedFor<S>(Side<S, Judgement> side, Side<S, Period> validity) implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            Judgement judgement = side.value(subject, asOf);
            return judgement != null && Days.notLate(judgement.on(), validity.value(subject, asOf), asOf) == Bits.TRUE
                    ? Bits.of(judgement.holds())
                    : Bits.UNKNOWN;
        }
    }

    /** 許可がある — by one of the roles of the route, in force on the day of the act. */
    record Granted<S, P>(
            Function<S, Part<P>> permission,
            Side<P, String> by,
            Side<P, LocalDate> from,
            Side<P, LocalDate> until,
            Side<S, LocalDate> on,
            Seq<Role> route,
            Node<S> slow)
            implements Node<S> {
        @Override
        public int truth(S subject, LocalDate asOf) {
            Part<P> part = MemberNodes.part(permission, subject);
            if (!(part instanceof Part.Present<P> present)) {
                return part == null ? Bits.UNKNOWN : Bits.FALSE;
            }
            String name = by.value(present.value(), asOf);
            LocalDate first = from.value(present.value(), asOf);
            LocalDate last = until.value(present.value(), asOf);
            LocalDate day = on.value(subject, asOf);
            if (name == null || first == null || last == null || day == null) {
                return slow.truth(subject, asOf);
            }
            return Bits.of(!first.isAfter(day) && !day.isAfter(last) && isOnRoute(name));
        }

        boolean isOnRoute(String name) {
            for (Role role : route) {
                if (role.words().ja().equals(name) || role.words().en().equals(name)) {
                    return true;
                }
            }
            return false;
        }
    }
}
