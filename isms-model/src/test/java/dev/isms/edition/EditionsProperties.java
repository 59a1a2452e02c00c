package dev.isms.edition;

import static dev.isms.edition.Versions.KEPT;
import static dev.isms.edition.Versions.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.provision.Instrument;
import dev.isms.provision.Place;
import dev.isms.provision.Provision;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** 沿革の法則 — on every day at most one edition is in force; no later knowledge shows; no later text stands in for an earlier. */
@Label("沿革の法則")
final class EditionsProperties {

    private static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final Words WORDS = Words.same("x");

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_edition_in_force_is_the_last_known_that_has_begun(
            @ForAll("histories") Editions editions, @ForAll("days") LocalDate day, @ForAll("days") LocalDate known) {
        Option<Edition> expected = Option.none();
        for (Edition edition : editions.editions()) {
            if (!edition.inForceFrom().isAfter(day) && !edition.approvedOn().isAfter(known)) {
                expected = Option.of(edition);
            }
        }
        assertEquals(expected, editions.inForceOn(day, known));
        assertEquals(
                expected,
                Editions.of(editions.knownOn(known).toJavaArray(Edition[]::new)).inForceOn(day));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_approved_after_a_day_changes_nothing_of_what_was_known_on_it(
            @ForAll("histories") Editions editions, @ForAll("days") LocalDate day, @ForAll("days") LocalDate known) {
        Editions fewer = editions.editions().isEmpty()
                ? editions
                : new Editions(editions.editions().init(), List.empty());
        boolean later = editions.editions()
                .lastOption()
                .exists(last -> last.approvedOn().isAfter(known));
        assertTrue(!later || fewer.inForceOn(day, known).equals(editions.inForceOn(day, known)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_text_is_known_only_where_no_later_edition_touched_it(
            @ForAll("histories") Editions editions, @ForAll("days") LocalDate day, @ForAll("places") Place place) {
        Provision provision = Versions.said(place);
        Option<Edition> inForce = editions.inForceOn(day);
        Seq<Edition> later = editions.editions().filter(one -> one.inForceFrom().isAfter(day));
        boolean touched = later.flatMap(Edition::revisions)
                .map(Revision::place)
                .exists(part -> part.holds(place) || place.holds(part));
        boolean known = later.isEmpty() || !editions.tabled().isEmpty() && !touched;
        TextOn text = editions.textOn(provision, day);
        assertEquals(inForce.isEmpty(), text instanceof TextOn.NotInForce);
        assertEquals(
                inForce.isDefined() && known,
                text.equals(inForce.map(in -> new TextOn.Known(provision, in)).getOrNull()));
        assertEquals(inForce.isDefined() && !known, text instanceof TextOn.Unknown);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_text_once_known_stays_known(@ForAll("histories") Editions editions, @ForAll("days") LocalDate day) {
        boolean known = editions.textOn(KEPT, day) instanceof TextOn.Known;
        assertTrue(!known || editions.textOn(KEPT, day.plusDays(1)) instanceof TextOn.Known);
    }

    @Provide
    Arbitrary<Editions> histories() {
        Arbitrary<Seq<Revision>> revisions = places().map(place -> new Revision(place, WORDS, WORDS))
                .list()
                .ofMaxSize(2)
                .map(List::ofAll);
        Arbitrary<Integer> gaps = Arbitraries.integers().between(1, 30);
        return Combinators.combine(
                        Combinators.combine(gaps, gaps, revisions)
                                .as(Next::new)
                                .list()
                                .ofMaxSize(5),
                        Arbitraries.of(List.of(STANDARD), List.<Instrument>empty()))
                .as((nexts, tabled) -> new Editions(editions(List.ofAll(nexts)), tabled));
    }

    private record Next(int approved, int inForce, Seq<Revision> revisions) {}

    private static Seq<Edition> editions(Seq<Next> nexts) {
        Seq<Edition> editions = List.empty();
        for (Next next : nexts) {
            LocalDate approved = editions.lastOption()
                    .map(Edition::approvedOn)
                    .getOrElse(START)
                    .plusDays(next.approved);
            LocalDate begun = editions.lastOption()
                    .map(Edition::inForceFrom)
                    .getOrElse(START)
                    .plusDays(next.inForce);
            LocalDate inForce = begun.isBefore(approved) ? approved : begun;
            editions = editions.append(
                    new Edition("e" + editions.size(), WORDS, approved, inForce, next.revisions, List.empty()));
        }
        return editions;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-5, 160).map(START::plusDays);
    }

    @Provide
    Arbitrary<Place> places() {
        Place chapter = STANDARD.whole().chapter(1);
        return Arbitraries.of(
                STANDARD.whole(),
                chapter,
                chapter.section(2),
                chapter.section(2).parenthesised(1),
                chapter.section(3),
                STANDARD.whole().chapter(2));
    }
}
