package dev.isms.report;

import static dev.isms.dsl.Rules.about;
import static dev.isms.dsl.Rules.waive;
import static dev.isms.sagamihara.text.ChapterVII.VII_5_2_1_a;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.administration.Attestation;
import dev.isms.asset.Server;
import dev.isms.asset.Ups;
import dev.isms.control.Control;
import dev.isms.control.ControlId;
import dev.isms.organization.Actor;
import dev.isms.policy.Assessor;
import dev.isms.policy.Conformity;
import dev.isms.policy.Policy;
import dev.isms.policy.Waiver;
import dev.isms.sagamihara.Sagamihara;
import dev.isms.sagamihara.management.Duties;
import dev.isms.sagamihara.technical.PowerBackup;
import dev.isms.sagamihara.text.ChapterIII;
import dev.isms.sagamihara.vocabulary.Roles;
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

    private static Report ofOneWithoutUps(Policy policy) {
        Tally tally = Tally.of(policy, TODAY);
        Tally part = tally.part();
        part.add(policy.of(Server.SERVER)
                .assess(Server.named("sv-1").withRegistered(Option.some(true)).withUps(Part.none()), TODAY));
        tally.add(part);
        return tally.report();
    }

    @Test
    @DisplayName("期限の過ぎた猶予、始まっていない猶予、当たるもののない猶予は、働いていないと示す")
    void a_waiver_by_which_nothing_is_waived_is_told() {
        Actor chief = Actor.of("最高責任者", Roles.CISO);
        var ups = waive(PowerBackup.UPS).forSubject("sv-1").approvedBy(chief);
        Waiver works = ups.from(TODAY).until(TODAY.plusDays(1)).because("工事のため");
        Waiver over = ups.from(TODAY.minusDays(9)).until(TODAY.minusDays(1)).because("工事のため");
        Waiver to = ups.from(TODAY.plusDays(1)).until(TODAY.plusDays(9)).because("工事のため");
        Waiver stray = waive(PowerBackup.UPS)
                .forSubject("SV-1")
                .approvedBy(chief)
                .from(TODAY)
                .until(TODAY)
                .because("工事のため");
        Policy policy = POLICY.withWaiversApprovedBy(Roles.CISO)
                .with(works)
                .with(over)
                .with(to)
                .with(stray);
        Report report = ofOneWithoutUps(policy);
        assertEquals(List.of(over, to, stray), report.idleWaivers().toList());
        Waiver forAll = waive(PowerBackup.UPS)
                .forAll()
                .approvedBy(chief)
                .from(TODAY)
                .until(TODAY.plusDays(30))
                .because("工事のため");
        assertEquals(
                List.of(over, to, stray),
                ofOneWithoutUps(policy.with(forAll)).idleWaivers().toList(),
                "one that is outlasted covers it all the same");
        assertTrue(report.text(Language.JA).contains("""
                        ■ 働いていない猶予（3件）
                          - CS.VII.5.2.1.a 「sv-1」（2026-03-23から2026-03-31まで）  期限が過ぎている
                          - CS.VII.5.2.1.a 「sv-1」（2026-04-02から2026-04-10まで）  まだ始まっていない
                          - CS.VII.5.2.1.a 「SV-1」（2026-04-01から2026-04-01まで）  当たる違反や未判定の項目がない
                        """), report.text(Language.JA));
    }

    @Test
    @DisplayName("責任の行への規則は、条文の読みによるもので、市独自ではない")
    void a_rule_by_a_reading_is_told_by_the_text() {
        Tally tally = Tally.of(POLICY, TODAY);
        tally.add(POLICY.of(Attestation.ATTESTATION)
                .assess(Duties.notOnFile(ChapterIII.III_2_1_1.id().value()), TODAY));
        Control<?> rule =
                POLICY.control(ControlId.of(ChapterIII.III_2_1_1.id())).get();
        assertTrue(rule.isByReading());
        assertFalse(tally.report().text(Language.JA).contains("市独自"));
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
