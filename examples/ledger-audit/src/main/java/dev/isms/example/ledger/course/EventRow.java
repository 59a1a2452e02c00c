package dev.isms.example.ledger.course;

import dev.isms.fact.Choice;
import dev.isms.fact.Day;
import dev.isms.fact.Text;
import dev.isms.kind.ChoiceKind;
import dev.isms.subject.SubjectType;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.time.LocalDate;

/** 出来事 — a row of what was done in a course. */
public record EventRow(
        Option<Words> act,
        Option<LocalDate> day,
        Option<String> doer,
        Option<Words> capacity,
        Option<String> principal,
        Option<String> delegation,
        Option<String> target,
        Option<LocalDate> recorded,
        Option<String> contents) {

    static final Choice<EventRow, Words> ACT = Choice.of(
            "act",
            Words.of("行為", "act"),
            new ChoiceKind<>(Events.ACTS, act -> act, false),
            EventRow::act,
            (row, act) -> new EventRow(
                    act,
                    row.day(),
                    row.doer(),
                    row.capacity(),
                    row.principal(),
                    row.delegation(),
                    row.target(),
                    row.recorded(),
                    row.contents()));

    static final Day<EventRow> DAY = Day.of(
            "day",
            Words.of("実施日", "day"),
            EventRow::day,
            (row, day) -> new EventRow(
                    row.act(),
                    day,
                    row.doer(),
                    row.capacity(),
                    row.principal(),
                    row.delegation(),
                    row.target(),
                    row.recorded(),
                    row.contents()));

    static final Text<EventRow> DOER = Text.of(
            "doer",
            Words.of("行為者", "doer"),
            EventRow::doer,
            (row, doer) -> new EventRow(
                    row.act(),
                    row.day(),
                    doer,
                    row.capacity(),
                    row.principal(),
                    row.delegation(),
                    row.target(),
                    row.recorded(),
                    row.contents()));

    static final Choice<EventRow, Words> CAPACITY = Choice.of(
            "capacity",
            Words.of("資格", "capacity"),
            new ChoiceKind<>(Events.CAPACITIES, capacity -> capacity, false),
            EventRow::capacity,
            (row, capacity) -> new EventRow(
                    row.act(),
                    row.day(),
                    row.doer(),
                    capacity,
                    row.principal(),
                    row.delegation(),
                    row.target(),
                    row.recorded(),
                    row.contents()));

    static final Text<EventRow> PRINCIPAL = Text.of(
            "principal",
            Words.of("代行された者", "principal"),
            EventRow::principal,
            (row, principal) -> new EventRow(
                    row.act(),
                    row.day(),
                    row.doer(),
                    row.capacity(),
                    principal,
                    row.delegation(),
                    row.target(),
                    row.recorded(),
                    row.contents()));

    static final Text<EventRow> DELEGATION = Text.of(
            "delegation",
            Words.of("代行の根拠", "delegation"),
            EventRow::delegation,
            (row, delegation) -> new EventRow(
                    row.act(),
                    row.day(),
                    row.doer(),
                    row.capacity(),
                    row.principal(),
                    delegation,
                    row.target(),
                    row.recorded(),
                    row.contents()));

    static final Text<EventRow> TARGET = Text.of(
            "target",
            Words.of("対象", "target"),
            EventRow::target,
            (row, target) -> new EventRow(
                    row.act(),
                    row.day(),
                    row.doer(),
                    row.capacity(),
                    row.principal(),
                    row.delegation(),
                    target,
                    row.recorded(),
                    row.contents()));

    static final Day<EventRow> RECORDED = Day.of(
            "recorded",
            Words.of("記録日", "day of record"),
            EventRow::recorded,
            (row, recorded) -> new EventRow(
                    row.act(),
                    row.day(),
                    row.doer(),
                    row.capacity(),
                    row.principal(),
                    row.delegation(),
                    row.target(),
                    recorded,
                    row.contents()));

    static final Text<EventRow> CONTENTS = Text.of(
            "contents",
            Words.of("記録した内容", "contents"),
            EventRow::contents,
            (row, contents) -> new EventRow(
                    row.act(),
                    row.day(),
                    row.doer(),
                    row.capacity(),
                    row.principal(),
                    row.delegation(),
                    row.target(),
                    row.recorded(),
                    contents));

    public static final SubjectType<EventRow> EVENT = SubjectType.named("course-event", Words.of("出来事", "event"))
            .with(ACT, DAY, DOER, CAPACITY, PRINCIPAL, DELEGATION, TARGET, RECORDED, CONTENTS)
            .startingFrom(new EventRow(
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    Option.none()));
}
