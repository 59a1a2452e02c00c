package dev.isms.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.asset.Server;
import dev.isms.policy.Assessor;
import dev.isms.policy.Policy;
import dev.isms.sagamihara.Sagamihara;
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
}
