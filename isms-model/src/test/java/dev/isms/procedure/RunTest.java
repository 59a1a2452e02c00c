package dev.isms.procedure;

import static dev.isms.procedure.Repair.CLERK;
import static dev.isms.procedure.Repair.COUNCIL;
import static dev.isms.procedure.Repair.PROCEDURE;
import static dev.isms.procedure.Repair.WARDEN;
import static io.vavr.control.Option.none;
import static io.vavr.control.Option.some;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.isms.history.Deed;
import dev.isms.history.Departure;
import dev.isms.history.Doer;
import dev.isms.history.Event;
import dev.isms.history.History;
import dev.isms.organization.Appointment;
import dev.isms.organization.Appointments;
import dev.isms.text.Language;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("手順の経過：判定、再生")
class RunTest {

    static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    static final LocalDateTime NINE = LocalDateTime.of(2026, 10, 1, 9, 0);
    static final Appointments APPOINTMENTS = Appointments.none()
            .with(Appointment.of("係 一", CLERK).from(FIRST))
            .with(Appointment.of("管理 東", WARDEN).forThe("東室").from(FIRST).until(LocalDate.of(2026, 10, 10)))
            .with(Appointment.of("代理 東", WARDEN).forThe("東室").from(FIRST).asDeputy())
            .with(Appointment.of("管理 西", WARDEN).forThe("西室").from(FIRST))
            .with(Appointment.of("係 一", WARDEN).forThe("西室").from(FIRST));

    static final Event FOUND = new Event("find", clerk(9));

    static Deed clerk(int hour) {
        return Deed.by(Doer.of("係 一", CLERK)).at(NINE.withHour(hour));
    }

    static Deed warden(String name, String room, int hour) {
        return Deed.by(Doer.of(name, WARDEN)).at(NINE.withHour(hour)).of(room);
    }

    static Event reported(String room, String warden, int hour) {
        return new Event("report", clerk(hour).of(room).with("warden", warden));
    }

    static Event estimated(String room, String warden, int hour) {
        return new Event("estimate", warden(warden, room, hour).with("cost", "十万円"));
    }

    static Event drawn(String room, String warden, int hour) {
        return new Event("draw", warden(warden, room, hour));
    }

    static Event mended(String room, String warden, int hour) {
        return new Event("mend", warden(warden, room, hour));
    }

    static final List<Event> LAWFUL = List.of(
            FOUND,
            reported("東室", "管理 東", 10),
            drawn("東室", "管理 東", 11),
            estimated("東室", "代理 東", 11),
            mended("東室", "管理 東", 12));

    static Run run(Iterable<Event> events) {
        return PROCEDURE.replay(APPOINTMENTS, new History("破損-1", List.ofAll(events)));
    }

    static Run run(Event... events) {
        return run(List.of(events));
    }

    static void departs(Departure.Kind kind, String ja, Run run) {
        Departure last = run.outcomes().last().departure().get();
        assertEquals(kind, last.kind());
        assertEquals(ja, last.why().ja());
        assertEquals(run.history().length(), last.position());
    }

    @Test
    @DisplayName("順のとおりなら、段階が進む。揃えるものの順は問わない")
    void what_is_in_order_leads_on() {
        Run run = run(LAWFUL);
        assertEquals(List.empty(), run.departures());
        assertEquals(Repair.REPAIRED, run.phase(some("東室")));
        assertEquals(Repair.REPAIRED, run.furthest());
        assertEquals(Repair.BROKEN, run.phase(some("西室")));
    }

    @Test
    @DisplayName("同じ時刻は適法である")
    void equal_times_are_lawful() {
        assertEquals(
                List.empty(),
                run(FOUND, reported("東室", "管理 東", 9), drawn("東室", "管理 東", 9)).departures());
    }

    @Nested
    @DisplayName("順序")
    class Order {

        @Test
        @DisplayName("早すぎる行為は残り、何も進めず、後はその前の段階から判定する")
        void what_came_too_early_is_kept_and_moves_nothing() {
            Run early = run(FOUND, mended("東室", "管理 東", 10));
            departs(Departure.Kind.ORDER, "`東室`についての修繕は破損の段階では行えません: 先に報告が必要です", early);
            Run run = early.recording(reported("東室", "管理 東", 11));
            assertEquals(3, run.history().length());
            assertEquals(1, run.departures().size());
            assertEquals(Repair.PREPARING, run.phase(some("東室")));
        }

        @Test
        @DisplayName("揃えるものが揃わなければ、次へ進めない")
        void without_an_item_it_does_not_go_on() {
            departs(
                    Departure.Kind.ORDER,
                    "`東室`についての修繕は準備の段階では行えません: 先に図面が必要です",
                    run(FOUND, reported("東室", "管理 東", 10), estimated("東室", "管理 東", 11), mended("東室", "管理 東", 12)));
        }

        @Test
        @DisplayName("終わった後の行為には、この先がない")
        void after_the_end_there_is_nothing_more() {
            Event leave = new Event(
                    "leave",
                    Deed.by(Doer.of("議長", COUNCIL)).at(NINE.withHour(13)).of("東室"));
            departs(Departure.Kind.ORDER, "`東室`についての放置の決定は修繕済みの段階では行えません: この先の行為はありません", run(LAWFUL.append(leave)));
        }

        @Test
        @DisplayName("繰り返しは適法で、何も進めない")
        void a_repeated_act_is_lawful_and_moves_nothing() {
            Run run = run(LAWFUL.append(reported("東室", "管理 東", 13)));
            assertEquals(List.empty(), run.departures());
            assertTrue(run.outcomes().last().isAgain());
            assertEquals(Repair.REPAIRED, run.phase(some("東室")));
        }

        @Test
        @DisplayName("順序は対象ごとに判定し、遅れた対象にも続きがある")
        void each_strand_has_its_own_order() {
            Run run = run(LAWFUL.append(reported("西室", "管理 西", 10)).append(drawn("西室", "管理 西", 11)));
            assertEquals(List.empty(), run.departures());
            assertEquals(Repair.PREPARING, run.phase(some("西室")));
            assertEquals(List.of("東室", "西室"), run.strands());
        }

        @Test
        @DisplayName("並行して行うものは、その段階から後、いつでもよい")
        void an_act_beside_comes_at_any_time_from_its_phase_on() {
            Event note = new Event(
                    "note", Deed.by(Doer.of("誰か")).at(NINE.withHour(14)).of("東室"));
            Event filed = new Event("file", note.deed());
            assertEquals(
                    List.empty(),
                    run(LAWFUL.append(note).append(filed).append(note)).departures());
            departs(Departure.Kind.ORDER, "`東室`についての覚書は破損の段階では行えません: 先に報告が必要です", run(FOUND, note));
        }

        @Test
        @DisplayName("手順にない行為は、近いものとともに示す")
        void an_unknown_act_is_told() {
            departs(
                    Departure.Kind.UNKNOWN_ACT,
                    "修繕に`reports`という行為はありません。`report`の誤りではありませんか",
                    run(FOUND, new Event("reports", clerk(10))));
        }

        @Test
        @DisplayName("対象を取り違えた行為を示す")
        void the_wrong_strand_is_told() {
            departs(Departure.Kind.STRAND, "報告に対象の記録がありません: どれについてかが必要です", run(FOUND, new Event("report", clerk(10))));
            departs(
                    Departure.Kind.STRAND,
                    "破損の発見が`東室`についてとされています: 全体についての行為です",
                    run(new Event("find", clerk(9).of("東室"))));
        }
    }

    @Nested
    @DisplayName("時")
    class Time {

        @Test
        @DisplayName("同じ対象で時を遡る行為を示し、他の対象とは比べない")
        void time_runs_forward_in_each_strand() {
            departs(
                    Departure.Kind.TIME,
                    "図面が2026-10-01T09:30に行われています: 前の行為（2026-10-01T10:00）以後が必要です",
                    run(
                            FOUND,
                            reported("東室", "管理 東", 10),
                            new Event(
                                    "draw",
                                    Deed.by(Doer.of("管理 東", WARDEN))
                                            .at(NINE.plusMinutes(30))
                                            .of("東室"))));
            assertEquals(
                    List.empty(),
                    run(FOUND, reported("東室", "管理 東", 12), reported("西室", "管理 西", 10))
                            .departures());
        }

        @Test
        @DisplayName("全体についての前の行為より前には行えない")
        void a_strand_begins_after_the_whole() {
            assertEquals(
                    Departure.Kind.TIME,
                    run(FOUND, reported("東室", "管理 東", 8))
                            .outcomes()
                            .last()
                            .departure()
                            .get()
                            .kind());
        }

        @Test
        @DisplayName("行う前の記録を示し、後の記録は適法である")
        void what_is_recorded_before_it_happened_is_told() {
            departs(
                    Departure.Kind.TIME,
                    "破損の発見（2026-10-01T09:00）が2026-10-01T08:00に記録されています: 行った後の記録が必要です",
                    run(new Event("find", clerk(9).recordedAt(NINE.withHour(8)))));
            assertEquals(
                    List.empty(),
                    run(new Event("find", clerk(9).recordedAt(NINE.plusYears(1))))
                            .departures());
        }
    }

    @Test
    @DisplayName("適法でない出来事は拒み、条項、値、求められるものを言う")
    void an_unlawful_event_is_refused() {
        Run run = PROCEDURE.under(APPOINTMENTS, "破損-1").accept(FOUND).get();
        assertEquals(
                "event 2 Rules Article 2: drawing of `東室` at the phase broken: expected report first",
                run.accept(drawn("東室", "管理 東", 10)).getLeft().message(Language.EN));
        assertEquals(1, run.history().length());
        assertTrue(run.toString().endsWith(" 破損-1 1"), run::toString);
    }

    @Test
    @DisplayName("履歴は、見たときの長さのままであれば足せる")
    void a_history_is_appended_to_only_as_it_was_seen() {
        History seen = History.of("破損-1").append(FOUND);
        assertEquals(2, seen.append(1, FOUND).get().length());
        assertEquals(
                "`破損-1`の履歴は1件で、見たときの0件ではありません: 読み直してください",
                seen.append(0, FOUND).getLeft().ja());
    }

    @Test
    @DisplayName("保存した履歴から、状態を取り戻す")
    void a_state_comes_back_from_its_history() {
        Run run = run(LAWFUL);
        Run back = PROCEDURE.replay(APPOINTMENTS, run.history());
        assertEquals(run.outcomes(), back.outcomes());
        assertEquals(run.standing(), back.standing());
        assertTrue(back.as(Repair.REPAIRED).isRight());
        assertEquals(
                "`破損-1`は修繕済みの段階で、破損の段階ではありません", back.as(Repair.BROKEN).getLeft().ja());
        assertEquals(none(), back.outcomes().last().departure());
    }

    @Test
    @DisplayName("一万件の履歴も、順に判定する")
    void ten_thousand_events_are_replayed() {
        List<Event> events = List.ofAll(LAWFUL);
        Event note =
                new Event("note", Deed.by(Doer.of("誰か")).at(NINE.withHour(14)).of("東室"));
        Run run = run(events.appendAll(List.fill(10_000, () -> note)));
        assertEquals(10_005, run.history().length());
        assertEquals(List.empty(), run.departures());
    }
}
