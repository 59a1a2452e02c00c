package dev.isms.premises;

import dev.isms.evidence.Done;
import dev.isms.fact.Choice;
import dev.isms.fact.Choices;
import dev.isms.fact.Day;
import dev.isms.fact.Flag;
import dev.isms.fact.LastDone;
import dev.isms.fact.PartOf;
import dev.isms.fact.Text;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.ChoicesKind;
import dev.isms.part.OtherMeans;
import dev.isms.subject.Part;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;

/** セキュリティ区画への立入 — somebody is let into a room that servers are kept in. Ⅵ-1-(1)-③-b. */
@SuppressWarnings("exports")
@PremisesStyle
@Value.Immutable
public interface SecureAreaEntry {

    /** 記録番号 — which entry it was. */
    Text<SecureAreaEntry> RECORD =
            Text.of("record", Words.of("記録番号", "record"), SecureAreaEntry::record, SecureAreaEntry::withRecord);

    /** 区画名 — which room it is. */
    Text<SecureAreaEntry> AREA =
            Text.of("area", Words.of("区画名", "area"), SecureAreaEntry::area, SecureAreaEntry::withArea);

    /** 区画の種類 — what kind of room it is: a dedicated facility and a server room are secure areas. */
    Choice<SecureAreaEntry, AreaKind> AREA_KIND = Choice.of(
            "area-kind",
            Words.of("区画の種類", "kind of area"),
            ChoiceKind.of(AreaKind.class),
            SecureAreaEntry::areaKind,
            SecureAreaEntry::withAreaKind);

    /** 立入者の区分 — who it is that enters. */
    Choice<SecureAreaEntry, EntrantKind> ENTRANT = Choice.of(
            "entrant",
            Words.of("立入者の区分", "entrant"),
            ChoiceKind.of(EntrantKind.class),
            SecureAreaEntry::entrant,
            SecureAreaEntry::withEntrant);

    /** 立入日 — the day of the entry. */
    Day<SecureAreaEntry> ENTERED_ON = Day.of(
            "entered-on", Words.of("立入日", "day of entry"), SecureAreaEntry::enteredOn, SecureAreaEntry::withEnteredOn);

    /** 契約書のセキュリティ要求事項 — whether the contract makes the security requirements clear. */
    Flag<SecureAreaEntry> CONTRACT_REQUIREMENTS = Flag.of(
            "contract-requirements",
            Words.of("契約書のセキュリティ要求事項", "security requirements in the contract"),
            Clause.of("契約書にセキュリティ要求事項が明記されている", "the contract", "state the security requirements"),
            SecureAreaEntry::contractRequirements,
            SecureAreaEntry::withContractRequirements);

    /** 契約書の守秘義務 — whether confidentiality is among them. */
    Flag<SecureAreaEntry> CONTRACT_CONFIDENTIALITY = Flag.of(
            "contract-confidentiality",
            Words.of("契約書の守秘義務", "confidentiality in the contract"),
            Clause.of("セキュリティ要求事項に守秘義務が含まれている", "the contract", "include confidentiality in them"),
            SecureAreaEntry::contractConfidentiality,
            SecureAreaEntry::withContractConfidentiality);

    /** 名簿の提出日 — the day the list of workers was submitted, or that it never was. */
    LastDone<SecureAreaEntry> LIST_SUBMITTED = LastDone.of(
            "list-submitted",
            Words.of("名簿の提出日", "submission of the list"),
            SecureAreaEntry::listSubmitted,
            SecureAreaEntry::withListSubmitted);

    /** 着用の義務付け — what the worker is required to wear. */
    Choices<SecureAreaEntry, Attire> ATTIRE_REQUIRED = Choices.of(
            "attire-required",
            Words.of("着用の義務付け", "attire required"),
            ChoicesKind.of(Attire.class),
            SecureAreaEntry::attireRequired,
            SecureAreaEntry::withAttireRequired);

    /** その他の着用物 — what else the worker is required to wear. */
    PartOf<SecureAreaEntry, OtherMeans> OTHER_ATTIRE = PartOf.of(
            "other-attire",
            Words.of("その他の着用物", "other attire"),
            Clause.of("その他の着用が義務付けられている", "the worker", "be required to wear something else that identifies them"),
            OtherMeans.OTHER_MEANS,
            SecureAreaEntry::otherAttire,
            SecureAreaEntry::withOtherAttire);

    /** 立会者 — who attends the work. */
    Choice<SecureAreaEntry, Attendant> ATTENDANT = Choice.of(
            "attendant",
            Words.of("立会者", "attendant"),
            ChoiceKind.of(Attendant.class),
            SecureAreaEntry::attendant,
            SecureAreaEntry::withAttendant);

    /** セキュリティ区画への立入の記述。 */
    SubjectType<SecureAreaEntry> SECURE_AREA_ENTRY = SubjectType.named(
                    "secure-area-entry", Words.of("セキュリティ区画への立入", "entry into a secure area"))
            .asAct()
            .identifiedBy(RECORD)
            .with(
                    AREA,
                    AREA_KIND,
                    ENTRANT,
                    ENTERED_ON,
                    CONTRACT_REQUIREMENTS,
                    CONTRACT_CONFIDENTIALITY,
                    LIST_SUBMITTED,
                    ATTIRE_REQUIRED,
                    OTHER_ATTIRE,
                    ATTENDANT)
            .startingFrom(SecureAreaEntry.unrecorded());

    /** One of which nothing is recorded. */
    static SecureAreaEntry unrecorded() {
        return ImmutableSecureAreaEntry.builder()
                .record(Option.none())
                .area(Option.none())
                .areaKind(Option.none())
                .entrant(Option.none())
                .enteredOn(Option.none())
                .contractRequirements(Option.none())
                .contractConfidentiality(Option.none())
                .listSubmitted(Option.none())
                .attireRequired(Option.none())
                .otherAttire(Part.missing())
                .attendant(Option.none())
                .build();
    }

    /** One of this record number, of which nothing else is recorded. */
    static SecureAreaEntry named(String record) {
        return unrecorded().withRecord(Option.some(Objects.requireNonNull(record, "record")));
    }

    Option<String> record();

    SecureAreaEntry withRecord(Option<String> record);

    Option<String> area();

    SecureAreaEntry withArea(Option<String> area);

    Option<AreaKind> areaKind();

    SecureAreaEntry withAreaKind(Option<AreaKind> areaKind);

    Option<EntrantKind> entrant();

    SecureAreaEntry withEntrant(Option<EntrantKind> entrant);

    Option<LocalDate> enteredOn();

    SecureAreaEntry withEnteredOn(Option<LocalDate> enteredOn);

    Option<Boolean> contractRequirements();

    SecureAreaEntry withContractRequirements(Option<Boolean> contractRequirements);

    Option<Boolean> contractConfidentiality();

    SecureAreaEntry withContractConfidentiality(Option<Boolean> contractConfidentiality);

    Option<Done> listSubmitted();

    SecureAreaEntry withListSubmitted(Option<Done> listSubmitted);

    Option<Set<Attire>> attireRequired();

    SecureAreaEntry withAttireRequired(Option<Set<Attire>> attireRequired);

    Part<OtherMeans> otherAttire();

    SecureAreaEntry withOtherAttire(Part<OtherMeans> otherAttire);

    Option<Attendant> attendant();

    SecureAreaEntry withAttendant(Option<Attendant> attendant);
}
