package dev.isms.evaluator;

import static dev.isms.sample.Machine.UNRECORDED;
import static dev.isms.sample.Statute.TODAY;
import static dev.isms.sample.Statute.must;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.condition.Condition;
import dev.isms.control.Control;
import dev.isms.control.Ruling;
import dev.isms.control.Rulings;
import dev.isms.evaluation.Evaluation;
import dev.isms.evaluation.Settings;
import dev.isms.evaluation.Truth;
import dev.isms.evidence.Done;
import dev.isms.evidence.Judgement;
import dev.isms.information.Importance;
import dev.isms.sample.Disk;
import dev.isms.sample.Machine;
import dev.isms.sample.Place;
import io.vavr.collection.List;
import io.vavr.collection.Queue;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("評価器：主体が述べてはならないもの")
final class EvaluatorTest {

    private static final Disk GOOD = Disk.encrypted(true);
    private static final Disk BAD = Disk.encrypted(false);
    private static final Disk OPEN = Disk.unrecorded();

    private static final Control<Machine> EXIST = must("exist", Machine.DISKS.exists());
    private static final Control<Machine> ONE = must("one", Machine.DISKS.thereIs(Disk.ENCRYPTED.holds()));
    private static final Control<Machine> EACH = must("each", Machine.DISKS.each(Disk.ENCRYPTED.holds()));
    private static final Control<Machine> TWO = must("two", Machine.DISKS.atLeast(2, Disk.ENCRYPTED.holds()));

    private static final Seq<Control<Machine>> OF_DISKS = List.of(EXIST, ONE, EACH, TWO);

    private static final Seq<Control<Machine>> OF_FACTS = List.of(
            must("flag", Machine.ON.holds()),
            must("not", Condition.not(Machine.ON.holds())),
            must("size", Machine.SIZE.atLeast(3)),
            must("most", Machine.SIZE.atMost(3)),
            must("less", Machine.SIZE.atMost(Machine.LIMIT)),
            must("is", Machine.SIZE.is(Machine.LIMIT)),
            must("place", Machine.PLACE.is(Place.HALL)),
            must("level", Machine.LEVEL.atLeast(Machine.FLOOR)));

    private static final Seq<Function<Seq<@Nullable Disk>, Seq<@Nullable Disk>>> SEQUENCES =
            List.of(List::ofAll, Vector::ofAll, Queue::ofAll, Stream::ofAll);

    @Test
    void a_list_with_an_item_that_is_null_says_nothing() {
        for (Seq<@Nullable Disk> disks : lists()) {
            SEQUENCES.forEach(sequence -> {
                Machine machine = recording("disks", sequence.apply(disks));
                assertAgrees(OF_DISKS, machine);
                Ruling open = Ruling.of(Truth.TRUE, Truth.UNKNOWN);
                Seq<Ruling> expected = OF_DISKS.map(control -> open);
                assertEquals(disks.contains(null), rulings(OF_DISKS, machine).equals(expected), () -> "" + machine);
            });
        }
    }

    /** Every list of at most three, of disks of each kind and null, that decides something where it holds no null. */
    private static Seq<Seq<@Nullable Disk>> lists() {
        Seq<@Nullable Disk> each = List.ofAll(Arrays.asList(GOOD, BAD, null));
        Seq<Seq<@Nullable Disk>> lists = List.of(List.empty());
        Seq<Seq<@Nullable Disk>> longer = lists;
        for (int i = 0; i < 3; i++) {
            longer = longer.flatMap(list -> each.map(list::append));
            lists = lists.appendAll(longer);
        }
        return lists;
    }

    @Test
    void a_list_of_which_an_item_cant_be_had_says_nothing() {
        Ruling open = Ruling.of(Truth.TRUE, Truth.UNKNOWN);
        for (int place = 1; place < 3; place++) {
            int broken = place;
            Seq<Disk> disks = Stream.range(0, 3).map(item -> item == broken ? unread() : GOOD);
            Machine machine = recording("disks", disks);
            assertEquals(OF_DISKS.map(control -> open), rulings(OF_DISKS, machine));
            assertAgrees(OF_DISKS, machine);
        }
    }

    private static Disk unread() {
        throw new IllegalStateException("disk can't be read");
    }

    @Test
    void an_item_of_which_nothing_is_known_may_be_one_that_is_so() {
        Seq<Disk> each = List.of(GOOD, BAD, OPEN);
        for (Disk one : each) {
            for (Disk two : each) {
                for (Disk three : each) {
                    assertAgrees(OF_DISKS, recording("disks", List.of(one, two, three)));
                }
            }
        }
        assertEquals(
                Ruling.of(Truth.TRUE, Truth.UNKNOWN),
                rulings(List.of(ONE), recording("disks", List.of(OPEN))).head());
    }

    @Test
    void a_value_that_its_kind_does_not_accept_is_none() {
        Machine limited = recording("limit", 100);
        for (@Nullable Object size : Arrays.asList(null, -1, 0, 3, 100, 101, "3")) {
            assertAgrees(OF_FACTS, recording("size", size));
            assertAgrees(OF_FACTS, new Machine(limited.recorded().put("size", size)));
        }
        assertEquals(
                Ruling.of(Truth.TRUE, Truth.UNKNOWN),
                rulings(List.of(OF_FACTS.get(2)), recording("size", 101)).head());
        for (@Nullable Object other : Arrays.asList(null, "", 1, Importance.LOW)) {
            for (String key : List.of("on", "place", "level", "floor", "permit", "disks")) {
                assertAgrees(OF_FACTS.appendAll(OF_DISKS), recording(key, other));
            }
        }
    }

    @Test
    void what_is_said_to_have_been_done_on_a_day_to_come_is_open() {
        Control<Machine> by = must("by", Machine.CHECKED.by(Machine.MOVED));
        Control<Machine> judged = must("judged", Machine.PROPER.holds());
        Control<Machine> within = must("within", Machine.MOVED.within(Period.ofMonths(1)));
        for (int days = -1; days <= 1; days++) {
            LocalDate day = TODAY.plusDays(days);
            Machine machine = recording("checked", Done.on(day))
                    .with(Machine.MOVED, day)
                    .with(Machine.PROPER, Judgement.yes(day, "課長", "点検の結果"));
            assertAgrees(List.of(by, judged, within), machine);
            Ruling expected = Ruling.of(Truth.TRUE, days > 0 ? Truth.UNKNOWN : Truth.TRUE);
            assertEquals(List.of(expected, expected, expected), rulings(List.of(by, judged, within), machine));
        }
    }

    private static Machine recording(String key, @Nullable Object value) {
        return new Machine(UNRECORDED.recorded().put(key, value));
    }

    private static void assertAgrees(Seq<Control<Machine>> controls, Machine machine) {
        Evaluation evaluation = Evaluation.of(TODAY, Settings.none());
        assertEquals(
                controls.map(control -> control.judge(machine, evaluation)),
                rulings(controls, machine),
                () -> controls + " of " + machine);
    }

    private static Seq<Ruling> rulings(Seq<Control<Machine>> controls, Machine machine) {
        Rulings rulings = Evaluator.of(controls, Settings.none()).rulings(machine, TODAY);
        return List.range(0, controls.size()).map(control -> rulings.of(0, control));
    }
}
