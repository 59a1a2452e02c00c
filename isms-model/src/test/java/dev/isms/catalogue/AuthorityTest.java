package dev.isms.catalogue;

import static dev.isms.catalogue.Town.CLERK;
import static dev.isms.catalogue.Town.MAYOR;
import static dev.isms.catalogue.Town.says;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.organization.Appointment;
import dev.isms.organization.Appointments;
import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionType;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("権限")
final class AuthorityTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);
    private static final Provision SAID =
            says(7, ProvisionType.PERMISSION, "町長は、持ち出しを許可することができる。").may();
    private static final Authority LEAVE = new Authority(MAYOR, Words.of("持ち出しの許可", "leave to carry out"), SAID);
    private static final Appointments REGISTER = Appointments.none()
            .with(Appointment.of("見本 太郎", MAYOR).from(FIRST).until(LAST))
            .with(Appointment.of("見本 花子", MAYOR).from(FIRST).until(LAST).asDeputy())
            .with(Appointment.of("見本 次郎", CLERK).from(FIRST))
            .with(Appointment.of("見本 三郎", MAYOR).forThe("住民記録").from(FIRST));

    @Test
    @DisplayName("任命された者もその代理も、初日から末日まで行える")
    void an_appointed_holder_and_a_deputy_from_the_first_day_to_the_last() {
        for (String name : List.of("見本 太郎", "見本 花子")) {
            assertEquals(Either.right(SAID), by(name, FIRST));
            assertEquals(Either.right(SAID), by(name, LAST));
            assertTrue(by(name, FIRST.minusDays(1)).isLeft());
        }
        assertEquals(
                Words.of(
                        "規程第7条により持ち出しの許可ができるのは町長です: `見本 太郎`は`2027-04-01`に市全体の`町長`ではありません:" + " `2027-04-01`以降は在任していません",
                        "by Rule Article 7, leave to carry out is for the mayor: `見本 太郎` is not `mayor` of the whole"
                                + " city on `2027-04-01`: out of office since `2027-04-01`"),
                by("見本 太郎", LAST.plusDays(1)).getLeft());
    }

    @Test
    @DisplayName("他の役職の者も、知らない者も、行えない")
    void nobody_else() {
        assertEquals(
                "by Rule Article 7, leave to carry out is for the mayor: `見本 次郎` is not appointed as `mayor`:"
                        + " appointed only as `clerk`",
                by("見本 次郎", FIRST).getLeft().en());
        assertTrue(by("だれか", FIRST).getLeft().ja().endsWith("`だれか`はどの役職にも任命されていません"));
    }

    @Test
    @DisplayName("一つのシステムの者は、そのシステムについてだけ行える")
    void one_who_is_appointed_for_a_system_for_that_system_alone() {
        Option<String> system = Option.of("住民記録");
        assertEquals(Either.right(SAID), LEAVE.exercisedBy("見本 三郎", system, FIRST, REGISTER));
        assertEquals(Either.right(SAID), LEAVE.exercisedBy("見本 太郎", system, FIRST, REGISTER));
        assertTrue(by("見本 三郎", FIRST).isLeft());
    }

    private static Either<Words, Provision> by(String name, LocalDate day) {
        return LEAVE.exercisedBy(name, Option.none(), day, REGISTER);
    }
}
