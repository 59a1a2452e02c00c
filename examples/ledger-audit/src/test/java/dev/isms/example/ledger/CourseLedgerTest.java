package dev.isms.example.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("手順の経過の台帳：誰が何の役職にあったかが分かるときだけ判定する")
class CourseLedgerTest {

    private static final String COURSES = "名称,手順\n事故-1,セキュリティ事故への対応\n";
    private static final String EVENTS = "名称,行為,実施日,行為者,資格,代行された者,代行の根拠,対象,記録日,記録した内容\n";
    private static final String FOUND = "事故-1,事故の発見,2026-07-01,見本 花子,職員,,,,2026-07-01,発見した状況＝警告\n";
    private static final String REPORTED = "事故-1,システム管理者への報告,2026-07-01,見本 花子,職員,,,住民記録システム,2026-07-01,システム管理者＝佐藤 一郎\n";
    private static final String APPOINTMENTS = "番号,氏名,役職,対象,初日,最終日,代理\n";
    private static final String EMPLOYEE = "任-1,見本 花子,職員,,2026-04-01,,\n";
    private static final String OTHER = "任-2,佐藤 一郎,システム管理者,住民記録システム,2026-04-01,,\n";

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder).with("courses.csv", COURSES).with("course-events.csv", EVENTS + FOUND + REPORTED);
    }

    /** Violated, open, conforming, nothing applied. */
    private static List<Integer> came(Office.Outcome outcome) {
        return outcome.counts("手順の経過").drop(2);
    }

    private static final List<Integer> VIOLATED = List.of(1, 0, 0, 0);
    private static final List<Integer> OPEN = List.of(0, 1, 0, 0);

    @Test
    @DisplayName("採れない出来事の行は、手順の経過の語を重ねずに言う")
    void a_refused_event_names_the_course_once() {
        String refused = "事故-1,事故の発見,いつか,見本 花子,職員,,,,2026-07-01,\n";
        assertEquals(
                "course-events.csv 行3: この行を採れないため、手順の経過`事故-1`の出来事を未記録として判定します",
                office.with("course-events.csv", EVENTS + FOUND + refused)
                        .audit()
                        .errors()
                        .find(error -> error.contains("この行を採れない"))
                        .getOrElse(""));
    }

    @Test
    @DisplayName("全ての任命が読めれば、任命されていない者の行為は違反である")
    void who_is_not_appointed_departs_where_all_appointments_are_known() {
        assertEquals(
                VIOLATED,
                came(office.with("appointments.csv", APPOINTMENTS + OTHER).audit()));
    }

    @Test
    @DisplayName("役職にある者は職員でもあり、職員としても、その役職のままでも報告できる")
    void who_holds_an_office_is_an_employee() {
        List.of("職員", "システム管理者")
                .forEach(capacity -> assertEquals(
                        OPEN,
                        came(office.with("appointments.csv", APPOINTMENTS + OTHER)
                                .with(
                                        "course-events.csv",
                                        EVENTS + FOUND + REPORTED.replace("見本 花子,職員", "佐藤 一郎," + capacity))
                                .audit()),
                        capacity));
    }

    @Test
    @DisplayName("任命の台帳がなければ、誰が任命されていたかは分からない")
    void without_the_register_nobody_is_known_not_to_be_appointed() {
        assertEquals(OPEN, came(office.audit()));
    }

    @Test
    @DisplayName("任命の台帳に読めない行があれば、それが誰の任命かは分からない")
    void a_row_that_is_refused_may_appoint_anybody() {
        Office.Outcome outcome = office.with("appointments.csv", APPOINTMENTS + OTHER + "任-3,見本 花子,係,,2026-04-01,,\n")
                .audit();
        assertEquals(OPEN, came(outcome));
        outcome.endsWith(65);
    }

    @Test
    @DisplayName("氏名、役職又は初日を欠く任命、終わりが先の任命は、誰の任命かを言わないので採らない")
    void an_appointment_that_lacks_something_may_be_anybodys() {
        Map<String, String> rows = LinkedHashMap.of(
                "任-3,,職員,,2026-04-01,,\n", "氏名", //
                "任-3,見本 花子,,,2026-04-01,,\n", "役職",
                "任-3,見本 花子,職員,,,,\n", "初日",
                "任-3,見本 花子,職員,,2026-04-01,2026-03-31,\n", "最終日");
        rows.forEach((row, column) -> {
            Office.Outcome outcome =
                    office.with("appointments.csv", APPOINTMENTS + OTHER + row).audit();
            assertEquals(OPEN, came(outcome), row);
            outcome.endsWith(65);
            assertTrue(
                    outcome.errors().exists(error -> error.startsWith("appointments.csv 行3 列「" + column + "」: ")),
                    outcome.out());
        });
    }

    @Test
    @DisplayName("どの手順にもない行為は、読めない行である")
    void an_act_of_no_procedure_is_refused() {
        Office.Outcome outcome = office.with("appointments.csv", APPOINTMENTS + EMPLOYEE)
                .with("course-events.csv", EVENTS + FOUND.replace("事故の発見", "事故の発兄"))
                .audit();
        assertEquals(OPEN, came(outcome));
        outcome.endsWith(65);
        assertTrue(
                outcome.errors()
                        .exists(error ->
                                error.startsWith("course-events.csv 行2 列「行為」: `事故の発兄`") && error.contains("`事故の発見`")),
                outcome.out());
    }

    @Test
    @DisplayName("別の手順の行為があれば、何が行われたかは分からない")
    void an_act_of_another_procedure_leaves_it_open_what_was_done() {
        assertEquals(
                OPEN,
                came(office.with("appointments.csv", APPOINTMENTS + EMPLOYEE)
                        .with("course-events.csv", EVENTS + FOUND.replace("事故の発見", "教育の実施"))
                        .audit()));
    }

    @Test
    @DisplayName("役職でも機関でもない資格は、読めない欄である")
    void a_capacity_of_no_kind_is_refused() {
        Office.Outcome outcome = office.with("appointments.csv", APPOINTMENTS + EMPLOYEE)
                .with("course-events.csv", EVENTS + FOUND.replace(",職員,", ",職貝,"))
                .audit();
        outcome.endsWith(65);
        assertTrue(
                outcome.errors().exists(error -> error.startsWith("course-events.csv 行2 列「資格」: `職貝`")), outcome.out());
    }
}
