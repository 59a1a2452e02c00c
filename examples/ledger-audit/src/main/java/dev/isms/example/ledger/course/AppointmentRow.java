package dev.isms.example.ledger.course;

import dev.isms.fact.Choice;
import dev.isms.fact.Day;
import dev.isms.fact.Flag;
import dev.isms.fact.Text;
import dev.isms.kind.ChoiceKind;
import dev.isms.ledger.CellError;
import dev.isms.organization.Appointment;
import dev.isms.organization.Role;
import dev.isms.sagamihara.vocabulary.Roles;
import dev.isms.subject.Fact;
import dev.isms.subject.Reading.Missing;
import dev.isms.subject.SubjectType;
import dev.isms.text.Clause;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;

/** 任命 — a row of the register of appointments. */
public record AppointmentRow(
        Option<String> number,
        Option<String> holder,
        Option<Role> role,
        Option<String> of,
        Option<LocalDate> first,
        Option<LocalDate> last,
        Option<Boolean> deputy) {

    static final Text<AppointmentRow> NUMBER = Text.of(
            "number",
            Words.of("番号", "number"),
            AppointmentRow::number,
            (row, number) -> new AppointmentRow(
                    number, row.holder(), row.role(), row.of(), row.first(), row.last(), row.deputy()));

    static final Text<AppointmentRow> HOLDER = Text.of(
            "holder",
            Words.of("氏名", "holder"),
            AppointmentRow::holder,
            (row, holder) -> new AppointmentRow(
                    row.number(), holder, row.role(), row.of(), row.first(), row.last(), row.deputy()));

    static final Choice<AppointmentRow, Role> ROLE = Choice.of(
            "role",
            Words.of("役職", "role"),
            new ChoiceKind<>(Roles.ALL, Role::words, false),
            AppointmentRow::role,
            (row, role) -> new AppointmentRow(
                    row.number(), row.holder(), role, row.of(), row.first(), row.last(), row.deputy()));

    static final Text<AppointmentRow> OF = Text.of(
            "of",
            Words.of("対象", "of"),
            AppointmentRow::of,
            (row, of) -> new AppointmentRow(
                    row.number(), row.holder(), row.role(), of, row.first(), row.last(), row.deputy()));

    static final Day<AppointmentRow> FIRST = Day.of(
            "first",
            Words.of("初日", "first day"),
            AppointmentRow::first,
            (row, first) -> new AppointmentRow(
                    row.number(), row.holder(), row.role(), row.of(), first, row.last(), row.deputy()));

    static final Day<AppointmentRow> LAST = Day.of(
            "last",
            Words.of("最終日", "last day"),
            AppointmentRow::last,
            (row, last) -> new AppointmentRow(
                    row.number(), row.holder(), row.role(), row.of(), row.first(), last, row.deputy()));

    static final Flag<AppointmentRow> DEPUTY = Flag.of(
            "deputy",
            Words.of("代理", "deputy"),
            Clause.of("代理である", "be a deputy"),
            AppointmentRow::deputy,
            (row, deputy) -> new AppointmentRow(
                    row.number(), row.holder(), row.role(), row.of(), row.first(), row.last(), deputy));

    public static final SubjectType<AppointmentRow> APPOINTMENT = SubjectType.named(
                    "appointment", Words.of("任命", "appointment"))
            .identifiedBy(NUMBER)
            .with(HOLDER, ROLE, OF, FIRST, LAST, DEPUTY)
            .startingFrom(new AppointmentRow(
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    Option.none()));

    /** Why it says of nobody what they were appointed to. */
    public Option<CellError> refusal() {
        for (Fact<AppointmentRow, ?> fact : List.<Fact<AppointmentRow, ?>>of(HOLDER, ROLE, FIRST)) {
            if (fact.read(this) instanceof Missing<?>) {
                return Option.some(new CellError(
                        Option.some(fact.words()),
                        Words.of(
                                "空欄です: 誰が、何に、いつから任命されたかが必要です",
                                "empty: expected who was appointed to what, and from when")));
            }
        }
        return last.filter(day -> first.exists(day::isBefore))
                .map(day -> new CellError(
                        Option.some(LAST.words()),
                        Words.of(
                                "`" + day + "`は初日`" + first.get() + "`より前です: 初日以後の日にしてください",
                                "`" + day + "` is before the first day `" + first.get()
                                        + "`: expected that day or a later one")));
    }

    /** The appointment, if holder, role and first day are recorded and its days are not reversed. */
    Option<Appointment> appointment() {
        return holder.flatMap(name -> role.flatMap(office -> first.map(from -> new Appointment(
                        name, office, of, from, last.filter(day -> !day.isBefore(from)), deputy.getOrElse(false)))))
                .filter(made -> last.forAll(day -> !day.isBefore(made.from())));
    }
}
