package dev.isms.sample;

import dev.isms.fact.Choice;
import dev.isms.fact.Choices;
import dev.isms.fact.Day;
import dev.isms.fact.Flag;
import dev.isms.fact.Judged;
import dev.isms.fact.LastDone;
import dev.isms.fact.ListOf;
import dev.isms.fact.PartOf;
import dev.isms.fact.Rank;
import dev.isms.fact.Searched;
import dev.isms.fact.Span;
import dev.isms.fact.Text;
import dev.isms.fact.Whole;
import dev.isms.information.Importance;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.ChoicesKind;
import dev.isms.kind.WholeKind;
import dev.isms.subject.Fact;
import dev.isms.subject.Fact.Source;
import dev.isms.subject.Part;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Function;

/** 機器 — a subject with one or two facts of every kind, for tests: what is recorded stands in a map. */
public record Machine(Map<String, Object> recorded) {

    public static final Machine UNRECORDED = new Machine(LinkedHashMap.empty());

    private static final WholeKind UNITS = new WholeKind(0, 100, Words.of("台", "units"));

    public static final Text<Machine> NAME = Text.of("name", Words.of("機器名", "name"), get("name"), with("name"));
    public static final Text<Machine> OWNER = Text.of("owner", Words.of("所有者", "owner"), get("owner"), with("owner"));
    public static final Flag<Machine> ON =
            Flag.of("on", Words.of("電源", "power"), Clause.of("電源が入っている", "be switched on"), get("on"), with("on"));
    public static final Flag<Machine> LOCKED = Flag.of(
            "locked", Words.of("施錠", "lock"), Clause.of("施錠されている", "have a lock"), get("locked"), with("locked"));
    public static final Flag<Machine> SEALED = Flag.of(
            "sealed",
            Words.of("封印", "seal"),
            Clause.of("封印が有効である", "its seal", "be intact"),
            get("sealed"),
            with("sealed"));
    public static final Choice<Machine, Place> PLACE =
            Choice.of("place", Words.of("設置場所", "place"), ChoiceKind.of(Place.class), get("place"), with("place"));
    public static final Choice<Machine, Place> HOME =
            Choice.of("home", Words.of("定位置", "home"), ChoiceKind.of(Place.class), get("home"), with("home"));
    public static final Rank<Machine, Importance> LEVEL = Rank.of(
            "level", Words.of("重要度", "level"), ChoiceKind.ofOrdered(Importance.class), get("level"), with("level"));
    public static final Rank<Machine, Importance> FLOOR = Rank.of(
            "floor", Words.of("下限", "floor"), ChoiceKind.ofOrdered(Importance.class), get("floor"), with("floor"));
    public static final Whole<Machine> SIZE =
            Whole.of("size", Words.of("台数", "size"), UNITS, get("size"), with("size"));
    public static final Whole<Machine> LIMIT =
            Whole.of("limit", Words.of("上限", "limit"), UNITS, get("limit"), with("limit"));
    public static final Whole<Machine> SPARE =
            Whole.of("spare", Words.of("余裕", "spare"), UNITS, Source.from(LIMIT, SIZE, (limit, size) -> limit - size));
    public static final Day<Machine> SINCE =
            Day.of("since", Words.of("使用開始日", "first day of use"), get("since"), with("since"));
    public static final Day<Machine> MOVED =
            Day.of("moved", Words.of("移設日", "day of the move"), get("moved"), with("moved"));
    public static final Span<Machine> CYCLE =
            Span.of("cycle", Words.of("点検周期", "interval of inspections"), get("cycle"), with("cycle"));
    public static final LastDone<Machine> CHECKED =
            LastDone.of("checked", Words.of("点検日", "last inspection"), get("checked"), with("checked"));
    public static final Choices<Machine, Place> VISITED = Choices.of(
            "visited", Words.of("巡回先", "places visited"), ChoicesKind.of(Place.class), get("visited"), with("visited"));
    public static final Searched<Machine> REUSED = Searched.of(
            "reused", Words.of("再利用", "reuse"), Clause.of("再利用品である", "be reused"), get("reused"), with("reused"));
    public static final Judged<Machine> PROPER = Judged.of(
            "proper",
            Words.of("管理の適否", "fitness of the care"),
            Clause.of("管理が適切である", "be cared for properly"),
            get("proper"),
            with("proper"));
    public static final PartOf<Machine, Permit> PERMIT = PartOf.of(
            "permit",
            Words.of("許可証", "permit"),
            Clause.of("許可証がある", "have a permit"),
            Permit.PERMIT,
            machine -> machine.<Part<Permit>>value("permit").getOrElse(Part.missing()),
            (machine, part) -> machine.recording("permit", Option.of(part)));
    public static final ListOf<Machine, Disk> DISKS = ListOf.of(
            "disks",
            Words.of("ディスク", "disk"),
            Clause.of("ディスクを備えている", "have a disk"),
            Disk.DISK,
            Machine.<Seq<Disk>>get("disks"),
            with("disks"));

    public static final SubjectType<Machine> MACHINE = SubjectType.named("machine", Words.of("機器", "machine"))
            .identifiedBy(NAME)
            .with(OWNER, ON, LOCKED, SEALED, PLACE, HOME, LEVEL, FLOOR, SIZE, LIMIT, SPARE, SINCE, MOVED, CYCLE)
            .with(CHECKED, VISITED, REUSED, PROPER, PERMIT, DISKS)
            .startingFrom(UNRECORDED);

    /** One with this recorded as well. */
    public <T> Machine with(Fact<Machine, T> fact, T value) {
        return fact.with(this, Option.of(value));
    }

    public Machine withPermit(Part<Permit> permit) {
        return recording("permit", Option.of(permit));
    }

    public Machine withDisks(Disk... disks) {
        return DISKS.with(this, List.of(disks));
    }

    @SuppressWarnings("unchecked") // a key is written by one attribute only
    private <T> Option<T> value(String key) {
        return recorded.get(key).map(value -> (T) value);
    }

    private Machine recording(String key, Option<?> value) {
        return new Machine(
                value.<Map<String, Object>>map(some -> recorded.put(key, some)).getOrElse(() -> recorded.remove(key)));
    }

    private static <T> Function<Machine, Option<T>> get(String key) {
        return machine -> machine.value(key);
    }

    private static <T> BiFunction<Machine, Option<T>, Machine> with(String key) {
        return (machine, value) -> machine.recording(key, value);
    }
}
