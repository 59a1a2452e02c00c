package dev.isms.course;

import dev.isms.evaluation.Settings;
import dev.isms.history.Departure;
import dev.isms.procedure.Act;
import dev.isms.procedure.Obligation;
import dev.isms.procedure.Run;
import dev.isms.provision.Provision;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** 経過の行 — the lines of a course: what was or is to be done, what was done besides, and what departed. */
record CourseLines(Run run, LocalDate asOf) {

    Seq<CourseLine> all() {
        return run.obligations(asOf, Settings.none())
                .flatMap(this::lines)
                .appendAll(run.outcomes().flatMap(this::besides))
                .appendAll(run.outcomes().flatMap(Run.Outcome::departure).flatMap(this::departed))
                .toVector();
    }

    private Seq<CourseLine> lines(Obligation obligation) {
        Seq<Act<?, ?>> acts =
                obligation.done().<Act<?, ?>>map(Obligation.Done::act).toList();
        boolean isOpen = acts.isEmpty();
        Seq<Act<?, ?>> meant = isOpen ? obligation.acts() : acts;
        Option<Boolean> needed =
                isOpen && meant.exists(Act::isDeclining) ? Option.none() : Option.some(!meant.exists(Act::isDeclining));
        Option<LocalDateTime> end = obligation.done().map(Obligation.Done::at);
        return provisions(meant)
                .map(provision -> line(obligation.strand(), meant, provision)
                        .withKept(Option.when(!isOpen, true))
                        .withNeeded(needed)
                        .withElapsed(obligation.since().map(since -> days(since, end))));
    }

    /** What was lawfully done and is no obligation: no time ran. */
    private Seq<CourseLine> besides(Run.Outcome outcome) {
        Option<Act<?, ?>> act = run.procedure().act(outcome.event().act());
        boolean counts =
                outcome.isLawful() && !outcome.isAgain() && !isToCome(outcome) && act.exists(one -> !one.isDue());
        return counts
                ? provisions(act.toList())
                        .map(provision -> line(outcome.event().deed().strand(), act.toList(), provision)
                                .withKept(Option.some(true))
                                .withNeeded(Option.some(true))
                                .withElapsed(Option.some(0)))
                : List.empty();
    }

    private Seq<CourseLine> departed(Departure departure) {
        Option<Act<?, ?>> act = run.procedure().act(departure.event().act());
        return departure.event().deed().happened().toLocalDate().isAfter(asOf)
                ? List.empty()
                : departure
                        .provisions()
                        .distinct()
                        .map(provision -> line(departure.event().deed().strand(), act.toList(), provision)
                                .withKept(Option.some(false))
                                .withNeeded(Option.some(true))
                                .withAct(Option.some(departure.why().ja())));
    }

    private boolean isToCome(Run.Outcome outcome) {
        return outcome.event().deed().happened().toLocalDate().isAfter(asOf);
    }

    private int days(LocalDateTime since, Option<LocalDateTime> end) {
        LocalDate until = end.map(LocalDateTime::toLocalDate).getOrElse(asOf);
        return (int) Math.min(Act.DAYS.to(), Math.max(0, ChronoUnit.DAYS.between(since.toLocalDate(), until)));
    }

    private static Seq<Provision> provisions(Seq<Act<?, ?>> acts) {
        return acts.flatMap(Act::provisions).distinct();
    }

    private static CourseLine line(Option<String> strand, Seq<Act<?, ?>> acts, Provision provision) {
        return CourseLine.unrecorded()
                .withProvision(Option.some(provision.id().value()))
                .withAct(Option.some(either(acts.map(act -> act.words().ja()))
                        + "（" + strand.map(name -> name + "、").getOrElse("")
                        + either(acts.map(act -> act.by().ja()).distinct()) + "）"));
    }

    private static String either(Seq<String> some) {
        return some.size() <= 2 ? some.mkString("又は") : some.mkString("", "、", "のいずれか");
    }
}
