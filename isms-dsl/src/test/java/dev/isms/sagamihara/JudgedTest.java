package dev.isms.sagamihara;

import static dev.isms.asset.Server.SERVER;
import static dev.isms.conduct.ServerPassword.SERVER_PASSWORD;
import static dev.isms.dsl.Rules.about;
import static dev.isms.sagamihara.Judged.judged;
import static dev.isms.sagamihara.text.ChapterVII.VII_5_2_1_a;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.isms.asset.Server;
import dev.isms.conduct.ServerPassword;
import dev.isms.policy.Policy;
import dev.isms.sagamihara.technical.PowerBackup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("事例は、条項又は番号から、その規則を一つだけ見つける")
class JudgedTest {

    private static final Server ANY = Server.named("sv-01");

    @Test
    @DisplayName("条項からも番号からも、同じ規則に至る")
    void a_provision_and_an_id_lead_to_the_rule() {
        assertSame(PowerBackup.UPS, judged(VII_5_2_1_a, SERVER, ANY).control());
        assertSame(PowerBackup.UPS, judged("CS.VII.5.2.1.a", SERVER, ANY).control());
        assertEquals(judged(PowerBackup.UPS, ANY), judged(VII_5_2_1_a, SERVER, ANY));
    }

    @Test
    @DisplayName("その対象の規則がなければ、何を探したかを言う")
    void where_there_is_no_rule_it_says_what_was_asked_for() {
        ServerPassword password = ServerPassword.named("sv-01／admin");
        assertFails(
                "rules about `server-password` of the provision `CS.VII.5.2.1.a`: expected one, found none",
                () -> judged(VII_5_2_1_a, SERVER_PASSWORD, password));
        assertFails(
                "rules about `server-password` of the id `CS.VII.5.2.1.a`: expected one, found none",
                () -> judged("CS.VII.5.2.1.a", SERVER_PASSWORD, password));
        assertFails(
                "rules about `server` of the id `KA-1`: expected one, found none", () -> judged("KA-1", SERVER, ANY));
    }

    @Test
    @DisplayName("一つの条項に二つの規則があれば、どちらとも決めない")
    void where_there_are_two_it_takes_neither() {
        Policy city = Sagamihara.policy()
                .with(about(SERVER).named("KA-1").serving(VII_5_2_1_a).must(Server.POWERED.holds()));
        assertFails(
                "rules about `server` of the provision `CS.VII.5.2.1.a`: expected one, found `CS.VII.5.2.1.a`, `KA-1`",
                () -> Judged.ruleOf(city, VII_5_2_1_a, SERVER));
    }

    private static void assertFails(String error, Executable asked) {
        assertEquals(error, assertThrows(AssertionError.class, asked).getMessage());
    }
}
