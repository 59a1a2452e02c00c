package dev.isms.procedure;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.history.Departure.Kind;
import dev.isms.history.Event;
import dev.isms.organization.Appointment;
import dev.isms.organization.Appointments;
import dev.isms.procedure.Standing.Place;
import dev.isms.provision.Provision;
import dev.isms.text.Nearest;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** 判定者 — whether one event is what a procedure asks for where its course stands. It is the only one that judges that. */
record Judge(Procedure procedure, Appointments appointments, Standing standing, int position) {

    /** Nothing for what is lawful, else the first way in which it departs: what it is, its order, its time, who, its contents. */
    Option<Departure> departure(Event event) {
        Option<Act<?, ?>> act = procedure.act(event.act());
        if (act.isEmpty()) {
            return Option.some(new Departure(position, event, Kind.UNKNOWN_ACT, List.empty(), unknown(event.act())));
        }
        Act<?, ?> known = act.get();
        Deed deed = event.deed();
        return strand(known, deed)
                .orElse(() -> isAgain(known, deed) ? Option.none() : order(known, deed))
                .orElse(() -> time(known, deed))
                .orElse(() -> doer(known, deed))
                .orElse(() -> contents(known, deed))
                .map(why -> new Departure(
                        position, event, why.kind(), why.provisions().getOrElse(known::provisions), why.words()));
    }

    /** Whether it was done before, of the same strand: the text forbids nobody to do it again, and it leads nowhere. */
    boolean isAgain(Act<?, ?> act, Deed deed) {
        Place place = standing.of(deed.strand());
        return !act.isRepeatable() && place.has(act) && !(act.kind() == Act.Kind.MOVE && place.phase() == act.from());
    }

    /** @param provisions from which of them it departs; none for all that the act serves */
    private record Why(Kind kind, Words words, Option<Seq<Provision>> provisions) {
        Why(Kind kind, Words words) {
            this(kind, words, Option.none());
        }
    }

    private static Option<Why> why(Kind kind, String ja, String en) {
        return Option.some(new Why(kind, Words.of(ja, en)));
    }

    private Words unknown(String act) {
        Option<String> near = Nearest.to(act, procedure.acts().map(Act::key));
        return Words.of(
                procedure.words().ja() + "に" + Visible.quote(act) + "という行為はありません"
                        + near.map(other -> "。" + Visible.quote(other) + "の誤りではありませんか")
                                .getOrElse(""),
                "no act " + Visible.quote(act) + " in " + procedure.words().en()
                        + near.map(other -> "; did you mean " + Visible.quote(other) + "?")
                                .getOrElse(""));
    }

    private static Option<Why> strand(Act<?, ?> act, Deed deed) {
        String ja = act.words().ja();
        String en = act.words().en();
        if (act.isOfStrand() == deed.strand().isDefined()) {
            return Option.none();
        }
        return act.isOfStrand()
                ? why(Kind.STRAND, ja + "に対象の記録がありません: どれについてかが必要です", en + " of nothing: expected of which it is")
                : why(
                        Kind.STRAND,
                        ja + "が" + Visible.quote(deed.strand().get()) + "についてとされています: 全体についての行為です",
                        en + " of " + Visible.quote(deed.strand().get()) + ": expected of the whole");
    }

    private Option<Why> order(Act<?, ?> act, Deed deed) {
        Place place = standing.of(deed.strand());
        boolean isInTime = act.kind() == Act.Kind.ASIDE
                ? procedure.comesAfter(act.from(), place.phase())
                : place.phase() == act.from();
        Seq<Act<?, ?>> missing =
                earlier(act, place).appendAll(act.kind() == Act.Kind.MOVE ? items(place) : List.empty());
        if (isInTime && missing.isEmpty()) {
            return Option.none();
        }
        String of = deed.strand().map(Visible::quote).getOrElse("");
        String about = of.isEmpty() ? "" : of + "についての";
        Seq<Act<?, ?>> next = isInTime ? missing : next(place);
        boolean isAny = next.forAll(one -> one.kind() == Act.Kind.MOVE);
        return why(
                Kind.ORDER,
                about + act.words().ja() + "は" + place.phase().words().ja() + "の段階では行えません: "
                        + (next.isEmpty()
                                ? "この先の行為はありません"
                                : "先に" + next.map(one -> one.words().ja()).mkString(isAny ? "又は" : "、") + "が必要です"),
                act.words().en() + (of.isEmpty() ? "" : " of " + of) + " at the phase "
                        + place.phase().words().en() + ": expected "
                        + (next.isEmpty()
                                ? "nothing more"
                                : next.map(one -> one.words().en()).mkString(isAny ? " or " : " and ") + " first"));
    }

    /** What must have come before the act and did not. */
    private Seq<Act<?, ?>> earlier(Act<?, ?> act, Place place) {
        return act.after()
                .flatMap(procedure::act)
                .filter(one -> !place.has(one) && !standing.whole().has(one));
    }

    private Seq<Act<?, ?>> items(Place place) {
        return procedure
                .actsFrom(place.phase(), Act.Kind.ITEM)
                .filter(item -> item.isDue() && !procedure.isMet(item, place));
    }

    private Seq<Act<?, ?>> next(Place place) {
        return items(place).isEmpty() ? procedure.actsFrom(place.phase(), Act.Kind.MOVE) : items(place);
    }

    private Option<Why> time(Act<?, ?> act, Deed deed) {
        if (deed.recorded().isBefore(deed.happened())) {
            return why(
                    Kind.TIME,
                    act.words().ja() + "（" + deed.happened() + "）が" + deed.recorded() + "に記録されています: 行った後の記録が必要です",
                    act.words().en() + " at `" + deed.happened() + "` recorded at `" + deed.recorded()
                            + "`: expected it recorded once it happened");
        }
        return bound(act, deed)
                .filter(deed.happened()::isBefore)
                .flatMap(last -> why(
                        Kind.TIME,
                        act.words().ja() + "が" + deed.happened() + "に行われています: 前の行為（" + last + "）以後が必要です",
                        act.words().en() + " at `" + deed.happened() + "`: expected not before `" + last
                                + "`, the time of the act before it"));
    }

    /** When what must come before the act was done: the phase it is done in, the items it needs, the acts it is after or that let it. */
    private Option<LocalDateTime> bound(Act<?, ?> act, Deed deed) {
        Place place = standing.of(deed.strand());
        Seq<Act<?, ?>> before =
                act.kind() == Act.Kind.MOVE ? procedure.actsFrom(act.from(), Act.Kind.ITEM) : List.empty();
        return before.appendAll(act.after().flatMap(procedure::act))
                .flatMap(one -> done(one.key(), deed.strand()))
                .appendAll(letting(act, deed))
                .map(Deed::happened)
                .appendAll(place.reached().get(act.from().key()))
                .max();
    }

    /** The commission of a doer from outside, and what was done of whoever the deed names. */
    private Seq<Deed> letting(Act<?, ?> act, Deed deed) {
        Seq<Deed> commissions = act.performers()
                .filter(performer -> performer.isMeantBy(deed.by(), appointments))
                .flatMap(performer -> performer instanceof Performer.Commissioned commissioned
                        ? done(commissioned.commissioning(), deed.strand())
                        : Option.none());
        return commissions.appendAll(act.contents()
                .filter(content -> !content.recordKey().exists(deed.contents()::containsKey))
                .flatMap(content -> content.did()
                        .flatMap(did -> deed.contents()
                                .get(content.key())
                                .flatMap(named ->
                                        standing.of(Option.some(named)).done().get(did)))));
    }

    /** The first deed of it, of the same strand or of the whole. */
    private Option<Deed> done(String act, Option<String> strand) {
        return standing.of(strand)
                .done()
                .get(act)
                .orElse(() -> standing.whole().done().get(act));
    }

    private Option<Why> doer(Act<?, ?> act, Deed deed) {
        Seq<Performer> meant = act.performers().filter(performer -> performer.isMeantBy(deed.by(), appointments));
        if (meant.isEmpty() && act.performers().exists(Performer.Anybody.class::isInstance)) {
            return why(
                    Kind.DOER,
                    act.words().ja() + "を外部の" + deed.by().words().ja() + "が行っています: 市の者が行うことが必要です",
                    act.words().en() + " by " + deed.by().words().en()
                            + " from outside: expected somebody of the city's");
        }
        if (meant.isEmpty()) {
            return why(
                    Kind.DOER,
                    act.words().ja() + "を" + deed.by().words().ja() + "が行っています: "
                            + act.by().ja() + "として行うことが必要です",
                    act.words().en() + " by " + deed.by().words().en() + ": expected as "
                            + act.by().en());
        }
        Seq<Option<Words>> refusals =
                meant.map(performer -> refusal(performer, deed)).toList();
        return refusals.exists(Option::isEmpty)
                ? Option.none()
                : refusals.head().map(words -> new Why(Kind.DOER, words));
    }

    /** Why a doer who acts in that capacity may not. */
    private Option<Words> refusal(Performer performer, Deed deed) {
        if (performer instanceof Performer.InRole inRole) {
            return holding(deed.by().responsible(), inRole, inRole.of().in(deed), deed)
                    .swap()
                    .toOption();
        }
        if (performer instanceof Performer.SameAs same) {
            return another(same, deed);
        }
        if (performer instanceof Performer.Commissioned commissioned
                && done(commissioned.commissioning(), deed.strand()).isEmpty()) {
            return Option.some(Words.of(
                    deed.by().name() + "への委託の記録がありません: 先に委託が必要です",
                    deed.by().name() + " was not commissioned: expected a commission first"));
        }
        return Option.none();
    }

    /** Why a doer is not of the role in which the earlier act was done. */
    private Option<Words> another(Performer.SameAs same, Deed deed) {
        Option<Tuple2<Performer, Deed>> before = same.acts()
                .flatMap(act -> done(act, deed.strand())
                        .flatMap(first -> procedure
                                .act(act)
                                .flatMap(known -> known.performers()
                                        .find(one -> one.isMeantBy(first.by(), appointments))
                                        .map(one -> new Tuple2<>(one, first)))))
                .headOption();
        return before.flatMap(earlier -> {
            Performer one = earlier._1;
            if (!one.isMeantBy(deed.by(), appointments)) {
                return Option.some(Words.of(
                        deed.by().words().ja() + "が行っています: " + one.words().ja() + "として行うことが必要です",
                        "done by " + deed.by().words().en() + ": expected as "
                                + one.words().en()));
            }
            return one instanceof Performer.InRole inRole
                    ? holding(deed.by().responsible(), inRole, inRole.of().in(earlier._2), deed)
                            .swap()
                            .toOption()
                    : Option.none();
        });
    }

    private Either<Words, Appointment> holding(String name, Performer.InRole inRole, Option<String> of, Deed deed) {
        LocalDate day = deed.happened().toLocalDate();
        return inRole.of().isAnything()
                ? appointments.holdingAnywhere(name, inRole.role(), day)
                : appointments.holding(name, inRole.role(), of, day);
    }

    private Option<Why> contents(Act<?, ?> act, Deed deed) {
        Seq<Act.Content> missing = act.contents()
                .filter(content -> content.isRequired() && !deed.contents().containsKey(content.key()));
        return missing.isEmpty()
                ? act.contents()
                        .flatMap(content ->
                                deed.contents().get(content.key()).flatMap(said -> content(content, said, deed)))
                        .headOption()
                : Option.some(missing(act, missing));
    }

    /** That contents lack; where provisions of their own ask for all of them, it departs from those only. */
    private static Why missing(Act<?, ?> act, Seq<Act.Content> missing) {
        Seq<Provision> asking = missing.flatMap(Act.Content::provision);
        return new Why(
                Kind.CONTENT,
                Words.of(
                        act.words().ja() + "に"
                                + missing.map(content -> "「" + content.words().ja() + "」（" + content.key() + "）")
                                        .mkString()
                                + "の記録がありません",
                        act.words().en() + " without "
                                + missing.map(content -> "“" + content.words().en() + "” (" + content.key() + ")")
                                        .mkString(", ")
                                + ": expected it recorded"),
                Option.when(asking.size() == missing.size(), asking));
    }

    private Option<Why> content(Act.Content content, String recorded, Deed deed) {
        return content.holder()
                .flatMap(holder -> holding(recorded, holder, holder.of().in(deed), deed)
                        .swap()
                        .toOption())
                .orElse(() -> content.did()
                        .flatMap(procedure::act)
                        .filter(did -> !standing.of(Option.some(recorded)).has(did)
                                && !content.recordKey().exists(deed.contents()::containsKey))
                        .map(did -> Words.of(
                                Visible.quote(recorded) + "について" + did.words().ja() + "の記録がありません",
                                did.words().en() + " of " + Visible.quote(recorded) + " is not recorded")))
                .map(words -> new Why(Kind.CONTENT, words));
    }
}
