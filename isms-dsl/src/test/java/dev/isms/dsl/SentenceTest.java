package dev.isms.dsl;

import static dev.isms.asset.Server.SERVER;
import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.all;
import static dev.isms.dsl.Rules.any;
import static dev.isms.dsl.Rules.measure;
import static dev.isms.dsl.Rules.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.isms.asset.Server;
import dev.isms.condition.Condition;
import dev.isms.control.Control;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("各様相の規則が自らを言う文")
final class SentenceTest {

    private static final Condition<Server> REGISTERED = Server.REGISTERED.holds();
    private static final Condition<Server> POWERED = Server.POWERED.holds();
    private static final Condition<Server> UPS = Server.UPS.exists();

    @Test
    void must() {
        says(
                about(SERVER).citing(Town.MUST).when(REGISTERED).must(all(POWERED, UPS)),
                "サーバは、電子情報資産管理台帳に登録されている場合には、十分な電源を確保していること、かつ、UPSを設置していること。",
                "Where the server is registered in the electronic information asset ledger, it must have a sufficient power supply"
                        + " and have a UPS installed.");
    }

    @Test
    void must_not() {
        says(
                about(SERVER).citing(Town.MUST_NOT).mustNot(any(POWERED, UPS)),
                "サーバは、十分な電源を確保していないこと、かつ、UPSを設置していないこと。",
                "The server must not have a sufficient power supply and not have a UPS installed.");
    }

    @Test
    void in_principle_with_and_without_a_route() {
        says(
                about(SERVER)
                        .citing(Town.MUST_NOT_IN_PRINCIPLE)
                        .mustNotInPrinciple(UPS)
                        .unless(Town.EXCEPTION, POWERED),
                "サーバは、原則として、UPSを設置していないこと。ただし、十分な電源を確保している場合は、この限りでない。",
                "In principle, the server must not have a UPS installed; this does not apply where it has a sufficient power supply.");
        says(
                about(SERVER)
                        .citing(Town.MUST_IN_PRINCIPLE)
                        .mustInPrinciple(UPS)
                        .withoutException(),
                "サーバは、原則として、UPSを設置していること（例外を認める者の定めはない）。",
                "In principle, the server must have a UPS installed (nobody is named who may grant an exception).");
    }

    @Test
    void a_choice() {
        says(
                about(SERVER)
                        .citing(Town.CHOOSE)
                        .mustChoose(oneOf(measure(Town.MEASURE, UPS), measure(Town.MEASURE, all(REGISTERED, POWERED)))),
                "サーバは、次のいずれかの措置を講ずること：①UPSを設置している；②電子情報資産管理台帳に登録されており、かつ、十分な電源を確保している。",
                "For the server, at least one of these measures must be taken: (1) it has a UPS installed; (2) it is"
                        + " registered in the electronic information asset ledger and has a sufficient power supply.");
    }

    @Test
    @DisplayName("講じた措置で足りることも言う")
    void a_choice_of_which_what_is_taken_must_suffice() {
        says(
                about(SERVER)
                        .citing(Town.CHOOSE)
                        .mustChoose(
                                oneOf(measure(Town.MEASURE, UPS), measure(Town.MEASURE, POWERED)),
                                any(POWERED, REGISTERED)),
                "サーバは、次のいずれかの措置を講ずること：①UPSを設置している；②十分な電源を確保している。" + "かつ、十分な電源を確保している、又は、電子情報資産管理台帳に登録されていること。",
                "For the server, at least one of these measures must be taken: (1) it has a UPS installed; (2) it has a"
                        + " sufficient power supply; and what is taken must suffice: it must have a sufficient power"
                        + " supply or be registered in the electronic information asset ledger.");
    }

    @Test
    void best_effort() {
        says(
                about(SERVER).citing(Town.BEST_EFFORT).should(UPS),
                "サーバは、極力、UPSを設置していること。",
                "As far as possible, the server must have a UPS installed.");
        says(
                about(SERVER).citing(Town.BEST_EFFORT_NOT).when(REGISTERED).shouldNot(UPS),
                "サーバは、電子情報資産管理台帳に登録されている場合には、極力、UPSを設置していないこと。",
                "Where the server is registered in the electronic information asset ledger, as far as possible, it must not have a"
                        + " UPS installed.");
    }

    @Test
    void as_needed() {
        says(
                about(SERVER)
                        .citing(Town.AS_NEEDED)
                        .when(POWERED)
                        .needed(REGISTERED)
                        .must(UPS),
                "サーバは、十分な電源を確保しており、かつ、電子情報資産管理台帳に登録されている場合には、UPSを設置していること。",
                "Where the server has a sufficient power supply and is registered in the electronic information asset ledger, it"
                        + " must have a UPS installed.");
    }

    private void says(Control<Server> control, String ja, String en) {
        assertEquals(ja, control.sentence().ja());
        assertEquals(en, control.sentence().en());
    }
}
