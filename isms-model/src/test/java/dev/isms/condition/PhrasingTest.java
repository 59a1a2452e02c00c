package dev.isms.condition;

import static dev.isms.condition.Condition.all;
import static dev.isms.condition.Condition.any;
import static dev.isms.condition.Condition.atLeast;
import static dev.isms.condition.Condition.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.information.Importance;
import dev.isms.kind.ChoiceKind;
import dev.isms.kind.ChoicesKind;
import dev.isms.kind.SpanKind;
import dev.isms.kind.WholeKind;
import dev.isms.organization.Role;
import dev.isms.sample.Disk;
import dev.isms.sample.Machine;
import dev.isms.sample.Permit;
import dev.isms.sample.Place;
import dev.isms.text.Clause;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("条件から作られる文")
final class PhrasingTest {

    private static final Condition<Machine> ON = Machine.ON.holds();
    private static final Condition<Machine> LOCKED = Machine.LOCKED.holds();
    private static final Condition<Machine> SEALED = Machine.SEALED.holds();

    @Test
    void one_clause_says_what_is_and_what_must_be() {
        says(ON, "電源が入っている", "the machine is switched on");
        says(not(ON), "電源が入っていない", "the machine is not switched on");
        says(SEALED, "封印が有効である", "its seal is intact");
        demands(LOCKED, "施錠されていること", "the machine must have a lock");
        demands(not(LOCKED), "施錠されていないこと", "the machine must not have a lock");
        demands(not(not(LOCKED)), "施錠されていること", "the machine must have a lock");
    }

    @Nested
    @DisplayName("かつ・又は")
    final class Groups {

        @Test
        void all_runs_on_and_repeats_no_subject() {
            says(
                    all(ON, LOCKED, SEALED),
                    "電源が入っており、かつ、施錠されており、かつ、封印が有効である",
                    "the machine is switched on and has a lock and its seal is intact");
            demands(all(ON, LOCKED), "電源が入っていること、かつ、施錠されていること", "the machine must be switched on and have a lock");
        }

        @Test
        void any_offers_alternatives() {
            says(any(ON, SEALED), "電源が入っている、又は、封印が有効である", "the machine is switched on or its seal is intact");
            demands(any(ON, LOCKED), "電源が入っている、又は、施錠されていること", "the machine must be switched on or have a lock");
        }

        @Test
        @DisplayName("入れ子は括弧で囲む")
        void a_group_in_a_group_is_bracketed() {
            says(
                    all(ON, any(LOCKED, SEALED)),
                    "電源が入っており、かつ、（施錠されている、又は、封印が有効である）",
                    "the machine is switched on and (it has a lock or its seal is intact)");
            says(
                    any(all(ON, LOCKED), SEALED),
                    "（電源が入っており、かつ、施錠されている）、又は、封印が有効である",
                    "(the machine is switched on and has a lock) or its seal is intact");
            demands(
                    all(any(ON, LOCKED), SEALED),
                    "次の全てを満たすこと：①電源が入っている、又は、施錠されている；②封印が有効である",
                    "all of these must be so: (1) the machine is switched on or has a lock; (2) its seal is intact");
        }

        @Test
        @DisplayName("否定は節まで下ろす")
        void a_negation_moves_inwards_to_the_clauses() {
            says(
                    not(all(ON, LOCKED)),
                    "電源が入っていない、又は、施錠されていない",
                    "the machine is not switched on or does not have a lock");
            says(
                    not(any(ON, LOCKED)),
                    "電源が入っておらず、かつ、施錠されていない",
                    "the machine is not switched on and does not have a lock");
        }

        @Test
        void a_group_of_one_is_that_one() {
            says(all(ON), "電源が入っている", "the machine is switched on");
            says(not(any(all(ON))), "電源が入っていない", "the machine is not switched on");
        }

        @Test
        void at_least_so_many_is_one_clause_that_can_be_denied() {
            Condition<Machine> two = atLeast(2, ON, LOCKED, all(SEALED, ON));
            says(
                    two,
                    "（電源が入っている；施錠されている；封印が有効であり、かつ、電源が入っている）のうち2以上が成り立っている",
                    "the machine satisfies at least 2 of (it is switched on; it has a lock; its seal is intact and it is"
                            + " switched on)");
            says(
                    not(atLeast(2, ON, LOCKED)),
                    "（電源が入っている；施錠されている）のうち2以上が成り立っていない",
                    "the machine does not satisfy at least 2 of (it is switched on; it has a lock)");
        }
    }

    @Nested
    @DisplayName("比較")
    final class Comparisons {

        @Test
        void with_a_constant() {
            says(Machine.SIZE.atLeast(3), "台数が3台以上である", "the size is at least 3 units");
            says(not(Machine.SIZE.atMost(3)), "台数が3台以下でない", "the size is not at most 3 units");
            says(
                    Machine.SINCE.onOrAfter(LocalDate.of(2026, 4, 1)),
                    "使用開始日が2026-04-01以後である",
                    "the first day of use is on or after 2026-04-01");
            says(
                    Machine.SINCE.onOrBefore(LocalDate.of(2026, 4, 1)),
                    "使用開始日が2026-04-01以前である",
                    "the first day of use is on or before 2026-04-01");
            says(Machine.LEVEL.atLeast(Importance.HIGH), "重要度が「高」以上である", "the level is at least “high”");
            says(Machine.NAME.is("m「1」"), "機器名が「m\\「1\\」」である", "the name is “m\\「1\\」”");
        }

        @Test
        void with_a_parameter_and_with_another_fact() {
            Parameter<Integer> most =
                    Parameter.of("most", Words.of("上限とする台数", "largest size"), WholeKind.of(Words.of("台", "units")));
            says(Machine.SIZE.atMost(most), "台数が市の定める『上限とする台数』以下である", "the size is at most the city's “largest size”");
            says(Machine.SIZE.atMost(Machine.LIMIT), "台数が上限以下である", "the size is at most the limit");
        }

        @Test
        void with_what_a_table_gives() {
            ChoiceKind<Importance> grades = ChoiceKind.ofOrdered(Importance.class);
            Table<Importance, Importance> needed =
                    Table.rising("needed", Words.of("必要な段階", "needed level"), grades, grades);
            says(
                    Machine.LEVEL.atLeast(needed.by(Machine.FLOOR)),
                    "重要度が下限に応じて市の定める『必要な段階』以上である",
                    "the level is at least the city's “needed level” for the floor");
            Table<Importance, Set<Place>> rounds =
                    Table.of("rounds", Words.of("要所", "key places"), grades, ChoicesKind.of(Place.class));
            says(
                    not(Machine.VISITED.includesAny(rounds.by(Machine.LEVEL))),
                    "巡回先に重要度に応じて市の定める『要所』のいずれも含まれていない",
                    "the machine does not have any of the city's “key places” for the level among the places visited");
        }

        @Test
        void with_some_values() {
            says(
                    Machine.PLACE.isOneOf(Place.HALL, Place.STORE),
                    "設置場所が「ホール」又は「倉庫」である",
                    "the place is “hall” or “store room”");
            says(
                    Machine.VISITED.includes(Place.HALL),
                    "巡回先に「ホール」が含まれている",
                    "the machine has “hall” among the places visited");
            says(
                    Machine.VISITED.includesAll(Place.HALL, Place.STORE),
                    "巡回先に「ホール」・「倉庫」の全てが含まれている",
                    "the machine has all of “hall”, “store room” among the places visited");
            says(
                    Machine.VISITED.includesAny(Place.HALL, Place.STORE),
                    "巡回先に「ホール」又は「倉庫」が含まれている",
                    "the machine has “hall” or “store room” among the places visited");
        }
    }

    @Nested
    @DisplayName("部分と一覧、期限、照合、許可")
    final class Others {

        @Test
        void members_are_spoken_of_one_by_one() {
            Condition<Disk> encrypted = Disk.ENCRYPTED.holds();
            says(Machine.DISKS.exists(), "ディスクを備えている", "the machine has a disk");
            says(Machine.DISKS.each(encrypted), "全てのディスクについて、暗号化されている", "each disk is encrypted");
            demands(Machine.DISKS.each(encrypted), "全てのディスクについて、暗号化されていること", "each disk must be encrypted");
            says(not(Machine.DISKS.thereIs(encrypted)), "全てのディスクについて、暗号化されていない", "each disk is not encrypted");
            says(
                    Machine.DISKS.thereIs(encrypted),
                    "暗号化されているディスクがある",
                    "the machine has at least one disk that is encrypted");
            says(
                    not(Machine.DISKS.each(encrypted)),
                    "暗号化されていないディスクがある",
                    "the machine has at least one disk that is not encrypted");
            says(
                    Machine.DISKS.atLeast(2, encrypted),
                    "ディスクのうち、暗号化されているものが2件以上である",
                    "the machine has at least 2 × disk that is encrypted");
            says(
                    Machine.PERMIT.satisfies(Permit.BY.is("町長")),
                    "許可証があれば、それについて、許可者が「町長」である",
                    "for its permit, if any, the grantor is “町長”");
        }

        @Test
        @DisplayName("個々について言うことは、括弧の中でだけ始まらない")
        void what_is_said_of_each_is_told_from_what_is_said_beside_it() {
            Condition<Disk> encrypted = Disk.ENCRYPTED.holds();
            Condition<Disk> open = any(encrypted, not(encrypted));
            says(
                    Machine.DISKS.each(all(open, encrypted)),
                    "全てのディスクについて、（（暗号化されている、又は、暗号化されていない）、かつ、暗号化されている）",
                    "for each disk, (it is encrypted or is not encrypted) and it is encrypted");
            says(
                    all(Machine.DISKS.each(open), LOCKED),
                    "（全てのディスクについて、（暗号化されている、又は、暗号化されていない））、かつ、施錠されている",
                    "(each disk is encrypted or is not encrypted) and it has a lock");
        }

        @Test
        void a_period_says_what_it_is_counted_from() {
            says(
                    Machine.CHECKED.within(Period.ofMonths(6), Machine.SINCE),
                    "点検日（未実施のときは使用開始日）から6か月を超える日数が経過していない",
                    "the last inspection is not longer ago than 6 months (counted from the first day of use if never done)");
            Parameter<Period> every = Parameter.of("every", Words.of("周期", "interval"), new SpanKind());
            says(
                    Machine.CHECKED.within(every, Machine.SINCE),
                    "点検日（未実施のときは使用開始日）から市の定める『周期』を超える日数が経過していない",
                    "the last inspection is not longer ago than the city's “interval” (counted from the first day of use if"
                            + " never done)");
        }

        @Test
        void a_search_says_how_far_it_must_go() {
            says(Machine.REUSED.found(), "再利用品である", "the machine is reused");
            says(
                    not(Machine.REUSED.found(Machine.LIMIT)),
                    "（照合する件数は上限で足りるとして）再利用品でない",
                    "the machine is not reused (a search through as many as the limit suffices)");
        }

        @Test
        void a_permission_says_by_whom_and_when() {
            says(
                    new Atom.Granted<>(
                            Machine.PERMIT,
                            Permit.BY,
                            Permit.FROM,
                            Permit.UNTIL,
                            Machine.MOVED,
                            List.of(Role.of("mayor", "町長", "mayor"), Role.of("deputy", "副町長", "deputy"))),
                    "移設日に有効な町長・副町長の許可証がある",
                    "the machine has permit by the mayor / deputy, in force on the day of the move");
        }

        @Test
        void a_described_predicate_says_its_own_clause() {
            says(
                    Machine.SIZE.satisfies(Clause.of("偶数である", "its size", "be even"), size -> size % 2 == 0),
                    "偶数である",
                    "its size is even");
        }
    }

    private static void says(Condition<Machine> condition, String ja, String en) {
        assertEquals(ja, Phrase.of(condition).stated(Language.JA, "機器"));
        assertEquals(en, Phrase.of(condition).stated(Language.EN, "the machine"));
    }

    private static void demands(Condition<Machine> condition, String ja, String en) {
        assertEquals(ja, Phrase.of(condition).required(Language.JA, "機器"));
        assertEquals(en, Phrase.of(condition).required(Language.EN, "the machine"));
    }
}
