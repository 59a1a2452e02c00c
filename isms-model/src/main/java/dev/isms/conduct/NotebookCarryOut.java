package dev.isms.conduct;

import dev.isms.fact.Choice;
import dev.isms.fact.Choices;
import dev.isms.fact.Day;
import dev.isms.fact.Flag;
import dev.isms.fact.PartOf;
import dev.isms.fact.Rank;
import dev.isms.fact.Text;
import dev.isms.information.Importance;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.ChoicesKind;
import dev.isms.part.Permission;
import dev.isms.subject.Part;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;

/** ノート型パソコンの持ち出し — a notebook is taken somewhere, or somebody asks to. Ⅵ-1-(2)-②. */
@SuppressWarnings("exports")
@ConductStyle
@Value.Immutable
public interface NotebookCarryOut {

    /** 記録番号 — which carrying out it was; a notebook leaves more than once. */
    Text<NotebookCarryOut> RECORD =
            Text.of("record", Words.of("記録番号", "record"), NotebookCarryOut::record, NotebookCarryOut::withRecord);

    /** 機器名 — which notebook it is. */
    Text<NotebookCarryOut> MACHINE =
            Text.of("machine", Words.of("機器名", "machine"), NotebookCarryOut::machine, NotebookCarryOut::withMachine);

    /** 持ち出し先 — where it is taken. */
    Choice<NotebookCarryOut, Destination> DESTINATION = Choice.of(
            "destination",
            Words.of("持ち出し先", "destination"),
            ChoiceKind.of(Destination.class),
            NotebookCarryOut::destination,
            NotebookCarryOut::withDestination);

    /** 持ち出し日 — the day of the act. */
    Day<NotebookCarryOut> CARRIED_ON = Day.of(
            "carried-on",
            Words.of("持ち出し日", "day of carrying out"),
            NotebookCarryOut::carriedOn,
            NotebookCarryOut::withCarriedOn);

    /** 業務上の必要 — whether it was judged unavoidable for business. */
    Flag<NotebookCarryOut> UNAVOIDABLE = Flag.of(
            "unavoidable",
            Words.of("業務上の必要", "necessity of business"),
            Clause.of("業務上やむを得ない事情がある", "be unavoidable for business"),
            NotebookCarryOut::unavoidable,
            NotebookCarryOut::withUnavoidable);

    /** 許可 — the permission on record, if any. */
    PartOf<NotebookCarryOut, Permission> PERMISSION = PartOf.of(
            "permission",
            Words.of("許可", "permission"),
            Clause.of("許可がある", "have a permission"),
            Permission.PERMISSION,
            NotebookCarryOut::permission,
            NotebookCarryOut::withPermission);

    /** 電子情報の保存 — whether electronic information is stored on it. */
    Flag<NotebookCarryOut> HOLDS_INFORMATION = Flag.of(
            "holds-information",
            Words.of("電子情報の保存", "stored information"),
            Clause.of("パソコンに電子情報が保存されている", "the notebook", "have electronic information stored on it"),
            NotebookCarryOut::holdsInformation,
            NotebookCarryOut::withHoldsInformation);

    /** 情報の重要性 — the highest importance of what is stored on it. */
    Rank<NotebookCarryOut, Importance> IMPORTANCE = Rank.of(
            "importance",
            Words.of("情報の重要性", "importance of the information"),
            ChoiceKind.ofOrdered(Importance.class),
            NotebookCarryOut::importance,
            NotebookCarryOut::withImportance);

    /** 講じた措置 — what was done before it left. */
    Choices<NotebookCarryOut, CarryOutMeasure> MEASURES = Choices.of(
            "measures",
            Words.of("講じた措置", "measures taken"),
            ChoicesKind.of(CarryOutMeasure.class),
            NotebookCarryOut::measures,
            NotebookCarryOut::withMeasures);

    /** ノート型パソコンの持ち出しの記述。 */
    SubjectType<NotebookCarryOut> NOTEBOOK_CARRY_OUT = SubjectType.named(
                    "notebook-carry-out", Words.of("ノート型パソコンの持ち出し", "carrying out of a notebook"))
            .asAct()
            .identifiedBy(RECORD)
            .with(MACHINE, DESTINATION, CARRIED_ON, UNAVOIDABLE, PERMISSION, HOLDS_INFORMATION, IMPORTANCE, MEASURES)
            .startingFrom(NotebookCarryOut.unrecorded());

    /** One of which nothing is recorded. */
    static NotebookCarryOut unrecorded() {
        return ImmutableNotebookCarryOut.builder()
                .record(Option.none())
                .machine(Option.none())
                .destination(Option.none())
                .carriedOn(Option.none())
                .unavoidable(Option.none())
                .permission(Part.missing())
                .holdsInformation(Option.none())
                .importance(Option.none())
                .measures(Option.none())
                .build();
    }

    /** One of this record number, of which nothing else is recorded. */
    static NotebookCarryOut named(String record) {
        return unrecorded().withRecord(Option.some(Objects.requireNonNull(record, "record")));
    }

    Option<String> record();

    NotebookCarryOut withRecord(Option<String> record);

    Option<String> machine();

    NotebookCarryOut withMachine(Option<String> machine);

    Option<Destination> destination();

    NotebookCarryOut withDestination(Option<Destination> destination);

    Option<LocalDate> carriedOn();

    NotebookCarryOut withCarriedOn(Option<LocalDate> carriedOn);

    Option<Boolean> unavoidable();

    NotebookCarryOut withUnavoidable(Option<Boolean> unavoidable);

    Part<Permission> permission();

    NotebookCarryOut withPermission(Part<Permission> permission);

    Option<Boolean> holdsInformation();

    NotebookCarryOut withHoldsInformation(Option<Boolean> holdsInformation);

    Option<Importance> importance();

    NotebookCarryOut withImportance(Option<Importance> importance);

    Option<Set<CarryOutMeasure>> measures();

    NotebookCarryOut withMeasures(Option<Set<CarryOutMeasure>> measures);
}
