package dev.isms.testkit;

import dev.isms.condition.Atom;
import dev.isms.condition.Atom.Relation;
import dev.isms.condition.Condition;
import dev.isms.condition.Operand;
import dev.isms.condition.Parameter;
import dev.isms.condition.Table;
import dev.isms.control.Control;
import dev.isms.evaluation.Settings;
import dev.isms.fact.Choices;
import dev.isms.kind.ChoicesKind;
import dev.isms.kind.Kind;
import dev.isms.subject.Fact;
import dev.isms.testkit.Specimen.Color;
import dev.isms.testkit.Specimen.Level;
import dev.isms.testkit.generate.Conditions;
import dev.isms.testkit.generate.Controls;
import dev.isms.testkit.generate.Situation;
import dev.isms.testkit.generate.Situations;
import dev.isms.testkit.generate.Subjects;
import dev.isms.testkit.reference.Candidates;
import dev.isms.text.Words;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** 原子条件の法則 — rules of one condition without conditions inside: here a missing side is decided or not (law 9). */
@PropertyDefaults(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
class AtomProperties {

    @Property
    void law_9_two_evaluators_agree_on_every_atom(
            @ForAll("cases") Tuple2<Control<Specimen>, Situation<Specimen>> some) {
        ControlLaws.of(some._1).evaluatorsAgree(some._2);
    }

    @Property
    void law_8_named_gaps_settle_every_atom(
            @ForAll("cases") Tuple2<Control<Specimen>, Situation<Specimen>> some, @ForAll long seed) {
        ControlLaws.of(some._1).drawing(seed).settled(some._2);
    }

    @Example
    void law_9_two_evaluators_agree_on_every_pair_of_values_compared() {
        everyPair(Specimen.SIZE, Specimen.WEIGHT, List.of(Relation.values()));
        everyPair(Specimen.LEVEL_FACT, Specimen.TARGET, List.of(Relation.values()));
        everyPair(Specimen.COLOR_FACT, Specimen.TRIM, List.of(Relation.IS));
        everyPair(Specimen.COATS, Specimen.STAINS, List.of(Relation.IS));
        everyPair(Specimen.STAINS, Specimen.COATS, List.of(Relation.IS));
    }

    private static <T> void everyPair(Fact<Specimen, T> one, Fact<Specimen, T> other, Seq<Relation> relations) {
        for (Relation relation : relations) {
            everyPair(one, other, operand -> new Atom.Compared<>(one, relation, operand));
        }
    }

    @Example
    void law_9_two_evaluators_agree_on_every_pair_of_sets() {
        everyPairOfSets(Specimen.COATS, Specimen.STAINS);
        everyPairOfSets(Specimen.STAINS, Specimen.COATS);
    }

    private static <T> void everyPairOfSets(Choices<Specimen, T> one, Choices<Specimen, T> other) {
        everyPair(one, other, operand -> new Atom.Includes<>(one, true, operand));
        everyPair(one, other, operand -> new Atom.Includes<>(one, false, operand));
    }

    /** Something that makes a condition of what a fact is compared with. */
    private interface Comparison<T> {
        Condition<Specimen> with(Operand<Specimen, T> operand);
    }

    /** Each value of the one, or none, against each of the other, or none; and against a parameter of the other's kind. */
    private static <T> void everyPair(Fact<Specimen, T> one, Fact<Specimen, T> other, Comparison<T> comparison) {
        Parameter<T> parameter = Parameter.of("p", Words.of("定め", "term"), other.kind());
        Control<Specimen> byFact = Controls.duty(Specimen.SPECIMEN, comparison.with(new Operand.Other<>(other)));
        Control<Specimen> bySetting = Controls.duty(Specimen.SPECIMEN, comparison.with(new Operand.Set<>(parameter)));
        values(one.kind())
                .forEach(first -> values(other.kind()).forEach(second -> {
                    Specimen left = one.with(Specimen.BLANK, first);
                    check(byFact, other.with(left, second), Settings.none());
                    check(
                            bySetting,
                            left,
                            second.map(v -> Settings.none().set(parameter, v)).getOrElse(Settings.none()));
                }));
    }

    @Example
    void law_9_two_evaluators_agree_on_every_table_by_every_grade() {
        Table<Color, Level> needed = Table.of("t", Words.of("表", "table"), Specimen.COLOR, Specimen.LEVEL);
        for (Relation relation : Relation.values()) {
            everyTable(Specimen.LEVEL_FACT, needed, by -> new Atom.Compared<>(Specimen.LEVEL_FACT, relation, by));
        }
        Table<Color, Set<Color>> coats =
                Table.of("t", Words.of("表", "table"), Specimen.COLOR, new ChoicesKind<>(Specimen.COLOR, false));
        for (boolean all : List.of(true, false)) {
            everyTable(Specimen.COATS, coats, by -> new Atom.Includes<>(Specimen.COATS, all, by));
        }
    }

    /** Each value, or none, against each table, or none, looked up by each color, or none. */
    private static <T> void everyTable(Fact<Specimen, T> fact, Table<Color, T> table, Comparison<T> comparison) {
        Control<Specimen> control = Controls.duty(Specimen.SPECIMEN, comparison.with(table.by(Specimen.COLOR_FACT)));
        for (Option<Color> color : values(Specimen.COLOR)) {
            Specimen colored = Specimen.COLOR_FACT.with(Specimen.BLANK, color);
            values(table.kind())
                    .forEach(set -> values(fact.kind())
                            .forEach(value -> check(
                                    control,
                                    fact.with(colored, value),
                                    set.map(v -> Settings.none().set(table, v)).getOrElse(Settings.none()))));
        }
    }

    private static <T> Seq<Option<T>> values(Kind<T> kind) {
        return Candidates.of(kind).map(Option::of).prepend(Option.none());
    }

    private static void check(Control<Specimen> control, Specimen subject, Settings settings) {
        ControlLaws.of(control)
                .evaluatorsAgree(
                        Situation.of(subject, settings, Candidates.days().head()));
    }

    @Provide
    Arbitrary<Tuple2<Control<Specimen>, Situation<Specimen>>> cases() {
        Arbitrary<Condition<Specimen>> atoms = Conditions.atomsOver(Specimen.SPECIMEN);
        return Situations.each(
                Subjects.of(Specimen.SPECIMEN), atoms.map(atom -> Controls.duty(Specimen.SPECIMEN, atom)));
    }
}
