package dev.isms.testkit;

import static dev.isms.dsl.Rules.about;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.asset.Server;
import dev.isms.condition.Condition;
import dev.isms.control.Control;
import dev.isms.control.Requirement.Duty;
import dev.isms.control.Requirement.Prohibition;
import dev.isms.evaluation.Settings;
import dev.isms.fact.Flag;
import dev.isms.fact.Text;
import dev.isms.fact.Whole;
import dev.isms.kind.WholeKind;
import dev.isms.provision.Provision;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.sagamihara.technical.PowerBackup;
import dev.isms.subject.Fact;
import dev.isms.subject.SubjectType;
import dev.isms.testkit.generate.Controls;
import dev.isms.testkit.generate.Situation;
import dev.isms.testkit.generate.Subjects;
import dev.isms.testkit.generate.Values;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** 自分の規則と主体 — the laws as the door to them is used: for one's own rule, read-only class and subject type. */
class OwnRuleProperties {

    private static final Provision PROVISION =
            Sagamihara.policy().controls().head().provision();
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    /** A class that can only be read. */
    private record Meter(String name, Integer count, boolean sealed) {

        static final Text<Meter> NAME =
                Text.of("name", Words.of("名称", "name"), Fact.Source.of(meter -> Option.of(meter.name)));
        static final Whole<Meter> COUNT = Whole.of(
                "count",
                Words.of("指示値", "count"),
                new WholeKind(0, 99, Words.of("回", "times")),
                Fact.Source.of(meter -> Option.of(meter.count)));
        static final Flag<Meter> SEALED = Flag.of(
                "sealed",
                Words.of("封印", "seal"),
                Clause.of("封印されている", "be sealed"),
                Fact.Source.of(meter -> Option.of(meter.sealed)));
        static final SubjectType<Meter> METER = SubjectType.named("meter", Words.of("計器", "meter"))
                .identifiedBy(NAME)
                .with(COUNT, SEALED);
    }

    @Property(tries = 20)
    void a_rule_is_lawful_for_every_server_there_can_be(@ForAll Server server) {
        ControlLaws.of(PowerBackup.UPS).holdFor(server);
        SubjectLaws.of(Server.SERVER).holdFor(server);
    }

    @Property(tries = 50)
    void getters_are_enough_for_the_laws_that_forget_nothing(@ForAll("counts") Integer count, @ForAll boolean sealed) {
        Control<Meter> control = about(Meter.METER)
                .named("M-1")
                .serving(PROVISION)
                .when(Meter.COUNT.atLeast(5))
                .must(Meter.SEALED.holds());
        ControlLaws.of(control).holdFor(new Meter("m", count, sealed));
        SubjectLaws.of(Meter.METER).holdFor(new Meter("m", count, sealed));
        assertEquals(1, ControlLaws.of(control).unchecked().size());
        assertTrue(ControlLaws.of(control).unchecked().head().contains("`count` of `meter` has no wither"));
        assertEquals(3, SubjectLaws.of(Meter.METER).unchecked().size());
    }

    @Provide
    Arbitrary<Integer> counts() {
        return Values.of(Meter.COUNT.kind()).injectNull(0.2);
    }

    @Example
    void a_rule_that_answers_anew_each_time_is_named_with_the_law_it_breaks() {
        AtomicInteger asked = new AtomicInteger();
        Control<Meter> control = about(Meter.METER)
                .named("M-2")
                .serving(PROVISION)
                .must(Meter.COUNT.satisfies(
                        Clause.of("偶然である", "be by chance"), value -> asked.getAndIncrement() % 2 == 0));
        AssertionError error =
                assertThrows(AssertionError.class, () -> ControlLaws.of(control).holdFor(new Meter("m", 1, true)));
        assertTrue(error.getMessage().startsWith("law 2 (pure) does not hold of control `M-2`"), error.getMessage());
        assertTrue(error.getMessage().contains("Meter[name=m"), error.getMessage());
    }

    /** A subject with two lenses, of which one may be bad. */
    private record Pair(Option<Integer> one, Option<Integer> two) {}

    private static Whole<Pair> one(Fact.Source<Pair, Integer> source) {
        return Whole.of("one", Words.of("一", "one"), new WholeKind(0, 9, Words.of("個", "units")), source);
    }

    private static Whole<Pair> two(Fact.Source<Pair, Integer> source) {
        return Whole.of("two", Words.of("二", "two"), new WholeKind(0, 9, Words.of("個", "units")), source);
    }

    private static SubjectType<Pair> pairs(Whole<Pair> one, Whole<Pair> two) {
        return SubjectType.named("pair", Words.of("組", "pair"))
                .with(one, two)
                .startingFrom(new Pair(Option.none(), Option.none()));
    }

    private static SubjectType<Pair> pairs(Fact.Source<Pair, Integer> one) {
        return pairs(one(one), two(Fact.Source.of(Pair::two, (pair, v) -> new Pair(pair.one, v))));
    }

    @Example
    void a_wither_that_is_no_lens_is_named() {
        Pair pair = new Pair(Option.of(1), Option.of(2));
        SubjectLaws.of(pairs(Fact.Source.of(Pair::one, (some, v) -> new Pair(v, some.two))))
                .holdFor(pair);
        List.of(
                        Fact.Source.<Pair, Integer>of(Pair::one, (some, v) -> new Pair(v, v)),
                        Fact.Source.<Pair, Integer>of(Pair::one, (some, v) -> some),
                        Fact.Source.<Pair, Integer>of(
                                Pair::one, (some, v) -> new Pair(v.map(n -> Math.min(n, 5)), some.two)),
                        Fact.Source.<Pair, Integer>of(Pair::one, (some, v) -> new Pair(v.orElse(some.one), some.two)))
                .forEach(bad -> {
                    AssertionError error = assertThrows(
                            AssertionError.class,
                            () -> SubjectLaws.of(pairs(bad)).holdFor(pair));
                    assertTrue(error.getMessage().startsWith("law 15 (lenses)"), error.getMessage());
                    assertTrue(error.getMessage().contains(": expected "), error.getMessage());
                });
    }

    @Property(tries = 20)
    void a_wither_that_erases_an_earlier_fact_is_named_though_it_makes_the_subjects_too(@ForAll("erased") Pair pair) {
        String message = assertThrows(
                        AssertionError.class, () -> SubjectLaws.of(ERASING).holdFor(pair))
                .getMessage();
        assertTrue(message.contains("`one` reads as Missing[] once `two` is written: expected Known"), message);
    }

    private static final SubjectType<Pair> ERASING = pairs(
            one(Fact.Source.of(Pair::one, (pair, v) -> new Pair(v, pair.two))),
            two(Fact.Source.of(Pair::two, (pair, v) -> new Pair(Option.none(), v))));

    @Provide
    Arbitrary<Pair> erased() {
        return Subjects.of(ERASING);
    }

    @Example
    void law_2_the_two_answers_that_differ_are_told() {
        AtomicInteger asked = new AtomicInteger();
        Control<Meter> once = about(Meter.METER)
                .named("M-3")
                .serving(PROVISION)
                .must(Meter.COUNT.satisfies(Clause.of("初めてである", "be new"), value -> asked.getAndIncrement() == 0));
        String message = assertThrows(
                        AssertionError.class,
                        () -> ControlLaws.of(once).pure(Situation.of(new Meter("m", 1, true), Settings.none(), DAY)))
                .getMessage();
        assertTrue(message.contains("it was Said[verdict=SATISFIED"), message);
        assertTrue(message.contains("and then Said[verdict=VIOLATED"), message);
    }

    @Example
    void law_4_the_subject_that_lacks_the_fact_is_told() {
        Whole<Pair> one =
                one(Fact.Source.of(pair -> pair.one.orElse(Option.of(0)), (pair, v) -> new Pair(v, pair.two)));
        Control<Pair> control = about(pairs(one, two(Fact.Source.of(Pair::two, (pair, v) -> new Pair(pair.one, v)))))
                .named("P-1")
                .serving(PROVISION)
                .must(one.atLeast(5));
        String message = assertThrows(
                        AssertionError.class,
                        () -> ControlLaws.of(control)
                                .evidenceMonotone(
                                        Situation.of(new Pair(Option.of(7), Option.none()), Settings.none(), DAY)))
                .getMessage();
        assertTrue(
                message.endsWith(" for Pair[one=None, two=None] as of 2026-04-01 under List(): Said[verdict=VIOLATED,"
                        + " isHarmless=false] became Said[verdict=SATISFIED, isHarmless=false] with one recorded,"
                        + " Pair[one=Some(7), two=None] as of 2026-04-01 under List()"),
                message);
    }

    @Example
    void law_2_a_fault_has_the_same_cause_however_often_it_comes() {
        Specimen empty = Specimen.SIZE.with(Specimen.WEIGHT.with(Specimen.BLANK, Option.of(5)), Option.of(0));
        Fact<Specimen, ?> density = (Fact<Specimen, ?>) Specimen.SPECIMEN
                .attributes()
                .find(each -> each.key().equals("density"))
                .get();
        Object first = density.read(empty);
        for (int i = 0; i < 100_000; i++) {
            assertEquals(first, density.read(empty));
        }
    }

    @Property(tries = 150)
    void law_10_what_the_language_typed_is_what_the_control_says(@ForAll("controls") Control<Specimen> control) {
        Option<Condition<Specimen>> when = control.applies();
        var rule = about(Specimen.SPECIMEN).named("T-1").serving(control.provision());
        var ready = when.isDefined() ? rule.when(when.get()) : rule;
        boolean binding = control.modality().isBinding();
        if (control.requirement() instanceof Duty<Specimen> duty) {
            Control<Specimen> typed = binding ? ready.must(duty.condition()) : ready.should(duty.condition());
            assertEquals(control.sentence(), typed.sentence());
        } else if (control.requirement() instanceof Prohibition<Specimen> forbidden) {
            Control<Specimen> typed = binding ? ready.mustNot(forbidden.act()) : ready.shouldNot(forbidden.act());
            assertEquals(control.sentence(), typed.sentence());
        }
    }

    @Provide
    Arbitrary<Control<Specimen>> controls() {
        return Controls.over(Specimen.SPECIMEN);
    }
}
