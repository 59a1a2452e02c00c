package dev.isms.procedure;

import static dev.isms.procedure.RunTest.FOUND;
import static dev.isms.procedure.RunTest.LAWFUL;
import static dev.isms.procedure.RunTest.NINE;
import static dev.isms.procedure.RunTest.drawn;
import static dev.isms.procedure.RunTest.reported;
import static dev.isms.procedure.RunTest.run;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.evaluation.Settings;
import dev.isms.history.Deed;
import dev.isms.history.Doer;
import dev.isms.history.Event;
import dev.isms.text.Language;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("手順の定義、なすべきこと、図")
class DueTest {

    private static final LocalDate DAY = NINE.toLocalDate();
    private static final Settings THREE_DAYS = Settings.none().set(Repair.DELAY, 3);

    /** 「報告｜東室｜係員｜期日」 for each. */
    private static Seq<String> shown(Seq<Obligation> obligations) {
        return obligations
                .map(one -> one.acts().map(act -> act.words().ja()).mkString("又は")
                        + "｜" + one.strand().getOrElse("全体")
                        + "｜" + one.by().ja()
                        + "｜" + term(one.term())
                        + one.done().map(done -> "｜" + done.at()).getOrElse(""))
                .toList();
    }

    private static String term(Obligation.Term term) {
        if (term instanceof Obligation.By by) {
            return by.day().toString();
        }
        return term instanceof Obligation.Unset unset
                ? "未設定 " + unset.parameter().key()
                : "定めなし";
    }

    @Test
    @DisplayName("始まっていなければ、最初の行為がなすべきことである")
    void the_first_act_is_due_where_nothing_began() {
        assertEquals(List.of("破損の発見｜全体｜係員｜定めなし"), shown(run().due(DAY, THREE_DAYS)));
    }

    @Test
    @DisplayName("期間の定めがあれば期日、市が定めていなければ未設定である")
    void a_term_is_a_day_or_unset() {
        assertEquals(List.of("報告｜全体｜係員｜2026-10-04"), shown(run(FOUND).due(DAY, THREE_DAYS)));
        assertEquals(List.of("報告｜全体｜係員｜未設定 report-delay"), shown(run(FOUND).due(DAY, Settings.none())));
    }

    @Test
    @DisplayName("期日は遅れではなく、翌日は遅れである。未設定なら分からず、定めがなければ遅れない")
    void the_last_day_is_not_late() {
        Obligation report = run(FOUND).due(DAY, THREE_DAYS).head();
        assertEquals(some(false), report.isLate(DAY.plusDays(3)));
        assertEquals(some(true), report.isLate(DAY.plusDays(4)));
        assertEquals(none(), run(FOUND).due(DAY, Settings.none()).head().isLate(DAY.plusYears(1)));
        assertEquals(some(false), run().due(DAY, THREE_DAYS).head().isLate(DAY.plusYears(1)));
    }

    @Test
    @DisplayName("なされたことは、なされた時とともに残り、遅れて行われたことも分かる")
    void what_was_done_stays_with_its_time() {
        Run run = run(LAWFUL);
        assertEquals(
                List.of(
                        "破損の発見｜全体｜係員｜定めなし｜2026-10-01T09:00",
                        "報告｜東室｜係員｜2026-10-04｜2026-10-01T10:00",
                        "図面｜東室｜その管理人又は委託を受けた者｜定めなし｜2026-10-01T11:00",
                        "見積り｜東室｜その管理人｜定めなし｜2026-10-01T11:00",
                        "修繕又は放置の決定｜東室｜その管理人又は町議会｜定めなし｜2026-10-01T12:00",
                        "台帳への記入｜東室｜定めなし｜定めなし"),
                shown(run.obligations(DAY, THREE_DAYS)));
        Deed fourDaysLater = Deed.by(Doer.of("係 一", Repair.CLERK))
                .at(NINE.plusDays(4))
                .of("東室")
                .with("warden", "代理 東");
        Run late = run(FOUND, new Event("report", fourDaysLater));
        assertEquals(
                some(true), late.obligations(DAY.plusDays(9), THREE_DAYS).get(1).isLate(DAY.plusDays(9)));
        assertEquals(List.empty(), late.departures());
    }

    @Test
    @DisplayName("どれかで足りるものは一つに、揃えるものは一つずつ、対象ごとに示す")
    void alternatives_are_one_and_items_are_each() {
        assertEquals(
                List.of("修繕又は放置の決定｜東室｜その管理人又は町議会｜定めなし", "見積り｜東室｜その管理人｜定めなし"),
                shown(run(FOUND, reported("東室", "管理 東", 10), drawn("東室", "管理 東", 11))
                        .due(DAY, THREE_DAYS)));
    }

    @Test
    @DisplayName("判定日より後の出来事は数えない")
    void what_is_to_come_does_not_count() {
        assertEquals(List.of("破損の発見｜全体｜係員｜定めなし"), shown(run(FOUND).due(DAY.minusDays(1), THREE_DAYS)));
    }

    @Test
    @DisplayName("図は定義から作られる")
    void the_diagram_is_generated() {
        String diagram = Diagram.of(Repair.PROCEDURE, Language.JA);
        assertTrue(diagram.startsWith("stateDiagram-v2\n    [*] --> whole\n    whole: 破損前\n"), diagram);
        assertTrue(diagram.contains("    broken --> preparing: 報告（係員）［対象ごと］ 町規程第1条\n"), diagram);
        assertTrue(diagram.contains("    preparing --> preparing: 見積り（その管理人）［対象ごと］［揃える］ 町規程第2条\n"), diagram);
        assertEquals(
                List.of("承認しないことを放置の決定とした"),
                Repair.PROCEDURE.readings().map(Words::ja).toList());
    }

    @Test
    @DisplayName("二度の鍵、後戻り、届かない段階、担い手のない行為、よその段階を拒む")
    void a_broken_definition_is_refused() {
        Draft doubled = Procedure.draft("p", Words.of("手順", "p"));
        Phase<Run> a = doubled.phase("a", Words.of("甲", "a"));
        Phase<Run> b = doubled.phase("b", Words.of("乙", "b"));
        doubled.move("go", Words.of("行く", "go"), a, b).by(Performer.anybody()).serving(Repair.FIRST);
        doubled.move("go", Words.of("行く", "go"), a, b).by(Performer.anybody()).serving(Repair.FIRST);
        refused("act `go` of `p`: expected once", doubled);

        Draft back = Procedure.draft("p", Words.of("手順", "p"));
        Phase<Run> first = back.phase("a", Words.of("甲", "a"));
        back.move("stay", Words.of("留まる", "stay"), first, first)
                .by(Performer.anybody())
                .serving(Repair.FIRST);
        refused("act `stay` of `p` from `a` to `a`: expected a phase declared later", back);

        Draft apart = Procedure.draft("p", Words.of("手順", "p"));
        apart.phase("a", Words.of("甲", "a"));
        apart.phase("b", Words.of("乙", "b"));
        refused("phase `b` of `p` can't be reached from `a`: expected an act that leads to it", apart);

        Draft foreign = Procedure.draft("p", Words.of("手順", "p"));
        foreign.phase("a", Words.of("甲", "a"));
        foreign.aside("go", Words.of("行く", "go"), b).by(Performer.anybody()).serving(Repair.FIRST);
        refused("act `go` of `p` with phase `b`: expected one of its own phases", foreign);

        refused("procedure `p` without a phase: expected one", Procedure.draft("p", Words.of("手順", "p")));
        Draft.Begun<Run, Run> nobody = back.aside("idle", Words.of("何もしない", "idle"), first);
        assertEquals(
                "act `idle` that nobody may do: expected a performer",
                assertThrows(IllegalArgumentException.class, () -> nobody.serving(Repair.FIRST))
                        .getMessage());
    }

    private static void refused(String message, Draft draft) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, draft::complete).getMessage());
    }
}
