package dev.isms.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.text.Words;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("任命")
final class AppointmentTest {

    private static final Role ADMINISTRATOR = Role.of("system-administrator", "システム管理者", "system administrator");
    private static final String RESIDENTS = "住民記録システム";
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);
    private static final Appointment WHOLE =
            Appointment.of("見本 太郎", ADMINISTRATOR).from(FIRST);
    private static final Appointment ONE = Appointment.of("見本 太郎", ADMINISTRATOR)
            .forThe(RESIDENTS)
            .from(FIRST)
            .until(LAST)
            .asDeputy();

    @Test
    void what_is_left_out_is_the_whole_city_no_end_and_no_deputy() {
        assertEquals(new Appointment("見本 太郎", ADMINISTRATOR, Option.none(), FIRST, Option.none(), false), WHOLE);
        assertEquals(
                new Appointment("見本 太郎", ADMINISTRATOR, Option.some(RESIDENTS), FIRST, Option.some(LAST), true), ONE);
    }

    @Test
    @DisplayName("代理は、代理と分かるように書かれる")
    void it_says_who_as_what_of_what_from_when_and_whether_as_a_deputy() {
        assertEquals(
                Words.of(
                        "見本 太郎（システム管理者、市全体、2026-04-01から）",
                        "見本 太郎 (system administrator, the whole city, from 2026-04-01)"),
                WHOLE.words());
        assertEquals(
                Words.of(
                        "見本 太郎（システム管理者の代理、住民記録システム、2026-04-01から2027-03-31まで）",
                        "見本 太郎 (acting as system administrator, 住民記録システム, from 2026-04-01 until 2027-03-31)"),
                ONE.words());
        assertEquals(WHOLE.words().toString(), WHOLE.toString());
    }

    @Test
    @DisplayName("一つのシステムの任命は、他のシステムにも市全体にも及ばない")
    void one_for_a_system_covers_no_other_and_not_the_whole_city() {
        assertTrue(ONE.covers(Option.some(RESIDENTS)));
        assertFalse(ONE.covers(Option.some("税システム")));
        assertFalse(ONE.covers(Option.none()));
        assertTrue(WHOLE.covers(Option.some(RESIDENTS)));
        assertTrue(WHOLE.covers(Option.none()));
    }

    @Test
    void an_office_without_an_end_never_ends() {
        assertFalse(WHOLE.isInOffice(FIRST.minusDays(1)));
        assertTrue(WHOLE.isInOffice(FIRST));
        assertTrue(WHOLE.isInOffice(LocalDate.MAX));
    }

    @Test
    void reversed_days_are_refused_and_a_single_day_is_not() {
        assertEquals(FIRST, WHOLE.until(FIRST).until().get());
        assertEquals(
                "appointment of `見本 太郎` from `2026-04-01` until `2026-03-31`: expected the last day on or after the first",
                refused(() -> WHOLE.until(FIRST.minusDays(1))));
    }

    @Test
    void a_name_can_be_seen() {
        assertEquals(
                "holder of an appointment is blank: expected a text",
                refused(() -> Appointment.of(" ", ADMINISTRATOR)));
        assertEquals(
                "section or system of an appointment `税\\u{200b}` holds an invisible character: expected visible text",
                refused(() -> Appointment.of("見本 太郎", ADMINISTRATOR).forThe("税\u200b")));
        assertEquals(
                "section or system of an appointment is blank: expected a text",
                refused(() -> new Appointment("見本", ADMINISTRATOR, Option.some(""), FIRST, Option.none(), false)));
    }

    private static String refused(Executable making) {
        return assertThrows(IllegalArgumentException.class, making).getMessage();
    }
}
