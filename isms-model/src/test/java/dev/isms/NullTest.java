package dev.isms;

import static dev.isms.sample.Machine.MACHINE;
import static dev.isms.sample.Machine.UNRECORDED;
import static dev.isms.sample.Statute.MUST;
import static dev.isms.sample.Statute.POLICY;
import static dev.isms.sample.Statute.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.condition.Atom;
import dev.isms.condition.Condition;
import dev.isms.condition.Operand;
import dev.isms.condition.Parameter;
import dev.isms.condition.Table;
import dev.isms.control.Control;
import dev.isms.control.ControlId;
import dev.isms.control.ExceptionRoute;
import dev.isms.control.Measure;
import dev.isms.control.Requirement;
import dev.isms.evaluation.Evaluation;
import dev.isms.evaluation.Settings;
import dev.isms.evidence.Done;
import dev.isms.evidence.Judgement;
import dev.isms.evidence.Search;
import dev.isms.fact.Choice;
import dev.isms.fact.Flag;
import dev.isms.fact.Judged;
import dev.isms.fact.Text;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.ChoicesKind;
import dev.isms.kind.DayKind;
import dev.isms.kind.FlagKind;
import dev.isms.kind.JudgementKind;
import dev.isms.kind.TableKind;
import dev.isms.kind.TextKind;
import dev.isms.kind.WholeKind;
import dev.isms.organization.Activity;
import dev.isms.organization.Actor;
import dev.isms.organization.Appointment;
import dev.isms.organization.Appointments;
import dev.isms.organization.Body;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.organization.Role;
import dev.isms.policy.ParameterOrder;
import dev.isms.policy.Policy;
import dev.isms.policy.Waiver;
import dev.isms.provision.Modality;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionId;
import dev.isms.sample.Disk;
import dev.isms.sample.Machine;
import dev.isms.sample.Place;
import dev.isms.sample.Statute;
import dev.isms.subject.Fact.Source;
import dev.isms.subject.Part;
import dev.isms.subject.Path;
import dev.isms.subject.Reading;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** 空値の拒否 — a null is refused at every door, and the error says which it was. */
@DisplayName("どの入口でも空値は拒否される")
@SuppressWarnings("NullAway")
final class NullTest {

    private static final Words WORDS = Words.same("x");
    private static final Clause CLAUSE = Clause.of("そうである", "be so");
    private static final Condition<Machine> ON = Machine.ON.holds();
    private static final Requirement<Machine> DUTY = new Requirement.Duty<>(ON);
    private static final Parameter<Integer> MOST = Parameter.of("most", WORDS, WholeKind.of(WORDS));
    private static final Table<Place, Boolean> TABLE =
            Table.of("table", WORDS, ChoiceKind.of(Place.class), new FlagKind());
    private static final Role MAYOR = Statute.MAYOR;

    @TestFactory
    Stream<DynamicTest> words_and_kinds() {
        return Stream.of(
                refused("Japanese words", () -> Words.of(null, "x")),
                refused("English words", () -> Words.of("x", null)),
                refused("language", () -> WORDS.in(null)),
                refused("Japanese clause", () -> Clause.of(null, "be so")),
                refused("English clause", () -> Clause.of("そうである", null)),
                refused("English subject", () -> Clause.of("そうである", null, "be so")),
                refused("values of a choice", () -> new ChoiceKind<Place>(null, Place::words, false)),
                refused("value of a choice", () -> new ChoiceKind<>(List.of(Place.HALL, null), Place::words, false)),
                refused("words", () -> new ChoiceKind<>(List.of(Place.values()), null, false)),
                refused("words of a choice", () -> new ChoiceKind<>(List.of(Place.values()), place -> null, false)),
                refused("each", () -> new ChoicesKind<Place>(null, true)),
                refused("keys of a table", () -> new TableKind<>(null, new FlagKind(), false)),
                refused("values of a table", () -> new TableKind<>(ChoiceKind.of(Place.class), null, false)),
                refused("unit", () -> new WholeKind(0, 1, null)),
                refused("day", () -> Done.on(null)),
                refused("last day", () -> new Done(null)),
                refused("day", () -> new Done(Option.some(null))),
                refused("depth", () -> new Search(false, null)),
                refused("depth", () -> new Search(false, Option.some(null))),
                refused("day of a judgement", () -> Judgement.yes(null, "課長", "点検")),
                refused("who judged", () -> Judgement.yes(TODAY, null, "点検")),
                refused("ground of a judgement", () -> Judgement.yes(TODAY, "課長", null)),
                refused("value", () -> new TextKind().require("value", null)),
                refused("cell", () -> new TextKind().read(null)),
                refused("cell", () -> new DayKind().read(null)),
                refused("cell", () -> new JudgementKind().read(null)),
                refused("cell", () -> ChoiceKind.of(Place.class).read(null)),
                refused("cell", () -> ChoicesKind.of(Place.class).read(null)));
    }

    @TestFactory
    Stream<DynamicTest> descriptions_of_subjects() {
        return Stream.of(
                refused("key of an attribute", () -> Text.of(null, WORDS, Source.of(m -> Option.none()))),
                refused("words", () -> Text.of("x", null, Source.of(m -> Option.none()))),
                refused("source", () -> Text.of("x", WORDS, null)),
                refused("get", () -> Text.of("x", WORDS, Source.of(null))),
                refused("with", () -> Text.<Machine>of("x", WORDS, m -> Option.none(), null)),
                refused("fact to derive from", () -> Source.from(null, size -> size)),
                refused("fact to derive from", () -> Source.from(Machine.SIZE, null, (a, b) -> a)),
                refused("function", () -> Source.from(Machine.SIZE, null)),
                refused("kind", () -> Choice.of("x", WORDS, null, Source.of(m -> Option.none()))),
                refused("clause", () -> Flag.of("x", WORDS, null, Source.of(m -> Option.none()))),
                refused("clause", () -> Judged.of("x", WORDS, null, Source.of(m -> Option.none()))),
                refused("key of a subject type", () -> SubjectType.named(null, WORDS)),
                refused("words", () -> SubjectType.named("x", null)),
                refused("blank", () -> Disk.DISK.startingFrom(null)),
                refused("value of a part", () -> Part.of(null)),
                refused("value of fact `size`", () -> Machine.SIZE.with(UNRECORDED, null)),
                refused("fact `size`", () -> Machine.SIZE.with(UNRECORDED, Option.some(null))),
                refused("items of `disks`", () -> Machine.DISKS.with(UNRECORDED, null)),
                refused("members of `permit`", () -> Machine.PERMIT.with(UNRECORDED, null)),
                refused("foreign", () -> Reading.guarded(null)),
                refused("steps", () -> new Path(null)),
                refused("key of a step", () -> new Path.Step(null, WORDS, 0)),
                refused("words of a step", () -> new Path.Step("x", null, 0)));
    }

    @TestFactory
    Stream<DynamicTest> conditions() {
        return Stream.of(
                refused("condition inside all", () -> Condition.all(ON, null)),
                refused("condition inside any", () -> Condition.any((Condition<Machine>) null)),
                refused("condition inside not", () -> Condition.not(null)),
                refused("condition inside at least", () -> Condition.atLeast(1, ON, null)),
                refused("conditions inside all", () -> new Condition.All<Machine>(null)),
                refused("condition inside for each", () -> Machine.DISKS.each(null)),
                refused("condition inside there is", () -> Machine.DISKS.thereIs(null)),
                refused("condition inside how many", () -> Machine.DISKS.atLeast(1, null)),
                refused("constant", () -> Machine.SIZE.is((Integer) null)),
                refused("parameter", () -> Machine.SIZE.atLeast((Parameter<Integer>) null)),
                refused("fact", () -> Machine.PLACE.is((Choice<Machine, Place>) null)),
                refused("table", () -> new Operand.FromTable<>(null, Machine.PLACE)),
                refused("fact to look up by", () -> new Operand.FromTable<Machine, Place, Boolean>(TABLE, null)),
                refused("operand", () -> new Atom.Includes<>(Machine.VISITED, true, null)),
                refused("fact `place`", () -> Machine.PLACE.isOneOf(Place.HALL, null)),
                refused("value of fact `visited`", () -> Machine.VISITED.includes(null)),
                refused("relation", () -> new Atom.Compared<>(Machine.SIZE, null, new Operand.Constant<>(1))),
                refused("in use since", () -> Machine.CHECKED.within(java.time.Period.ofDays(1), null)),
                refused("test", () -> Machine.SIZE.satisfies(CLAUSE, null)),
                refused("clause", () -> Machine.SIZE.satisfies(null, size -> true)),
                refused("fact", () -> Machine.SIZE.satisfiesWith(null, CLAUSE, (a, b) -> true)),
                refused("key of a parameter", () -> Parameter.of(null, WORDS, new TextKind())),
                refused("provision of a parameter", () -> Parameter.of("x", WORDS, new TextKind(), (ProvisionId) null)),
                refused("parameter", () -> Settings.none().set(null, 1)),
                refused(
                        "value of parameter `most` is null",
                        () -> Settings.none().set(MOST, null)),
                refused("as of", () -> Evaluation.of(null, Settings.none())),
                refused("settings", () -> Evaluation.of(TODAY, null)));
    }

    @TestFactory
    Stream<DynamicTest> provisions_controls_and_policies() {
        return Stream.of(
                refused("entry of a provision", () -> new Provision.Must(null)),
                refused("entry of a provision", () -> new Provision.Statement(null)),
                refused("head", () -> Statute.entry("1").itemOf(null)),
                refused("provision id", () -> ProvisionId.of(null)),
                refused("strength", () -> new Modality(null, Modality.Polarity.DO, Modality.Occasion.ALWAYS)),
                refused("requirement", () -> new Requirement.Duty<Machine>(null)),
                refused("forbidden act", () -> new Requirement.Prohibition<Machine>(null)),
                refused("measures", () -> new Requirement.Choice<Machine>(null)),
                refused("measure", () -> new Requirement.Choice<Machine>(List.of((Measure<Machine>) null))),
                refused("suffices", () -> new Requirement.Choice<>(List.of(new Measure<>(MUST, ON)), null)),
                refused(
                        "condition that what is taken suffices",
                        () -> new Requirement.Choice<>(List.of(new Measure<>(MUST, ON)), Option.some(null))),
                refused("provision of a measure", () -> new Measure<>(null, ON)),
                refused("condition of an exception", () -> new ExceptionRoute<Machine>(MUST, null)),
                refused("provision", () -> Control.citing(null, ControlId.of("x"), MACHINE, Option.none(), DUTY)),
                refused("control id", () -> Control.citing(MUST, null, MACHINE, Option.none(), DUTY)),
                refused("subject type", () -> Control.citing(MUST, ControlId.of("x"), null, Option.none(), DUTY)),
                refused("applies", () -> Control.citing(MUST, ControlId.of("x"), MACHINE, null, DUTY)),
                refused("requirement", () -> Control.citing(MUST, ControlId.of("x"), MACHINE, Option.none(), null)),
                refused("name of an actor", () -> Actor.of(null, MAYOR)),
                refused("role", () -> Actor.of("見本 太郎", null)),
                refused("activity", () -> ResponsibilityMatrix.none().with(null, List.of(MAYOR), List.empty())),
                refused("role", () -> ResponsibilityMatrix.none().with(care(), List.of((Role) null), List.empty())),
                refused("name of a policy", () -> Policy.named(null, ResponsibilityMatrix.none())),
                refused("responsibility matrix", () -> Policy.named(WORDS, null)),
                refused("control", () -> POLICY.with((Control<?>) null)),
                refused("control", () -> POLICY.with(List.of((Control<?>) null))),
                refused("order of parameters", () -> POLICY.with((ParameterOrder<?>) null)),
                refused("waiver", () -> POLICY.with((Waiver) null)),
                refused("role that approves waivers", () -> POLICY.withWaiversApprovedBy((Role) null)),
                refused("parameter", () -> POLICY.set(null, 1)),
                refused("subject type", () -> POLICY.of(null)),
                refused("subject", () -> POLICY.of(MACHINE).assess(null, TODAY)),
                refused("as of", () -> POLICY.of(MACHINE).check(UNRECORDED, null)),
                refused("subject of a waiver", () -> waiver(null)),
                refused("subject of the waiver of x", () -> waiver(Option.some(null))));
    }

    @TestFactory
    Stream<DynamicTest> organizations() {
        Appointment mayor = Appointment.of("見本 太郎", MAYOR).from(TODAY);
        Appointments nobody = Appointments.none();
        Option<String> city = Option.none();
        ResponsibilityMatrix matrix = ResponsibilityMatrix.none();
        return Stream.of(
                refused("key of a body", () -> Body.of(null, "課", "division")),
                refused("words", () -> new Body("x", null)),
                refused("holder of an appointment", () -> Appointment.of(null, MAYOR)),
                refused("role", () -> Appointment.of("見本 太郎", null)),
                refused(
                        "section or system of an appointment",
                        () -> Appointment.of("見本 太郎", MAYOR).forThe(null)),
                refused(
                        "section or system of an appointment",
                        () -> new Appointment("見本 太郎", MAYOR, null, TODAY, Option.none(), false)),
                refused(
                        "section or system of an appointment",
                        () -> new Appointment("見本 太郎", MAYOR, Option.some(null), TODAY, Option.none(), false)),
                refused(
                        "first day of an appointment",
                        () -> Appointment.of("見本 太郎", MAYOR).from(null)),
                refused("last day of an appointment", () -> mayor.until(null)),
                refused("last day of an appointment", () -> new Appointment("見本 太郎", MAYOR, city, TODAY, null, false)),
                refused("day", () -> mayor.isInOffice(null)),
                refused("section or system", () -> mayor.covers(null)),
                refused("appointment", () -> nobody.with(null)),
                refused("narrower role", () -> nobody.counting(null, MAYOR)),
                refused("wider role", () -> nobody.counting(MAYOR, null)),
                refused("held role", () -> nobody.counts(null, MAYOR)),
                refused("asked role", () -> nobody.counts(MAYOR, null)),
                refused("capacity", () -> nobody.capacityCounts(null, MAYOR)),
                refused("asked role", () -> nobody.capacityCounts("mayor", null)),
                refused("name", () -> nobody.holdingAnywhere(null, MAYOR, TODAY)),
                refused("role", () -> nobody.holdingAnywhere("見本 太郎", null, TODAY)),
                refused("day", () -> nobody.holdingAnywhere("見本 太郎", MAYOR, null)),
                refused("name", () -> nobody.holding(null, MAYOR, city, TODAY)),
                refused("role", () -> nobody.holding("見本 太郎", null, city, TODAY)),
                refused("section or system", () -> nobody.holding("見本 太郎", MAYOR, null, TODAY)),
                refused("section or system", () -> nobody.holding("見本 太郎", MAYOR, Option.some(null), TODAY)),
                refused("day", () -> nobody.holding("見本 太郎", MAYOR, city, null)),
                refused("role", () -> nobody.holders(null, city, TODAY)),
                refused("section or system", () -> nobody.holders(MAYOR, Option.some(null), TODAY)),
                refused("day", () -> nobody.holders(MAYOR, city, null)),
                refused("columns", () -> matrix.withColumns((Role[]) null)),
                refused("role", () -> matrix.withColumns(MAYOR, null)),
                refused("activity", () -> matrix.cell(null, MAYOR)),
                refused("role", () -> matrix.cell(care(), null)),
                refused("activity", () -> matrix.accountableFor(null)),
                refused("activity", () -> matrix.responsibleFor(null)),
                refused("role", () -> matrix.activitiesOf(null)),
                refused("role", () -> matrix.accountableActivities(null)),
                refused("role", () -> matrix.responsibleActivities(null)));
    }

    private static Activity care() {
        return Statute.CARE;
    }

    private static Waiver waiver(Option<String> subject) {
        return new Waiver(ControlId.of("x"), subject, Actor.of("見本 太郎", MAYOR), TODAY, TODAY, "更新工事中");
    }

    private static DynamicTest refused(String what, Executable door) {
        return DynamicTest.dynamicTest(
                what,
                () -> assertEquals(
                        what, assertThrows(NullPointerException.class, door).getMessage()));
    }
}
