package dev.isms.report;

import static dev.isms.dsl.Rules.about;
import static dev.isms.sagamihara.text.ChapterVII.VII_5_2_1_a;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.asset.Server;
import dev.isms.asset.Ups;
import dev.isms.control.Control;
import dev.isms.policy.Assessor;
import dev.isms.policy.Conformity;
import dev.isms.policy.Policy;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.subject.Part;
import dev.isms.text.Language;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("集計")
class TallyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final Policy POLICY = Sagamihara.policy();
    private static final Assessor<Server> SERVERS = POLICY.of(Server.SERVER);

    private static String text(Seq<Seq<Server>> parts) {
        Tally tally = Tally.of(POLICY, TODAY);
        for (Seq<Server> servers : parts) {
            Tally part = tally.part();
            servers.forEach(server -> part.add(SERVERS.assess(server, TODAY)));
            tally.add(part);
        }
        return tally.report().text(Language.JA);
    }

    @Test
    @DisplayName("同じものを待つ主体は、名がなくても、同じ名でも、一つずつ数える")
    void subjects_that_wait_for_the_same_are_counted_whatever_they_are_called() {
        String text = text(List.of(List.fill(3, Server.unrecorded())));
        assertTrue(text.contains("サーバ「—」、ほか2件"), text);
    }

    @Test
    @DisplayName("どのように分けて集計しても、報告は同じ")
    void a_report_is_the_same_however_it_was_gathered() {
        Seq<Server> servers = List.range(0, Tally.FIRST + 5)
                .map(number -> Server.named("sv-" + number % (Tally.FIRST + 1)))
                .appendAll(List.fill(3, Server.unrecorded()));
        String whole = text(List.of(servers));
        for (int size = 1; size < servers.size(); size++) {
            assertEquals(whole, text(List.narrow(servers.grouped(size).toList())));
        }
    }

    private static String english(Server server) {
        Tally tally = Tally.of(POLICY, TODAY);
        tally.add(SERVERS.assess(server, TODAY));
        return tally.report().text(Language.EN);
    }

    @Test
    @DisplayName("努力事項は、守られていなくても違反と言わない")
    void what_is_only_recommended_is_not_met_and_not_violated() {
        String text =
                english(Server.unrecorded().withUps(Part.of(Ups.unrecorded().withOutputDevices(Option.some(true)))));
        assertTrue(text.contains("server “—”  not met (UPS／connection of output devices = yes)"), text);
    }

    @Test
    @DisplayName("未判定は、英語では常に同じ語である")
    void what_is_undetermined_has_one_english_word() {
        String text = english(Server.unrecorded());
        assertTrue(text.contains("Conclusion: UNDETERMINED"), text);
        assertTrue(text.contains("undetermined 1"), text);
        assertTrue(text.contains("What is undetermined, and what would settle it"), text);
    }

    @Test
    @DisplayName("一部だけの集計からも報告できる。全体でもう示しきった種類は、数だけを言う")
    void a_part_makes_a_report_too() {
        Server bad = Server.named("sv").withLocked(Option.some(false));
        Tally tally = Tally.of(POLICY, TODAY);
        for (int i = 0; i <= Tally.FIRST; i++) {
            Tally part = tally.part();
            part.add(SERVERS.assess(bad, TODAY));
            tally.add(part);
        }
        Tally part = tally.part();
        part.add(SERVERS.assess(bad, TODAY));
        Report report = part.report();
        assertEquals(List.of(1), report.kinds(Place.VIOLATED).map(Kind::count).toList());
        assertTrue(report.text(Language.JA).contains("違反"), report.text(Language.JA));
    }

    @Test
    @DisplayName("別の方針による評価は受け取らない。違反が報告から落ちるからである")
    void an_assessment_by_another_policy_is_refused() {
        Control<Server> own =
                about(Server.SERVER).named("OWN-1").serving(VII_5_2_1_a).must(Server.LOCKED.holds());
        Policy stricter = POLICY.with(own);
        String message = "assessment of subject type `server` by another policy, which differs in control `OWN-1`:"
                + " expected one by the policy of the report";
        assertEquals(message, refusal(POLICY, stricter.of(Server.SERVER)));
        assertEquals(message, refusal(stricter, SERVERS));
        assertEquals(message, refusal(stricter.replacing(loosened(own)), stricter.of(Server.SERVER)));
    }

    private static Control<Server> loosened(Control<Server> own) {
        return about(Server.SERVER)
                .named(own.id().toString())
                .serving(VII_5_2_1_a)
                .should(Server.LOCKED.holds());
    }

    private static String refusal(Policy policy, Assessor<Server> assessor) {
        Tally tally = Tally.of(policy, TODAY);
        tally.add(policy.of(Server.SERVER).assess(Server.unrecorded(), TODAY));
        return assertThrows(
                        IllegalArgumentException.class, () -> tally.add(assessor.assess(Server.unrecorded(), TODAY)))
                .getMessage();
    }

    @Test
    @DisplayName("同じ統制を持つ方針の評価なら、どの評価器のものでも受け取る")
    void any_assessor_of_the_same_controls_will_do() {
        Tally tally = Tally.of(POLICY, TODAY);
        for (Assessor<Server> each : List.of(SERVERS, SERVERS.compiled(), POLICY.of(Server.SERVER), SERVERS)) {
            tally.add(each.assess(Server.unrecorded(), TODAY));
        }
        assertEquals(4, tally.report().count(Conformity.INDETERMINATE));
    }

    @Test
    void a_part_of_another_tally_is_refused() {
        Tally part = Tally.of(POLICY, TODAY).part();
        assertEquals(
                "part of another tally: expected one made by `part()` of this one",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Tally.of(POLICY, TODAY).add(part))
                        .getMessage());
    }
}
