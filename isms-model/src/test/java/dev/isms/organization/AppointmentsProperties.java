package dev.isms.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.text.Words;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** 任命簿の法則 — days, order of insertion, counting and deputies. */
@Label("任命簿の法則")
final class AppointmentsProperties {

    private static final LocalDate START = LocalDate.of(2026, 4, 1);
    private static final List<String> NAMES = List.of("見本 太郎", "見本 花子", "例示 次郎");
    private static final List<Role> ROLES = List.range(0, 5).map(n -> Role.of("r" + n, "役" + n, "role " + n));
    private static final List<Option<String>> SECTIONS =
            List.of(Option.none(), Option.some("住民記録システム"), Option.some("税システム"));

    /** 問い — what a register can be asked. */
    record Question(String name, Role role, Option<String> of, LocalDate day) {

        Either<Words, Appointment> askedOf(Appointments register) {
            return register.holding(name, role, of, day);
        }
    }

    /** 登録の一手 — one of the things that a register is told, in whatever order. */
    sealed interface Entry {

        Appointments in(Appointments register);

        record Appointed(Appointment appointment) implements Entry {
            @Override
            public Appointments in(Appointments register) {
                return register.with(appointment);
            }
        }

        record Counted(Role narrower, Role wider) implements Entry {
            @Override
            public Appointments in(Appointments register) {
                return register.counting(narrower, wider);
            }
        }
    }

    @Property
    @Label("任命は、初日から末日までちょうど続く")
    void an_appointment_holds_exactly_from_its_first_to_its_last_day(
            @ForAll("appointments") Appointment any, @ForAll @IntRange(max = 400) int length, @ForAll boolean isOpen) {
        Appointment appointment = isOpen
                ? new Appointment(any.holder(), any.role(), any.of(), any.from(), Option.none(), any.isDeputy())
                : any.until(any.from().plusDays(length));
        Appointments register = Appointments.none().with(appointment);
        for (int n : new int[] {-400, -1, 0, length / 2, length, length + 1, length + 400}) {
            boolean expected = n >= 0 && (isOpen || n <= length);
            LocalDate day = any.from().plusDays(n);
            assertEquals(
                    expected,
                    register.holding(any.holder(), any.role(), any.of(), day).isRight());
            assertEquals(expected ? List.of(appointment) : List.empty(), register.holders(any.role(), any.of(), day));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("登録の順序は、どの答えにも現れない")
    void no_order_of_insertion_shows(
            @ForAll("shuffled") Tuple2<List<Entry>, List<Entry>> entries, @ForAll("questions") Question question) {
        Appointments one = register(entries._1);
        Appointments other = register(entries._2);
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertEquals(one.toString(), other.toString());
        assertEquals(question.askedOf(one), question.askedOf(other));
        assertEquals(
                one.holders(question.role, question.of, question.day),
                other.holders(question.role, question.of, question.day));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("どこの役職かを問わない在任は、どこかの在任である")
    void holding_anywhere_is_holding_somewhere(
            @ForAll("shuffled") Tuple2<List<Entry>, List<Entry>> entries, @ForAll("questions") Question question) {
        Appointments register = register(entries._1);
        assertEquals(
                register.all()
                        .exists(a -> a.holder().equals(question.name)
                                && register.counts(a.role(), question.role)
                                && a.isInOffice(question.day)),
                register.holdingAnywhere(question.name, question.role, question.day)
                        .isRight());
        register.all()
                .forEach(a -> assertEquals(
                        register.counts(a.role(), question.role),
                        register.capacityCounts(a.role().key(), question.role)));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("在任の照会と在任者の一覧は、一致する")
    void holding_agrees_with_the_holders_and_with_the_words_of_the_law(
            @ForAll("shuffled") Tuple2<List<Entry>, List<Entry>> entries, @ForAll("questions") Question question) {
        Appointments register = register(entries._1);
        Seq<Appointment> lawful = register.all()
                .filter(a -> register.counts(a.role(), question.role))
                .filter(a -> a.of().isEmpty() || a.of().equals(question.of))
                .filter(a -> !a.from().isAfter(question.day)
                        && !a.until().getOrElse(LocalDate.MAX).isBefore(question.day));
        assertEquals(
                lawful.toSet(),
                register.holders(question.role, question.of, question.day).toSet());
        Seq<Appointment> own = lawful.filter(a -> a.holder().equals(question.name));
        Either<Words, Appointment> answer = question.askedOf(register);
        assertEquals(own.isEmpty(), answer.isLeft());
        answer.forEach(appointment -> {
            assertTrue(own.contains(appointment));
            assertEquals(own.forAll(Appointment::isDeputy), appointment.isDeputy());
        });
    }

    @Property(tries = 500)
    @Label("包含は推移する")
    void counting_is_reachability(@ForAll("countings") List<Entry.Counted> countings) {
        Appointments register = register(countings);
        boolean[][] reaches = new boolean[ROLES.size()][ROLES.size()];
        List.range(0, ROLES.size()).forEach(n -> reaches[n][n] = true);
        countings.forEach(c -> reaches[ROLES.indexOf(c.narrower)][ROLES.indexOf(c.wider)] = true);
        for (int k = 0; k < reaches.length; k++) {
            for (int i = 0; i < reaches.length; i++) {
                for (int j = 0; j < reaches.length; j++) {
                    reaches[i][j] |= reaches[i][k] && reaches[k][j];
                }
            }
        }
        for (int i = 0; i < reaches.length; i++) {
            Appointments held =
                    register.with(Appointment.of("見本 太郎", ROLES.get(i)).from(START));
            for (int j = 0; j < reaches.length; j++) {
                assertEquals(reaches[i][j], register.counts(ROLES.get(i), ROLES.get(j)));
                assertEquals(
                        reaches[i][j],
                        held.holding("見本 太郎", ROLES.get(j), Option.none(), START)
                                .isRight());
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("代理も数える")
    void a_deputy_holds_where_an_own_appointment_would(
            @ForAll("countings") List<Entry.Counted> countings,
            @ForAll("appointments") Appointment any,
            @ForAll("questions") Question question) {
        Appointment own = new Appointment(any.holder(), any.role(), any.of(), any.from(), any.until(), false);
        Appointments register = register(countings);
        assertEquals(
                question.askedOf(register.with(own)).map(Appointment::asDeputy),
                question.askedOf(register.with(own.asDeputy())));
    }

    private static Appointments register(List<? extends Entry> entries) {
        return entries.foldLeft(Appointments.none(), (register, entry) -> entry.in(register));
    }

    @Provide
    Arbitrary<Tuple2<List<Entry>, List<Entry>>> shuffled() {
        Arbitrary<List<Entry>> appointed = appointments()
                .list()
                .uniqueElements()
                .ofMaxSize(12)
                .map(list -> List.ofAll(list).map(Entry.Appointed::new));
        return Combinators.combine(appointed, countings())
                .as((one, other) -> one.appendAll(other))
                .flatMap(entries -> Combinators.combine(
                                Arbitraries.shuffle(entries.asJava()), Arbitraries.shuffle(entries.asJava()))
                        .as((a, b) -> Tuple.of(List.ofAll(a), List.ofAll(b))));
    }

    @Provide
    Arbitrary<Appointment> appointments() {
        return Combinators.combine(
                        Arbitraries.of(NAMES.asJava()),
                        Arbitraries.of(ROLES.asJava()),
                        Arbitraries.of(SECTIONS.asJava()),
                        days(),
                        Arbitraries.integers().between(-4, 8),
                        Arbitraries.of(true, false))
                .as((name, role, of, from, length, isDeputy) -> new Appointment(
                        name, role, of, from, Option.when(length >= 0, () -> from.plusDays(length)), isDeputy));
    }

    /** Only from a lower to a higher number, so that nothing goes round. */
    @Provide
    Arbitrary<List<Entry.Counted>> countings() {
        return Arbitraries.of(ROLES.crossProduct()
                        .filter(pair -> ROLES.indexOf(pair._1) < ROLES.indexOf(pair._2))
                        .map(pair -> new Entry.Counted(pair._1, pair._2))
                        .toJavaList())
                .list()
                .uniqueElements()
                .ofMaxSize(6)
                .map(List::ofAll);
    }

    @Provide
    Arbitrary<Question> questions() {
        return Combinators.combine(
                        Arbitraries.of(NAMES.append("見本 三郎").asJava()),
                        Arbitraries.of(ROLES.asJava()),
                        Arbitraries.of(SECTIONS.asJava()),
                        days())
                .as(Question::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 15).map(START::plusDays);
    }
}
