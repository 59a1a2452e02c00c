package dev.isms.testkit;

import dev.isms.control.Control;
import dev.isms.organization.Actor;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.organization.Role;
import dev.isms.policy.Policy;
import dev.isms.policy.Waiver;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.subject.SubjectType;
import dev.isms.testkit.generate.Controls;
import dev.isms.testkit.generate.Shared;
import dev.isms.testkit.generate.Situation;
import dev.isms.testkit.generate.Situations;
import dev.isms.testkit.generate.Subjects;
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
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** 方針の法則 — the laws of controls that stand together, with settings and waivers, generated and shipped. */
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
class PolicyProperties {

    private static final Actor APPROVER = Actor.of("統括責任者", Role.of("ciso", "統括責任者", "CISO"));

    /** A policy and a subject that it is asked about. */
    private record Case<S>(SubjectType<S> type, Policy policy, Situation<S> situation) {

        void obeys(PolicyLaw law) {
            law.check(PolicyLaws.of(policy), type, situation.subject(), situation.asOf());
        }
    }

    /** A law of policies, of any type of subject. */
    private interface PolicyLaw {
        <S> void check(PolicyLaws laws, SubjectType<S> type, S subject, LocalDate asOf);
    }

    @Property
    void law_3_the_order_of_controls_changes_nothing(@ForAll("generated") Case<?> some) {
        some.obeys(PolicyLaws::orderIndependent);
    }

    @Property
    void law_3_the_order_of_controls_changes_nothing_of_shipped_rules(@ForAll("shipped") Case<?> some) {
        some.obeys(PolicyLaws::orderIndependent);
    }

    @Property
    void law_5_nothing_applied_never_conforms(@ForAll("generated") Case<?> some) {
        some.obeys(PolicyLaws::conforms);
    }

    @Property
    void law_5_nothing_applied_never_conforms_of_shipped_rules(@ForAll("shipped") Case<?> some) {
        some.obeys(PolicyLaws::conforms);
    }

    @Property
    void law_6_a_control_more_makes_no_subject_conform(@ForAll("generated") Case<?> some) {
        some.obeys(PolicyLaws::strictnessMonotone);
    }

    @Property
    void law_6_a_control_more_makes_no_subject_conform_of_shipped_rules(@ForAll("shipped") Case<?> some) {
        some.obeys(PolicyLaws::strictnessMonotone);
    }

    @Property
    void law_7_waivers_only_annotate_and_only_on_their_days(@ForAll("generated") Case<?> some) {
        some.obeys(PolicyLaws::waiversAnnotate);
    }

    @Property
    void law_7_waivers_only_annotate_and_only_on_their_days_of_shipped_rules(@ForAll("shipped") Case<?> some) {
        some.obeys(PolicyLaws::waiversAnnotate);
    }

    @Provide
    Arbitrary<Case<?>> generated() {
        Arbitrary<Specimen> subjects = Subjects.of(Specimen.SPECIMEN);
        return Shared.of(Controls.several(Specimen.SPECIMEN, 5)
                .flatMap(controls -> cases(
                        Policy.named(Words.of("試験の方針", "trial"), ResponsibilityMatrix.none())
                                .with(controls),
                        Specimen.SPECIMEN,
                        subjects)));
    }

    @Provide
    Arbitrary<Case<?>> shipped() {
        Policy policy = Sagamihara.policy();
        Seq<SubjectType<?>> types = List.<SubjectType<?>>ofAll(policy.controls().map(Control::about))
                .distinct();
        return Arbitraries.oneOf(types.map(type -> shipped(policy, type)).asJava());
    }

    private static <S> Arbitrary<Case<?>> shipped(Policy policy, SubjectType<S> type) {
        Seq<? extends Control<?>> controls = policy.of(type).controls();
        return cases(Policy.named(policy.name(), policy.matrix()).with(controls), type, Subjects.of(type));
    }

    private static <S> Arbitrary<Case<?>> cases(Policy policy, SubjectType<S> type, Arbitrary<S> subjects) {
        Arbitrary<List<Waiver>> waivers = Combinators.combine(
                        Situations.waivers(policy.controls().map(Control::id), APPROVER)
                                .list()
                                .ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as((some, twins) -> List.ofAll(some).flatMap(waiver -> twins ? twins(waiver) : List.of(waiver)));
        return Combinators.combine(Situations.of(subjects, policy.parameters()), waivers)
                .as((situation, some) -> new Case<>(
                        type,
                        some.foldLeft(
                                PolicyLaws.set(policy, situation.settings()).withWaiversApprovedBy(APPROVER.role()),
                                Policy::with),
                        situation));
    }

    /** The waiver, and one that is the same but for whom it is for. */
    private static List<Waiver> twins(Waiver waiver) {
        Option<String> other = waiver.subject().isEmpty() ? Option.of("sv-01") : Option.none();
        return List.of(
                waiver,
                new Waiver(waiver.control(), other, waiver.approver(), waiver.from(), waiver.until(), waiver.reason()));
    }
}
