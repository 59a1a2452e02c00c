package dev.isms.example.ledger.text;

import static dev.isms.conduct.ClientPassword.CLIENT_PASSWORD;
import static dev.isms.dsl.Rules.about;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.isms.conduct.ClientPassword;
import dev.isms.organization.ResponsibilityMatrix;
import dev.isms.policy.Policy;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.sagamihara.catalogue.SagamiharaCatalogue;
import dev.isms.sagamihara.text.ChapterVII;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

@DisplayName("方針を替えた照会")
class OwnPolicyTest {

    private static final Policy OURS = Sagamihara.policy()
            .with(about(CLIENT_PASSWORD)
                    .named("KA-PW-1")
                    .serving(ChapterVII.VII_3_3)
                    .must(ClientPassword.LENGTH.atLeast(12)));

    private static String ask(Policy policy, String... args) {
        StringBuilder said = new StringBuilder();
        Desk desk = new Desk(SagamiharaCatalogue::catalogue, () -> policy, (answer, language) -> {
            said.append(answer.get());
            return 0;
        });
        CommandLine line = new CommandLine(CommandLine.Model.CommandSpec.create());
        desk.commands().forEach(line::addSubcommand);
        assertEquals(0, line.setCaseInsensitiveEnumValuesAllowed(true).execute(args));
        return said.toString();
    }

    @Test
    @DisplayName("条項に資する市の規則は、条項の規則とは別に示す")
    void a_citys_rule_stands_beside_the_provision_that_it_serves() {
        String line = "  市の規則    KA-PW-1  クライアントのパスワードは、文字数が12文字以上であること。\n";
        assertTrue(ask(OURS, "explain", "CS.VII.3.3").contains(line), ask(OURS, "explain", "CS.VII.3.3"));
        assertFalse(ask(Sagamihara.policy(), "explain", "CS.VII.3.3").contains("市の規則"));
        assertFalse(ask(OURS, "explain", "CS.VII.3.3.b1").contains("市の規則"));
    }

    @Test
    @DisplayName("本文も方針も、問われるまで作らない")
    void neither_text_nor_policy_is_made_before_a_question_is_asked() {
        Desk desk = new Desk(() -> fail("catalogue"), () -> fail("policy"), (answer, language) -> 0);
        CommandLine line = new CommandLine(CommandLine.Model.CommandSpec.create());
        desk.commands().forEach(line::addSubcommand);
        assertEquals(8, line.getSubcommands().size());
    }

    @Test
    @DisplayName("規則が一つもない方針では、市が定める語のどれにも、その値を使う規則がない")
    void without_rules_no_term_has_a_parameter() {
        String city = ask(Policy.named(Words.of("新しい方針", "a new policy"), ResponsibilityMatrix.none()), "parameters")
                .split("\n\n", -1)[0];
        Seq<String> terms = List.of(city.split("\n", -1)).tail();
        assertEquals(31, terms.size());
        assertTrue(terms.forAll(line -> line.endsWith("  この語の値を使う規則はない")), city);
    }
}
