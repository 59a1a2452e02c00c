package dev.isms.edition;

import static dev.isms.edition.Versions.ARTICLE;
import static dev.isms.edition.Versions.CHANGED;
import static dev.isms.edition.Versions.CHAPTER;
import static dev.isms.edition.Versions.EDITIONS;
import static dev.isms.edition.Versions.FIRST;
import static dev.isms.edition.Versions.KEPT;
import static dev.isms.edition.Versions.RULE;
import static dev.isms.edition.Versions.SECOND;
import static dev.isms.edition.Versions.SECTION;
import static dev.isms.edition.Versions.STANDARD;
import static dev.isms.edition.Versions.THIRD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.provision.Instrument;
import dev.isms.provision.Provision;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

@DisplayName("沿革")
final class EditionsTest {

    private static final LocalDate IN_2005 = LocalDate.of(2005, 1, 1);
    private static final LocalDate IN_2008 = LocalDate.of(2008, 1, 1);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 1, 1);
    private static final Words WORDS = Words.same("x");

    @Test
    @DisplayName("版は、施行日から次の版の施行の前日まで")
    void an_edition_is_in_force_from_its_first_day_until_the_next_ones() {
        assertEquals(Option.none(), EDITIONS.inForceOn(LocalDate.of(2003, 3, 31)));
        assertEquals(Option.of(FIRST), EDITIONS.inForceOn(LocalDate.of(2003, 4, 1)));
        assertEquals(Option.of(FIRST), EDITIONS.inForceOn(LocalDate.of(2007, 3, 31)));
        assertEquals(Option.of(SECOND), EDITIONS.inForceOn(LocalDate.of(2007, 4, 1)));
        assertEquals(Option.of(THIRD), EDITIONS.inForceOn(LocalDate.MAX));
        assertEquals(Option.none(), EDITIONS.inForceOn(LocalDate.MIN));
        assertEquals(Option.none(), Editions.none().inForceOn(IN_2026));
    }

    @Test
    @DisplayName("後に承認された版は、その前の日には見えない")
    void an_edition_that_was_approved_later_is_not_seen() {
        assertEquals(Option.of(FIRST), EDITIONS.inForceOn(IN_2026, LocalDate.of(2007, 3, 29)));
        assertEquals(Option.of(SECOND), EDITIONS.inForceOn(IN_2026, LocalDate.of(2007, 3, 30)));
        assertEquals(Option.of(FIRST), EDITIONS.inForceOn(LocalDate.of(2007, 3, 31), IN_2026));
        assertEquals(Option.none(), EDITIONS.inForceOn(IN_2026, LocalDate.of(2003, 3, 30)));
        assertEquals(List.of(FIRST, SECOND), EDITIONS.knownOn(LocalDate.of(2007, 3, 30)));
        assertEquals(List.empty(), EDITIONS.knownOn(LocalDate.of(2003, 3, 30)));
    }

    @TestFactory
    @DisplayName("後に改められた文言は、分からない")
    Stream<DynamicTest> what_is_known_of_a_text_on_a_day() {
        Words second = Words.of(
                "第2版（2007-03-30承認）で改められ、前の文言は残っていない",
                "changed by the second edition (approved 2007-03-30), and the earlier text has not come down");
        Words rule = Words.of("「規程」が後の改正でどう変わったかは分からない", "what later amendments changed in the Rule is not known");
        return Stream.of(
                on(CHANGED, LocalDate.of(2003, 3, 31), new TextOn.NotInForce(CHANGED)),
                on(CHANGED, IN_2005, new TextOn.Unknown(CHANGED, FIRST, second)),
                on(CHANGED, IN_2008, new TextOn.Known(CHANGED, SECOND)),
                on(CHANGED, IN_2026, new TextOn.Known(CHANGED, THIRD)),
                on(KEPT, IN_2005, new TextOn.Known(KEPT, FIRST)),
                on(CHAPTER, IN_2005, new TextOn.Unknown(CHAPTER, FIRST, second)),
                on(CHAPTER, IN_2008, new TextOn.Known(CHAPTER, SECOND)),
                on(ARTICLE, IN_2005, new TextOn.Unknown(ARTICLE, FIRST, rule)),
                on(ARTICLE, IN_2008, new TextOn.Unknown(ARTICLE, SECOND, rule)),
                on(ARTICLE, IN_2026, new TextOn.Known(ARTICLE, THIRD)));
    }

    private static DynamicTest on(Provision provision, LocalDate day, TextOn expected) {
        return DynamicTest.dynamicTest(
                provision.citation().ja() + " " + day, () -> assertEquals(expected, EDITIONS.textOn(provision, day)));
    }

    @Test
    @DisplayName("改正の一覧がなければ、どの前の文言も分からない")
    void without_a_list_of_changes_no_earlier_text_is_known() {
        Editions untabled = Editions.of(FIRST, SECOND, THIRD);
        assertEquals(TextOn.Unknown.class, untabled.textOn(KEPT, IN_2005).getClass());
        assertEquals(TextOn.Known.class, untabled.textOn(KEPT, IN_2026).getClass());
        assertEquals(
                TextOn.Known.class,
                untabled.tabling(RULE, STANDARD).textOn(ARTICLE, IN_2005).getClass());
        assertEquals(new TextOn.NotInForce(KEPT), Editions.none().textOn(KEPT, IN_2026));
    }

    @Test
    @DisplayName("承認も施行も、前の版より後")
    void editions_are_approved_and_in_force_one_after_another() {
        assertEquals(
                "edition `first` after `second`: expected approved and in force later",
                refused(() -> Editions.of(SECOND, FIRST)));
        assertEquals(
                "edition `first` after `first`: expected approved and in force later",
                refused(() -> Editions.of(FIRST, FIRST)));
        Edition sameDay = Edition.of("x", WORDS, LocalDate.of(2003, 3, 30), FIRST.inForceFrom());
        assertEquals(
                "edition `first` after `x`: expected approved and in force later",
                refused(() -> Editions.of(sameDay, FIRST)));
        assertEquals(
                "editions first, first: expected each key once",
                refused(() -> Editions.of(FIRST, Edition.of("first", WORDS, IN_2008, IN_2008))));
        assertEquals(
                "edition `x` in force from `2005-01-01`, approved on `2008-01-01`: expected approval first",
                refused(() -> Edition.of("x", WORDS, IN_2008, IN_2005)));
        assertEquals(IN_2005, Edition.of("x", WORDS, IN_2005, IN_2005).inForceFrom());
    }

    @TestFactory
    @SuppressWarnings("NullAway")
    @DisplayName("空値は拒否される")
    Stream<DynamicTest> nulls_are_refused() {
        return Stream.of(
                missing("key of an edition", () -> Edition.of(null, WORDS, IN_2005, IN_2005)),
                missing("words of an edition", () -> Edition.of("x", null, IN_2005, IN_2005)),
                missing("day of approval", () -> Edition.of("x", WORDS, null, IN_2005)),
                missing("first day in force", () -> Edition.of("x", WORDS, IN_2005, null)),
                missing("revisions", () -> FIRST.changing((Revision[]) null)),
                missing("revision", () -> FIRST.changing((Revision) null)),
                missing("provisions", () -> FIRST.saidBy((Provision[]) null)),
                missing("provision", () -> FIRST.saidBy((Provision) null)),
                missing("place of a revision", () -> new Revision(null, WORDS, WORDS)),
                missing("what a revision changed", () -> new Revision(SECTION, null, WORDS)),
                missing("why a revision was made", () -> new Revision(SECTION, WORDS, null)),
                missing("editions", () -> Editions.of((Edition[]) null)),
                missing("edition", () -> Editions.of((Edition) null)),
                missing("tabled instruments", () -> EDITIONS.tabling((Instrument[]) null)),
                missing("instrument", () -> EDITIONS.tabling((Instrument) null)),
                missing("day in force", () -> EDITIONS.inForceOn(null)),
                missing("day of knowledge", () -> EDITIONS.inForceOn(IN_2005, null)),
                missing("day of knowledge", () -> EDITIONS.knownOn(null)),
                missing("provision", () -> EDITIONS.textOn(null, IN_2005)),
                missing("day in force", () -> EDITIONS.textOn(KEPT, null)),
                missing("provision", () -> new TextOn.NotInForce(null)),
                missing("edition", () -> new TextOn.Known(KEPT, null)),
                missing("why it is unknown", () -> new TextOn.Unknown(KEPT, FIRST, null)));
    }

    private static DynamicTest missing(String what, Executable door) {
        return DynamicTest.dynamicTest(
                what,
                () -> assertEquals(
                        what, assertThrows(NullPointerException.class, door).getMessage()));
    }

    private static String refused(Executable making) {
        return assertThrows(IllegalArgumentException.class, making).getMessage();
    }
}
