package dev.isms.organization;

import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * 任命簿 — who holds which role, of which section or system, from when until when; and which role counts as which wider
 * one (課長 is one of 各課・機関の長). It judges whether somebody held an office on a day, never whether what they did in it
 * was lawful.
 *
 * <p>Names, sections and systems are compared letter by letter. Two persons may hold one office at a time, and one
 * person several. No order of insertion shows.
 */
public final class Appointments {

    private static final Appointments NONE = new Appointments(TreeMap.empty(), Counting.none());

    private final SortedMap<String, SortedSet<Appointment>> byHolder;
    private final Counting counting;

    private Appointments(SortedMap<String, SortedSet<Appointment>> byHolder, Counting counting) {
        this.byHolder = byHolder;
        this.counting = counting;
    }

    /** A register in which nobody is appointed and every role counts as itself alone. */
    public static Appointments none() {
        return NONE;
    }

    /**
     * With an appointment more.
     *
     * @throws IllegalArgumentException if exactly the same stands in the register already
     */
    public Appointments with(Appointment appointment) {
        SortedSet<Appointment> others =
                of(Objects.requireNonNull(appointment, "appointment").holder());
        if (others.contains(appointment)) {
            throw new IllegalArgumentException(
                    "appointment " + Visible.quote(appointment.words().ja()) + ": expected once");
        }
        return new Appointments(byHolder.put(appointment.holder(), others.add(appointment)), counting);
    }

    /**
     * With whoever holds the narrower role counting as holding the wider one, and as whatever that counts as; of the same
     * section or system, on the same days, and where the narrower is a deputy's, as a deputy.
     *
     * @throws IllegalArgumentException if the two are the same, it is said already, or the wider counts as the narrower
     */
    public Appointments counting(Role narrower, Role wider) {
        Objects.requireNonNull(narrower, "narrower role");
        Objects.requireNonNull(wider, "wider role");
        return new Appointments(byHolder, counting.with(narrower, wider));
    }

    /** Every appointment, by name, role, section and days. */
    public Seq<Appointment> all() {
        return byHolder.values().flatMap(appointments -> appointments).toList();
    }

    /** Whether who holds the one role counts as holding the other; every role counts as itself. */
    public boolean counts(Role held, Role asked) {
        return counting.counts(Objects.requireNonNull(held, "held role"), Objects.requireNonNull(asked, "asked role"));
    }

    /** The same of the capacity in which something was done, which is the key of a role or of something else. */
    public boolean capacityCounts(String capacity, Role asked) {
        return counting.counts(
                Objects.requireNonNull(capacity, "capacity"), Objects.requireNonNull(asked, "asked role"));
    }

    /**
     * Whether somebody held a role on a day.
     *
     * @param of the section or system, which an appointment for the whole city covers too; none asks for the whole city,
     *     which no appointment for one system covers
     * @return the appointment that makes it so, an own one before a deputy's; or the nearest reason why there is none
     */
    public Either<Words, Appointment> holding(String name, Role role, Option<String> of, LocalDate day) {
        Inquiry asked = new Inquiry(name, role, of, day);
        Seq<Appointment> all = of(name).toList();
        if (all.isEmpty()) {
            return Either.left(asked.unknown(byHolder.keySet().toList()));
        }
        Seq<Appointment> ofTheRole = all.filter(appointment -> counts(appointment.role(), role));
        if (ofTheRole.isEmpty()) {
            return Either.left(asked.otherRoles(all));
        }
        Seq<Appointment> ofTheOffice = ofTheRole.filter(appointment -> appointment.covers(of));
        if (ofTheOffice.isEmpty()) {
            return Either.left(asked.otherSections(ofTheRole));
        }
        return asked.best(ofTheOffice.filter(appointment -> appointment.isInOffice(day)))
                .toEither(() -> asked.outOfOffice(ofTheOffice));
    }

    /**
     * Whether somebody held a role on a day, of whatever section or system: as in {@link #holding}, which also gives the reason
     * where there is no such appointment.
     */
    public Either<Words, Appointment> holdingAnywhere(String name, Role role, LocalDate day) {
        Seq<Either<Words, Appointment>> answers = of(name).toList()
                .filter(appointment -> counts(appointment.role(), role))
                .map(appointment -> holding(name, role, appointment.of(), day));
        return answers.find(Either::isRight)
                .orElse(answers.headOption())
                .getOrElse(() -> holding(name, role, Option.none(), day));
    }

    /**
     * Every appointment by which somebody held the role on that day: own ones before deputies', then by name. Who holds
     * it by two appointments is there twice.
     *
     * @param of as in {@link #holding}
     */
    public Seq<Appointment> holders(Role role, Option<String> of, LocalDate day) {
        Objects.requireNonNull(role, "role");
        Inquiry.requireSection(of);
        Objects.requireNonNull(day, "day");
        return all().filter(appointment ->
                        appointment.isInOffice(day) && appointment.covers(of) && counts(appointment.role(), role))
                .sorted(Comparator.comparing(Appointment::isDeputy).thenComparing(Appointment.REGISTER_ORDER));
    }

    private SortedSet<Appointment> of(String holder) {
        return byHolder.get(holder).getOrElse(() -> TreeSet.empty(Appointment.REGISTER_ORDER));
    }

    /** Equal when the same are appointed and the same roles count as the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Appointments register
                && all().equals(register.all())
                && counting.equals(register.counting);
    }

    @Override
    public int hashCode() {
        return Objects.hash(all(), counting);
    }

    @Override
    public String toString() {
        return all().mkString("\n");
    }
}
