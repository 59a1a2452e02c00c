package dev.isms.procedure;

import static dev.isms.procedure.Repair.CLERK;
import static dev.isms.procedure.Repair.WARDEN;
import static dev.isms.procedure.RunTest.FOUND;
import static dev.isms.procedure.RunTest.NINE;
import static dev.isms.procedure.RunTest.clerk;
import static dev.isms.procedure.RunTest.departs;
import static dev.isms.procedure.RunTest.drawn;
import static dev.isms.procedure.RunTest.reported;
import static dev.isms.procedure.RunTest.run;
import static dev.isms.procedure.RunTest.warden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.history.Doer;
import dev.isms.history.Event;
import dev.isms.text.Language;
import io.vavr.collection.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("手順の経過：行為者と内容")
class DoerTest {

    @Test
    @DisplayName("役職は、その日のその対象の任命による。代理でもよい")
    void a_role_is_that_of_the_day_and_of_the_strand() {
        departs(
                Departure.Kind.DOER,
                "`管理 西`は`東室`の`管理人`に任命されていません: 任命されているのは`西室`についてです",
                run(FOUND, reported("東室", "管理 東", 10), drawn("東室", "管理 西", 11)));
        assertEquals(
                List.empty(),
                run(FOUND, reported("東室", "代理 東", 10), drawn("東室", "代理 東", 11)).departures());
    }

    @Test
    @DisplayName("失われた役職では行えない")
    void a_role_that_was_lost_no_longer_counts() {
        Event late = new Event(
                "draw", Deed.by(Doer.of("管理 東", WARDEN)).at(NINE.plusDays(10)).of("東室"));
        assertEquals(
                Departure.Kind.DOER,
                run(FOUND, reported("東室", "管理 東", 10), late).departures().head().kind());
    }

    @Test
    @DisplayName("二つの役職を持つ者は、行為ごとにその一方として行う")
    void one_with_two_roles_acts_in_one_of_them() {
        assertEquals(
                List.empty(),
                run(FOUND, reported("西室", "係 一", 10), drawn("西室", "係 一", 11)).departures());
        departs(
                Departure.Kind.DOER,
                "報告を係 一が行っています: 係員として行うことが必要です",
                run(FOUND, new Event("report", warden("係 一", "西室", 10).with("warden", "係 一"))));
    }

    @Test
    @DisplayName("知らない者を示す")
    void an_unknown_doer_is_told() {
        assertTrue(run(new Event("find", Deed.by(Doer.of("見知らぬ者", CLERK)).at(NINE)))
                .departures()
                .head()
                .message(Language.JA)
                .startsWith("1件目 町規程第1条: `見知らぬ者`はどの役職にも任命されていません"));
    }

    @Test
    @DisplayName("代行は、本人の役職による")
    void who_acts_for_another_is_judged_by_the_other() {
        Deed forTheClerk =
                Deed.by(Doer.of("助手", CLERK).onBehalfOf("係 一", "事務分掌規程第2条")).at(NINE);
        assertEquals(List.empty(), run(new Event("find", forTheClerk)).departures());
        Deed forNobody =
                Deed.by(Doer.of("係 一", CLERK).onBehalfOf("助手", "事務分掌規程第2条")).at(NINE);
        assertEquals(1, run(new Event("find", forNobody)).departures().size());
    }

    @Test
    @DisplayName("外部の者は、委託の後に行える")
    void an_outsider_acts_once_commissioned() {
        Event outside = new Event(
                "draw", Deed.by(Doer.outsider("設計会社")).at(NINE.withHour(11)).of("東室"));
        departs(Departure.Kind.DOER, "設計会社への委託の記録がありません: 先に委託が必要です", run(FOUND, reported("東室", "管理 東", 10), outside));
        assertEquals(
                List.empty(),
                run(FOUND, new Event("commission", clerk(10)), reported("東室", "管理 東", 10), outside)
                        .departures());
    }

    @Test
    @DisplayName("記録すべき内容がなければ示し、宛先は役職を持つ者でなければならない")
    void contents_are_asked_for() {
        departs(
                Departure.Kind.CONTENT,
                "見積りに「費用」（cost）の記録がありません",
                run(FOUND, reported("東室", "管理 東", 10), new Event("estimate", warden("管理 東", "東室", 11))));
        assertEquals(
                Departure.Kind.CONTENT,
                run(FOUND, reported("東室", "管理 西", 10)).departures().head().kind());
    }
}
