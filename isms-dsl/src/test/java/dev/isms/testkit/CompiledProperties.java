package dev.isms.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.condition.Condition;
import dev.isms.control.Control;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.policy.Policy;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.subject.SubjectType;
import dev.isms.testkit.generate.Conditions;
import dev.isms.testkit.generate.Controls;
import dev.isms.testkit.generate.Situation;
import dev.isms.testkit.generate.Situations;
import dev.isms.testkit.generate.Subjects;
import dev.isms.text.Words;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** 速くした評価器の法則 — law 9, of the evaluator in classes of its own and of many subjects and rules at once. */
@PropertyDefaults(tries = 60, edgeCases = EdgeCasesMode.NONE)
class CompiledProperties {

    private static final Seq<Control<?>> RULES = Sagamihara.policy().controls();

    private static final Policy NONE = Policy.named(Words.of("試験方針", "trial policy"), ResponsibilityMatrix.none());

    /** A policy, and subjects that it is asked about as of a day. */
    record Case<S>(Policy policy, SubjectType<S> type, Seq<S> subjects, LocalDate asOf) {

        void agrees() {
            Agreement<S> agreement = Agreement.judged(policy, type, subjects, asOf);
            agreement.holdsOf(policy.of(type));
            agreement.holdsOf(policy.of(type).compiled());
        }
    }

    @Property
    void law_9_a_compiled_control_agrees(
            @ForAll("controls") Tuple2<Control<Specimen>, Situation<Specimen>> some,
            @ForAll("specimens") Seq<Specimen> others) {
        agrees(some, others);
    }

    @Property(tries = 150)
    void law_9_a_compiled_atom_agrees(
            @ForAll("atoms") Tuple2<Control<Specimen>, Situation<Specimen>> some,
            @ForAll("specimens") Seq<Specimen> others) {
        agrees(some, others);
    }

    private static void agrees(Tuple2<Control<Specimen>, Situation<Specimen>> some, Seq<Specimen> others) {
        Situation<Specimen> situation = some._2;
        ControlLaws.of(some._1)
                .compiledAgrees(others.prepend(situation.subject()), situation.settings(), situation.asOf());
    }

    @Property(tries = 8)
    void law_9_controls_that_stand_together_agree(@ForAll("policies") Case<Specimen> some) {
        some.agrees();
    }

    @Property(tries = 1)
    void law_9_every_rule_agrees(@ForAll("shipped") Seq<Case<?>> policies) {
        policies.forEach(Case::agrees);
        assertEquals(RULES.size(), policies.map(some -> rules(some)).sum().intValue());
    }

    private static <S> int rules(Case<S> some) {
        return some.policy().of(some.type()).controls().size();
    }

    @Provide
    Arbitrary<Tuple2<Control<Specimen>, Situation<Specimen>>> controls() {
        return Situations.each(Subjects.of(Specimen.SPECIMEN), Controls.over(Specimen.SPECIMEN));
    }

    @Provide
    Arbitrary<Tuple2<Control<Specimen>, Situation<Specimen>>> atoms() {
        Arbitrary<Condition<Specimen>> atoms = Conditions.atomsOver(Specimen.SPECIMEN);
        return Situations.each(
                Subjects.of(Specimen.SPECIMEN), atoms.map(atom -> Controls.duty(Specimen.SPECIMEN, atom)));
    }

    /** Some whose facts are all there to be read, and some with facts that throw. */
    @Provide
    Arbitrary<Seq<Specimen>> specimens() {
        Arbitrary<Specimen> whole = Subjects.of(Specimen.SPECIMEN);
        Arbitrary<Specimen> broken = Combinators.combine(whole, Specimen.keys()).as(Specimen::breaking);
        return Arbitraries.oneOf(whole, broken)
                .list()
                .ofMinSize(5)
                .ofMaxSize(15)
                .map(List::ofAll);
    }

    @Provide
    Arbitrary<Case<Specimen>> policies() {
        return Controls.several(Specimen.SPECIMEN, 18).flatMap(controls -> {
            Policy policy = NONE.with(controls);
            return Combinators.combine(Situations.of(Specimen.SPECIMEN, policy.parameters()), specimens())
                    .as((situation, others) -> new Case<>(
                            PolicyLaws.set(policy, situation.settings()),
                            Specimen.SPECIMEN,
                            others.prepend(situation.subject()),
                            situation.asOf()));
        });
    }

    /** Every rule, for each type that there are rules about, under terms of any kind. */
    @Provide
    Arbitrary<Seq<Case<?>>> shipped() {
        Seq<SubjectType<?>> types = RULES.<SubjectType<?>>map(Control::about).distinct();
        return Combinators.combine(types.map(CompiledProperties::shipped).asJava())
                .as(List::ofAll);
    }

    private static <S> Arbitrary<Case<?>> shipped(SubjectType<S> type) {
        Policy policy = NONE.with(RULES);
        return Combinators.combine(
                        Situations.of(type, policy.parameters()),
                        Subjects.of(type).list().ofSize(12))
                .as((situation, subjects) -> new Case<>(
                        PolicyLaws.set(policy, situation.settings()), type, List.ofAll(subjects), situation.asOf()));
    }
}
