package dev.isms.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.condition.Atom;
import dev.isms.condition.Condition;
import dev.isms.condition.Operand;
import dev.isms.control.Control;
import dev.isms.control.Requirement;
import dev.isms.control.Verdict;
import dev.isms.evaluation.Gap;
import dev.isms.policy.Conformity;
import dev.isms.subject.Reading;
import dev.isms.testkit.generate.Controls;
import dev.isms.testkit.generate.Situation;
import dev.isms.testkit.generate.Situations;
import dev.isms.testkit.generate.Subjects;
import dev.isms.testkit.reference.Places;
import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** 生成の到達範囲 — the laws mean nothing of what the generators never reach: every node, verdict and conformity, so often. */
@PropertyDefaults(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
class ReachProperties {

    private static final int CASES = 1_500;

    /** How often each thing was met, within one run. */
    private static final class Met {
        private final TreeMap<String, Integer> times = new TreeMap<>();

        void meet(Object what) {
            times.merge(what.toString(), 1, Integer::sum);
        }

        void atLeast(int times, Set<String> all) {
            assertEquals(
                    List.empty(),
                    all.filter(what -> this.times.getOrDefault(what, 0) < times).toList(),
                    () -> "expected each of them " + times + " times in " + this.times);
        }
    }

    @Property(seed = "20100331")
    void every_kind_of_node_is_reached(@ForAll("controls") java.util.List<Control<Specimen>> controls) {
        Met met = new Met();
        int deepest = 0;
        for (Control<Specimen> control : controls) {
            for (Condition<?> condition : control.applies().toList().append(control.requires())) {
                deepest = Math.max(deepest, walk(condition, met));
            }
        }
        met.atLeast(40, leaves(Condition.class));
        met.atLeast(40, leaves(Operand.class));
        assertTrue(deepest >= 63, "the deepest was " + deepest);
    }

    /** Every condition of the control, and all inside them. */
    static Seq<Condition<?>> nodes(Control<?> control) {
        return control.applies()
                .<Condition<?>>map(when -> when)
                .toList()
                .append(control.requires())
                .flatMap(ReachProperties::nodes);
    }

    private static Seq<Condition<?>> nodes(Condition<?> condition) {
        return List.<Condition<?>>of(condition).appendAll(condition.children().flatMap(child -> nodes(child)));
    }

    private static int walk(Condition<?> condition, Met met) {
        met.meet(name(condition.getClass()));
        operands(condition).forEach(operand -> met.meet(name(operand.getClass())));
        int below = 0;
        for (Condition<?> child : condition.children()) {
            below = Math.max(below, walk(child, met));
        }
        return below + 1;
    }

    static Seq<Operand<?, ?>> operands(Condition<?> condition) {
        if (condition instanceof Atom.Compared<?, ?> compared) {
            return List.of(compared.operand());
        } else if (condition instanceof Atom.Includes<?, ?> includes) {
            return List.of(includes.operand());
        } else if (condition instanceof Atom.WithinPeriod<?> within) {
            return List.of(within.period());
        } else if (condition instanceof Atom.NotLongAgo<?> recent) {
            return List.of(recent.period());
        } else if (condition instanceof Atom.Judged<?> judged) {
            return List.ofAll(judged.validity());
        }
        return condition instanceof Atom.Found<?> found ? List.ofAll(found.depth()) : List.empty();
    }

    @Property(seed = "20100331")
    void every_kind_of_requirement_verdict_gap_and_conformity_is_reached(
            @ForAll("cases") java.util.List<Tuple2<Control<Specimen>, Situation<Specimen>>> cases,
            @ForAll("keys") java.util.List<Set<String>> broken) {
        Met met = new Met();
        cases.forEach(some -> {
            met.meet(name(some._1.requirement().getClass()));
            met.meet(some._1.modality().strength());
            met.meet(some._1.modality().occasion());
            met.meet("applies " + some._1.applies().isDefined());
            met.meet("cited " + some._1.isCited());
            if (some._1.requirement() instanceof Requirement.Choice<Specimen> choice) {
                met.meet("to suffice " + choice.suffices().isDefined());
            }
            Trial<Specimen> trial = new Trial<>(some._1, some._2);
            met.meet(trial.said().verdict());
            met.meet("harmless " + trial.said().isHarmless());
            met.meet("exception " + trial.explanation().byException());
            met.meet("explained by several " + (trial.explanation().facts().size() > 1));
            met.meet(trial.alone()
                    .of(Specimen.SPECIMEN)
                    .assess(some._2.subject(), some._2.asOf())
                    .conformity());
            trial.explanation().gaps().forEach(gap -> met.meet(name(gap.getClass())));
        });
        for (int i = 0; i < CASES; i++) {
            Situation<Specimen> some = cases.get(i)._2;
            Specimen throwing = some.subject().breaking(broken.get(i));
            new Trial<>(cases.get(i)._1, some.withSubject(throwing))
                    .explanation()
                    .gaps()
                    .filter(Gap.Fault.class::isInstance)
                    .forEach(gap -> met.meet(name(gap.getClass())));
        }
        met.atLeast(60, leaves(Requirement.class));
        met.atLeast(60, HashSet.of(Verdict.values()).map(Enum::name));
        met.atLeast(60, HashSet.of(Conformity.values()).map(Enum::name));
        met.atLeast(60, HashSet.of("BINDING", "IN_PRINCIPLE", "BEST_EFFORT", "ALWAYS", "AS_NEEDED"));
        met.atLeast(30, leaves(Gap.class));
        met.atLeast(
                20,
                HashSet.of("applies true", "applies false", "cited true", "cited false")
                        .addAll(List.of("harmless true", "exception true", "explained by several true"))
                        .addAll(List.of("to suffice true", "to suffice false")));
    }

    @Property(seed = "20100331")
    void every_fact_of_a_subject_is_missing_and_recorded_and_every_list_empty_and_not(
            @ForAll("cases") java.util.List<Tuple2<Control<Specimen>, Situation<Specimen>>> cases) {
        Met met = new Met();
        Met values = new Met();
        cases.forEach(some -> Places.of(Specimen.SPECIMEN, some._2.subject()).forEach((path, reading) -> {
            met.meet(path.steps().map(step -> step.key()).mkString("/") + " " + name(reading.getClass()));
            if (reading instanceof Reading.Known<?> known) {
                values.meet(path.steps().head().key() + " " + known.value());
            }
        }));
        Set<String> paths = HashSet.of(
                        "ready", "level", "stains", "since", "core", "core/layers", "core/layers/kept", "permit/by")
                .addAll(List.of("copies", "copies/renewed", "heavy", "density"));
        met.atLeast(40, paths.map(path -> path + " Known").addAll(paths.map(path -> path + " Missing")));
        values.atLeast(20, HashSet.of("copies 0", "copies 1", "copies 3", "core 0", "core 1", "size 0", "size 9"));
        values.atLeast(20, HashSet.of("since 1868-01-01", "since 9999-12-31", "since 2024-02-29"));
    }

    /** The names of all that a sealed type may be. */
    static Set<String> leaves(Class<?> sealed) {
        return sealed.isSealed()
                ? List.of(sealed.getPermittedSubclasses())
                        .flatMap(ReachProperties::leaves)
                        .toSet()
                : HashSet.of(name(sealed));
    }

    static String name(Class<?> type) {
        return type.getSimpleName();
    }

    @Provide
    Arbitrary<java.util.List<Control<Specimen>>> controls() {
        return Controls.over(Specimen.SPECIMEN).list().ofSize(CASES);
    }

    @Provide
    Arbitrary<java.util.List<Tuple2<Control<Specimen>, Situation<Specimen>>>> cases() {
        return Situations.each(Subjects.of(Specimen.SPECIMEN), Controls.over(Specimen.SPECIMEN))
                .list()
                .ofSize(CASES);
    }

    @Provide
    Arbitrary<java.util.List<Set<String>>> keys() {
        return Specimen.keys().list().ofSize(CASES);
    }
}
