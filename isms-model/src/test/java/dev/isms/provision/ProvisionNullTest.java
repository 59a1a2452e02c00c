package dev.isms.provision;

import static dev.isms.provision.Rules.RULES;
import static dev.isms.provision.Rules.says;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.organization.Party;
import dev.isms.provision.OpenTerm.Settler;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** 空値の拒否 — a null is refused at every door of provisions and places, and the error says which it was. */
@DisplayName("条項のどの入口でも空値は拒否される")
@SuppressWarnings("NullAway")
final class ProvisionNullTest {

    private static final Words WORDS = Words.same("x");
    private static final Place PLACE = RULES.whole();
    private static final Wording SAID = says("x");

    @TestFactory
    Stream<DynamicTest> places_and_steps() {
        return Stream.of(
                refused("key of an instrument", () -> Instrument.of(null, WORDS)),
                refused("words of an instrument", () -> Instrument.of("R", null, WORDS)),
                refused("title of an instrument", () -> Instrument.of("R", WORDS, null)),
                refused("aliases of an instrument", () -> Instrument.of("R", WORDS, WORDS, (String[]) null)),
                refused("alias of instrument `R`", () -> Instrument.of("R", WORDS, WORDS, (String) null)),
                refused("step", () -> PLACE.step(null)),
                refused("heading of a place", () -> PLACE.titled(null)),
                refused("activity of a place", () -> PLACE.under(null)),
                refused("place", () -> PLACE.holds(null)),
                refused("id of a step", () -> Step.named(null, "x", "x")),
                refused("Japanese words", () -> Step.named("x", null, "x")),
                refused("English words", () -> Step.named("x", "x", null)),
                refused("label of a row", () -> Step.row(1, null)),
                refused("label of a cell", () -> Step.cell("x", null)),
                refused("what a step shows", () -> step(null, "", Option.none(), List.empty())),
                refused("mark of a step", () -> step(WORDS, null, Option.none(), List.empty())),
                refused("label of a step", () -> step(WORDS, "", null, List.empty())),
                refused("label of a step", () -> step(WORDS, "", Option.some(null), List.empty())),
                refused("what is typed for a step", () -> step(WORDS, "", Option.none(), null)),
                refused("what is typed for a step", () -> step(WORDS, "", Option.none(), List.of((String) null))),
                refused("places", () -> Citations.of(null)),
                refused("place", () -> Citations.of(List.of((Place) null))),
                refused("citation", () -> Citations.of(List.of(PLACE)).parse(null)));
    }

    @TestFactory
    Stream<DynamicTest> wordings_and_provisions() {
        return Stream.of(
                refused("type", () -> PLACE.says(null, WORDS)),
                refused("text", () -> PLACE.says(ProvisionType.DUTY, null)),
                refused("Japanese words", () -> PLACE.says(ProvisionType.DUTY, null, "x")),
                refused("bearers", () -> SAID.by((Party[]) null)),
                refused("bearer", () -> SAID.by((Party) null)),
                refused("head", () -> SAID.itemOf(null)),
                refused("open terms", () -> SAID.leaves((OpenTerm[]) null)),
                refused("open term", () -> SAID.leaves((OpenTerm) null)),
                refused("open term", () -> OpenTerm.city(null)),
                refused("who decides an open term", () -> OpenTerm.judged("x", (Party[]) null)),
                refused("party", () -> OpenTerm.judged("x", (Party) null)),
                refused("settler of an open term", () -> new OpenTerm("x", null, List.empty(), List.empty())),
                refused("who decides an open term", () -> new OpenTerm("x", Settler.CITY, null, List.empty())),
                refused("what settles an open term", () -> new OpenTerm("x", Settler.CITY, List.empty(), null)),
                refused("Japanese words", () -> OpenTerm.elsewhere("x", null, "x")),
                refused("place", () -> entry(null, Option.none())),
                refused("head", () -> entry(PLACE, null)),
                refused("head", () -> entry(PLACE, Option.some(null))),
                refused("entry of a provision", () -> new Provision.Must(null)),
                refused("entry of a provision", () -> new Provision.May(null)),
                refused("entry of a provision", () -> new Provision.Statement(null)));
    }

    private static Step step(Words shown, String mark, Option<Words> label, List<String> typed) {
        return new Step("x", shown, false, mark, label, typed);
    }

    private static Provision.Entry entry(Place place, Option<Provision> head) {
        return new Provision.Entry(place, ProvisionType.DUTY, WORDS, head, List.empty(), List.empty());
    }

    private static DynamicTest refused(String what, Executable door) {
        return DynamicTest.dynamicTest(
                what,
                () -> assertEquals(
                        what, assertThrows(NullPointerException.class, door).getMessage()));
    }
}
