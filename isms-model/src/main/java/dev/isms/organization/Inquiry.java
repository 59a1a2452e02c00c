package dev.isms.organization;

import dev.isms.text.Nearest;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/** 照会 — whether somebody of that name was in an office on that day, and the words for why not. */
record Inquiry(String name, Role role, Option<String> of, LocalDate day) {

    /** Among more names than these, which of them was meant is not looked for. */
    private static final int MOST_COMPARED = 1_000;

    Inquiry {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        requireSection(of);
        Objects.requireNonNull(day, "day");
    }

    static void requireSection(Option<String> of) {
        Objects.requireNonNull(of, "section or system")
                .forEach(name -> Objects.requireNonNull(name, "section or system"));
    }

    /** The appointment that says most: own before deputy's, the very role before one that counts, the very section before the city. */
    Option<Appointment> best(Seq<Appointment> running) {
        return running.minBy(Comparator.comparing(Appointment::isDeputy)
                .thenComparing(appointment -> !appointment.role().equals(role))
                .thenComparing(appointment -> !appointment.of().equals(of))
                .thenComparing(Appointment.REGISTER_ORDER));
    }

    Words unknown(Seq<String> known) {
        Option<String> near = known.size() <= MOST_COMPARED ? Nearest.to(name, known) : Option.none();
        return Words.of(
                who() + "はどの役職にも任命されていません"
                        + near.map(Visible::quote)
                                .map(other -> "。" + other + "の誤りではありませんか")
                                .getOrElse(""),
                who() + " is not appointed to any role"
                        + near.map(Visible::quote)
                                .map(other -> "; did you mean " + other + "?")
                                .getOrElse(""));
    }

    Words otherRoles(Seq<Appointment> all) {
        Seq<Words> roles = all.map(appointment -> appointment.role().words()).distinct();
        return Words.of(
                who() + "は" + Visible.quote(role.words().ja()) + "に任命されていません: 任命されているのは"
                        + roles.map(Words::ja).map(Visible::quote).mkString("、") + "です",
                who() + " is not appointed as " + Visible.quote(role.words().en()) + ": appointed only as "
                        + roles.map(Words::en).map(Visible::quote).mkString(", "));
    }

    Words otherSections(Seq<Appointment> ofTheRole) {
        Seq<String> sections = ofTheRole.flatMap(Appointment::of).distinct().map(Visible::quote);
        return Words.of(
                who() + "は" + office().ja() + "に任命されていません: 任命されているのは" + sections.mkString("、") + "についてです",
                who() + " is not appointed as " + office().en() + ": appointed only for " + sections.mkString(", "));
    }

    /** Ended, not begun, or between two terms. */
    Words outOfOffice(Seq<Appointment> ofTheOffice) {
        Option<LocalDate> since = ofTheOffice
                .flatMap(Appointment::until)
                .filter(last -> last.isBefore(day))
                .maxBy(Comparator.naturalOrder())
                .map(last -> last.plusDays(1));
        Option<LocalDate> next = ofTheOffice
                .map(Appointment::from)
                .filter(first -> first.isAfter(day))
                .minBy(Comparator.naturalOrder());
        String ja = List.of(
                        since.map(first -> Visible.quote(first) + "以降は在任していません"),
                        next.map(first -> "就任は" + Visible.quote(first) + "です"))
                .flatMap(part -> part)
                .mkString("。");
        String en = List.of(
                        since.map(first -> "out of office since " + Visible.quote(first)),
                        next.map(first -> "not in office until " + Visible.quote(first)))
                .flatMap(part -> part)
                .mkString(", ");
        return Words.of(
                who() + "は" + Visible.quote(day) + "に" + office().ja() + "ではありません: " + ja,
                who() + " is not " + office().en() + " on " + Visible.quote(day) + ": " + en);
    }

    private String who() {
        return Visible.quote(name);
    }

    private Words office() {
        return Words.of(
                of.map(Visible::quote).getOrElse("市全体") + "の"
                        + Visible.quote(role.words().ja()),
                Visible.quote(role.words().en()) + " of "
                        + of.map(Visible::quote).getOrElse("the whole city"));
    }
}
