package dev.isms.register;

import dev.isms.document.RetainedRecord;
import dev.isms.evidence.Judgement;
import dev.isms.fact.Choices;
import dev.isms.fact.Day;
import dev.isms.fact.Flag;
import dev.isms.fact.Judged;
import dev.isms.fact.Text;
import dev.isms.kind.ChoicesKind;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;

/** 情報セキュリティに関する記録 — a record as a register of records holds it. Ⅹ-2. */
@SuppressWarnings("exports")
@RegisterStyle
@Value.Immutable
public interface RecordEntry {

    /** 記録名 — what the record is called. */
    Text<RecordEntry> TITLE = Text.of("title", Words.of("記録名", "title"), RecordEntry::title, RecordEntry::withTitle);

    /** 作成日 — the day it was made. */
    Day<RecordEntry> CREATED_ON = Day.of(
            "created-on", Words.of("作成日", "day of creation"), RecordEntry::createdOn, RecordEntry::withCreatedOn);

    /** 保管 — whether it is kept still. */
    Flag<RecordEntry> KEPT = Flag.of(
            "kept",
            Words.of("保管", "keeping"),
            Clause.of("保管されている", "be kept"),
            RecordEntry::kept,
            RecordEntry::withKept);

    /** 利用の容易さ — whether somebody judged that those who are permitted can use it easily. */
    Judged<RecordEntry> ACCESSIBLE = Judged.of(
            "accessible",
            Words.of("利用の容易さ", "ease of use"),
            Clause.of("許可された利用者が容易に利用できると判断されている", "be judged easy to use for those who are permitted"),
            RecordEntry::accessible,
            RecordEntry::withAccessible);

    /** 防止の対象 — what it is protected from. */
    Choices<RecordEntry, Harm> PROTECTED_FROM = Choices.of(
            "protected-from",
            Words.of("防止の対象", "harms it is protected against"),
            ChoicesKind.of(Harm.class),
            RecordEntry::protectedFrom,
            RecordEntry::withProtectedFrom);

    /** 防止措置の適否 — whether somebody judged the protection to be appropriate. */
    Judged<RecordEntry> PROTECTION = Judged.of(
            "protection",
            Words.of("防止措置の適否", "fitness of the protection"),
            Clause.of("損なわれることを防ぐ措置が適切と判断されている", "have its protection judged appropriate"),
            RecordEntry::protection,
            RecordEntry::withProtection);

    /** 情報セキュリティに関する記録の記述。 */
    SubjectType<RecordEntry> RECORD_ENTRY = SubjectType.named("record-entry", Words.of("情報セキュリティに関する記録", "record"))
            .identifiedBy(TITLE)
            .with(CREATED_ON, KEPT, ACCESSIBLE, PROTECTED_FROM, PROTECTION)
            .startingFrom(RecordEntry.unrecorded());

    /** One of which nothing is recorded. */
    static RecordEntry unrecorded() {
        return ImmutableRecordEntry.builder()
                .title(Option.none())
                .createdOn(Option.none())
                .kept(Option.none())
                .accessible(Option.none())
                .protectedFrom(Option.none())
                .protection(Option.none())
                .build();
    }

    /** One of this title, of which nothing else is recorded. */
    static RecordEntry named(String title) {
        return unrecorded().withTitle(Option.some(Objects.requireNonNull(title, "title")));
    }

    /** What is known of a record that the city keeps. What people see and judge of it is not recorded yet. */
    static RecordEntry of(RetainedRecord record) {
        return named(Objects.requireNonNull(record, "record").title()).withCreatedOn(Option.some(record.createdOn()));
    }

    Option<String> title();

    RecordEntry withTitle(Option<String> title);

    Option<LocalDate> createdOn();

    RecordEntry withCreatedOn(Option<LocalDate> createdOn);

    Option<Boolean> kept();

    RecordEntry withKept(Option<Boolean> kept);

    Option<Judgement> accessible();

    RecordEntry withAccessible(Option<Judgement> accessible);

    Option<Set<Harm>> protectedFrom();

    RecordEntry withProtectedFrom(Option<Set<Harm>> protectedFrom);

    Option<Judgement> protection();

    RecordEntry withProtection(Option<Judgement> protection);
}
