package dev.isms.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.fact.ListOf;
import dev.isms.fact.PartOf;
import dev.isms.fact.Rank;
import dev.isms.fact.Text;
import dev.isms.fact.Whole;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.WholeKind;
import dev.isms.sample.Disk;
import dev.isms.sample.Machine;
import dev.isms.sample.Permit;
import dev.isms.sample.Place;
import dev.isms.subject.Fact.Source;
import dev.isms.subject.Reading.Failed;
import dev.isms.subject.Reading.Known;
import dev.isms.subject.Reading.Missing;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("事実の読み書き")
final class FactTest {

    private static final Machine BLANK = Machine.UNRECORDED;

    @Test
    void what_was_recorded_is_known_and_what_was_forgotten_is_missing() {
        Machine machine = BLANK.with(Machine.SIZE, 3);
        assertEquals(new Known<>(3), Machine.SIZE.read(machine));
        assertEquals(new Missing<>(), Machine.SIZE.read(Machine.SIZE.with(machine, Option.none())));
        assertEquals(new Missing<>(), Machine.SIZE.read(BLANK));
    }

    @Test
    void a_value_that_is_not_of_the_kind_is_refused_when_written_and_can_not_be_read() {
        assertEquals(
                "fact `size` was given `101`: expected a whole number from 0 to 100 (units)",
                assertThrows(IllegalArgumentException.class, () -> BLANK.with(Machine.SIZE, 101))
                        .getMessage());
        assertEquals(
                new Failed<>(Words.of("`101`は0以上100以下の整数（台）でない", "`101` is not a whole number from 0 to 100 (units)")),
                whole(machine -> Option.of(101)).read(BLANK));
    }

    @Test
    void a_getter_that_throws_or_gives_null_can_not_be_read() {
        assertEquals(
                new Failed<>(Words.same("IllegalStateException: lazy")),
                whole(machine -> {
                            throw new IllegalStateException("lazy");
                        })
                        .read(BLANK));
        assertEquals(new Failed<>(Reading.NULL), whole(machine -> null).read(BLANK));
        assertEquals(
                new Failed<>(Reading.NULL), whole(machine -> Option.some(null)).read(BLANK));
    }

    @Test
    void a_fact_without_a_wither_can_only_be_read() {
        Whole<Machine> readable = whole(machine -> Option.of(1));
        assertFalse(readable.isWritable());
        assertEquals(
                "fact `x` can't be written: expected a stored fact described with a wither",
                assertThrows(IllegalStateException.class, () -> readable.with(BLANK, Option.of(1)))
                        .getMessage());
    }

    @Test
    void a_derived_fact_is_known_when_all_its_sources_are() {
        Machine both = BLANK.with(Machine.SIZE, 3).with(Machine.LIMIT, 10);
        assertEquals(new Known<>(7), Machine.SPARE.read(both));
        assertEquals(new Missing<>(), Machine.SPARE.read(BLANK.with(Machine.SIZE, 3)));
        assertEquals(
                new Failed<>(Words.of("`-7`は0以上100以下の整数（台）でない", "`-7` is not a whole number from 0 to 100 (units)")),
                Machine.SPARE.read(BLANK.with(Machine.SIZE, 10).with(Machine.LIMIT, 3)));
        assertEquals(new Known<>(7), Machine.SPARE.derive(List.of(10, 3)));
        assertTrue(Machine.SPARE.isDerived());
        assertFalse(Machine.SPARE.isWritable());
    }

    @Test
    void a_derived_fact_is_derived_from_stored_ones() {
        assertEquals(
                "derived from derived fact `spare`: expected stored facts",
                assertThrows(IllegalArgumentException.class, () -> Source.from(Machine.SPARE, spare -> spare))
                        .getMessage());
    }

    @Test
    void a_rank_is_of_an_ordered_choice() {
        assertEquals(
                "rank `x` of an unordered choice: expected an ordered one",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Rank.of(
                                        "x",
                                        Words.same("x"),
                                        ChoiceKind.of(Place.class),
                                        Source.of(machine -> Option.of(Place.HALL))))
                        .getMessage());
    }

    @Test
    @DisplayName("未記録と「無」は別のものである")
    void a_part_is_not_recorded_recorded_as_none_or_there() {
        Permit permit = new Permit(Option.none(), Option.none(), Option.none());
        assertEquals(new Missing<>(), Machine.PERMIT.read(BLANK));
        assertEquals(new Known<>(List.empty()), Machine.PERMIT.read(BLANK.withPermit(Part.none())));
        assertEquals(new Known<>(List.of(permit)), Machine.PERMIT.read(BLANK.withPermit(Part.of(permit))));
        assertEquals(BLANK.withPermit(Part.of(permit)), Machine.PERMIT.with(BLANK, List.of(permit)));
        assertEquals(BLANK.withPermit(Part.none()), Machine.PERMIT.with(BLANK, List.empty()));
        assertEquals(new Missing<>(), Machine.PERMIT.read(Machine.PERMIT.without(BLANK.withPermit(Part.none()))));
    }

    @Test
    void a_part_is_there_at_most_once() {
        Permit permit = new Permit(Option.none(), Option.none(), Option.none());
        assertEquals(
                "part `permit` given `2` times: expected at most one",
                assertThrows(IllegalArgumentException.class, () -> Machine.PERMIT.with(BLANK, List.of(permit, permit)))
                        .getMessage());
    }

    @Test
    void a_list_is_missing_empty_or_has_items() {
        assertEquals(new Missing<>(), Machine.DISKS.read(BLANK));
        assertEquals(new Known<>(List.empty()), Machine.DISKS.read(BLANK.withDisks()));
        assertEquals(new Known<>(List.of(Disk.unrecorded())), Machine.DISKS.read(BLANK.withDisks(Disk.unrecorded())));
        assertEquals(BLANK, Machine.DISKS.without(BLANK.withDisks()));
    }

    @Test
    void a_null_item_is_refused_when_written_and_can_not_be_read() {
        Seq<Disk> withNull = List.of(Disk.unrecorded(), null);
        assertEquals(
                "item of `disks`",
                assertThrows(NullPointerException.class, () -> Machine.DISKS.with(BLANK, withNull))
                        .getMessage());
        assertEquals(
                "value of a part",
                assertThrows(NullPointerException.class, () -> Machine.PERMIT.with(BLANK, List.of((Permit) null)))
                        .getMessage());
        assertEquals(
                new Failed<>(Words.of("一覧の中にnullがある", "null in the list")),
                disks(machine -> Option.of(withNull)).read(BLANK));
        assertEquals(new Failed<>(Reading.NULL), disks(machine -> null).read(BLANK));
        assertEquals(
                new Failed<>(Reading.NULL), disks(machine -> Option.some(null)).read(BLANK));
        assertEquals(new Failed<>(Reading.NULL), permit(machine -> null).read(BLANK));
    }

    @Test
    void members_without_a_wither_can_only_be_read() {
        assertEquals(
                "list `x` can't be written: expected one described with a wither",
                assertThrows(
                                IllegalStateException.class,
                                () -> disks(machine -> Option.none()).without(BLANK))
                        .getMessage());
        assertEquals(
                "part `x` can't be written: expected one described with a wither",
                assertThrows(
                                IllegalStateException.class,
                                () -> permit(machine -> Part.none()).without(BLANK))
                        .getMessage());
    }

    private static Whole<Machine> whole(java.util.function.Function<Machine, Option<Integer>> get) {
        return Whole.of("x", Words.same("x"), new WholeKind(0, 100, Words.of("台", "units")), Source.of(get));
    }

    private static ListOf<Machine, Disk> disks(java.util.function.Function<Machine, Option<Seq<Disk>>> get) {
        return ListOf.of("x", Words.same("x"), Clause.of("xがある", "have x"), Disk.DISK, get);
    }

    private static PartOf<Machine, Permit> permit(java.util.function.Function<Machine, Part<Permit>> get) {
        return PartOf.of("x", Words.same("x"), Clause.of("xがある", "have x"), Permit.PERMIT, get);
    }

    @Test
    void a_text_is_read_only_if_it_can_be_seen() {
        Text<Machine> name = Text.of("x", Words.same("x"), Source.of(machine -> Option.of("sv\u202e07")));
        assertEquals(
                new Failed<>(Words.of(
                        "`sv\\u{202e}07`は見えない文字や前後の空白を含まない1000字以内の文字列でない",
                        "`sv\\u{202e}07` is not visible text of at most 1000 characters, no blank around it")),
                name.read(BLANK));
    }
}
