package dev.isms.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("任命簿")
final class AppointmentsTest {

    private static final Role ADMINISTRATOR = Role.of("system-administrator", "システム管理者", "system administrator");
    private static final Role EMPLOYEE = Role.of("employee", "職員", "employee");
    private static final Role DIVISION_HEAD = Role.of("division-head", "課長", "division head");
    private static final Role UNIT_HEAD = Role.of("unit-head", "各課・機関の長", "head of a unit");

    private static final Option<String> CITY = Option.none();
    private static final Option<String> RESIDENTS = Option.some("住民記録システム");
    private static final Option<String> TAX = Option.some("税システム");

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    private static final Appointment TARO = Appointment.of("見本 太郎", ADMINISTRATOR)
            .forThe("住民記録システム")
            .from(FIRST)
            .until(LAST);
    private static final Appointment HANAKO =
            Appointment.of("見本 花子", ADMINISTRATOR).from(FIRST).asDeputy();
    private static final Appointments BOTH =
            Appointments.none().with(HANAKO).with(TARO).counting(ADMINISTRATOR, EMPLOYEE);

    @Nested
    @DisplayName("在任している")
    final class InOffice {

        @Test
        void who_is_appointed_holds_the_role_of_that_system() {
            assertEquals(Either.right(TARO), BOTH.holding("見本 太郎", ADMINISTRATOR, RESIDENTS, DAY));
        }

        @Test
        @DisplayName("代理も、その任命の間は在任している")
        void a_deputy_acts_as_the_role_and_one_for_the_city_in_every_system() {
            assertEquals(Either.right(HANAKO), BOTH.holding("見本 花子", ADMINISTRATOR, TAX, DAY));
            assertEquals(Either.right(HANAKO), BOTH.holding("見本 花子", ADMINISTRATOR, CITY, DAY));
        }

        @Test
        @DisplayName("システム管理者は皆職員である")
        void the_narrower_role_counts_as_the_wider_and_not_the_other_way() {
            assertEquals(Either.right(TARO), BOTH.holding("見本 太郎", EMPLOYEE, RESIDENTS, DAY));
            assertTrue(BOTH.counts(ADMINISTRATOR, EMPLOYEE));
            assertFalse(BOTH.counts(EMPLOYEE, ADMINISTRATOR));
            assertFalse(BOTH.counts(DIVISION_HEAD, EMPLOYEE));
        }

        @Test
        void an_own_appointment_goes_before_a_deputys_whatever_else_speaks_for_that() {
            Appointment own = Appointment.of("見本 花子", DIVISION_HEAD).from(FIRST);
            Appointments register = BOTH.with(own).counting(DIVISION_HEAD, ADMINISTRATOR);
            assertEquals(Either.right(own), register.holding("見本 花子", ADMINISTRATOR, TAX, DAY));
        }

        @Test
        void then_the_very_role_before_one_that_counts_then_the_very_system_before_the_city() {
            Appointment city = Appointment.of("見本 太郎", ADMINISTRATOR).from(FIRST);
            Appointment employee = Appointment.of("見本 太郎", EMPLOYEE).from(LAST.minusDays(1));
            Appointments register = BOTH.with(city).with(employee);
            assertEquals(Either.right(TARO), register.holding("見本 太郎", ADMINISTRATOR, RESIDENTS, DAY));
            assertEquals(Either.right(city), register.holding("見本 太郎", ADMINISTRATOR, TAX, DAY));
            assertEquals(Either.right(employee), register.holding("見本 太郎", EMPLOYEE, RESIDENTS, LAST));
        }

        @Test
        @DisplayName("本務と他の者の代理とを、同時に持つことができる")
        void ones_own_office_and_anothers_as_a_deputy_go_together() {
            Appointments register = BOTH.with(TARO.asDeputy());
            assertEquals(Either.right(TARO), register.holding("見本 太郎", ADMINISTRATOR, RESIDENTS, DAY));
        }

        @Test
        void all_who_held_it_own_ones_first_then_by_name() {
            Appointment jiro = Appointment.of("見本 次郎", ADMINISTRATOR).from(FIRST);
            Appointments register = BOTH.with(jiro).with(TARO.asDeputy());
            assertEquals(List.of(TARO, jiro, TARO.asDeputy(), HANAKO), register.holders(ADMINISTRATOR, RESIDENTS, DAY));
            assertEquals(List.of(jiro, HANAKO), register.holders(ADMINISTRATOR, CITY, DAY));
            assertEquals(List.of(jiro, HANAKO), register.holders(EMPLOYEE, TAX, DAY));
            assertEquals(List.empty(), register.holders(UNIT_HEAD, CITY, DAY));
            assertEquals(List.empty(), register.holders(ADMINISTRATOR, RESIDENTS, FIRST.minusDays(1)));
        }
    }

    @Nested
    @DisplayName("在任していない理由")
    final class NotInOffice {

        @Test
        void nobody_of_that_name_is_appointed() {
            assertRefused(
                    "`見本太郎`はどの役職にも任命されていません。`見本 太郎`の誤りではありませんか",
                    "`見本太郎` is not appointed to any role; did you mean `見本 太郎`?",
                    BOTH.holding("見本太郎", ADMINISTRATOR, RESIDENTS, DAY));
            assertRefused(
                    "`\\u{200b}`はどの役職にも任命されていません",
                    "`\\u{200b}` is not appointed to any role",
                    Appointments.none().holding("\u200b", ADMINISTRATOR, RESIDENTS, DAY));
        }

        @Test
        void appointed_to_other_roles_only() {
            assertRefused(
                    "`見本 太郎`は`各課・機関の長`に任命されていません: 任命されているのは`職員`、`システム管理者`です",
                    "`見本 太郎` is not appointed as `head of a unit`: appointed only as `employee`, `system administrator`",
                    BOTH.with(Appointment.of("見本 太郎", EMPLOYEE).from(FIRST))
                            .with(Appointment.of("見本 太郎", EMPLOYEE).from(DAY))
                            .holding("見本 太郎", UNIT_HEAD, CITY, DAY));
        }

        @Test
        void of_another_system_or_of_one_and_not_of_the_city() {
            assertRefused(
                    "`見本 太郎`は`税システム`の`システム管理者`に任命されていません: 任命されているのは`住民記録システム`についてです",
                    "`見本 太郎` is not appointed as `system administrator` of `税システム`:" + " appointed only for `住民記録システム`",
                    BOTH.holding("見本 太郎", ADMINISTRATOR, TAX, DAY));
            assertRefused(
                    "`見本 太郎`は市全体の`職員`に任命されていません: 任命されているのは`住民記録システム`についてです",
                    "`見本 太郎` is not appointed as `employee` of the whole city: appointed only for `住民記録システム`",
                    BOTH.holding("見本 太郎", EMPLOYEE, CITY, DAY));
        }

        @Test
        void not_yet_in_office_until_the_first_begin() {
            assertRefused(
                    "`見本 太郎`は`2026-03-31`に`住民記録システム`の`システム管理者`ではありません: 就任は`2026-04-01`です",
                    "`見本 太郎` is not `system administrator` of `住民記録システム` on `2026-03-31`:"
                            + " not in office until `2026-04-01`",
                    BOTH.with(Appointment.of("見本 太郎", ADMINISTRATOR).from(DAY))
                            .holding("見本 太郎", ADMINISTRATOR, RESIDENTS, FIRST.minusDays(1)));
        }

        @Test
        void out_of_office_since_the_latest_end() {
            assertRefused(
                    "`見本 太郎`は`2027-04-02`に`住民記録システム`の`システム管理者`ではありません: `2027-04-01`以降は在任していません",
                    "`見本 太郎` is not `system administrator` of `住民記録システム` on `2027-04-02`:"
                            + " out of office since `2027-04-01`",
                    BOTH.with(TARO.until(FIRST)).holding("見本 太郎", ADMINISTRATOR, RESIDENTS, LAST.plusDays(2)));
        }

        @Test
        void between_two_terms_both_are_said() {
            assertRefused(
                    "`見本 太郎`は`2027-05-01`に`住民記録システム`の`システム管理者`ではありません:" + " `2027-04-01`以降は在任していません。就任は`2028-04-01`です",
                    "`見本 太郎` is not `system administrator` of `住民記録システム` on `2027-05-01`:"
                            + " out of office since `2027-04-01`, not in office until `2028-04-01`",
                    BOTH.with(Appointment.of("見本 太郎", ADMINISTRATOR).from(FIRST.plusYears(2)))
                            .holding("見本 太郎", ADMINISTRATOR, RESIDENTS, LocalDate.of(2027, 5, 1)));
        }

        private static void assertRefused(String ja, String en, Either<Words, Appointment> answer) {
            assertEquals(Either.left(Words.of(ja, en)), answer);
        }
    }

    @Test
    void exactly_the_same_appointment_stands_once() {
        assertEquals(
                "appointment `見本 太郎（システム管理者、住民記録システム、2026-04-01から2027-03-31まで）`: expected once",
                refused(() -> BOTH.with(TARO)));
        assertEquals(3, BOTH.with(TARO.until(DAY)).all().size());
        assertEquals(3, BOTH.with(HANAKO.until(LocalDate.MAX)).all().size());
    }

    @Test
    @DisplayName("役職の包含は、巡らない")
    void counting_never_goes_round_and_is_said_once() {
        Appointments register = BOTH.counting(DIVISION_HEAD, UNIT_HEAD).counting(UNIT_HEAD, EMPLOYEE);
        assertEquals(
                "counting `課長` as `課長`: expected another, wider role",
                refused(() -> BOTH.counting(DIVISION_HEAD, DIVISION_HEAD)));
        assertEquals(
                "counting `職員` as `課長`: the wider counts as the narrower already, expected no circle",
                refused(() -> register.counting(EMPLOYEE, DIVISION_HEAD)));
        assertEquals(
                "counting `課長` as `各課・機関の長`: expected once",
                refused(() -> register.counting(DIVISION_HEAD, UNIT_HEAD)));
        assertTrue(register.counting(DIVISION_HEAD, EMPLOYEE).counts(DIVISION_HEAD, EMPLOYEE));
    }

    @Test
    void registers_are_equal_when_they_say_the_same() {
        Appointments other =
                Appointments.none().counting(ADMINISTRATOR, EMPLOYEE).with(TARO).with(HANAKO);
        assertEquals(BOTH, other);
        assertEquals(BOTH.hashCode(), other.hashCode());
        assertNotEquals(BOTH, BOTH.counting(DIVISION_HEAD, EMPLOYEE));
        assertNotEquals(BOTH, BOTH.with(TARO.asDeputy()));
        assertEquals(List.of(TARO, HANAKO).mkString("\n"), BOTH.toString());
    }

    private static String refused(Executable making) {
        return assertThrows(IllegalArgumentException.class, making).getMessage();
    }
}
