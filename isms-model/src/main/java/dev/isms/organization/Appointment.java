package dev.isms.organization;

import dev.isms.text.Visible;
import dev.isms.text.Worded;
import dev.isms.text.Words;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * 任命 — that somebody holds a role from a day on:
 * {@code Appointment.of("見本 太郎", ADMINISTRATOR).forThe("住民記録システム").from(first).until(last)}.
 *
 * <p>A deputy (代理) acts as the role while the appointment runs; whom the deputy stands in for is not said, since the
 * one may be away, ill or not appointed yet. A name stands for one person: a city with two of a name tells them apart in
 * it. A body is not appointed, and an {@link Actor} is not one who was: that is only what somebody said.
 *
 * @param of the one section or system that it is for; none when it is for the whole city
 * @param from the first day
 * @param until the last day; none while no end is set
 * @param isDeputy whether the holder only acts as the role
 */
public record Appointment(
        String holder, Role role, Option<String> of, LocalDate from, Option<LocalDate> until, boolean isDeputy)
        implements Worded {

    /** By name, role, section and days: a total order, so that no order of insertion can show. */
    static final Comparator<Appointment> REGISTER_ORDER = Comparator.comparing(Appointment::holder)
            .thenComparing(appointment -> appointment.role.key())
            .thenComparing(appointment -> appointment.role.words().ja())
            .thenComparing(appointment -> appointment.role.words().en())
            .thenComparing(appointment -> appointment.of.getOrElse(""))
            .thenComparing(Appointment::from)
            .thenComparing(appointment -> appointment.until.isEmpty())
            .thenComparing(appointment -> appointment.until.getOrElse(LocalDate.MAX))
            .thenComparing(Appointment::isDeputy);

    /** @throws IllegalArgumentException if the days are reversed, or a name is blank or holds an invisible character */
    public Appointment {
        Visible.requireText("holder of an appointment", holder);
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(of, "section or system of an appointment");
        of.forEach(name -> Visible.requireText("section or system of an appointment", name));
        Objects.requireNonNull(from, "first day of an appointment");
        Objects.requireNonNull(until, "last day of an appointment");
        until.forEach(day -> requireNotBefore(holder, from, day));
    }

    private static void requireNotBefore(String holder, LocalDate from, LocalDate until) {
        if (Objects.requireNonNull(until, "last day of an appointment").isBefore(from)) {
            throw new IllegalArgumentException("appointment of " + Visible.quote(holder) + " from `" + from
                    + "` until `" + until + "`: expected the last day on or after the first");
        }
    }

    /** Begins an appointment; it is made once its first day is known. */
    public static Scope of(String holder, Role role) {
        return new Draft(Visible.requireText("holder of an appointment", holder), Objects.requireNonNull(role, "role"));
    }

    /** The same up to this last day, that day included. */
    public Appointment until(LocalDate day) {
        return new Appointment(holder, role, of, from, Option.some(day), isDeputy);
    }

    /** The same as a deputy's. */
    public Appointment asDeputy() {
        return new Appointment(holder, role, of, from, until, true);
    }

    /** Whether it runs on that day; the first and the last day count. */
    public boolean isInOffice(LocalDate day) {
        return !Objects.requireNonNull(day, "day").isBefore(from) && !until.exists(day::isAfter);
    }

    /** Whether it is for that section or system: the same one, or the whole city. Only the latter covers the whole city. */
    public boolean covers(Option<String> sectionOrSystem) {
        return of.equals(Objects.requireNonNull(sectionOrSystem, "section or system")) || of.isEmpty();
    }

    @Override
    public Words words() {
        Words office = role.words();
        return Words.of(
                holder + "（" + office.ja() + (isDeputy ? "の代理" : "") + "、" + of.getOrElse("市全体") + "、" + from + "から"
                        + until.map(day -> day + "まで").getOrElse("") + "）",
                holder + " (" + (isDeputy ? "acting as " : "") + office.en() + ", "
                        + of.getOrElse("the whole city") + ", from " + from
                        + until.map(day -> " until " + day).getOrElse("") + ")");
    }

    @Override
    public String toString() {
        return words().toString();
    }

    /** 範囲 — of which section or system; left out, it is of the whole city. */
    public interface Scope extends FirstDay {

        /** Of this section or system alone. */
        FirstDay forThe(String sectionOrSystem);
    }

    /** 初日 — from when, that day included. */
    public interface FirstDay {
        Appointment from(LocalDate day);
    }

    private record Draft(String holder, Role role) implements Scope {

        @Override
        public FirstDay forThe(String sectionOrSystem) {
            String name = Visible.requireText("section or system of an appointment", sectionOrSystem);
            return day -> beginning(Option.some(name), day);
        }

        @Override
        public Appointment from(LocalDate day) {
            return beginning(Option.none(), day);
        }

        private Appointment beginning(Option<String> of, LocalDate day) {
            return new Appointment(holder, role, of, day, Option.none(), false);
        }
    }
}
