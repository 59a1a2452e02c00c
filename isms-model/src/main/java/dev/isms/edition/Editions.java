package dev.isms.edition;

import dev.isms.provision.Instrument;
import dev.isms.provision.Provision;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 沿革 — the editions of a policy, from the first to the last; the text that is known is the last one's.
 *
 * <p>Two times are kept apart: when an edition is in force, and from when it was known that it would be (its approval).
 *
 * @param editions in the order of approval and of force
 * @param tabled the instruments whose changes are all listed; what changed in others is unknown
 */
public record Editions(Seq<Edition> editions, Seq<Instrument> tabled) {

    private static final Editions NONE = new Editions(List.empty(), List.empty());

    /** @throws IllegalArgumentException if the editions are out of order or a key is doubled */
    public Editions {
        Objects.requireNonNull(editions, "editions").forEach(edition -> Objects.requireNonNull(edition, "edition"));
        Objects.requireNonNull(tabled, "tabled instruments").forEach(one -> Objects.requireNonNull(one, "instrument"));
        editions.zip(editions.drop(1)).forEach(pair -> {
            if (!pair._1.approvedOn().isBefore(pair._2.approvedOn())
                    || !pair._1.inForceFrom().isBefore(pair._2.inForceFrom())) {
                throw new IllegalArgumentException("edition " + Visible.quote(pair._2.key()) + " after "
                        + Visible.quote(pair._1.key()) + ": expected approved and in force later");
            }
        });
        if (editions.map(Edition::key).distinct().size() < editions.size()) {
            throw new IllegalArgumentException(
                    "editions " + editions.map(Edition::key).mkString(", ") + ": expected each key once");
        }
    }

    public static Editions none() {
        return NONE;
    }

    public static Editions of(Edition... editions) {
        return new Editions(List.of(Objects.requireNonNull(editions, "editions")), List.empty());
    }

    /** Of these instruments it is known what every edition changed. */
    public Editions tabling(Instrument... instruments) {
        return new Editions(editions, List.of(Objects.requireNonNull(instruments, "tabled instruments")));
    }

    /** The edition in force on a day. */
    public Option<Edition> inForceOn(LocalDate day) {
        return inForceOn(day, LocalDate.MAX);
    }

    /** The edition in force on a day, as far as was known on another: one approved later is not seen. */
    public Option<Edition> inForceOn(LocalDate day, LocalDate knownOn) {
        Objects.requireNonNull(day, "day in force");
        Objects.requireNonNull(knownOn, "day of knowledge");
        return editions.filter(edition -> !edition.approvedOn().isAfter(knownOn))
                .filter(edition -> !edition.inForceFrom().isAfter(day))
                .lastOption();
    }

    /** The editions that were approved by a day, whether in force or not. */
    public Seq<Edition> knownOn(LocalDate day) {
        Objects.requireNonNull(day, "day of knowledge");
        return editions.filter(edition -> !edition.approvedOn().isAfter(day));
    }

    /** What is known of a provision's text on a day. */
    public TextOn textOn(Provision provision, LocalDate day) {
        Objects.requireNonNull(provision, "provision");
        return inForceOn(day).map(edition -> text(provision, edition)).getOrElse(new TextOn.NotInForce(provision));
    }

    private TextOn text(Provision provision, Edition edition) {
        Seq<Edition> later = editions.dropUntil(edition::equals).drop(1);
        if (later.isEmpty()) {
            return new TextOn.Known(provision, edition);
        }
        if (!tabled.contains(provision.place().instrument())) {
            Words instrument = provision.place().instrument().words();
            return new TextOn.Unknown(
                    provision,
                    edition,
                    Words.of(
                            "「" + instrument.ja() + "」が後の改正でどう変わったかは分からない",
                            "what later amendments changed in the " + instrument.en() + " is not known"));
        }
        return later.find(next -> next.revisions().exists(revision -> touches(revision, provision)))
                .map(next -> (TextOn) new TextOn.Unknown(
                        provision,
                        edition,
                        Words.of(
                                next.words().ja() + "（" + next.approvedOn() + "承認）で改められ、前の文言は残っていない",
                                "changed by the " + next.words().en() + " (approved " + next.approvedOn()
                                        + "), and the earlier text has not come down")))
                .getOrElse(new TextOn.Known(provision, edition));
    }

    private static boolean touches(Revision revision, Provision provision) {
        return revision.place().holds(provision.place()) || provision.place().holds(revision.place());
    }
}
